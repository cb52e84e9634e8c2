import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import type { FileProblem } from './draft-article'
import { fileKindOf } from './file-kind'

/** Entries of an archive at most. */
const MOST_ENTRIES = 60_000
/** Bytes of one unpacked file, and of all that are read. */
const MOST_ENTRY_BYTES = 50_000_000
const MOST_BYTES = 300_000_000
/** Text is packed to a tenth, tables to a thirtieth; what shrinks more than this was made to grow. */
const MOST_RATIO = 150
/** Below this many bytes nothing is suspected. */
const HARMLESS = 5_000_000
/** Bytes that are unpacked at a time: at most about 16 MB come of them before the count is looked at. */
const STEP = 16_384

const END = Uint8Array.of(0x50, 0x4b, 5, 6)
/** A comment of at most 65,535 bytes may stand behind the end of an archive. */
const LONGEST_END = 65_557

/** A file of an archive. */
export interface Unpacked {
  /** As the archive names it. */
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * The files of a zip that articles can be read from; others are passed over. What an archive says of its sizes is not believed:
 * what comes out is counted, and unpacking ends where it is too much.
 *
 * @param archive its name, for problems
 */
export function unpack(archive: string, bytes: Uint8Array): { files: Unpacked[]; problems: FileProblem[] } {
  if (!hasEnd(bytes)) return { files: [], problems: [{ file: archive, fault: 'broken-zip' }] }
  const files: Unpacked[] = []
  const problems: FileProblem[] = []
  let stopped: 'zip-bomb' | 'too-many' | 'too-much' | 'broken-zip' | null = null
  let entries = 0
  let read = 0
  let packed = 0

  const take = (file: UnzipFile) => {
    entries += 1
    if (entries > MOST_ENTRIES) stopped = 'too-many'
    const path = file.name
    if (stopped !== null || !isWanted(path)) return
    const parts: Uint8Array[] = []
    let size = 0
    let failed = false
    file.ondata = (error, part, isLast) => {
      if (failed || stopped !== null) return
      if (error !== null) {
        failed = true
        problems.push({ file: path, fault: 'broken-entry' })
        return
      }
      size += part.length
      read += part.length
      if (read > HARMLESS && read > packed * MOST_RATIO) stopped = 'zip-bomb'
      else if (read > MOST_BYTES) stopped = 'too-much'
      else if (size > MOST_ENTRY_BYTES) {
        failed = true
        problems.push({ file: path, fault: 'too-large' })
      } else {
        parts.push(part.slice())
        if (isLast) files.push({ path, bytes: joined(parts, size) })
      }
      if (failed || stopped !== null) parts.length = 0
    }
    try {
      file.start()
    } catch {
      // A kind of packing that is not known: the entry is passed over.
      if (!failed) problems.push({ file: path, fault: 'broken-entry' })
      failed = true
    }
  }

  const unzip = new Unzip(take)
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && stopped === null; at += STEP) {
      const end = Math.min(at + STEP, bytes.length)
      packed = end
      unzip.push(bytes.subarray(at, end), end === bytes.length)
    }
  } catch {
    // The archive ends in the middle of a file.
    stopped ??= 'broken-zip'
  }
  return stopped === null
    ? { files, problems }
    : { files: [], problems: [...problems, { file: archive, fault: stopped }] }
}

/** Whether a path is that of a file to read: inside the archive, not hidden, of a kind that holds articles. */
export function isWanted(path: string): boolean {
  const parts = path.replaceAll('\\', '/').split('/')
  if (path.startsWith('/') || /^[a-z]:/iu.test(path)) return false
  if (parts.some((part) => part === '..' || part === '__MACOSX' || /^\.[^/.]/u.test(part))) return false
  return path.length <= 1_000 && fileKindOf(path) !== null && fileKindOf(path) !== 'zip'
}

function hasEnd(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - LONGEST_END)
  for (let at = bytes.length - 22; at >= from; at -= 1)
    if (END.every((byte, place) => bytes[at + place] === byte)) return true
  return false
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
