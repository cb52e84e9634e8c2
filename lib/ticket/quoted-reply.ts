import type { Block, RichText } from './snapshot'

/** How mail programs introduce what is quoted below, in the languages people write to support desks. */
const ATTRIBUTIONS = [
  /^On .{5,250} wrote:$/i,
  /^(?:Am|On) .{5,250} schrieb .{0,150}:$/,
  /^Le .{5,250} a écrit\s?:$/,
  /^El .{5,250} escribió\s?:$/,
  /^Em .{5,250} escreveu\s?:$/,
  /^Il .{5,250} ha scritto\s?:$/,
  /^Op .{5,250} schreef .{0,150}:$/,
  /^\d{4}年\d{1,2}月\d{1,2}日.{1,200}[:：]$/,
]
const ATTRIBUTION_BEGINS = /^(?:On|Am|Le|El|Em|Il|Op) /
/** An attribution without quoted lines below it is believed only with a moment and a name or address. */
const MOMENT = /\d{1,2}[:.]\d{2}|\b\d{4}\b/
const NAMED = /[,<@]/

const SEPARATORS = [
  /^-{2,}\s?(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht|Message d'origine|Mensaje original)\s?-{2,}$/i,
  /^##- .{5,120} -##$/,
]
const FORWARDED =
  /^(?:> )*(?:-{2,} ?Forwarded message|Begin forwarded message|-{2,} ?Weitergeleitete Nachricht)/i
const HEADER_FROM = /^(?:From|Von|De|Da|Van)\s?:\s*\S/
const HEADER_SENT = /^(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Fecha|Inviato|Data|Verzonden)\s?:/
const HEADER_TO = /^(?:To|Subject|An|Betreff|À|Objet|Para|Asunto|A|Oggetto|Aan|Onderwerp)\s?:/

/** Longer lines are prose, not marks of a mail program. */
const LONGEST_LINE = 400

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Inside a code block, or already quoted by the markup. */
  readonly inside: 'code' | 'quote' | null
}

/**
 * Adds `quote` blocks for what a reply repeats from earlier mail: lines beginning with `>`, what follows "On … wrote:",
 * and Outlook's headers down to the end. A message that *is* a forward keeps its text: there it is the news. Linear.
 */
export function markQuotedReplies(rich: RichText): RichText {
  const kept = rich.blocks.filter((block) => block.kind !== 'quote' || !isForward(rich.text, block))
  const added = findQuotes(linesOf(rich.text, kept), rich.text.length)
  if (added.length === 0 && kept.length === rich.blocks.length) return rich
  const blocks = [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
  return { ...rich, blocks }
}

function findQuotes(lines: readonly Line[], textEnd: number): Block[] {
  const found: Block[] = []
  let said = false
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line || line.text === '') continue
    if (line.inside === null) {
      if (line.text.startsWith('>')) {
        const last = lastQuoted(lines, index)
        found.push({ kind: 'quote', start: line.start, end: lines[last]?.end ?? line.end })
        index = last
        said = true
        continue
      }
      if (said && beginsHistory(lines, index)) {
        found.push({ kind: 'quote', start: line.start, end: textEnd })
        return found
      }
      const attribution = attributionAt(lines, index)
      const last = attribution && lines[attribution.last]
      if (attribution && last) {
        const next = nextSaid(lines, attribution.last)
        const isQuoted = next?.inside === 'quote' || next?.text.startsWith('>') === true
        if (isQuoted) {
          found.push({ kind: 'quote', start: line.start, end: last.end })
          index = attribution.last
          continue
        }
        if (said && MOMENT.test(attribution.text) && NAMED.test(attribution.text)) {
          found.push({ kind: 'quote', start: line.start, end: textEnd })
          return found
        }
      }
    }
    said = true
  }
  return found
}

/** Whether everything from this line on is the mail that was answered. */
function beginsHistory(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (SEPARATORS.some((separator) => separator.test(text))) return true
  const from = /^_{10,}$/.test(text) ? index + 1 : index
  if (!HEADER_FROM.test(lines[from]?.text ?? '')) return false
  const header = lines.slice(from + 1, from + 6).map((line) => line.text)
  return header.some((line) => HEADER_SENT.test(line)) && header.some((line) => HEADER_TO.test(line))
}

/** An attribution on this line, or broken over this and the next. */
function attributionAt(lines: readonly Line[], index: number): { last: number; text: string } | null {
  const text = lines[index]?.text ?? ''
  if (ATTRIBUTIONS.some((attribution) => attribution.test(text))) return { last: index, text }
  const next = lines[index + 1]
  if (!next || next.inside !== null || !ATTRIBUTION_BEGINS.test(text)) return null
  const joined = `${text} ${next.text}`
  return ATTRIBUTIONS.some((attribution) => attribution.test(joined))
    ? { last: index + 1, text: joined }
    : null
}

function lastQuoted(lines: readonly Line[], from: number): number {
  let last = from
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index]
    if (!line || line.inside !== null || !line.text.startsWith('>')) break
    last = index
  }
  return last
}

/** At most one blank line may stand between an attribution and what it introduces. */
function nextSaid(lines: readonly Line[], from: number): Line | undefined {
  const next = lines[from + 1]
  return next?.text === '' ? lines[from + 2] : next
}

function isForward(text: string, block: Block): boolean {
  return FORWARDED.test(text.slice(block.start, block.start + 120).trimStart())
}

/** The lines of a text, each with whether it begins inside code or a quote. */
function linesOf(text: string, blocks: readonly Block[]): Line[] {
  const covers = blocks.filter((block) => block.kind === 'code' || block.kind === 'quote')
  const lines: Line[] = []
  let next = 0
  let reach: { kind: Block['kind']; end: number } | null = null
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    for (
      let cover = covers[next];
      cover && cover.start < Math.max(end, start + 1);
      cover = covers[(next += 1)]
    )
      if (!reach || cover.end > reach.end) reach = { kind: cover.kind, end: cover.end }
    const inside = reach && reach.end > start ? (reach.kind === 'code' ? 'code' : 'quote') : null
    const line = end - start > LONGEST_LINE ? text.slice(start, start + LONGEST_LINE) : text.slice(start, end)
    lines.push({ start, end, text: line.trim(), inside })
    start = end + 1
  }
  return lines
}
