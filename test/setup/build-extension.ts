import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runToStderr } from './run-to-stderr.mjs'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export type Target = 'chrome' | 'firefox'

/** Where the build of a target stands. */
export function builtExtension(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`)
}

/** Builds the extension; warnings and errors go to stderr. Answers whether it worked. */
export function buildExtension(target: Target): Promise<boolean> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  return runToStderr(process.execPath, [wxt, 'build', '-b', target, '--level', 'warn'])
}
