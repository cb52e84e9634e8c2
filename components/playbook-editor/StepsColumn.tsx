import { i18n } from '@/components/i18n'
import { setStepOff } from '@/lib/checklist/edit-playbook'
import { textFor } from '@/lib/rubric/localized'
import { PartButton } from '../editor/PartButton'
import { PartsColumn } from '../editor/PartsColumn'
import { PartsGroup } from '../editor/PartsGroup'
import { Toggle } from '../options/Toggle'
import { useAnnounce } from '../ui/Announcer'
import { uiLocale } from '../ui/locale'
import type { EditPlaybook, LoadedPlaybook } from './playbook-draft'

export interface StepsColumnProps {
  readonly loaded: LoadedPlaybook
  /** Id of the step that is open beside; null for the whole playbook. */
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  readonly edit: EditPlaybook
}

/** All steps in their order: whether each is used, and which one is open beside. */
export function StepsColumn({ loaded: { draft, saved }, chosen, onChoose, edit }: StepsColumnProps) {
  const announce = useAnnounce()
  const before = new Map(saved.steps.map((each) => [each.id, JSON.stringify(each)]))
  const on = draft.steps.filter(({ off }) => !off).length
  const turn = (id: string, wanted: boolean) => {
    const changed = setStepOff(draft, id, !wanted)
    if (changed === draft) announce(i18n.t('playbookEditor.lastOn'))
    else edit(() => changed)
  }
  return (
    <PartsColumn
      title={i18n.t('playbookEditor.steps')}
      whole={i18n.t('playbookEditor.whole')}
      wholeChosen={chosen === null}
      onWhole={() => onChoose('whole')}
    >
      <PartsGroup
        title={i18n.t('playbookEditor.steps')}
        share={i18n.t('playbookEditor.stepsInUse', { on, all: draft.steps.length })}
      >
        <ol className="weights-rows">
          {draft.steps.map((step) => {
            const { id, kind, off = false } = step
            const title = textFor(step.text, uiLocale())
            return (
              <li
                key={id}
                className="weight playbook-step"
                data-step={id}
                data-off={off}
                data-chosen={id === chosen}
              >
                <Toggle
                  label={i18n.t('playbookEditor.use', { title })}
                  on={!off}
                  onChange={(wanted) => turn(id, wanted)}
                />
                <PartButton
                  title={title}
                  critical={false}
                  share={off ? i18n.t('playbookEditor.off') : i18n.t(`playbookEditor.kind.${kind}`)}
                  changed={before.get(id) !== JSON.stringify(step)}
                  chosen={id === chosen}
                  onChoose={() => onChoose(id)}
                />
              </li>
            )
          })}
        </ol>
      </PartsGroup>
    </PartsColumn>
  )
}
