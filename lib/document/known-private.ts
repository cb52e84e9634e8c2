import { findPrivate } from '@/lib/privacy/find-private'
import type { KnownPrivate } from './mask-document'

/** Values kept; a document quotes far fewer. */
const MOST_VALUES = 300

/**
 * What is private in the messages a document quotes. A short value tells its kind only in its sentence ("the password is …"),
 * so whole messages are looked through, not the quotes.
 * @param people full names @param more what is known to be private besides
 */
export function privateIn(
  texts: readonly string[],
  people: readonly string[],
  more: readonly KnownPrivate[] = [],
): KnownPrivate[] {
  const found = texts.flatMap((text) =>
    findPrivate(text, { people }).map(({ kind, start, end }) => ({ kind, value: text.slice(start, end) })),
  )
  const all = [...more, ...found]
  return [...new Map(all.map((each) => [`${each.kind} ${each.value}`, each])).values()].slice(0, MOST_VALUES)
}
