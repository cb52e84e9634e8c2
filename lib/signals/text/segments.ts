import type { Block } from '@/lib/ticket/snapshot'

/** What a line of a message is, judged by the host's blocks and, for plain text, by its own look. */
export type SegmentKind = 'prose' | 'heading' | 'list-item' | 'table-row' | 'code' | 'quote' | 'signature'

/** A stretch of whole lines of one kind; offsets into the cleaned text. */
export interface Segment {
  readonly kind: SegmentKind
  readonly start: number
  readonly end: number
  /** Number of a numbered list item, else null. */
  readonly ordinal: number | null
}

const LIST_MARK = /^[ \t]{0,12}(?:(\d{1,2})[.)][ \t]|[-*•][ \t])/
const QUOTE_MARK = /^[ \t]{0,4}>/
/** From here on a mail repeats an earlier one. */
const ORIGINAL_MAIL =
  /^(?:-{3,}[ \t]?(?:original message|urspr.{1,4}ngliche nachricht|message d'origine|mensaje original)|(?:on|am|le|el) .{6,80}(?:wrote|schrieb|a .crit|escribi.)[^\n]{0,40}:[ \t]{0,3}$)/
const SIGN_OFF =
  /^(?:-- ?$|(?:(?:kind|best|warm|many) (?:regards|wishes)|regards|best|cheers|sincerely|thanks|many thanks|thank you|yours|mit freundlichen gr|freundliche gr|viele gr|beste gr|liebe gr|gru(?:ß|ss)|danke|cordialement|bien cordialement|salutations|merci|saludos|un saludo|atentamente|gracias)[^\n]{0,24}[,.!]?$)/
/** Longest signature taken as such; more than this after a sign-off is text again. */
const SIGNATURE_LINES = 8

/** Cuts a cleaned text into lines of one kind each. Blocks are offsets into the same text. */
export function segmentsOf(text: string, blocks: readonly Block[]): Segment[] {
  const segments: Segment[] = []
  const kinds = blockFinder(blocks)
  let inMail = false
  let inFence = false
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const head = text.slice(start, Math.min(end, start + 200))
    const line = head.trim()
    inMail ||= ORIGINAL_MAIL.test(line)
    const fence = head.startsWith('```')
    if (fence) inFence = !inFence
    if (line.length > 0) {
      const block = kinds(start + (head.length - head.trimStart().length))
      segments.push(segmentOf(head, start, end, inMail ? 'quote' : fence || inFence ? 'code' : block))
    }
    start = end + 1
  }
  return withSignature(text, segments)
}

function segmentOf(head: string, start: number, end: number, known: SegmentKind | null): Segment {
  const mark = LIST_MARK.exec(head)
  const kind = known ?? (QUOTE_MARK.test(head) ? 'quote' : mark ? 'list-item' : 'prose')
  return { kind, start, end, ordinal: kind === 'list-item' && mark?.[1] ? Number(mark[1]) : null }
}

/** Which kind of block wins where several hold an offset: the lowest. */
const RANK = { quote: 0, code: 1, 'table-row': 2, heading: 3, 'list-item': 4 } as const

/** Answers which block holds an offset; offsets must be asked for in rising order. Quote and code win over lists. */
function blockFinder(blocks: readonly Block[]): (offset: number) => SegmentKind | null {
  const sorted = [...blocks].sort((a, b) => a.start - b.start)
  let next = 0
  let open: Block[] = []
  return (offset) => {
    for (let block = sorted[next]; block && block.start <= offset; block = sorted[++next]) open.push(block)
    if (open.some((block) => block.end <= offset)) open = open.filter((block) => block.end > offset)
    let best: Block | null = null
    for (const block of open) if (!best || RANK[block.kind] < RANK[best.kind]) best = block
    return best?.kind ?? null
  }
}

/** Marks the lines after a sign-off near the end of the own text as signature. */
function withSignature(text: string, segments: Segment[]): Segment[] {
  const own = segments.findLastIndex((segment) => segment.kind !== 'quote')
  for (let index = own; index > Math.max(-1, own - SIGNATURE_LINES); index--) {
    const segment = segments[index]
    if (!segment || segment.kind !== 'prose') break
    const line = text.slice(segment.start, Math.min(segment.end, segment.start + 60)).trim()
    if (!SIGN_OFF.test(line) || segment.end - segment.start > 60) continue
    return segments.map((each, at) =>
      at > index && at <= own && each.kind === 'prose' ? { ...each, kind: 'signature' } : each,
    )
  }
  return segments
}
