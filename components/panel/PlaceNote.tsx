import { CircleAlert } from 'lucide-react'
import { i18n } from '@/components/i18n'
import './ProblemStrip.css'

export interface PlaceNoteProps {
  /** The page of the tab took its own panel away, again and again. */
  readonly thrownOut: boolean
  /** The browser did not open its side panel. */
  readonly refused: boolean
}

/** Where the panel could not stand, and what to do. */
export function PlaceNote({ thrownOut, refused }: PlaceNoteProps) {
  return (
    <div className="problems" role="status">
      {thrownOut && <Note title={i18n.t('thrownOut.title')} text={i18n.t('thrownOut.text')} />}
      {refused && <Note title={i18n.t('panelMenu.notOpened')} text={i18n.t('panelMenu.notOpenedText')} />}
    </div>
  )
}

function Note({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="problem">
      <CircleAlert className="problem-icon" size={14} aria-hidden />
      <p className="problem-text">
        <strong>{title}.</strong> {text}
      </p>
    </div>
  )
}
