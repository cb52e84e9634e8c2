import { i18n } from '@/components/i18n'
import type { EvidencePlace } from '@/lib/evidence/evidence'
import type { PrivacyKind } from '@/lib/privacy/finding'
import { camel } from '../ui/camel'

/** What was found, in words. */
export function kindWords(kind: PrivacyKind): string {
  return i18n.t(`sanitiser.kind.${camel(kind)}`)
}

/** Where it stood, in words. */
export function placeWords(place: EvidencePlace): string {
  return i18n.t(`sanitiser.place.${camel(place)}`)
}
