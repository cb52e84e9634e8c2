import { i18n } from '@/components/i18n'
import { setCritical, setRequired, setStages } from '@/lib/rubric/edit-pack'
import type { Criterion, Pack } from '@/lib/rubric/pack'
import { FormPart } from '../editor/FormPart'
import { StageTicks } from '../editor/StageTicks'
import { Tick } from '../ui/Tick'
import type { EditPack } from './rubric-draft'

export interface AppliesPartProps {
  readonly criterion: Criterion
  readonly draft: Pack
  readonly edit: EditPack
}

/** When a criterion counts, and how much hangs on it. */
export function AppliesPart({ criterion: { id, stages, critical = false }, draft, edit }: AppliesPartProps) {
  return (
    <FormPart title={i18n.t('rubricEditor.applies')}>
      <StageTicks
        label={i18n.t('rubricEditor.stages')}
        stages={stages}
        onChange={(next) => edit((pack) => setStages(pack, id, next))}
      />
      <div className="form-ticks">
        <Tick
          label={i18n.t('criterion.critical')}
          help={i18n.t('rubricEditor.criticalText')}
          on={critical}
          onChange={(on) => edit((pack) => setCritical(pack, id, on))}
        />
        {draft.ready && (
          <Tick
            label={i18n.t('rubricEditor.required')}
            help={i18n.t('rubricEditor.requiredText')}
            on={draft.ready.passed.includes(id)}
            onChange={(on) => edit((pack) => setRequired(pack, id, on))}
          />
        )}
      </div>
    </FormPart>
  )
}
