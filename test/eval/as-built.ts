import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Imports a module in one file with all it needs, made small, as the product is built: what runs our scripts as they are gives
 * every inner function its name anew whenever it is made, which costs what is timed a few percent.
 * @param path from the project's root
 */
export async function importAsBuilt(path: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-built-'))
  const outfile = join(folder, 'built.mjs')
  try {
    await build({
      entryPoints: [join(ROOT, path)],
      outfile,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      alias: { '@': ROOT },
      // Libraries of CommonJS ask for Node's modules by `require`.
      banner: {
        js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
      },
      logLevel: 'warning',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
