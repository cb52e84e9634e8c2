import { useEffect, useRef, useState } from 'react'
import { isSameAdded, type AddedEntry, type PlacedEntry } from '@/lib/escalation/added'
import { conflictKey, type PacketEdits } from '@/lib/escalation/edits'
import type { FieldId, PacketConflict } from '@/lib/escalation/packet'
import type { TicketView } from '@/lib/messaging/view'
import { ask } from '../../desk'

/** A person's edits of one packet, and how they are made. */
export interface PacketEditing {
  readonly edits: PacketEdits
  readonly leaveOut: (key: string, out: boolean) => void
  /** Null takes the typed words back. */
  readonly change: (key: string, words: string | null) => void
  readonly add: (field: FieldId, entry: AddedEntry) => void
  /** Adds or takes out what a file says; nothing is there twice. */
  readonly addAll: (entries: readonly PlacedEntry[]) => void
  readonly removeAll: (entries: readonly PlacedEntry[]) => void
  readonly removeAdded: (field: FieldId, index: number) => void
  /** Null keeps all sides. */
  readonly choose: (field: FieldId, conflict: PacketConflict, side: string | null) => void
}

/** Each edit is kept in memory, so that it is there when the ticket is come back to. @param kept what was kept of it */
export function usePacketEdits({ host, site, key }: TicketView, kept: PacketEdits): PacketEditing {
  const [edits, setEdits] = useState(kept)
  const last = useRef(edits)
  useEffect(() => {
    if (edits === last.current) return
    last.current = edits
    void ask('panel/keep-packet-edits', { ticket: { host, site, key }, edits })
  }, [host, site, key, edits])
  const setAdded = (field: FieldId, next: (entries: readonly AddedEntry[]) => readonly AddedEntry[]) =>
    setEdits((before) => ({
      ...before,
      added: { ...before.added, [field]: next(before.added[field] ?? []) },
    }))
  return {
    edits,
    leaveOut: (entry, out) =>
      setEdits((before) => {
        const others = before.leftOut.filter((each) => each !== entry)
        return { ...before, leftOut: out ? [...others, entry] : others }
      }),
    change: (entry, words) =>
      setEdits((before) => ({ ...before, changed: withValue(before.changed, entry, words) })),
    add: (field, entry) => setAdded(field, (before) => [...before, entry]),
    addAll: (entries) => {
      for (const { field, ...entry } of entries)
        setAdded(field, (before) => [...before.filter((each) => !isSameAdded(each, entry)), entry])
    },
    removeAll: (entries) => {
      for (const { field, ...entry } of entries)
        setAdded(field, (before) => before.filter((each) => !isSameAdded(each, entry)))
    },
    removeAdded: (field, index) => setAdded(field, (before) => before.filter((_, at) => at !== index)),
    choose: (field, conflict, side) =>
      setEdits((before) => ({
        ...before,
        chosen: withValue(before.chosen, conflictKey(field, conflict), side),
      })),
  }
}

function withValue(
  values: Readonly<Record<string, string>>,
  key: string,
  value: string | null,
): Readonly<Record<string, string>> {
  const others = Object.entries(values).filter(([name]) => name !== key)
  return Object.fromEntries(value === null ? others : [...others, [key, value]])
}
