import type { Span } from './caret'
import { LOST_PARTS, type LostPart } from './contract'
import { findQuote } from './quote-range'
import type { Run, Written } from './written'

/** What became of a paste: all of it came, with or without its formatting, only a part, or nothing. */
export type Landing =
  | { readonly how: 'whole'; readonly lost: readonly LostPart[] }
  | { readonly how: 'part' }
  | { readonly how: 'nothing' }

/**
 * Compares what an editor holds after a paste with what it should hold. Looked at is only what came at the cursor, so that
 * the same words standing elsewhere prove nothing.
 * @param caret null where the editor had none that could be read
 */
export function readBack(before: Written, caret: Span | null, after: Written, wanted: Written): Landing {
  const gain = gainOf(before.letters, caret, after.letters, wanted.letters)
  const came = after.letters.slice(gain.start, gain.end)
  const lines = linesOf(wanted)
  const found = countFound(came, lines)
  const isWhole = lines.length > 0 && found === lines.length && !keeps(before, caret, came, wanted)
  if (isWhole) return { how: 'whole', lost: lostOf(wanted, after, gain) }
  return found > 0 || (came !== '' && wanted.letters.startsWith(came)) ? { how: 'part' } : { how: 'nothing' }
}

/** Whether what was selected still stands there beside what came. */
function keeps(before: Written, caret: Span | null, came: string, wanted: Written): boolean {
  const selected = caret ? before.letters.slice(caret.start, caret.end) : ''
  return selected !== '' && came.includes(selected) && !wanted.letters.includes(selected)
}

/** The part of an editor's letters that was not there before. */
function gainOf(before: string, caret: Span | null, after: string, wanted: string): Span {
  let start = 0
  const headEnd = Math.min(caret?.start ?? before.length, after.length)
  while (start < headEnd && before[start] === after[start]) start += 1
  let tail = 0
  const tailEnd = Math.min(before.length - Math.max(caret?.end ?? start, start), after.length - start)
  while (tail < tailEnd && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const gain = { start, end: after.length - tail }
  if (caret || after.slice(gain.start, gain.end) === wanted) return gain
  // Without a cursor, letters that repeat at both ends of the gain leave open where it begins.
  const at = after.indexOf(wanted, Math.max(0, start - wanted.length))
  const isNew = after.length >= before.length + wanted.length
  return at !== -1 && at <= start && isNew ? { start: at, end: at + wanted.length } : gain
}

/** The lines of a text, as letters. */
function linesOf({ letters, runs }: Written): string[] {
  const lines = new Map<number, string>()
  for (const { line, start, end } of runs)
    lines.set(line, (lines.get(line) ?? '') + letters.slice(start, end))
  return [...lines.values()]
}

/** How many lines came, in their order. A host may set other quotation marks or dashes, so a line may differ a little. */
function countFound(came: string, lines: readonly string[]): number {
  let [count, from] = [0, 0]
  for (const line of lines) {
    const exact = came.indexOf(line, from)
    const span =
      exact === -1
        ? findQuote(came.slice(from), line)
        : { start: exact - from, end: exact - from + line.length }
    if (!span) continue
    count += 1
    from += span.end
  }
  return count
}

function lostOf(wanted: Written, after: Written, gain: Span): LostPart[] {
  const came = after.runs.filter(({ start, end }) => start < gain.end && end > gain.start)
  const missing: Readonly<Record<LostPart, boolean>> = {
    links: linksOf(wanted.runs).some((link) => !linksOf(came).includes(link)),
    lists: (['ol', 'ul'] as const).some((kind) => countLines(wanted.runs, kind) > countLines(came, kind)),
    code: wanted.runs.some(({ isCode }) => isCode) && !came.some(({ isCode }) => isCode),
    lines: countLines(wanted.runs) > countLines(came),
  }
  return LOST_PARTS.filter((part) => missing[part])
}

function countLines(runs: readonly Run[], list?: Run['list']): number {
  return new Set(runs.filter((run) => !list || run.list === list).map(({ line }) => line)).size
}

/** Addresses as the browser reads them: editors write them in their own way. */
function linksOf(runs: readonly Run[]): string[] {
  return runs.flatMap(({ link }) => {
    if (link === null) return []
    return URL.canParse(link) ? new URL(link).href : link
  })
}
