import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface StaticFile {
  readonly type: string
  readonly content: Buffer
}

const SOURCES = fileURLToPath(new URL('./pages/', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CACHE = join(ROOT, '.cache', 'helpdesk-pages')
const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

/** Bundles the page scripts, or takes them from `.cache/` while nothing changed. Keys are paths under `/static/`. */
export async function buildPages(): Promise<ReadonlyMap<string, StaticFile>> {
  const folder = join(CACHE, fingerprint())
  if (!existsSync(folder)) await bundle(folder)
  const files = new Map<string, StaticFile>()
  for (const name of readdirSync(folder)) {
    const type = TYPES[name.split('.').at(-1) ?? '']
    if (type) files.set(`/static/${name}`, { type, content: readFileSync(join(folder, name)) })
  }
  return files
}

/** A folder appears whole or not at all: two servers may start at once. */
async function bundle(folder: string): Promise<void> {
  const { build } = await import('esbuild')
  const unfinished = `${folder}.${process.pid}.part`
  mkdirSync(unfinished, { recursive: true })
  await build({
    entryPoints: { zendesk: join(SOURCES, 'zendesk/main.tsx'), jira: join(SOURCES, 'jira/main.tsx') },
    outdir: unfinished,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome120', 'firefox140'],
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl' },
    logLevel: 'warning',
  })
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort()
  for (const name of names.filter((one) => /\.\w+$/.test(one))) {
    hash.update(name).update(readFileSync(join(SOURCES, name)))
  }
  hash.update(readFileSync(join(ROOT, 'package-lock.json')))
  return hash.digest('hex').slice(0, 16)
}
