import { cleanText } from '../clean/clean-text'
import { cleanValue } from '../clean/clean-value'
import type { Cleaning } from '../clean/cleaning'
import { Passes, untilTextClean, type SanitiseOptions, type Sanitised } from '../clean/pass'

/** Characters that are cleaned at a time. */
const BLOCK = 64_000
const KEY_BEGIN = '-----BEGIN '
const KEY_END = '-----END '
/** Longest private key that is looked for the end of, in lines. */
const KEY_LINES = 400

/**
 * A log, console output, or any other plain text with its secrets and personal data masked, lines of JSON by their names. Lines
 * stay lines. The result is scanned again; it is clean only when that scan finds nothing.
 */
export function sanitiseText(text: string, options: SanitiseOptions = {}): Sanitised<'text'> {
  return untilTextClean(text, new Passes<'text'>(options, 'text'), 'text', {
    run: cleanLines,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  })
}

function cleanLines(text: string, cleaning: Cleaning, onProgress: (share: number) => void): string {
  if (/^\s{0,40}[[{]/.test(text)) {
    const whole = cleanValue(text, cleaning)
    onProgress(1)
    return whole
  }
  const cleaned: string[] = []
  for (let at = 0; at < text.length;) {
    const end = endOfBlock(text, at)
    const block = text.slice(at, end)
    cleaned.push(block.startsWith('{') ? cleanJsonLine(block, cleaning) : cleanText(block, cleaning, 0))
    at = end
    onProgress(at / text.length)
  }
  return cleaned.join('')
}

function cleanJsonLine(line: string, cleaning: Cleaning): string {
  const end = line.endsWith('\r\n') ? '\r\n' : line.endsWith('\n') ? '\n' : ''
  return cleanValue(line.slice(0, line.length - end.length), cleaning) + end
}

/** A line of JSON by itself; other lines together, up to one of JSON, never in the middle of a private key. */
function endOfBlock(text: string, start: number): number {
  if (text.charAt(start) === '{') return afterLine(text, start)
  let end = start
  do {
    const next = afterLine(text, end)
    end = text.slice(end, next).includes(KEY_BEGIN) ? afterKey(text, next) : next
  } while (end < text.length && end - start < BLOCK && text.charAt(end) !== '{')
  return end
}

function afterLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at + 1
}

function afterKey(text: string, from: number): number {
  let at = from
  for (let line = 0; line < KEY_LINES && at < text.length; line++) {
    const next = afterLine(text, at)
    if (text.slice(at, next).includes(KEY_END)) return next
    at = next
  }
  return from
}
