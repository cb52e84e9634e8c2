import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** Where sources come from. `stdin` is asked once at most. */
export interface SourceRoom {
  /** Folder that relative names start from. */
  readonly folder: string
  readonly stdin: () => Promise<Buffer>
}

export type SourceText = { readonly text: string } | { readonly fault: string }

/** Unpacked bytes; more would not fit into one text of this engine. */
const MOST_BYTES = 400_000_000
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
}

/** The text of a file, or of standard input for `-`; gzip is told by its first bytes, UTF-16 by its mark. */
export async function readSource(name: string, room: SourceRoom): Promise<SourceText> {
  try {
    const raw = name === '-' ? await room.stdin() : await readFile(resolve(room.folder, name))
    const isPacked = raw[0] === 0x1f && raw[1] === 0x8b
    const bytes = isPacked ? await promisify(gunzip)(raw, { maxOutputLength: MOST_BYTES }) : raw
    if (bytes.length > MOST_BYTES) return { fault: 'it is longer than 400 MB' }
    return { text: new TextDecoder(encodingOf(bytes)).decode(bytes) }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function faultOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'it is longer than 400 MB'
  if (code.startsWith('Z_')) return 'its gzip data is damaged'
  return (
    UNREADABLE[code] ??
    `it cannot be read (${code || (error instanceof Error ? error.message : 'no reason')})`
  )
}
