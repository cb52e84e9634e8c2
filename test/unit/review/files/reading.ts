import type { FileReading } from '@/lib/review/files/fault'
import { readReviewFile, type ReadLimits } from '@/lib/review/files/read-file'

/** A text as bytes that come in parts. */
export async function* byteParts(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** A text, then the same part many times. @param watch called with each of them */
export async function* generatedParts(
  head: string,
  part: Uint8Array,
  count: number,
  watch: () => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(head)
  for (let at = 0; at < count; at++) {
    if (at % 50 === 0) watch()
    yield part.slice()
  }
}

/** Reads a text and gathers what is handed on. */
export async function readWhole(
  text: string,
  size = 1_000,
  limits?: ReadLimits,
): Promise<{ readonly reading: FileReading; readonly texts: string[] }> {
  const texts: string[] = []
  const take = async (part: readonly string[]) => void texts.push(...part)
  return { reading: await readReviewFile(byteParts(text, size), take, limits), texts }
}
