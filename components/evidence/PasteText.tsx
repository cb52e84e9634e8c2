import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import { TextBox } from '../ui/TextBox'
import type { TakeSource } from './DropPlace'
import './PasteText.css'

/** Longest text that may be pasted into the box; longer ones are dropped as files. */
const MOST_PASTED = 20_000_000

export interface PasteTextProps {
  /** What the button says. */
  readonly action: string
  /** Has the focus when it appears. */
  readonly focusFirst?: boolean
  readonly onTake: TakeSource
}

/** A box for a text that is pasted, and the button that takes it. */
export function PasteText({ action, focusFirst = false, onTake }: PasteTextProps) {
  const [text, setText] = useState('')
  return (
    <div className="paste-text">
      <TextBox
        label={i18n.t('sanitiser.paste')}
        help={i18n.t('sanitiser.pasteHelp')}
        long
        mono
        focusFirst={focusFirst}
        maxLength={MOST_PASTED}
        value={text}
        onChange={setText}
      />
      <Action disabled={text.trim() === ''} onPress={() => onTake('', text)}>
        {action}
      </Action>
    </div>
  )
}
