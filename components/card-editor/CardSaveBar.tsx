import { Check, CircleAlert, PencilLine } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { i18n } from '@/components/i18n'
import { diffCards } from '@/lib/review/card/diff-cards'
import { FaultList } from '../options/rubrics/FaultList'
import { cardFailureSentence } from '../options/reviews/card-words'
import { Action } from '../ui/Action'
import { Window } from '../ui/Window'
import { CardDifferences } from './CardDifferences'
import type { CardDraft, LoadedCard } from './use-card-draft'
import '../rubric-editor/SaveBar.css'

export interface CardSaveBarProps {
  readonly loaded: LoadedCard
  readonly draft: Pick<CardDraft, 'save' | 'saving' | 'discard' | 'failure'>
}

/** Whether there are unsaved changes, which, what saving makes of them, and what can be done with them. */
export function CardSaveBar({ loaded, draft: { save, saving, discard, failure } }: CardSaveBarProps) {
  const { saved, draft, used } = loaded
  const [asking, setAsking] = useState(false)
  const [open, setOpen] = useState(false)
  const [wasSaved, setWasSaved] = useState(false)
  const changes = diffCards(saved, draft).length
  return (
    <footer className="save-bar" data-unsaved={changes > 0}>
      {failure !== null && (
        <div className="save-bar-failure" role="alert">
          <CircleAlert size={16} aria-hidden />
          <div>
            <p>{cardFailureSentence(failure.reason)}</p>
            {failure.reason === 'invalid' && <FaultList faults={failure.faults} />}
          </div>
        </div>
      )}
      <Disclosure isExpanded={open && changes > 0} onExpandedChange={setOpen}>
        <div className="save-bar-line">
          <p className="save-bar-state" role="status">
            {changes > 0 ? <PencilLine size={15} aria-hidden /> : <Check size={15} aria-hidden />}
            {changes > 0
              ? `${i18n.t('editor.unsaved', changes)} · ${i18n.t(used ? 'scorecards.makesNext' : 'scorecards.inPlace', { version: saved.version })}`
              : i18n.t(wasSaved ? 'editor.savedAs' : 'editor.unchanged', { version: saved.version })}
          </p>
          {changes > 0 && (
            <Button slot="trigger" className="action action-plain">
              {i18n.t(open ? 'editor.hideChanges' : 'editor.showChanges')}
            </Button>
          )}
          <span className="save-bar-space" />
          <Action disabled={changes === 0 || saving} onPress={() => setAsking(true)}>
            {i18n.t('editor.discard')}
          </Action>
          <Action
            kind="main"
            disabled={changes === 0}
            busy={saving}
            onPress={() => void save().then((worked) => setWasSaved(worked))}
          >
            {i18n.t('editor.save')}
          </Action>
        </div>
        <DisclosurePanel className="save-bar-list">
          {changes > 0 && <CardDifferences before={saved} after={draft} none="" />}
        </DisclosurePanel>
      </Disclosure>
      <Window
        open={asking}
        title={i18n.t('editor.discardTitle', changes)}
        text={i18n.t('scorecards.discardText', { version: saved.version })}
        onClose={() => setAsking(false)}
        choices={
          <>
            <Action focusFirst onPress={() => setAsking(false)}>
              {i18n.t('editor.keepEditing')}
            </Action>
            <Action
              kind="danger"
              onPress={() => {
                setAsking(false)
                discard()
              }}
            >
              {i18n.t('editor.discardDo')}
            </Action>
          </>
        }
      />
    </footer>
  )
}
