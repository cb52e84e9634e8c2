import escalation from '@/assets/packs/escalation.json'
import hygiene from '@/assets/packs/hygiene.json'
import { pack, type Pack } from './pack'

/** The rubrics that come with the product; checked like any other when first loaded. */
export const builtInPacks: { readonly hygiene: Pack; readonly escalation: Pack } = {
  hygiene: pack.parse(hygiene),
  escalation: pack.parse(escalation),
}
