import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Editor } from '../editor/Editor'
import { useDraft } from '../editor/use-draft'
import { playbookChanges } from './playbook-difference-words'
import { playbookDraft, type EditPlaybook, type LoadedPlaybook } from './playbook-draft'
import { StepForm } from './StepForm'
import { StepsColumn } from './StepsColumn'
import { WholePlaybookForm } from './WholePlaybookForm'
import './PlaybookEditor.css'

/** The page on which the texts of one playbook are changed. */
export default function PlaybookEditor({ id }: { readonly id: string }) {
  const draft = useDraft(playbookDraft, id)
  return (
    <Editor
      name="playbook-editor"
      back="#playbooks"
      draft={draft}
      changesOf={playbookChanges}
      words={{
        title: i18n.t('playbookEditor.title'),
        unanswered: i18n.t('playbookEditor.unanswered'),
        gone: i18n.t('playbookEditor.gone'),
        goneText: i18n.t('playbookEditor.goneText'),
        leaving: i18n.t('playbookEditor.leaveText'),
        discarding: (version) => i18n.t('playbookEditor.discardText', { version }),
      }}
    >
      {(loaded) => <Columns loaded={loaded} edit={draft.edit} />}
    </Editor>
  )
}

interface ColumnsProps {
  readonly loaded: LoadedPlaybook
  readonly edit: EditPlaybook
}

/** The steps, and the one that is open. */
function Columns({ loaded, edit }: ColumnsProps) {
  // At first the whole playbook stands open, which nobody asked for: the focus stays where it was.
  const [picked, setPicked] = useState<string | 'whole' | null>(null)
  const step = loaded.draft.steps.find(({ id }) => id === picked)
  return (
    <>
      <StepsColumn loaded={loaded} chosen={step?.id ?? null} onChoose={setPicked} edit={edit} />
      <main className="editor-middle">
        {step ? (
          <StepForm key={step.id} step={step} base={loaded.more.base} edit={edit} />
        ) : (
          <WholePlaybookForm loaded={loaded} edit={edit} focus={picked !== null} />
        )}
      </main>
    </>
  )
}
