import { findPrivate } from '@/lib/privacy/find-private'
import type { Confidence } from '@/lib/privacy/finding'
import { findDocumentNumbers } from '@/lib/privacy/national/document-number'
import { findNationalIds } from '@/lib/privacy/national/national-ids'
import { isAtLeast } from '@/lib/privacy/finding'
import { groupOf, isOfGroup, isOfType, kindsOf } from './sample-groups'
import type { Sample } from './samples'

/** Whether a sample is flagged: by any finder of its group, and by the finder of its very type. */
export interface Flagged {
  readonly byGroup: boolean
  readonly byType: boolean
}

/** What the product says of a sample, with findings at least so sure. */
export function flagged(sample: Sample, minimum: Confidence): Flagged {
  const group = groupOf(sample)
  if (group === null) return { byGroup: false, byType: false }
  // A number often fits several national ids; which one is named first says nothing about the others.
  const found =
    group === 'national'
      ? [...findNationalIds(sample.text), ...findDocumentNumbers(sample.text)].filter(({ confidence }) =>
          isAtLeast(confidence, minimum),
        )
      : findPrivate(sample.text, { kinds: kindsOf(group), minimum })
  return {
    byGroup: found.some((finding) => isOfGroup(finding, group)),
    byType: found.some((finding) => isOfType(finding, sample)),
  }
}
