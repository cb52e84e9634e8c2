import { LONGEST_LINE } from './limits'

/** A line of a text, without its end. */
export interface TextLine {
  /** Counted from 1. */
  readonly number: number
  /** Null where it is longer than a line may be: nothing of it was kept. */
  readonly text: string | null
}

/**
 * The lines of a UTF-8 text that comes in parts, a list for each part that ends some. No more is held than a part and the
 * longest line. A byte order mark is left out; lines end with LF or CRLF, the last one needs no end.
 */
export async function* textLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<TextLine[]> {
  const decoder = new TextDecoder()
  let held = ''
  let isTooLong = false
  let number = 0
  const end = (text: string): TextLine => {
    number += 1
    const whole = isTooLong || held.length + text.length > longest ? null : held + text
    held = ''
    isTooLong = false
    return { number, text: whole?.endsWith('\r') ? whole.slice(0, -1) : whole }
  }
  const linesOf = (text: string): TextLine[] => {
    const pieces = text.split('\n')
    const rest = pieces.pop() ?? ''
    const lines = pieces.map(end)
    isTooLong ||= held.length + rest.length > longest
    held = isTooLong ? '' : held + rest
    return lines
  }
  for await (const chunk of chunks) {
    const lines = linesOf(decoder.decode(chunk, { stream: true }))
    if (lines.length > 0) yield lines
  }
  const lines = linesOf(decoder.decode())
  if (held !== '' || isTooLong) lines.push(end(''))
  if (lines.length > 0) yield lines
}
