import type { z } from 'zod'
import { read, unreadable, type Field, type UnreadableReason } from '@/lib/ticket/field'
import type { HostFailure, HostResult } from './contract'

/** One key of an answer, checked by itself: absent and odd values become reasons, and take nothing else with them. */
export function readField<S extends z.ZodType>(
  answer: Readonly<Record<string, unknown>>,
  key: string,
  schema: S,
): Field<z.output<S>> {
  if (!Object.hasOwn(answer, key) || answer[key] === undefined) return unreadable('not-in-answer')
  const parsed = schema.safeParse(answer[key])
  return parsed.success ? read(parsed.data) : unreadable('malformed')
}

/** The field with its value changed; a value of `undefined` means that it was in the answer but makes no sense. */
export function mapField<T, U>(field: Field<T>, change: (value: T) => U | undefined): Field<U> {
  if ('unreadable' in field) return field
  const changed = change(field.value)
  return changed === undefined ? unreadable('malformed') : { value: changed, route: field.route }
}

/** What a failed request means for the fields it would have given. */
export function reasonOf(failure: HostFailure): UnreadableReason {
  switch (failure.reason) {
    case 'forbidden':
      return 'forbidden'
    case 'not-found':
      return 'not-offered'
    case 'malformed':
    case 'not-json':
      return 'malformed'
    default:
      return 'request-failed'
  }
}

/** A checked answer, or why there is none. */
export type Parsed<S extends z.ZodType> =
  | { readonly value: z.output<S> }
  | { readonly unreadable: UnreadableReason }

/** A part of a ticket's answers, checked. A part that is `undefined` was never asked for. */
export function parsePart<S extends z.ZodType>(part: HostResult<unknown> | undefined, schema: S): Parsed<S> {
  if (!part) return { unreadable: 'not-in-answer' }
  if (!part.ok) return { unreadable: reasonOf(part) }
  const parsed = schema.safeParse(part.value)
  return parsed.success ? { value: parsed.data } : { unreadable: 'malformed' }
}

/** Items of a list checked one by one; `bad` counts those that were not what the host documents. */
export function parseItems<S extends z.ZodType>(
  items: readonly unknown[],
  schema: S,
): { readonly good: z.output<S>[]; readonly bad: number } {
  const good: z.output<S>[] = []
  for (const item of items) {
    const parsed = schema.safeParse(item)
    if (parsed.success) good.push(parsed.data)
  }
  return { good, bad: items.length - good.length }
}
