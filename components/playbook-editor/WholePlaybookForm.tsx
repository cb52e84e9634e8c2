import { i18n } from '@/components/i18n'
import { PLAYBOOK_TEXTS, setPlaybookText, setTimeBox, TIME_BOX } from '@/lib/checklist/edit-playbook'
import { textFor } from '@/lib/rubric/localized'
import { Differences } from '../editor/Differences'
import { DraftText } from '../editor/DraftText'
import { Form } from '../editor/Form'
import { FormPart } from '../editor/FormPart'
import { uiLocale } from '../ui/locale'
import { NumberBox } from '../ui/NumberBox'
import { Tick } from '../ui/Tick'
import { CallsPart } from './CallsPart'
import { MistakesPart } from './MistakesPart'
import { playbookChanges } from './playbook-difference-words'
import type { EditPlaybook, LoadedPlaybook } from './playbook-draft'

export interface WholePlaybookFormProps {
  readonly loaded: LoadedPlaybook
  readonly edit: EditPlaybook
  /** Whether the person has just chosen it. */
  readonly focus: boolean
}

const LABELS = {
  title: 'editor.titleText',
  about: 'playbookEditor.about',
  articles: 'playbookEditor.articles',
} as const

/** What concerns a playbook as a whole: its name, time box, whom to call, mistakes, and how far it is from how it came. */
export function WholePlaybookForm({ loaded, edit, focus }: WholePlaybookFormProps) {
  const { draft, more } = loaded
  const { base } = more
  const locale = uiLocale()
  return (
    <Form title={i18n.t('playbookEditor.whole')} focus={focus}>
      <p className="form-lead">{i18n.t('playbookEditor.wholeText')}</p>
      <FormPart title={i18n.t('editor.texts')}>
        {PLAYBOOK_TEXTS.map((which) => {
          const text = draft[which]
          if (text === undefined) return null
          return (
            <DraftText
              key={which}
              label={i18n.t(LABELS[which])}
              long={which === 'about'}
              value={textFor(text, locale)}
              onChange={(value) => edit((playbook) => setPlaybookText(playbook, which, value, locale))}
            />
          )
        })}
      </FormPart>
      {draft.kind !== 'moment' && (
        <FormPart title={i18n.t('playbookEditor.timeBox')}>
          <Tick
            label={i18n.t('playbookEditor.timeBoxOn')}
            help={i18n.t('playbookEditor.timeBoxText')}
            on={draft.timeBox !== undefined}
            onChange={(on) => edit((playbook) => setTimeBox(playbook, on ? TIME_BOX.standard : null))}
          />
          {draft.timeBox !== undefined && (
            <NumberBox
              label={i18n.t('playbookEditor.minutes')}
              value={draft.timeBox}
              least={TIME_BOX.least}
              most={TIME_BOX.most}
              onChange={(minutes) => edit((playbook) => setTimeBox(playbook, minutes))}
            />
          )}
        </FormPart>
      )}
      <CallsPart calls={draft.escalate} edit={edit} />
      <MistakesPart mistakes={draft.mistakes} edit={edit} />
      {base && (
        <FormPart title={i18n.t('playbookEditor.sinceBuiltIn', { version: base.version })}>
          <Differences sentences={playbookChanges(base, draft).sentences} none={i18n.t('editor.asItCame')} />
        </FormPart>
      )}
    </Form>
  )
}
