import { i18n } from '@/components/i18n'
import type { EvidencePlace } from '@/lib/evidence/evidence'
import type { PrivacyKind } from '@/lib/privacy/finding'

/** `private-key` → `privateKey`, as in the texts. */
function key<const K extends string>(name: K): Camel<K> {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Camel<K>
}
type Camel<K extends string> = K extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : K

/** What was found, in words. */
export function kindWords(kind: PrivacyKind): string {
  return i18n.t(`sanitiser.kind.${key(kind)}`)
}

/** Where it stood, in words. */
export function placeWords(place: EvidencePlace): string {
  return i18n.t(`sanitiser.place.${key(place)}`)
}
