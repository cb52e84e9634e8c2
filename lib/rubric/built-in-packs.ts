import escalation from '@/assets/packs/escalation.json'
import hygiene from '@/assets/packs/hygiene.json'
import { checkPack } from './check-pack'
import type { Pack } from './pack'

/** The rubrics that come with the product; checked like any other when first loaded. */
export const builtInPacks: { readonly hygiene: Pack; readonly escalation: Pack } = {
  hygiene: required(hygiene),
  escalation: required(escalation),
}

function required(value: unknown): Pack {
  const checked = checkPack(value)
  if (!checked.ok)
    throw new Error(checked.faults.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return checked.pack
}
