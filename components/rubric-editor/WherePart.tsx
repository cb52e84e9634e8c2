import { i18n } from '@/components/i18n'
import type { Where } from '@/lib/rubric/new-criterion'
import { NumberBox } from '../ui/NumberBox'
import { Picker } from '../ui/Picker'

export interface WherePartProps {
  readonly where: Where
  readonly onChange: (where: Where) => void
}

/** In whose messages it is looked for, and how often it must be found. */
export function WherePart({ where, onChange }: WherePartProps) {
  return (
    <>
      <div className="form-pair">
        <Picker
          label={i18n.t('newCriterion.by')}
          value={where.by}
          options={[
            { value: 'anybody', name: i18n.t('newCriterion.byAnybody') },
            { value: 'requester', name: i18n.t('newCriterion.byRequester') },
            { value: 'agent', name: i18n.t('newCriterion.byAgent') },
          ]}
          onChange={(by) => onChange({ ...where, by })}
        />
        <Picker
          label={i18n.t('newCriterion.visibility')}
          value={where.visibility}
          options={[
            { value: 'both', name: i18n.t('newCriterion.both') },
            { value: 'public', name: i18n.t('newCriterion.public') },
            { value: 'internal', name: i18n.t('newCriterion.internal') },
          ]}
          onChange={(visibility) => onChange({ ...where, visibility })}
        />
      </div>
      <NumberBox
        label={i18n.t('newCriterion.times')}
        value={where.times}
        least={1}
        most={100}
        step={1}
        onChange={(times) => onChange({ ...where, times })}
      />
    </>
  )
}
