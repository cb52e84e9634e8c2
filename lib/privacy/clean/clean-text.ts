import type { PrivacyKind } from '../finding'
import { bytesOf, base64Like, textOfBytes } from './base64'
import { cleanValue } from './clean-value'
import { NESTED, withEdits, type Cleaning, type Edit } from './cleaning'
import { findInMarkup } from './markup-value'
import { findNamed } from './named-value'

/** A stretch that is masked (`kind`) or already cleaned inside (`text`). */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly kind?: PrivacyKind
  readonly name?: string | null
  readonly text?: string
}

/** JSON in base64 begins so: `{"`, `{ "`, `{` and a line end. */
const ENCODED_JSON =
  /(?<![A-Za-z0-9_+/-])(?:eyJ|eyA|ewo|ew0)[A-Za-z0-9_+/-]{8,}(?:\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*){1,3})?={0,2}/g
const PERCENT = /%[0-9A-Fa-f]{2}/
const WORD = /[^\s"'<>&#;,()]{4,}/g

/** Text without a shape of its own: prose, source code, markup, log lines, addresses, form data. */
export function cleanText(text: string, cleaning: Cleaning, depth: number): string {
  const stretches: Stretch[] = [
    // What a name says is closer than what the value looks like: of two that are alike the first stays.
    ...findNamed(text),
    ...findInMarkup(text),
    ...cleaning.find(text),
    ...(cleaning.known?.find(text) ?? []),
  ]
  if (depth <= NESTED)
    stretches.push(...encodedJson(text, cleaning, depth), ...percentEncoded(text, cleaning, depth))
  if (stretches.length === 0) return text
  return withEdits(
    text,
    joined(stretches).map((stretch): Edit => {
      const found = text.slice(stretch.start, stretch.end)
      return {
        start: stretch.start,
        end: stretch.end,
        text: stretch.kind
          ? cleaning.replace(stretch.kind, found, stretch.name ?? null)
          : (stretch.text ?? found),
      }
    }),
  )
}

/** In order of place; stretches to mask that overlap become one of the longer one's kind, and win over cleaned ones. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const next of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || next.start >= last.end) kept.push(next)
    else if (last.kind === undefined || next.kind === undefined) {
      if (next.kind !== undefined) kept[kept.length - 1] = next
    } else if (next.end > last.end)
      kept[kept.length - 1] = {
        ...(next.end - next.start > last.end - last.start ? next : last),
        start: last.start,
        end: next.end,
      }
  }
  return kept
}

function encodedJson(text: string, cleaning: Cleaning, depth: number): Stretch[] {
  return [...text.matchAll(ENCODED_JSON)].flatMap(({ index, 0: run }): Stretch[] => {
    const head = run.split('.')[0] ?? ''
    const inner = textOfBytes(bytesOf(head.replace(/=+$/, '')) ?? '\u0000')
    if (inner === null || !/^\s*\{/.test(inner)) return []
    if (run.includes('.'))
      return /"(?:alg|typ|enc|kid)"/.test(inner)
        ? [{ start: index, end: index + run.length, kind: 'jwt' }]
        : []
    const cleaned = cleanValue(inner, cleaning, depth + 1)
    return cleaned === inner
      ? []
      : [{ start: index, end: index + run.length, text: base64Like(cleaned, run) }]
  })
}

/** Addresses and JSON inside addresses: decoded, cleaned, encoded again. */
function percentEncoded(text: string, cleaning: Cleaning, depth: number): Stretch[] {
  if (!PERCENT.test(text)) return []
  return [...text.matchAll(WORD)].flatMap(({ index, 0: word }): Stretch[] => {
    if (!PERCENT.test(word)) return []
    const from = /^[^=]{0,200}=/.exec(word)?.[0].length ?? 0
    const value = word.slice(from)
    try {
      const decoded = decodeURIComponent(value)
      const cleaned = cleanValue(decoded, cleaning, depth + 1)
      if (cleaned === decoded) return []
      return [{ start: index + from, end: index + word.length, text: encodeURIComponent(cleaned) }]
    } catch {
      // Not an encoding after all.
      return []
    }
  })
}
