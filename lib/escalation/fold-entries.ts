import type { FieldId, PacketEntry } from './packet'

/** In these fields a short value inside a longer one is an entry of its own: it is what is looked up. */
const SHORT_VALUES: ReadonlySet<FieldId> = new Set(['environment', 'ids'])

/**
 * Entries without those that say nothing new: the same place, a place inside another one, the same words again. Those of
 * one message stand in the order of its text; the messages, and fields before them, in the order given by `rank`.
 * @param rank place of a message in the conversation, by its id.
 */
export function foldEntries(
  id: FieldId,
  entries: readonly PacketEntry[],
  rank: ReadonlyMap<string, number>,
): PacketEntry[] {
  const sorted = entries.toSorted(
    (a, b) => rankOf(a, rank) - rankOf(b, rank) || startOf(a) - startOf(b) || endOf(b) - endOf(a),
  )
  const said = new Set<string>()
  const kept: PacketEntry[] = []
  for (const entry of sorted) {
    const words = SHORT_VALUES.has(id)
      ? `${entry.aspect ?? ''} ${wordsOf(entry.value)}`
      : wordsOf(entry.value)
    if (said.has(words) || kept.some((other) => isSamePlace(other, entry))) continue
    if (!SHORT_VALUES.has(id) && kept.some((other) => holds(other, entry))) continue
    said.add(words)
    kept.push(entry)
  }
  return kept
}

/** Those worth most, in the order they have. @param worth 0 is the most */
export function worthiest(
  entries: readonly PacketEntry[],
  most: number,
  worth: (entry: PacketEntry) => number,
): PacketEntry[] {
  if (entries.length <= most) return [...entries]
  const ranked = entries.map((entry, index) => ({ entry, index, worth: worth(entry) }))
  return ranked
    .toSorted((a, b) => a.worth - b.worth || a.index - b.index)
    .slice(0, most)
    .toSorted((a, b) => a.index - b.index)
    .map(({ entry }) => entry)
}

function holds({ source: outer }: PacketEntry, { source: inner }: PacketEntry): boolean {
  if ('field' in outer || 'field' in inner) return false
  return outer.messageId === inner.messageId && outer.start <= inner.start && inner.end <= outer.end
}

function isSamePlace({ source: one }: PacketEntry, { source: other }: PacketEntry): boolean {
  if ('field' in one || 'field' in other) return false
  return one.messageId === other.messageId && one.start === other.start && one.end === other.end
}

function wordsOf(value: string): string {
  return value
    .toLowerCase()
    .replace(/[\s"'`.,:;]+/g, ' ')
    .trim()
}

function rankOf({ source }: PacketEntry, rank: ReadonlyMap<string, number>): number {
  return 'field' in source ? -1 : (rank.get(source.messageId) ?? Infinity)
}

function startOf({ source }: PacketEntry): number {
  return 'field' in source ? 0 : source.start
}

function endOf({ source }: PacketEntry): number {
  return 'field' in source ? 0 : source.end
}
