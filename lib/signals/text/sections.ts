import type { Label } from '../words/word-book'
import type { Segment } from './segments'

/** The part of a message under a known label; offsets into the cleaned text. */
export interface Section {
  readonly label: Label
  /** Of the label itself. */
  readonly start: number
  /** Of what stands under it; `bodyStart === bodyEnd` when nothing does. */
  readonly bodyStart: number
  readonly bodyEnd: number
}

/** Longest label looked up, in characters. */
const LABEL_LIMIT = 48
/** A known label, or any line that looks like one, ends the section before it. */
const LOOKS_LIKE_LABEL = /^[^\n:.|\t]{2,40}:\s*$/
const NOTHING =
  /^[\s\-–—?.…]*(?:n\/?a|none|nil|tbd|todo|unknown|\?|-|not known|keine|unbekannt|aucun|ninguno)?[\s.?]*$/

/** Finds labelled parts: headings, lines ending with a colon, lead-in words such as `Expected.`, first cells of rows. */
export function sectionsOf(
  text: string,
  segments: readonly Segment[],
  labels: ReadonlyMap<string, Label>,
): Section[] {
  const marks: { at: number; label: Label | null; start: number; bodyStart: number }[] = []
  segments.forEach((segment, at) => {
    if (segment.kind === 'code' || segment.kind === 'quote' || segment.kind === 'signature') return
    const head = text.slice(segment.start, Math.min(segment.end, segment.start + LABEL_LIMIT + 16))
    const found = labelIn(head, labels)
    if (found)
      marks.push({ at, label: found.label, start: segment.start, bodyStart: segment.start + found.length })
    else if (segment.kind === 'heading' || LOOKS_LIKE_LABEL.test(head))
      marks.push({ at, label: null, start: segment.start, bodyStart: segment.end })
  })
  return marks.flatMap((mark, index) => {
    if (!mark.label) return []
    const bodyEnd = endOf(mark.at, marks[index + 1]?.at ?? segments.length, mark.bodyStart, text, segments)
    return [{ label: mark.label, start: mark.start, bodyStart: Math.min(mark.bodyStart, bodyEnd), bodyEnd }]
  })
}

/** Whether something stands under the label that is more than a dash or "n/a". */
export function isFilled(text: string, section: Section): boolean {
  return !NOTHING.test(text.slice(section.bodyStart, Math.min(section.bodyEnd, section.bodyStart + 40)))
}

function labelIn(head: string, labels: ReadonlyMap<string, Label>): { label: Label; length: number } | null {
  const lead = /^[\s#*>•-]*(?:\d{1,2}[.)]\s+)?\*{0,2}/.exec(head)?.[0].length ?? 0
  for (let end = lead; end <= head.length && end - lead <= LABEL_LIMIT; end++) {
    const character = head.charAt(end)
    const closes =
      end === head.length || ':.?|\t*\n,'.includes(character) || / [-–—] /.test(head.slice(end, end + 3))
    if (!closes) continue
    const inner = head.slice(lead, end)
    const label = labels.get(
      inner
        .replace(/\([^)]{0,40}\)?/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    if (label && (end === head.length || character !== ','))
      return { label, length: end + (/^[*:.?|\s-]*/.exec(head.slice(end, end + 4))?.[0].length ?? 0) || end }
    if (character !== '*' && !inner.includes('(')) return null
  }
  return null
}

/** An inline label (`Workaround. Batches of 50.`) rules its own line and the lists, tables and code right after it. */
function endOf(
  at: number,
  next: number,
  bodyStart: number,
  text: string,
  segments: readonly Segment[],
): number {
  const own = segments[at]
  if (!own) return bodyStart
  const inline = text.slice(bodyStart, own.end).replace(/[*:.\s]/g, '').length > 0
  let last = at
  for (let index = at + 1; index < next; index++) {
    const segment = segments[index]
    if (!segment || segment.kind === 'signature') break
    if (inline && segment.kind === 'prose' && text.slice(segments[last]?.end ?? 0, segment.start).length > 1)
      break
    last = index
  }
  return segments[last]?.end ?? own.end
}
