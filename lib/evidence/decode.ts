/** Bytes of a file as text, and what was odd about them. */
export interface DecodedText {
  readonly text: string
  /** Bytes 0 that were left out: holes of a log that was cut while it was written. */
  readonly nulls: number
  /** Whether some lines were in another encoding than the rest. */
  readonly mixed: boolean
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })
const WINDOWS = new TextDecoder('windows-1252')
/** Share of zero bytes at every other place from which a text is in UTF-16. */
const WIDE = 0.3
const SAMPLE = 4_000

/**
 * The text of a file: UTF-8 or UTF-16 by its mark or its look. Lines that are not UTF-8 are read as Windows-1252, so that nothing
 * is lost where two programs wrote one log.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes)
  if (wide) return withoutNulls(new TextDecoder(wide).decode(bytes), false)
  try {
    return withoutNulls(UTF8.decode(bytes), false)
  } catch {
    return withoutNulls(decodeLines(bytes), true)
  }
}

function withoutNulls(text: string, mixed: boolean): DecodedText {
  if (!text.includes('\u0000')) return { text, nulls: 0, mixed }
  const plain = text.replaceAll('\u0000', '')
  return { text: plain, nulls: text.length - plain.length, mixed }
}

function decodeLines(bytes: Uint8Array): string {
  const lines: string[] = []
  for (let at = 0; at < bytes.length;) {
    const found = bytes.indexOf(10, at)
    const end = found < 0 ? bytes.length : found + 1
    const line = bytes.subarray(at, end)
    try {
      lines.push(UTF8.decode(line))
    } catch {
      lines.push(WINDOWS.decode(line))
    }
    at = end
  }
  return lines.join('')
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.length < 8) return null
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even++
    else odd++
  })
  const half = sample.length / 2
  if (odd / half > WIDE && even === 0) return 'utf-16le'
  return even / half > WIDE && odd === 0 ? 'utf-16be' : null
}
