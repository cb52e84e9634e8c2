import type { PrivacyKind } from '../finding'

/** Names told for one kind in one place. */
const NAMES = 6
/** Names that are shown: those that people give, not values that stand where a name should. */
const NAME = /^[\w .:[\]$-]{1,48}$/

/** How often something of one kind stood in one place. */
export interface PlaceCount<P extends string> {
  readonly kind: PrivacyKind
  readonly place: P
  readonly count: number
  /** Names of headers, parameters and fields it stood under, a few. */
  readonly names: readonly string[]
}

/** Counts by kind and place, in the order in which they were first seen. */
export class Tally<P extends string> {
  /** How often in all. */
  total = 0
  private readonly rows = new Map<
    string,
    { kind: PrivacyKind; place: P; count: number; names: Set<string> }
  >()

  add(kind: PrivacyKind, place: P, name: string | null): void {
    const key = `${kind} ${place}`
    const row = this.rows.get(key) ?? { kind, place, count: 0, names: new Set<string>() }
    row.count += 1
    this.total += 1
    if (name && row.names.size < NAMES && NAME.test(name)) row.names.add(name)
    this.rows.set(key, row)
  }

  counts(): PlaceCount<P>[] {
    return [...this.rows.values()].map(({ names, ...row }) => ({ ...row, names: [...names] }))
  }
}
