import { cleanText } from '../clean/clean-text'
import { cleanValue } from '../clean/clean-value'
import type { Cleaning } from '../clean/cleaning'
import { walkJson } from '../clean/json-walk'
import { Passes, untilTextClean, type SanitiseOptions, type Sanitised } from '../clean/pass'

/** Characters that are cleaned at a time. */
const BLOCK = 64_000
const KEY_BEGIN = '-----BEGIN '
const KEY_END = '-----END '
/** Longest private key that is looked for the end of, in characters. */
const KEY_LENGTH = 32_000

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
  if (isJson(text)) {
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

/** Shorter beginnings of JSON are those of a line of a log: `[2026-11-24 09:31:02] …`. */
const BEGINNING = 24

/** Whether a text is one JSON value, whole or broken off; not lines of JSON, of which the first is whole. */
function isJson(text: string): boolean {
  if (!/^\s{0,40}[[{]/.test(text)) return false
  const { complete, open, at } = walkJson(text, {})
  return complete || (open.length > 0 && at >= BEGINNING)
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

/** The place after the end of a key that began before `from`; `from` itself when another begins first, or none ends. */
function afterKey(text: string, from: number): number {
  const after = text.slice(from, from + KEY_LENGTH)
  const next = after.indexOf(KEY_BEGIN)
  const end = (next < 0 ? after : after.slice(0, next)).indexOf(KEY_END)
  return end < 0 ? from : afterLine(text, from + end)
}
