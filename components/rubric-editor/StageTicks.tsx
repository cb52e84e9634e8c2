import { i18n } from '@/components/i18n'
import type { Stage } from '@/lib/rubric/stage'
import { Tick } from '../ui/Tick'
import { STAGES, stageWord } from '../ui/stage-words'

export interface StageTicksProps {
  readonly stages: readonly Stage[]
  readonly onChange: (stages: Stage[]) => void
}

/** The stages in which a criterion counts. The last one cannot be taken away. */
export function StageTicks({ stages, onChange }: StageTicksProps) {
  return (
    <div role="group" aria-labelledby="stages-label" className="form-stages">
      <span id="stages-label" className="field-label">
        {i18n.t('editor.stages')}
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
