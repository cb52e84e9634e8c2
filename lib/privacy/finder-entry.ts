import type { Confidence, PrivacyFinder, PrivacyKind } from './finding'

/** One finder and the kinds it reports. */
export interface FinderEntry {
  readonly name: string
  readonly kinds: readonly PrivacyKind[]
  /** How sure it is at most: it need not look where that is not enough. */
  readonly most: Confidence
  readonly find: PrivacyFinder
}

/** A finder under the name it is measured by. */
export function finder(name: string, find: PrivacyFinder, ...kinds: PrivacyKind[]): FinderEntry {
  return { name, kinds, most: 'sure', find }
}
