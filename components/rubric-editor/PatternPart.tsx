import { i18n } from '@/components/i18n'
import type { Looked } from '@/lib/rubric/new-criterion'
import { TextBox } from '../ui/TextBox'
import { Tick } from '../ui/Tick'
import { patternSentence } from './pattern-words'

type ByPattern = Extract<Looked, { kind: 'pattern' }>

export interface PatternPartProps {
  readonly looked: ByPattern
  readonly onChange: (looked: ByPattern) => void
}

/** A pattern of the organisation's own, checked while it is typed. */
export function PatternPart({ looked, onChange }: PatternPartProps) {
  const { pattern, name, caseSensitive, absent } = looked
  return (
    <>
      <TextBox
        label={i18n.t('newCriterion.pattern')}
        help={i18n.t('newCriterion.patternHelp')}
        placeholder="RMA-\d{5,}"
        mono
        maxLength={1_000}
        value={pattern}
        fault={pattern === '' ? null : patternSentence(pattern)}
        onChange={(next) => onChange({ ...looked, pattern: next })}
      />
      <TextBox
        label={i18n.t('newCriterion.patternName')}
        help={i18n.t('newCriterion.patternNameHelp')}
        placeholder={i18n.t('newCriterion.patternNameExample')}
        value={name}
        maxLength={200}
        onChange={(next) => onChange({ ...looked, name: next })}
      />
      <div className="form-ticks">
        <Tick
          label={i18n.t('newCriterion.absent')}
          on={absent}
          onChange={(next) => onChange({ ...looked, absent: next })}
        />
        <Tick
          label={i18n.t('newCriterion.caseSensitive')}
          on={caseSensitive}
          onChange={(next) => onChange({ ...looked, caseSensitive: next })}
        />
      </div>
    </>
  )
}
