import { i18n } from '@/components/i18n'
import { setPackTitle, setReadyScore, setRequired } from '@/lib/rubric/edit-pack'
import { textFor } from '@/lib/rubric/localized'
import type { Pack } from '@/lib/rubric/pack'
import { Differences } from '../editor/Differences'
import { DraftText } from '../editor/DraftText'
import { Form } from '../editor/Form'
import { FormPart } from '../editor/FormPart'
import { uiLocale } from '../ui/locale'
import { NumberBox } from '../ui/NumberBox'
import { Tick } from '../ui/Tick'
import { packChanges } from './difference-words'
import type { EditPack } from './rubric-draft'

export interface WholeFormProps {
  readonly draft: Pack
  readonly base: Pack | null
  readonly edit: EditPack
}

/** What concerns a rubric as a whole: its name, readiness, and how far it is from what it was made from. */
export function WholeForm({ draft, base, edit }: WholeFormProps) {
  const locale = uiLocale()
  const { ready, scale } = draft
  return (
    <Form title={i18n.t('rubricEditor.whole')} focus>
      <p className="form-lead">
        {i18n.t('rubricEditor.scale', { min: scale.min, max: scale.max })} {i18n.t('rubricEditor.wholeText')}
      </p>
      <FormPart title={i18n.t('editor.texts')}>
        <DraftText
          label={i18n.t('editor.titleText')}
          value={textFor(draft.title, locale)}
          onChange={(value) => edit((pack) => setPackTitle(pack, value, locale))}
        />
      </FormPart>
      {ready && (
        <FormPart title={i18n.t('escalate.ready')}>
          <NumberBox
            label={i18n.t('rubricEditor.readyScore')}
            value={ready.score}
            least={scale.min}
            most={scale.max}
            step={0.1}
            onChange={(score) => edit((pack) => setReadyScore(pack, score))}
          />
          <div role="group" aria-labelledby="ready-label">
            <span id="ready-label" className="field-label">
              {i18n.t('rubricEditor.readyPassed')}
            </span>
            <div className="form-grid">
              {draft.criteria.map(({ id, title, off }) => (
                <Tick
                  key={id}
                  label={textFor(title, locale)}
                  on={ready.passed.includes(id)}
                  disabled={off ?? false}
                  onChange={(on) => edit((pack) => setRequired(pack, id, on))}
                />
              ))}
            </div>
          </div>
        </FormPart>
      )}
      {base && (
        <FormPart title={i18n.t('rubricEditor.sinceBase', { version: base.version })}>
          <Differences sentences={packChanges(base, draft).sentences} none={i18n.t('editor.asItCame')} />
        </FormPart>
      )}
    </Form>
  )
}
