import { useId } from 'react'
import type { Stage } from '@/lib/rubric/stage'
import { STAGES, stageWord } from '../ui/stage-words'
import { Tick } from '../ui/Tick'
import './StageTicks.css'

export interface StageTicksProps {
  readonly label: string
  readonly stages: readonly Stage[]
  readonly onChange: (stages: Stage[]) => void
}

/** Stages of a ticket to choose from. The last one cannot be taken away. */
export function StageTicks({ label, stages, onChange }: StageTicksProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="form-stages">
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="form-stage-ticks">
        {STAGES.map((each) => {
          const on = stages.includes(each)
          return (
            <Tick
              key={each}
              label={stageWord(each)}
              on={on}
              disabled={on && stages.length === 1}
              onChange={(next) =>
                onChange(STAGES.filter((other) => (other === each ? next : stages.includes(other))))
              }
            />
          )
        })}
      </div>
    </div>
  )
}
