import type { SanitiseOptions, Sanitised } from '../clean/pass'
import { Passes, untilClean } from '../clean/pass'
import { walkJson } from '../clean/json-walk'
import { splitHar } from './har-bytes'
import { cleanHar } from './sanitise-har'
import type { HarPlace } from './place'

/** A cleaned HAR as bytes: one part after another is the file. */
export interface SanitisedHarFile extends Omit<Sanitised<HarPlace>, 'text'> {
  readonly parts: readonly Uint8Array<ArrayBuffer>[]
  /** The cleaned file without its requests, and runs of cleaned requests as HARs of their own, made as they are asked for. */
  readonly frame: string
  pieces(): Iterable<string>
  readonly requests: number
  readonly cut: boolean
}

/** Bytes that are cleaned at a time; what is in memory besides the file and its result is a few times as much. */
const PIECE = 1_000_000
const HEAD = '{"log":{"entries":['
const TAIL = ']}}'
/** Stands for all requests while the rest of the file is cleaned. */
const PLACE = '"entries stand here"'

/**
 * Like `sanitiseHar`, for large files: the bytes are cleaned piece by piece, so that never the whole of it is in memory as text.
 * Null for what `sanitiseHar` has to look at: other encodings, and what is no whole HAR.
 */
export function sanitiseHarFile(source: Uint8Array, options: SanitiseOptions = {}): SanitisedHarFile | null {
  const bytes = source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf ? source.subarray(3) : source
  const har = splitHar(bytes, PIECE)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const encoder = new TextEncoder()
  if (har === null) return null
  try {
    const frame = `${decoder.decode(har.head)}${PLACE}${decoder.decode(har.tail)}`
    if (!walkJson(frame, {}).complete || frame.split(PLACE).length !== 2) return null
    const passes = new Passes<HarPlace>(options, 'other')
    const wrapped = (piece: Uint8Array) => {
      const text = HEAD + decoder.decode(piece) + TAIL
      if (!walkJson(text, {}).complete) throw new TypeError('A piece is no JSON.')
      return text
    }
    const kept: Uint8Array<ArrayBuffer>[] = []
    let cleanFrame = frame
    const done = untilClean(passes, 'other', {
      count: har.pieces.length + 1,
      read: (at) => {
        if (at === 0) return cleanFrame
        const cleaned = kept[at - 1]
        if (cleaned) return HEAD + decoder.decode(cleaned) + TAIL
        return wrapped(har.pieces[at - 1] ?? new Uint8Array())
      },
      write: (at, text) => {
        if (at === 0) cleanFrame = text
        else kept[at - 1] = encoder.encode(text.slice(HEAD.length, text.length - TAIL.length))
      },
      run: (text, cleaning) => cleanHar(text, cleaning, passes),
      ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    })
    const [head = '', tail = ''] = cleanFrame.split(PLACE)
    const comma = encoder.encode(',')
    const parts = kept.flatMap((part, at) => (at === 0 ? [part] : [comma, part]))
    return {
      ...done,
      parts: [encoder.encode(head), ...parts, encoder.encode(tail)],
      frame: head + tail,
      *pieces() {
        for (const part of kept) yield HEAD + decoder.decode(part) + TAIL
      },
      requests: har.requests,
      cut: har.cut,
    }
  } catch (error) {
    // Bytes that are no UTF-8, or no JSON: the reader of text says what they are.
    if (error instanceof TypeError) return null
    throw error
  }
}
