import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Editor } from '../editor/Editor'
import { useDraft } from '../editor/use-draft'
import { GoalForm } from './GoalForm'
import { GoalsColumn } from './GoalsColumn'
import { planChanges } from './plan-difference-words'
import { planDraft, type EditPlan, type LoadedPlan } from './plan-draft'
import { WholePlanForm } from './WholePlanForm'
import './PlanEditor.css'

/** The page on which texts and targets of one ramp plan are changed. */
export default function PlanEditor({ id }: { readonly id: string }) {
  const draft = useDraft(planDraft, id)
  return (
    <Editor
      name="plan-editor"
      back="#plans"
      draft={draft}
      changesOf={planChanges}
      words={{
        title: i18n.t('planEditor.title'),
        unanswered: i18n.t('planEditor.unanswered'),
        gone: i18n.t('planEditor.gone'),
        goneText: i18n.t('planEditor.goneText'),
        leaving: i18n.t('planEditor.leaveText'),
        discarding: (version) => i18n.t('planEditor.discardText', { version }),
      }}
    >
      {(loaded) => <Columns loaded={loaded} edit={draft.edit} />}
    </Editor>
  )
}

interface ColumnsProps {
  readonly loaded: LoadedPlan
  readonly edit: EditPlan
}

/** The goals, and the one that is open. */
function Columns({ loaded, edit }: ColumnsProps) {
  // At first the whole plan stands open, which nobody asked for: the focus stays where it was.
  const [picked, setPicked] = useState<string | 'whole' | null>(null)
  const goal = loaded.draft.stages.flatMap(({ goals }) => goals).find(({ id }) => id === picked)
  return (
    <>
      <GoalsColumn loaded={loaded} chosen={goal?.id ?? null} onChoose={setPicked} />
      <main className="editor-middle">
        {goal ? (
          <GoalForm key={goal.id} goal={goal} base={loaded.more.base} edit={edit} />
        ) : (
          <WholePlanForm loaded={loaded} edit={edit} focus={picked !== null} />
        )}
      </main>
    </>
  )
}
