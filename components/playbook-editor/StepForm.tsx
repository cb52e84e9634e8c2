import { RotateCcw } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { resetStep, setStepText, STEP_TEXTS } from '@/lib/checklist/edit-playbook'
import type { Playbook } from '@/lib/checklist/playbook'
import type { Step } from '@/lib/checklist/step'
import { textFor } from '@/lib/rubric/localized'
import { saysTheSame } from '@/lib/rubric/write-pack'
import { DraftText } from '../editor/DraftText'
import { Form } from '../editor/Form'
import { FormPart } from '../editor/FormPart'
import { Action } from '../ui/Action'
import { uiLocale } from '../ui/locale'
import type { EditPlaybook } from './playbook-draft'

export interface StepFormProps {
  readonly step: Step
  /** The playbook as it came with Deskhand; null for an imported one. */
  readonly base: Playbook | null
  readonly edit: EditPlaybook
}

/** The texts of one step. Give it the step's id as key. */
export function StepForm({ step, base, edit }: StepFormProps) {
  const { id, kind } = step
  const locale = uiLocale()
  const original = base?.steps.find((each) => each.id === id)
  return (
    <Form
      title={textFor(step.text, locale)}
      focus
      actions={
        base !== null &&
        original !== undefined &&
        !saysTheSame(original, step) && (
          <Action
            icon={<RotateCcw size={14} aria-hidden />}
            onPress={() => edit((playbook) => resetStep(playbook, id, base))}
          >
            {i18n.t('playbookEditor.resetStep')}
          </Action>
        )
      }
    >
      <FormPart title={i18n.t('editor.texts')} aside={i18n.t(`playbookEditor.kind.${kind}`)}>
        {STEP_TEXTS.map((which) => {
          const text = step[which]
          if (text === undefined) return null
          return (
            <DraftText
              key={which}
              label={i18n.t(`playbookEditor.${which}`)}
              long
              value={textFor(text, locale)}
              onChange={(value) => edit((playbook) => setStepText(playbook, id, which, value, locale))}
            />
          )
        })}
      </FormPart>
    </Form>
  )
}
