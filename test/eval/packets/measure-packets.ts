import type { ActModel } from '@/lib/acts/act-model'
import { buildPacket } from '@/lib/escalation/build-packet'
import type { Packet } from '@/lib/escalation/packet'
import { readTicket } from '@/lib/rubric/score-ticket'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { DEMO_NOW, DEMO_ZONE } from '../signals/demo-moment'
import { judgeField, type Judged } from './judge-field'
import type { PacketLabel } from './packet-labels'

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
  /** What a person has to read: means over the filled fields of the packets. */
  readonly filled: { readonly entries: number; readonly characters: number }
}

/** Compares the packets of tickets with labels. Labels of tickets that are not there count as wrong. */
export function measurePackets(
  snapshots: readonly TicketSnapshot[],
  labels: readonly PacketLabel[],
  model: ActModel | null,
): PacketResult {
  const judged = judgePackets(snapshots, labels, model)
  const byField: Record<string, { n: number; right: number }> = {}
  for (const { label, right } of judged) {
    const field = (byField[label.name] ??= { n: 0, right: 0 })
    field.n += 1
    field.right += right ? 1 : 0
  }
  const empty = judged.filter(({ label }) => label.expected.kind === 'empty')
  const filled = judged.filter(({ label }) => label.expected.kind !== 'empty')
  const wanted = judged.reduce((sum, { label }) => sum + excerptsIn(label), 0)
  const labelled = new Set(labels.map(({ ticket }) => ticket))
  const packets = snapshots
    .filter(({ key }) => labelled.has(key))
    .map((each) => [each, packetOf(each, model)] as const)
  const full = packets.flatMap(([, { fields }]) => fields.filter(({ entries }) => entries.length > 0))
  return {
    fields: labels.length,
    right: judged.filter(({ right }) => right).length,
    invented: packets.reduce((sum, [snapshot, packet]) => sum + inventedIn(packet, snapshot), 0),
    byField,
    excerpts: { n: wanted, found: wanted - judged.reduce((sum, { missing }) => sum + missing.length, 0) },
    shouldBeEmpty: { n: empty.length, filled: empty.filter(({ right }) => !right).length },
    shouldBeFilled: { n: filled.length, empty: filled.filter(({ entries }) => entries.length === 0).length },
    filled: {
      entries: meanOf(full.map(({ entries }) => entries.length)),
      characters: meanOf(
        full.map(({ entries }) => entries.reduce((sum, { value }) => sum + value.length, 0)),
      ),
    },
  }
}

/** Each label beside what the packet of its ticket holds. */
export function judgePackets(
  snapshots: readonly TicketSnapshot[],
  labels: readonly PacketLabel[],
  model: ActModel | null,
): Judged[] {
  const read = new Map(
    snapshots.map((each) => [each.key, { packet: packetOf(each, model), texts: textsOf(each) }]),
  )
  return labels.map((label) => {
    const ticket = read.get(label.ticket)
    return judgeField(label, ticket?.packet ?? null, ticket?.texts ?? new Map<string, string>())
  })
}

function packetOf(snapshot: TicketSnapshot, model: ActModel | null): Packet {
  return buildPacket(readTicket(snapshot, { now: DEMO_NOW, timeZone: DEMO_ZONE }), model)
}

function excerptsIn({ expected }: PacketLabel): number {
  return expected.kind === 'holds' ? expected.excerpts.length : 0
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function inventedIn({ fields }: Packet, snapshot: TicketSnapshot): number {
  const texts = textsOf(snapshot)
  const shown = JSON.stringify(snapshot)
  return fields
    .flatMap(({ entries }) => entries)
    .filter(({ value, source }) =>
      'field' in source
        ? !shown.includes(JSON.stringify(value).slice(1, -1))
        : texts.get(source.messageId)?.slice(source.start, source.end) !== value,
    ).length
}

function textsOf(snapshot: TicketSnapshot): ReadonlyMap<string, string> {
  return new Map((valueOf(snapshot.messages) ?? []).map(({ id, text }) => [id, text]))
}
