import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { setCondition } from '@/lib/review/card/edit-card'
import { FormPart } from '../editor/FormPart'
import { StageTicks } from '../editor/StageTicks'
import { STAGES } from '../ui/stage-words'
import { TextBox } from '../ui/TextBox'
import type { CategoryPartProps } from './ScalePart'

const NAMED = ['channels', 'types', 'tags'] as const
/** As many, and as long, as a card takes. */
const MOST = 50
const LONGEST = 100

/** Which tickets a category is for; for others it is N/A. */
export function ConditionPart({ category: { when }, change }: CategoryPartProps) {
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
      <StageTicks
        label={i18n.t('scorecards.stages')}
        stages={when?.stages ?? STAGES}
        onChange={(stages) => {
          // All stages are no condition.
          const values = stages.length === STAGES.length ? [] : stages
          change((each) => setCondition(each, 'stages', values))
        }}
      />
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
