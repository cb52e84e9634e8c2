import { FileReading, type ReadFiles } from '@/lib/knowledge/files/file-reading'

export const CHANGED = '2026-11-01T08:00:00.000Z'

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Reads files by their names. */
export function readFiles(files: Readonly<Record<string, string | Uint8Array>>): ReadFiles {
  const reading = new FileReading()
  for (const [path, content] of Object.entries(files))
    reading.add(path, typeof content === 'string' ? utf8(content) : content, CHANGED)
  return reading.finish()
}
