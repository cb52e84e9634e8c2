import { i18n } from '@/components/i18n'
import { setPlanTitle } from '@/lib/checklist/edit-plan'
import { textFor } from '@/lib/rubric/localized'
import { Differences } from '../editor/Differences'
import { DraftText } from '../editor/DraftText'
import { Form } from '../editor/Form'
import { FormPart } from '../editor/FormPart'
import { uiLocale } from '../ui/locale'
import { roleWord } from '../ui/role-words'
import { planChanges } from './plan-difference-words'
import type { EditPlan, LoadedPlan } from './plan-draft'

export interface WholePlanFormProps {
  readonly loaded: LoadedPlan
  readonly edit: EditPlan
  /** Whether the person has just chosen it. */
  readonly focus: boolean
}

/** What concerns a ramp plan as a whole: its name, and how far it is from how it came. */
export function WholePlanForm({ loaded, edit, focus }: WholePlanFormProps) {
  const { draft, more } = loaded
  const { base } = more
  const locale = uiLocale()
  return (
    <Form title={i18n.t('planEditor.whole')} focus={focus}>
      <p className="form-lead">{i18n.t('planEditor.wholeText')}</p>
      <FormPart title={i18n.t('editor.texts')} aside={roleWord(draft.profile)}>
        <DraftText
          label={i18n.t('editor.titleText')}
          value={textFor(draft.title, locale)}
          onChange={(value) => edit((plan) => setPlanTitle(plan, value, locale))}
        />
      </FormPart>
      {base && (
        <FormPart title={i18n.t('planEditor.sinceBuiltIn', { version: base.version })}>
          <Differences sentences={planChanges(base, draft).sentences} none={i18n.t('editor.asItCame')} />
        </FormPart>
      )}
    </Form>
  )
}
