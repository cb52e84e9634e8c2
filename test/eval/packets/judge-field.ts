import type { Packet, PacketEntry } from '@/lib/escalation/packet'
import { PARTS, type PacketLabel } from './packet-labels'

/** How a field of a packet compares with what a reader expects in it. */
export interface Judged {
  readonly label: PacketLabel
  /** It holds all that was expected, or is empty where it should be. */
  readonly right: boolean
  /** The entries looked at. */
  readonly entries: readonly PacketEntry[]
  /** Excerpts expected and not found. */
  readonly missing: readonly string[]
}

/** @param messages the ticket's texts by the id of their message */
export function judgeField(
  label: PacketLabel,
  packet: Packet | null,
  messages: ReadonlyMap<string, string>,
): Judged {
  const { name, field, expected } = label
  const all = packet?.fields.find(({ id }) => id === field)?.entries ?? []
  const part = PARTS[name]
  const own = part ? all.filter(({ aspect }) => (aspect === part.aspect) === part.has) : all
  if (expected.kind === 'empty') return { label, right: own.length === 0, entries: own, missing: [] }
  if (expected.kind === 'any') return { label, right: all.length > 0, entries: all, missing: [] }
  const words = wordsOf(all, messages)
  const missing = expected.excerpts.filter((excerpt) => !words.includes(squashed(excerpt)))
  return { label, right: missing.length === 0, entries: all, missing }
}

/** An excerpt may run over several sentences that are entries of their own: what is between entries reads as a gap. */
const GAP = '¦'

/** What a field says: its values from fields of the ticket, and each message with all that is not quoted blanked out. */
function wordsOf(entries: readonly PacketEntry[], messages: ReadonlyMap<string, string>): string {
  const fields = entries.flatMap(({ source }) => ('field' in source ? [source.quote] : []))
  const quoted = [...messages].flatMap(([id, text]) => {
    const spans = entries.flatMap(({ source }) =>
      'messageId' in source && source.messageId === id ? [source] : [],
    )
    return spans.length === 0 ? [] : [quotedOnly(text, spans)]
  })
  return [...fields, ...quoted].map(squashed).join(` ${GAP} `)
}

function quotedOnly(text: string, spans: readonly { start: number; end: number }[]): string {
  const kept = new Uint8Array(text.length)
  for (const { start, end } of spans) kept.fill(1, start, end)
  return Array.from({ length: text.length }, (_, at) => {
    const sign = text.charAt(at)
    return kept[at] === 1 || !/[\p{L}\p{N}]/u.test(sign) ? sign : GAP
  }).join('')
}

/** Words without marks and white space that are written in more than one way. */
export function squashed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_`"“”„«»'‘’\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim()
}
