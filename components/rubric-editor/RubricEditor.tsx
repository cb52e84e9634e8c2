import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Pack } from '@/lib/rubric/pack'
import type { Settings } from '@/lib/storage/settings'
import { Editor } from '../editor/Editor'
import { useDraft, type Loaded } from '../editor/use-draft'
import type { Chosen } from './chosen'
import { CriteriaColumn } from './CriteriaColumn'
import { CriterionForm } from './CriterionForm'
import { packChanges } from './difference-words'
import { NewCriterionForm } from './NewCriterionForm'
import { rubricDraft, type AroundPack, type EditPack } from './rubric-draft'
import { TryIt } from './TryIt'
import { WholeForm } from './WholeForm'
import './RubricEditor.css'

export interface RubricEditorProps {
  readonly id: string
  readonly settings: Settings
}

/** The page on which one rubric is changed. */
export default function RubricEditor({ id, settings }: RubricEditorProps) {
  const draft = useDraft(rubricDraft, id)
  return (
    <Editor
      name="rubric-editor"
      back="#rubrics"
      draft={draft}
      changesOf={packChanges}
      words={{
        title: i18n.t('rubricEditor.title'),
        unanswered: i18n.t('rubricEditor.unanswered'),
        gone: i18n.t('rubricEditor.gone'),
        goneText: i18n.t('rubricEditor.goneText'),
        leaving: i18n.t('rubricEditor.leaveText'),
        discarding: (version) => i18n.t('rubricEditor.discardText', { version }),
      }}
    >
      {(loaded) => <Columns loaded={loaded} edit={draft.edit} settings={settings} />}
    </Editor>
  )
}

interface ColumnsProps {
  readonly loaded: Loaded<Pack, AroundPack>
  readonly edit: EditPack
  readonly settings: Settings
}

/** The criteria, the one that is open, and what the changes do to tickets. */
function Columns({ loaded, edit, settings }: ColumnsProps) {
  const { saved, draft, more } = loaded
  const { base } = more
  // At first a criterion stands open that nobody asked for: the focus stays where it was.
  const [picked, setChosen] = useState<Chosen | null>(null)
  const chosen: Chosen = picked ?? { kind: 'criterion', id: draft.criteria[0]?.id ?? '' }
  const criterion =
    chosen.kind === 'criterion' ? draft.criteria.find(({ id }) => id === chosen.id) : undefined
  return (
    <>
      <CriteriaColumn draft={draft} saved={saved} chosen={chosen} onChoose={setChosen} edit={edit} />
      <main className="editor-middle">
        {chosen.kind === 'new' && (
          <NewCriterionForm
            draft={draft}
            edit={edit}
            onDone={(id) => setChosen(id === null ? { kind: 'whole' } : { kind: 'criterion', id })}
          />
        )}
        {chosen.kind !== 'new' &&
          (criterion ? (
            <CriterionForm
              key={criterion.id}
              criterion={criterion}
              draft={draft}
              base={base}
              edit={edit}
              focus={picked !== null}
              onGone={() => setChosen({ kind: 'whole' })}
            />
          ) : (
            <WholeForm draft={draft} base={base} edit={edit} />
          ))}
      </main>
      <TryIt saved={saved} draft={draft} settings={settings} criterion={criterion?.id ?? null} />
    </>
  )
}
