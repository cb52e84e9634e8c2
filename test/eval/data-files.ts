import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { z } from 'zod'

/** The text of a file, plain or as `.gz`; null where there is neither. */
export function readText(path: string): string | null {
  if (existsSync(path)) return readFileSync(path, 'utf8')
  return existsSync(`${path}.gz`) ? gunzipSync(readFileSync(`${path}.gz`)).toString('utf8') : null
}

/** Folders below `folder` whose name begins with `prefix`, sorted. */
export function foldersOf(folder: string, prefix: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
    .map((entry) => join(folder, entry.name))
    .sort()
}

/** The lines of a JSONL text, each checked; throws with the number of the first line that is not in shape. */
export function parseLines<S extends z.ZodType>(text: string, schema: S, what: string): z.infer<S>[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(JSON.parse(line))
    if (!parsed.success) throw new Error(`${what}, line ${at + 1}: ${parsed.error.message}`)
    return [parsed.data]
  })
}
