import { Check, CircleAlert, PencilLine } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import { Window } from '../ui/Window'
import { Differences, type Changes } from './Differences'
import { FaultList } from './FaultList'
import type { Keeping } from './use-draft'
import './SaveBar.css'

export interface SaveBarProps {
  /** Of what is saved. */
  readonly version: string | number
  readonly changes: Changes
  /** What saving makes of them, after how many they are; null where nothing needs saying. */
  readonly making: string | null
  /** What is left when they are discarded. */
  readonly discarding: string
  readonly draft: Keeping
}

/** Whether there are unsaved changes, which, and what can be done with them. */
export function SaveBar({ version, changes, making, discarding, draft }: SaveBarProps) {
  const { save, saving, discard, failure } = draft
  const { count } = changes
  const [asking, setAsking] = useState(false)
  const [open, setOpen] = useState(false)
  const [wasSaved, setWasSaved] = useState(false)
  return (
    <footer className="save-bar" data-unsaved={count > 0}>
      {failure !== null && (
        <div className="save-bar-failure" role="alert">
          <CircleAlert size={16} aria-hidden />
          <div>
            <p>{failure.text}</p>
            {failure.faults.length > 0 && <FaultList faults={failure.faults} />}
          </div>
        </div>
      )}
      <Disclosure isExpanded={open && count > 0} onExpandedChange={setOpen}>
        <div className="save-bar-line">
          <p className="save-bar-state" role="status">
            {count > 0 ? <PencilLine size={15} aria-hidden /> : <Check size={15} aria-hidden />}
            {count > 0
              ? [i18n.t('editor.unsaved', count), ...(making === null ? [] : [making])].join(' · ')
              : i18n.t(wasSaved ? 'editor.savedAs' : 'editor.unchanged', { version })}
          </p>
          {count > 0 && (
            <Button slot="trigger" className="action action-plain">
              {i18n.t(open ? 'editor.hideChanges' : 'editor.showChanges')}
            </Button>
          )}
          <span className="save-bar-space" />
          <Action disabled={count === 0 || saving} onPress={() => setAsking(true)}>
            {i18n.t('editor.discard')}
          </Action>
          <Action
            kind="main"
            disabled={count === 0}
            busy={saving}
            onPress={() => void save().then((worked) => setWasSaved(worked))}
          >
            {i18n.t('editor.save')}
          </Action>
        </div>
        <DisclosurePanel className="save-bar-list">
          {count > 0 && <Differences sentences={changes.sentences} />}
        </DisclosurePanel>
      </Disclosure>
      <Window
        open={asking}
        title={i18n.t('editor.discardTitle', count)}
        text={discarding}
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
