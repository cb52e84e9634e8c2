import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Editor } from '../editor/Editor'
import { useDraft } from '../editor/use-draft'
import { cardChanges } from './card-difference-words'
import { cardDraft, type EditCard, type LoadedCard } from './card-draft'
import { CategoryColumn } from './CategoryColumn'
import { CategoryForm } from './CategoryForm'
import { WholeCardForm } from './WholeCardForm'
import './CardEditor.css'

/** The page on which one scorecard is changed. */
export default function CardEditor({ id }: { readonly id: string }) {
  const draft = useDraft(cardDraft, id)
  return (
    <Editor
      name="card-editor"
      back="#scorecards"
      draft={draft}
      changesOf={cardChanges}
      words={{
        title: i18n.t('scorecards.editor'),
        unanswered: i18n.t('scorecards.unanswered'),
        gone: i18n.t('scorecards.gone'),
        goneText: i18n.t('scorecards.goneText'),
        leaving: i18n.t('scorecards.leaveText'),
        discarding: (version) => i18n.t('scorecards.discardText', { version }),
        making: ({ saved: { version }, more: { used } }) =>
          i18n.t(used ? 'scorecards.makesNext' : 'scorecards.inPlace', { version }),
      }}
    >
      {(loaded) => <Columns loaded={loaded} edit={draft.edit} />}
    </Editor>
  )
}

interface ColumnsProps {
  readonly loaded: LoadedCard
  readonly edit: EditCard
}

/** The categories, and the one that is open. */
function Columns({ loaded, edit }: ColumnsProps) {
  const { draft } = loaded
  // At first the whole card stands open, which nobody asked for: the focus stays where it was.
  const [picked, setPicked] = useState<string | 'whole' | null>(null)
  const category = draft.categories.find(({ id }) => id === picked)
  return (
    <>
      <CategoryColumn loaded={loaded} chosen={category?.id ?? null} onChoose={setPicked} edit={edit} />
      <main className="editor-middle">
        {category ? (
          <CategoryForm
            key={category.id}
            category={category}
            card={draft}
            edit={edit}
            onGone={() => setPicked('whole')}
          />
        ) : (
          <WholeCardForm loaded={loaded} edit={edit} focus={picked !== null} />
        )}
      </main>
    </>
  )
}
