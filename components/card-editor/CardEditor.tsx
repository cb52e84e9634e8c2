import { CircleAlert, SearchX } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { diffCards } from '@/lib/review/card/diff-cards'
import { textFor } from '@/lib/rubric/localized'
import { LeaveQuestion } from '../rubric-editor/LeaveQuestion'
import { useLeaving } from '../rubric-editor/use-leaving'
import { Action } from '../ui/Action'
import { BackLink } from '../ui/BackLink'
import { Badge } from '../ui/Badge'
import { uiLocale } from '../ui/locale'
import { Message } from '../ui/Message'
import { CardSaveBar } from './CardSaveBar'
import { CategoryColumn } from './CategoryColumn'
import { CategoryForm } from './CategoryForm'
import { useCardDraft, type CardDraft, type LoadedCard } from './use-card-draft'
import { WholeCardForm } from './WholeCardForm'
import '../rubric-editor/RubricEditor.css'
import './CardEditor.css'

/** The page on which one scorecard is changed. */
export default function CardEditor({ id }: { readonly id: string }) {
  const draft = useCardDraft(id)
  const { state } = draft
  if (state === 'waiting') return <Frame title={i18n.t('scorecards.editor')}>{null}</Frame>
  if (state === 'unanswered')
    return (
      <Frame title={i18n.t('scorecards.editor')}>
        <Message
          level={2}
          icon={<CircleAlert size={18} />}
          title={i18n.t('unanswered.title')}
          action={<Action onPress={draft.retry}>{i18n.t('action.again')}</Action>}
        >
          {i18n.t('scorecards.unanswered')}
        </Message>
      </Frame>
    )
  if (state === 'gone')
    return (
      <Frame title={i18n.t('scorecards.editor')}>
        <Message level={2} icon={<SearchX size={18} />} title={i18n.t('scorecards.gone')}>
          {i18n.t('scorecards.goneText')}
        </Message>
      </Frame>
    )
  return <Workbench loaded={state} draft={draft} />
}

interface WorkbenchProps {
  readonly loaded: LoadedCard
  readonly draft: CardDraft
}

function Workbench({ loaded, draft: editing }: WorkbenchProps) {
  const { saved, draft } = loaded
  // At first the whole card stands open, which nobody asked for: the focus stays where it was.
  const [picked, setPicked] = useState<string | 'whole' | null>(null)
  const category = draft.categories.find(({ id }) => id === picked)
  const unsaved = diffCards(saved, draft).length
  const leaving = useLeaving(unsaved > 0)
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
      <CategoryColumn
        loaded={loaded}
        chosen={category?.id ?? null}
        onChoose={setPicked}
        edit={editing.edit}
      />
      <main className="editor-middle">
        {category ? (
          <CategoryForm
            key={category.id}
            category={category}
            card={draft}
            edit={editing.edit}
            onGone={() => setPicked('whole')}
          />
        ) : (
          <WholeCardForm loaded={loaded} edit={editing.edit} focus={picked !== null} />
        )}
      </main>
      <CardSaveBar loaded={loaded} draft={editing} />
      <LeaveQuestion
        unsaved={unsaved}
        leaving={leaving}
        draft={editing}
        text={i18n.t('scorecards.leaveText')}
      />
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
    <div className="editor card-editor">
      <header className="editor-head">
        <BackLink href="#scorecards">{i18n.t('options.title')}</BackLink>
        <h1 className="editor-title">{title}</h1>
        {fact !== undefined && <Badge tone="neutral">{fact}</Badge>}
      </header>
      <div className="editor-body">{children}</div>
    </div>
  )
}
