import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { TextBox } from '../../ui/TextBox'
import { PickOne } from '../../ui/PickOne'
import { isUntouched, readTier, type TierDraft } from './tier-draft'

export interface TierRowProps {
  /** Its place in the list, from 1. */
  readonly number: number
  readonly tier: TierDraft
  /** `done`: what was typed is finished and may be saved. */
  readonly onChange: (tier: TierDraft, done: boolean) => void
  readonly onRemove: () => void
}

/** One rule: the tier's name, where it is named, and what it does. */
export function TierRow({ number, tier, onChange, onRemove }: TierRowProps) {
  const incomplete = !isUntouched(tier) && readTier(tier) === null
  const text = (part: 'name' | 'field' | 'value', label: string) => (
    <TextBox
      label={label}
      value={tier[part]}
      invalid={incomplete && tier[part].trim() === ''}
      onChange={(value) => onChange({ ...tier, [part]: value }, false)}
      onDone={() => onChange(tier, true)}
    />
  )
  return (
    <div className="tier-parts" role="group" aria-label={i18n.t('desk.tiers.rule', { number })}>
      {text('name', i18n.t('desk.tiers.name'))}
      <PickOne
        label={i18n.t('desk.tiers.by')}
        value={tier.by}
        options={[
          { value: 'tag', name: i18n.t('desk.tiers.byTag') },
          { value: 'field', name: i18n.t('desk.tiers.byField') },
          { value: 'organization', name: i18n.t('desk.tiers.byOrganization') },
        ]}
        onChange={(by) => onChange({ ...tier, by }, true)}
      />
      {tier.by === 'field' && text('field', i18n.t('desk.tiers.field'))}
      {text('value', i18n.t(`desk.tiers.value.${tier.by}`))}
      <PickOne
        label={i18n.t('desk.tiers.effect')}
        value={tier.effect}
        options={[
          { value: 'raise', name: i18n.t('desk.tiers.effectRaise') },
          {
            value: 'normal',
            name: i18n.t('desk.tiers.effectMinimum', { priority: i18n.t('priority.normal') }),
          },
          { value: 'high', name: i18n.t('desk.tiers.effectMinimum', { priority: i18n.t('priority.high') }) },
          {
            value: 'urgent',
            name: i18n.t('desk.tiers.effectMinimum', { priority: i18n.t('priority.urgent') }),
          },
          { value: 'name', name: i18n.t('desk.tiers.effectName') },
        ]}
        onChange={(effect) => onChange({ ...tier, effect }, true)}
      />
      <Action kind="plain" label={i18n.t('desk.tiers.removeRule', { number })} onPress={onRemove}>
        {i18n.t('action.remove')}
      </Action>
      {incomplete && (
        <p className="row-problem" role="status">
          {i18n.t('desk.tiers.incomplete')}
        </p>
      )}
    </div>
  )
}
