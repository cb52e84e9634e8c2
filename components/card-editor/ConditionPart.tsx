import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { setCondition } from '@/lib/review/card/edit-card'
import { FormPart } from '../rubric-editor/FormPart'
import { STAGES, stageWord } from '../ui/stage-words'
import { TextBox } from '../ui/TextBox'
import { Tick } from '../ui/Tick'
import type { CategoryPartProps } from './ScalePart'

const NAMED = ['channels', 'types', 'tags'] as const
/** As many, and as long, as a card takes. */
const MOST = 50
const LONGEST = 100

/** Which tickets a category is for; for others it is N/A. */
export function ConditionPart({ category: { when }, change }: CategoryPartProps) {
  const stages = when?.stages ?? STAGES
  return (
    <FormPart title={i18n.t('scorecards.when')} aside={i18n.t('scorecards.whenText')}>
      <div className="card-words">
        {NAMED.map((part) => (
          <Names
            key={part}
            label={i18n.t(`scorecards.condition.${part}`)}
            names={when?.[part] ?? []}
            onChange={(names) => change((each) => setCondition(each, part, names))}
          />
        ))}
      </div>
      <div role="group" aria-labelledby="card-stages" className="form-stages">
        <span id="card-stages" className="field-label">
          {i18n.t('scorecards.stages')}
        </span>
        <div className="form-stage-ticks">
          {STAGES.map((stage) => {
            const on = stages.includes(stage)
            return (
              <Tick
                key={stage}
                label={stageWord(stage)}
                on={on}
                disabled={on && stages.length === 1}
                onChange={(next) => {
                  const wanted = STAGES.filter((each) => (each === stage ? next : stages.includes(each)))
                  // All stages are no condition.
                  const values = wanted.length === STAGES.length ? [] : wanted
                  change((each) => setCondition(each, 'stages', values))
                }}
              />
            )
          })}
        </div>
      </div>
    </FormPart>
  )
}

interface NamesProps {
  readonly label: string
  readonly names: readonly string[]
  readonly onChange: (names: string[]) => void
}

/** Names with commas between them; empty for any. */
function Names({ label, names, onChange }: NamesProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const done = () => {
    if (typed === null) return
    setTyped(null)
    const wanted = typed.split(',').map((name) => name.trim().slice(0, LONGEST))
    onChange([...new Set(wanted)].filter((name) => name !== '').slice(0, MOST))
  }
  return (
    <TextBox
      label={label}
      placeholder={i18n.t('scorecards.any')}
      maxLength={MOST * LONGEST}
      value={typed ?? names.join(', ')}
      onChange={setTyped}
      onDone={done}
    />
  )
}
