import type { DatedSelector } from './selectors'

/** Which of the ways to find one thing led to it, on the page as it stands. */
export interface SelectorMatch {
  /** What is looked for, as the host's list of selectors calls it. */
  readonly name: string
  /** Index of the first selector that matches; -1 where none does. */
  readonly matched: number
  /** How many there are. */
  readonly of: number
  /** Year and month when the one that matches, or else the first, was last known to match. */
  readonly seen: string
}

/** The selectors of a host, as its file exports them: lists, and groups of lists. */
export type SelectorLists = Readonly<Record<string, unknown>>

/**
 * Tries every selector of a host on the page. Those that name a message or a field by its id are left out: it is not known
 * here which there are.
 *
 * @param rootOf where to look for the thing of this name; null where its place is not on the page
 * @param id the ticket's, for the selectors of {@link byTicket}
 */
export function matchSelectors(
  lists: SelectorLists,
  rootOf: (name: string) => ParentNode | null,
  byTicket: ReadonlySet<string>,
  id: string,
): SelectorMatch[] {
  return flatten(lists).flatMap(([name, selectors]) => {
    const [first] = selectors
    const needsId = selectors.some(({ css }) => css.includes('{id}'))
    if (!first || (needsId && !byTicket.has(name))) return []
    const root = rootOf(name)
    const matched = selectors.findIndex(({ css }) => root?.querySelector(css.replaceAll('{id}', id)))
    return [{ name, matched, of: selectors.length, seen: (selectors[matched] ?? first).seen }]
  })
}

function flatten(lists: SelectorLists): Array<readonly [string, readonly DatedSelector[]]> {
  return Object.entries(lists).flatMap(([name, value]) => {
    if (isList(value)) return [[name, value] as const]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([part, list]) =>
      isList(list) ? [[`${name}.${part}`, list] as const] : [],
    )
  })
}

function isList(value: unknown): value is readonly DatedSelector[] {
  return Array.isArray(value)
}
