import { i18n } from '@/components/i18n'
import type { Looked } from '@/lib/rubric/new-criterion'
import { Choice } from '../options/Choice'
import { SignalPicker } from './SignalPicker'

type BySignals = Extract<Looked, { kind: 'signals' }>

export interface SignalsPartProps {
  readonly looked: BySignals
  readonly onChange: (looked: BySignals) => void
}

/** Which signals, and how many of them must or must not be there. */
export function SignalsPart({ looked, onChange }: SignalsPartProps) {
  return (
    <>
      <SignalPicker chosen={looked.signals} onChange={(signals) => onChange({ ...looked, signals })} />
      <Choice
        kind="row"
        label={i18n.t('newCriterion.match')}
        value={looked.match}
        options={[
          { value: 'all', name: i18n.t('newCriterion.matchAll') },
          { value: 'any', name: i18n.t('newCriterion.matchAny') },
          { value: 'none', name: i18n.t('newCriterion.matchNone') },
        ]}
        onChange={(match) => onChange({ ...looked, match })}
      />
    </>
  )
}
