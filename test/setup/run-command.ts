import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './build-extension'

/** Runs a program of our packages by its script, in the project's folder, with the person's terminal. Answers its exit code. */
export function runTool(script: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
