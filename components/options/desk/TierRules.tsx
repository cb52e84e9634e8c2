import { Plus } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { TierRule } from '@/lib/signals/customer-tier'
import { Action } from '../../ui/Action'
import { TierRow } from './TierRow'
import { isUntouched, NEW_TIER, readTiers, tierToDraft, type TierDraft } from './tier-draft'
import { useDraft } from './use-draft'
import './TierRules.css'

/** As many as the settings hold. */
const MOST = 50

export interface TierRulesProps {
  readonly tiers: readonly TierRule[]
  readonly onChange: (tiers: TierRule[]) => void
}

/** Which tags, fields or organisations name a customer's tier, and what it does. A rule that is not complete is not used. */
export function TierRules({ tiers, onChange }: TierRulesProps) {
  const [draft, edit] = useDraft([...tiers], (stored) => stored.map(tierToDraft), onChange)
  const change = (next: readonly TierDraft[], done: boolean) => edit([...next], done ? readTiers(next) : null)
  return (
    <div className="tiers" role="group" aria-label={i18n.t('desk.tiers.title')}>
      <h4 className="choice-label">{i18n.t('desk.tiers.title')}</h4>
      <p className="row-state">{i18n.t('desk.tiers.text')}</p>
      {draft.length > 0 && (
        <ul className="rows">
          {draft.map((tier, index) => (
            // Rules have no id and keep their order.
            <li key={index} className="row tier">
              <TierRow
                number={index + 1}
                tier={tier}
                onChange={(next, done) =>
                  change(
                    draft.map((old, at) => (at === index ? next : old)),
                    done,
                  )
                }
                onRemove={() =>
                  change(
                    draft.filter((_, at) => at !== index),
                    true,
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Action
          icon={<Plus size={14} aria-hidden />}
          disabled={draft.length >= MOST || draft.some(isUntouched)}
          onPress={() => change([...draft, NEW_TIER], false)}
        >
          {i18n.t('desk.tiers.add')}
        </Action>
      </div>
    </div>
  )
}
