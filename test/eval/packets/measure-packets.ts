import { buildPacket } from '@/lib/escalation/build-packet'
import type { Packet, PacketEntry } from '@/lib/escalation/packet'
import { readTicket } from '@/lib/rubric/score-ticket'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { DEMO_NOW, DEMO_ZONE } from '../signals/demo-snapshots'
import { PARTS, type PacketLabel } from './packet-labels'

/** How well packets hold what readers expect. */
export interface PacketResult {
  /** Fields with a label. */
  readonly fields: number
  /** Fields that hold all that was expected, or are empty where they should be. */
  readonly right: number
  /** Values that are no words of a message or field of the ticket. */
  readonly invented: number
  /** By the reader's names of fields. */
  readonly byField: Readonly<Record<string, { readonly n: number; readonly right: number }>>
  /** Excerpts expected and found, over all fields. */
  readonly excerpts: { readonly n: number; readonly found: number }
  /** Fields that should be empty and are not, and the reverse. */
  readonly shouldBeEmpty: { readonly n: number; readonly filled: number }
  readonly shouldBeFilled: { readonly n: number; readonly empty: number }
}

/** Compares the packets of tickets with labels. Labels of tickets that are not there count as wrong. */
export function measurePackets(
  snapshots: readonly TicketSnapshot[],
  labels: readonly PacketLabel[],
): PacketResult {
  const packets = new Map(
    snapshots.map((snapshot) => [
      snapshot.key,
      buildPacket(readTicket(snapshot, { now: DEMO_NOW, timeZone: DEMO_ZONE })),
    ]),
  )
  const messages = new Map(snapshots.map((snapshot) => [snapshot.key, textsOf(snapshot)]))
  const judged = labels.map((label) => ({
    label,
    ...judge(
      label,
      packets.get(label.ticket) ?? null,
      messages.get(label.ticket) ?? new Map<string, string>(),
    ),
  }))
  const byField: Record<string, { n: number; right: number }> = {}
  for (const { label, right } of judged) {
    const field = (byField[label.name] ??= { n: 0, right: 0 })
    field.n += 1
    field.right += right ? 1 : 0
  }
  const empty = judged.filter(({ label }) => label.expected.kind === 'empty')
  const filled = judged.filter(({ label }) => label.expected.kind !== 'empty')
  return {
    fields: labels.length,
    right: judged.filter(({ right }) => right).length,
    invented: snapshots.reduce((sum, snapshot) => sum + inventedIn(packets.get(snapshot.key), snapshot), 0),
    byField,
    excerpts: {
      n: judged.reduce((sum, { wanted }) => sum + wanted, 0),
      found: judged.reduce((sum, { found }) => sum + found, 0),
    },
    shouldBeEmpty: { n: empty.length, filled: empty.filter(({ right }) => !right).length },
    shouldBeFilled: { n: filled.length, empty: filled.filter(({ entries }) => entries === 0).length },
  }
}

interface Judged {
  readonly right: boolean
  readonly entries: number
  readonly wanted: number
  readonly found: number
}

function judge(
  { name, field, expected }: PacketLabel,
  packet: Packet | null,
  messages: ReadonlyMap<string, string>,
): Judged {
  const all = packet?.fields.find(({ id }) => id === field)?.entries ?? []
  const part = PARTS[name]
  const own = part ? all.filter(({ aspect }) => (aspect === part.aspect) === part.has) : all
  if (expected.kind === 'empty') return { right: own.length === 0, entries: own.length, wanted: 0, found: 0 }
  if (expected.kind === 'any') return { right: all.length > 0, entries: all.length, wanted: 0, found: 0 }
  const words = wordsOf(all, messages)
  const found = expected.excerpts.filter((excerpt) => words.includes(squashed(excerpt))).length
  const wanted = expected.excerpts.length
  return { right: found === wanted, entries: all.length, wanted, found }
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

/** Marks and white space are written in more than one way. */
function squashed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_`"“”„«»'‘’\\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/, '')
    .trim()
}

function inventedIn(packet: Packet | undefined, snapshot: TicketSnapshot): number {
  const texts = textsOf(snapshot)
  const fields = JSON.stringify(snapshot)
  return (packet?.fields ?? [])
    .flatMap(({ entries }) => entries)
    .filter(({ value, source }) =>
      'field' in source
        ? !fields.includes(JSON.stringify(value).slice(1, -1))
        : texts.get(source.messageId)?.slice(source.start, source.end) !== value,
    ).length
}

function textsOf(snapshot: TicketSnapshot): ReadonlyMap<string, string> {
  return new Map((valueOf(snapshot.messages) ?? []).map(({ id, text }) => [id, text]))
}
