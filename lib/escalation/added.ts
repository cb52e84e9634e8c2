import { z } from 'zod'
import { aspect, type FieldId } from './packet'

/**
 * Where an entry comes from that the ticket does not hold: the person at the desk, an article that Deskhand suggested, or a file
 * the person gave; `file` is its name, empty for what was pasted.
 */
export const addedFrom = z.union([
  z.literal('typed'),
  z.literal('suggested'),
  z.strictObject({ file: z.string().max(300) }),
])
export type AddedFrom = z.infer<typeof addedFrom>

/** An entry that a person put into a packet. */
export const addedEntry = z.strictObject({
  aspect: aspect.nullable(),
  value: z.string(),
  from: addedFrom,
})
export type AddedEntry = z.infer<typeof addedEntry>

/** An added entry with the field it belongs to. */
export interface PlacedEntry extends AddedEntry {
  readonly field: FieldId
}

/** What a person writes. */
export function typedEntry(value: string): AddedEntry {
  return { aspect: null, value, from: 'typed' }
}

/** Whether two entries of one field say the same and come from the same place. */
export function isSameAdded(one: AddedEntry, other: AddedEntry): boolean {
  return one.value === other.value && one.aspect === other.aspect && fromName(one) === fromName(other)
}

function fromName({ from }: AddedEntry): string {
  return typeof from === 'string' ? from : `file ${from.file}`
}
