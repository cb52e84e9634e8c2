import { Copy, CornerDownLeft, X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import { IconAction } from '../ui/IconAction'
import type { HelpAction } from './help-actions'
import { InsertReport } from './InsertReport'
import { noteText, replyText, withFact } from './insertable'
import { useInsert } from './use-insert'

export interface HelpDraftProps {
  readonly action: HelpAction
  readonly text: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A text that was made, to read over, change, insert or copy. */
export function HelpDraft({ action, text, onClose, children }: HelpDraftProps) {
  const [words, setWords] = useState(text)
  const insert = useInsert()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which must not be taken for a clean-up.
    void box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const thing = withFact(action.what === 'note' ? noteText(words) : replyText(words), action.fact)
  return (
    <div className="help-draft" data-help-draft={action.id}>
      <div className="help-draft-head">
        <label htmlFor={id}>{action.name}</label>
        <IconAction label={i18n.t('help.close')} onPress={onClose}>
          <X size={14} aria-hidden />
        </IconAction>
      </div>
      <textarea
        id={id}
        ref={box}
        className="field-box help-draft-text"
        value={words}
        maxLength={10_000}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="fix">
        <div className="fix-list">
          {action.what !== 'line' && (
            <Action
              kind="main"
              icon={<CornerDownLeft size={13} aria-hidden />}
              disabled={words.trim() === ''}
              onPress={() => insert.insert(thing)}
            >
              {i18n.t(action.what === 'note' ? 'help.insertNote' : 'help.insert')}
            </Action>
          )}
          <Action
            kind={action.what === 'line' ? 'main' : 'plain'}
            icon={<Copy size={13} aria-hidden />}
            disabled={words.trim() === ''}
            onPress={() => insert.copy(thing)}
          >
            {i18n.t('action.copyText')}
          </Action>
        </div>
        <InsertReport insert={insert} />
      </div>
      {children}
    </div>
  )
}
