import { isAllowed, type AllowList } from './allow-list'
import { FINDERS } from './finders'
import {
  isAtLeast,
  type Confidence,
  type PrivacyFinder,
  type PrivacyFinding,
  type PrivacyKind,
} from './finding'
import { maskSpans } from './masks'
import type { OrganisationPattern } from './organisation-pattern'
import { withoutOverlaps } from './overlap'
import { nameFinder } from './personal/name'
import { phoneFinder, type PhoneCountry } from './personal/phone'

/** What {@link findPrivate} looks for. */
export interface FindOptions {
  /** Only these kinds; all when absent. */
  readonly kinds?: readonly PrivacyKind[]
  /** Full names of people on the ticket, as the helpdesk writes them. */
  readonly people?: readonly string[]
  /** What is never reported. */
  readonly allow?: AllowList
  /** The organisation's own patterns, reported as `custom` with the pattern's name as type. */
  readonly patterns?: readonly OrganisationPattern[]
  /** Countries whose phone numbers are known without `+`, the likeliest first. */
  readonly phoneCountries?: readonly PhoneCountry[]
  /** The least sure findings wanted; `likely` when absent. */
  readonly minimum?: Confidence
  /** Kinds of which only what is sure is wanted, whatever the minimum. */
  readonly onlySure?: readonly PrivacyKind[]
}

/**
 * Secrets and personal data in a text, in order of place and without overlaps. Masks of a {@link MaskBook} are not looked
 * into. Linear in the text's length.
 */
export function findPrivate(text: string, options: FindOptions = {}): PrivacyFinding[] {
  return privateFinder(options)(text)
}

/** {@link findPrivate} made ready once for many texts. */
export function privateFinder(options: FindOptions = {}): PrivacyFinder {
  const {
    kinds,
    people = [],
    allow,
    patterns = [],
    phoneCountries,
    minimum = 'likely',
    onlySure = [],
  } = options
  const wanted = (kind: PrivacyKind) => kinds?.includes(kind) ?? true
  const leastOf = (kind: PrivacyKind) => (onlySure.includes(kind) ? 'sure' : minimum)
  const finders = FINDERS.filter((entry) =>
    entry.kinds.some((kind) => wanted(kind) && isAtLeast(entry.most, leastOf(kind))),
  ).map(({ find }) => find)
  if (wanted('phone')) finders.push(phoneFinder(phoneCountries, leastOf('phone')))
  if (wanted('name') && people.length > 0) finders.push(nameFinder(people))
  if (wanted('custom') && patterns.length > 0)
    finders.unshift((text) => patterns.flatMap((pattern) => pattern.find(text)))
  const isAsked = (finding: PrivacyFinding, text: string) =>
    wanted(finding.kind) &&
    isAtLeast(finding.confidence, leastOf(finding.kind)) &&
    !isAllowed(finding, text, allow)
  return (text) => {
    const found = finders.map((find) => find(text).filter((finding) => isAsked(finding, text)))
    return outsideMasks(withoutOverlaps(found), text)
  }
}

function outsideMasks(findings: PrivacyFinding[], text: string): PrivacyFinding[] {
  if (findings.length === 0) return findings
  const masks = maskSpans(text)
  if (masks.length === 0) return findings
  let next = 0
  return findings.filter(({ start, end }) => {
    while ((masks[next]?.end ?? Infinity) <= start) next++
    const mask = masks[next]
    return !mask || mask.start > start || mask.end < end
  })
}
