import { isAllowed, type AllowList } from './allow-list'
import { FINDERS } from './finders'
import { isAtLeast, type Confidence, type PrivacyFinding, type PrivacyKind } from './finding'
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
}

/**
 * Secrets and personal data in a text, in order of place and without overlaps. Masks of a {@link MaskBook} are not looked
 * into. Linear in the text's length.
 */
export function findPrivate(text: string, options: FindOptions = {}): PrivacyFinding[] {
  const wanted = (kind: PrivacyKind) => options.kinds?.includes(kind) ?? true
  const found = FINDERS.filter(({ kinds }) => kinds.some(wanted)).map(({ find }) => find(text))
  if (wanted('phone')) found.push(phoneFinder(options.phoneCountries)(text))
  if (wanted('name')) found.push(nameFinder(options.people ?? [])(text))
  if (wanted('custom')) found.unshift((options.patterns ?? []).flatMap((pattern) => pattern.find(text)))
  const minimum = options.minimum ?? 'likely'
  const asked = found.map((findings) =>
    findings.filter(
      (finding) =>
        wanted(finding.kind) &&
        isAtLeast(finding.confidence, minimum) &&
        !isAllowed(finding, text, options.allow),
    ),
  )
  return outsideMasks(withoutOverlaps(asked), text)
}

function outsideMasks(findings: PrivacyFinding[], text: string): PrivacyFinding[] {
  const masks = maskSpans(text)
  if (masks.length === 0) return findings
  let next = 0
  return findings.filter(({ start, end }) => {
    while ((masks[next]?.end ?? Infinity) <= start) next++
    const mask = masks[next]
    return !mask || mask.start > start || mask.end < end
  })
}
