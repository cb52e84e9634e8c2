import { z } from 'zod'
import type { Evidence } from '@/lib/ticket/evidence'
import { addedEntry, type AddedFrom } from './added'
import {
  fieldId,
  type Aspect,
  type FieldId,
  type Packet,
  type PacketConflict,
  type PacketField,
} from './packet'

/** What a person did to a packet. It lives in memory only, like the ticket. */
export const packetEdits = z.strictObject({
  /** Keys of entries that are left out. */
  leftOut: z.array(z.string()).readonly(),
  /** What was typed in place of an entry, by its key. */
  changed: z.record(z.string(), z.string()).readonly(),
  /** What was put in besides, by field. */
  added: z.partialRecord(fieldId, z.array(addedEntry).readonly()).readonly(),
  /** The side that counts, by {@link conflictKey}; a conflict nobody decided keeps all sides. */
  chosen: z.record(z.string(), z.string()).readonly(),
})
export type PacketEdits = z.infer<typeof packetEdits>

export const NO_EDITS: PacketEdits = { leftOut: [], changed: {}, added: {}, chosen: {} }

/** An entry as it will leave. What was {@link AddedFrom added} is no quote of the ticket. */
export interface FinalEntry {
  readonly key: string
  readonly aspect: Aspect | null
  readonly value: string
  readonly source: Evidence | AddedFrom
}

export interface FinalField {
  readonly id: FieldId
  readonly entries: readonly FinalEntry[]
  /** Conflicts nobody has decided. */
  readonly open: readonly PacketConflict[]
}

/** The name under which a decision is kept. */
export function conflictKey(id: FieldId, conflict: PacketConflict): string {
  return `${id} ${conflict.id}`
}

/** The packet with a person's edits. */
export function editedFields({ fields }: Packet, edits: PacketEdits): FinalField[] {
  return fields.map((field) => editedField(field, edits))
}

function editedField(field: PacketField, edits: PacketEdits): FinalField {
  const gone = new Set([...edits.leftOut, ...losersOf(field, edits)])
  const kept = field.entries
    .filter(({ key }) => !gone.has(key))
    .map((entry): FinalEntry => {
      const typed = edits.changed[entry.key]
      return typed === undefined || typed === entry.value
        ? entry
        : { ...entry, value: typed, source: 'typed' }
    })
  const added = (edits.added[field.id] ?? []).map(({ aspect, value, from }, index): FinalEntry => ({
    key: `added ${field.id} ${index}`,
    aspect,
    value,
    source: from,
  }))
  return {
    id: field.id,
    entries: [...kept, ...added].filter(({ value }) => value.trim() !== ''),
    open: field.conflicts.filter(
      (conflict) =>
        edits.chosen[conflictKey(field.id, conflict)] === undefined &&
        conflict.sides.filter(({ keys }) => keys.some((key) => !gone.has(key))).length > 1,
    ),
  }
}

/** Entries of the sides that were not chosen. */
function losersOf(field: PacketField, { chosen }: PacketEdits): string[] {
  return field.conflicts.flatMap((conflict) => {
    const winner = chosen[conflictKey(field.id, conflict)]
    if (winner === undefined || !conflict.sides.some(({ value }) => value === winner)) return []
    return conflict.sides.filter(({ value }) => value !== winner).flatMap(({ keys }) => keys)
  })
}

/** Whether the person has done nothing to a packet, or taken everything back. */
export function isUntouched(edits: PacketEdits): boolean {
  return Object.values(edits).every((each) => Object.keys(each).length === 0)
}
