import { tierRule, type TierRule } from '@/lib/signals/customer-tier'
import type { TicketPriority } from '@/lib/ticket/snapshot'

/** What a rule does, as one choice: nothing but naming, one level of urgency, or a minimum priority. */
export type TierEffect = 'name' | 'raise' | Exclude<TicketPriority, 'low'>

/** A rule as it is typed; `field` is used where it goes by a field. */
export interface TierDraft {
  readonly name: string
  readonly by: TierRule['source']['by']
  readonly field: string
  readonly value: string
  readonly effect: TierEffect
}

export const NEW_TIER: TierDraft = { name: '', by: 'tag', field: '', value: '', effect: 'raise' }

export function isUntouched(draft: TierDraft): boolean {
  return draft.name === '' && draft.value === '' && draft.field === ''
}

export function tierToDraft({ name, source, raise, minimum }: TierRule): TierDraft {
  const value = source.by === 'tag' ? source.tag : source.by === 'field' ? source.value : source.organization
  const effect = minimum !== null && minimum !== 'low' ? minimum : raise === 1 ? 'raise' : 'name'
  return { name, by: source.by, field: source.by === 'field' ? source.field : '', value, effect }
}

/** The rule a draft means; null while it is not complete. */
export function readTier({ name, by, field, value, effect }: TierDraft): TierRule | null {
  const source =
    by === 'tag' ? { by, tag: value } : by === 'field' ? { by, field, value } : { by, organization: value }
  const rule = tierRule.safeParse({
    name,
    source,
    raise: effect === 'raise' ? 1 : 0,
    minimum: effect === 'raise' || effect === 'name' ? null : effect,
  })
  return rule.success ? rule.data : null
}

/** The rules to be saved: those that are complete. */
export function readTiers(drafts: readonly TierDraft[]): TierRule[] {
  return drafts.flatMap((draft) => readTier(draft) ?? [])
}
