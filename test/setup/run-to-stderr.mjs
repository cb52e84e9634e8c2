import { spawn } from 'node:child_process'

/**
 * Runs a program and waits for its end. What it prints goes to stderr, because stdout belongs to the command that a
 * person asked for (`npm run demo -- --check` prints JSON there and nothing else).
 *
 * @param {string} program path or name
 * @param {readonly string[]} args
 * @param {Record<string, string>} [settings] environment variables in addition to ours
 * @returns {Promise<boolean>} whether it ended with exit code 0
 */
export function runToStderr(program, args, settings = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...settings } })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}
