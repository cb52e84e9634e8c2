import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export type Target = 'chrome' | 'firefox'

/** Where the build of a target stands. */
export function builtExtension(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`)
}

/** Builds the extension. What the builder says is shown, on stderr, only if it fails. Answers whether it worked. */
export function buildExtension(target: Target): Promise<boolean> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const child = spawn(process.execPath, [wxt, 'build', '-b', target], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (words: Buffer) => said.push(words))
  child.stderr.on('data', (words: Buffer) => said.push(words))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said))
      resolve(code === 0)
    })
  })
}
