import { FileX, X } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { IconAction } from '../ui/IconAction'
import { goneWords } from './insert-words'
import './InsertReport.css'

export interface GoneNoteProps {
  /** Of the article that is gone. */
  readonly title: string
  readonly onClose: () => void
}

/** Says that an article was deleted while it was shown. It takes the focus: the button that was pressed may be gone, too. */
export function GoneNote({ title, onClose }: GoneNoteProps) {
  return (
    <div className="insert-report insert-report-gone gone-note" data-report="gone" tabIndex={-1} ref={focus}>
      <FileX size={14} aria-hidden />
      <p className="insert-report-text">{goneWords(title)}</p>
      <IconAction label={i18n.t('action.close')} onPress={onClose}>
        <X size={14} aria-hidden />
      </IconAction>
    </div>
  )
}

function focus(note: HTMLElement | null): void {
  note?.focus()
}
