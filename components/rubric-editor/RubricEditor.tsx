import { CircleAlert, SearchX } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { diffPacks } from '@/lib/rubric/diff-packs'
import { textFor } from '@/lib/rubric/localized'
import type { Settings } from '@/lib/storage/settings'
import { Action } from '../ui/Action'
import { BackLink } from '../ui/BackLink'
import { Badge } from '../ui/Badge'
import { uiLocale } from '../ui/locale'
import { Message } from '../ui/Message'
import type { Chosen } from './chosen'
import { CriteriaColumn } from './CriteriaColumn'
import { CriterionForm } from './CriterionForm'
import { LeaveQuestion } from './LeaveQuestion'
import { NewCriterionForm } from './NewCriterionForm'
import { SaveBar } from './SaveBar'
import { TryIt } from './TryIt'
import { useDraft, type Draft, type Loaded } from './use-draft'
import { useLeaving } from './use-leaving'
import { WholeForm } from './WholeForm'
import './RubricEditor.css'

export interface RubricEditorProps {
  readonly id: string
  readonly settings: Settings
}

/** The page on which one rubric is changed. */
export default function RubricEditor({ id, settings }: RubricEditorProps) {
  const draft = useDraft(id)
  const { state } = draft
  if (state === 'waiting') return <Frame title={i18n.t('editor.title')}>{null}</Frame>
  if (state === 'unanswered')
    return (
      <Frame title={i18n.t('editor.title')}>
        <Message
          level={2}
          icon={<CircleAlert size={18} />}
          title={i18n.t('unanswered.title')}
          action={<Action onPress={draft.retry}>{i18n.t('action.again')}</Action>}
        >
          {i18n.t('editor.unanswered')}
        </Message>
      </Frame>
    )
  if (state === 'gone')
    return (
      <Frame title={i18n.t('editor.title')}>
        <Message level={2} icon={<SearchX size={18} />} title={i18n.t('editor.gone')}>
          {i18n.t('editor.goneText')}
        </Message>
      </Frame>
    )
  return <Workbench loaded={state} draft={draft} settings={settings} />
}

interface WorkbenchProps {
  readonly loaded: Loaded
  readonly draft: Draft
  readonly settings: Settings
}

function Workbench({ loaded, draft: editing, settings }: WorkbenchProps) {
  const { saved, base, draft } = loaded
  const { edit } = editing
  // At first a criterion stands open that nobody asked for: the focus stays where it was.
  const [picked, setChosen] = useState<Chosen | null>(null)
  const chosen: Chosen = picked ?? { kind: 'criterion', id: draft.criteria[0]?.id ?? '' }
  const unsaved = diffPacks(saved, draft).length
  const leaving = useLeaving(unsaved > 0)
  const criterion =
    chosen.kind === 'criterion' ? draft.criteria.find(({ id }) => id === chosen.id) : undefined
  useEffect(() => {
    const before = document.title
    document.title = i18n.t('editor.pageTitle', { title: textFor(saved.title, uiLocale()) })
    return () => {
      document.title = before
    }
  }, [saved])
  return (
    <Frame
      title={textFor(draft.title, uiLocale())}
      fact={i18n.t('rubrics.version', { version: saved.version })}
    >
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
      <SaveBar loaded={loaded} draft={editing} />
      <LeaveQuestion unsaved={unsaved} leaving={leaving} draft={editing} />
    </Frame>
  )
}

interface FrameProps {
  readonly title: string
  /** Stands beside the title. */
  readonly fact?: string
  readonly children: ReactNode
}

function Frame({ title, fact, children }: FrameProps) {
  return (
    <div className="editor">
      <header className="editor-head">
        <BackLink href="#rubrics">{i18n.t('options.title')}</BackLink>
        <h1 className="editor-title">{title}</h1>
        {fact !== undefined && <Badge tone="neutral">{fact}</Badge>}
      </header>
      <div className="editor-body">{children}</div>
    </div>
  )
}
