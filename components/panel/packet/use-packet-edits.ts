import { useState } from 'react'
import { conflictKey, NO_EDITS, type PacketEdits } from '@/lib/escalation/edits'
import type { FieldId, PacketConflict } from '@/lib/escalation/packet'

/** A person's edits of one packet, and how they are made. */
export interface PacketEditing {
  readonly edits: PacketEdits
  readonly leaveOut: (key: string, out: boolean) => void
  /** Null takes the typed words back. */
  readonly change: (key: string, words: string | null) => void
  readonly add: (field: FieldId, words: string) => void
  readonly removeAdded: (field: FieldId, index: number) => void
  /** Null keeps all sides. */
  readonly choose: (field: FieldId, conflict: PacketConflict, side: string | null) => void
}

/** In memory only, as long as the ticket is on screen. */
export function usePacketEdits(): PacketEditing {
  const [edits, setEdits] = useState<PacketEdits>(NO_EDITS)
  const addedTo = (before: PacketEdits, field: FieldId) => before.added.get(field) ?? []
  return {
    edits,
    leaveOut: (key, out) =>
      setEdits((before) => {
        const leftOut = new Set(before.leftOut)
        if (out) leftOut.add(key)
        else leftOut.delete(key)
        return { ...before, leftOut }
      }),
    change: (key, words) =>
      setEdits((before) => ({ ...before, changed: withEntry(before.changed, key, words) })),
    add: (field, words) =>
      setEdits((before) => ({
        ...before,
        added: new Map(before.added).set(field, [...addedTo(before, field), words]),
      })),
    removeAdded: (field, index) =>
      setEdits((before) => ({
        ...before,
        added: new Map(before.added).set(
          field,
          addedTo(before, field).filter((_, at) => at !== index),
        ),
      })),
    choose: (field, conflict, side) =>
      setEdits((before) => ({
        ...before,
        chosen: withEntry(before.chosen, conflictKey(field, conflict), side),
      })),
  }
}

function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V | null): ReadonlyMap<K, V> {
  const next = new Map(map)
  if (value === null) next.delete(key)
  else next.set(key, value)
  return next
}
