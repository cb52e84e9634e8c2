import type { PrivacyFinder, PrivacyKind } from './finding'

/** One finder and the kinds it reports. */
export interface FinderEntry {
  readonly name: string
  readonly kinds: readonly PrivacyKind[]
  readonly find: PrivacyFinder
}

/** A finder under the name it is measured by. */
export function finder(name: string, find: PrivacyFinder, ...kinds: PrivacyKind[]): FinderEntry {
  return { name, kinds, find }
}
