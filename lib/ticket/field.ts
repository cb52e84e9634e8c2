import { z } from 'zod'

/** Why a field could not be read. Each has a sentence in the interface. */
export const unreadableReason = z.enum([
  /** The host's answer did not hold it. */
  'not-in-answer',
  /** The host has no such thing, or no API gives it. */
  'not-offered',
  /** The person may not see it (403). */
  'forbidden',
  /** The answer came, but not in the shape the host documents. */
  'malformed',
  /** The request for it failed (offline, 5xx, rate limit, timeout). */
  'request-failed',
  /** Written in a language Deskhand has no words for. */
  'language',
])
export type UnreadableReason = z.infer<typeof unreadableReason>

/**
 * A field of a ticket: read, or unreadable for a reason. A value of `null` means "read, and empty"; it is never used
 * for "could not read".
 */
export type Field<T> =
  | { readonly value: T; readonly route: 'api' | 'dom' }
  | { readonly unreadable: UnreadableReason }

/** The zod schema of a {@link Field} of `value`. */
export function fieldOf<S extends z.ZodType>(value: S) {
  return z.union([
    z.strictObject({ value, route: z.enum(['api', 'dom']) }),
    z.strictObject({ unreadable: unreadableReason }),
  ])
}

/** A field read from the API. */
export function read<T>(value: T): Field<T> {
  return { value, route: 'api' }
}

/** A field that could not be read. */
export function unreadable<T = never>(reason: UnreadableReason): Field<T> {
  return { unreadable: reason }
}

/** The value of a field, or `undefined` when it could not be read. */
export function valueOf<T>(field: Field<T>): T | undefined {
  return 'value' in field ? field.value : undefined
}
