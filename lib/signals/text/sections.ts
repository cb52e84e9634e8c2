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
const LEAD = /^[\s#*>•-]*(?:\d{1,2}[.)]\s+)?\*{0,2}/
const SPACED_DASH = /^ [-–—] /
/** A known label, or any line that looks like one, ends the section before it. */
const LOOKS_LIKE_LABEL = /^[^\n:.|\t]{2,40}:\s*$/
const NOTHING =
  /^[\s\-–—?.…]*(?:n\/?a|none|nil|tbd|todo|unknown|\?|-|not known|keine|unbekannt|aucun|ninguno)?[\s.?]*$/

/** A line that may begin a section, whatever the language of its label. */
interface LabelLine {
  /** Index of its segment. */
  readonly at: number
  readonly start: number
  readonly end: number
  /** Texts that are a label in some language, with the length each takes on the line. */
  readonly tries: readonly { readonly text: string; readonly length: number }[]
  /** Whether it ends the section before it even when nobody knows its label. */
  readonly isMark: boolean
}

/**
 * The lines at which sections may begin; the same for the labels of every language.
 * @param isLabel whether a text is a label in any of them.
 */
export function labelLinesOf(
  text: string,
  segments: readonly Segment[],
  isLabel: (text: string) => boolean,
): LabelLine[] {
  const lines: LabelLine[] = []
  segments.forEach(({ kind, start, end }, at) => {
    if (kind === 'code' || kind === 'quote' || kind === 'signature') return
    const head = text.slice(start, Math.min(end, start + LABEL_LIMIT + 16))
    const tries = triesOf(head, isLabel)
    const isMark = kind === 'heading' || (head.includes(':') && LOOKS_LIKE_LABEL.test(head))
    if (isMark || tries.length > 0) lines.push({ at, start, end, tries, isMark })
  })
  return lines
}

/** Finds labelled parts: headings, lines ending with a colon, lead-in words such as `Expected.`, first cells of rows. */
export function sectionsOf(
  text: string,
  segments: readonly Segment[],
  lines: readonly LabelLine[],
  labels: ReadonlyMap<string, Label>,
): Section[] {
  const marks: { at: number; label: Label | null; start: number; bodyStart: number }[] = []
  for (const { at, start, end, tries, isMark } of lines) {
    const found = tries.find((each) => labels.has(each.text))
    const label = found ? (labels.get(found.text) ?? null) : null
    if (found) marks.push({ at, label, start, bodyStart: start + found.length })
    else if (isMark) marks.push({ at, label, start, bodyStart: end })
  }
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

const NO_TRIES: LabelLine['tries'] = []
/** What a label may end with, besides a dash between spaces. */
const CLOSES = new Set([...':.?|\t*\n,'].map((character) => character.charCodeAt(0)))
const SPACE = 32

function triesOf(head: string, isLabel: (text: string) => boolean): LabelLine['tries'] {
  let tries: { text: string; length: number }[] | null = null
  const lead = LEAD.exec(head)?.[0].length ?? 0
  for (let end = lead; end <= head.length && end - lead <= LABEL_LIMIT; end++) {
    const code = head.charCodeAt(end)
    const closes =
      end === head.length || (code === SPACE ? SPACED_DASH.test(head.slice(end, end + 3)) : CLOSES.has(code))
    if (!closes) continue
    const character = head.charAt(end)
    const inner = head.slice(lead, end)
    const label = character === ',' ? '' : labelText(inner)
    if (isLabel(label))
      (tries ??= []).push({ text: label, length: end + closingLength(head.slice(end, end + 4)) })
    if (character !== '*' && !inner.includes('(')) break
  }
  return tries ?? NO_TRIES
}

function labelText(inner: string): string {
  const plain = inner.includes('(') ? inner.replace(/\([^)]{0,40}\)?/g, '') : inner
  return plain.replace(/\s+/g, ' ').trim()
}

function closingLength(rest: string): number {
  return /^[*:.?|\s-]*/.exec(rest)?.[0].length ?? 0
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
