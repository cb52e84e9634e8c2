import { Undo2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import type { DraftEntry, DraftPart } from '@/lib/knowledge/draft/draft'
import { IconAction } from '../ui/IconAction'
import { askWord, partWord } from './draft-words'

export interface DraftPartViewProps {
  readonly part: DraftPart
  readonly leftOut: ReadonlySet<string>
  readonly quote: (entry: DraftEntry) => ReactNode
  readonly onLeaveOut: (key: string, out: boolean) => void
}

/** One part of the article: what the ticket says of it, each quote to leave out, or what has to be written. */
export function DraftPartView({ part, leftOut, quote, onLeaveOut }: DraftPartViewProps) {
  const isEmpty = part.entries.every(({ key }) => leftOut.has(key))
  return (
    <div className="draft-part" data-draft-part={part.id} data-empty={isEmpty}>
      <h4 className="draft-part-name">{partWord(part.id)}</h4>
      {part.entries.length > 0 && (
        <ul className="draft-part-entries">
          {part.entries.map((entry) => {
            const out = leftOut.has(entry.key)
            const words = entry.value.slice(0, 60)
            return (
              <li key={entry.key} className="draft-entry" data-out={out}>
                <div className="draft-entry-quote">{quote(entry)}</div>
                <IconAction
                  label={i18n.t(out ? 'articleDraft.takeIn' : 'articleDraft.leaveOut', { words })}
                  onPress={() => onLeaveOut(entry.key, !out)}
                >
                  {out ? <Undo2 size={13} aria-hidden /> : <X size={13} aria-hidden />}
                </IconAction>
              </li>
            )
          })}
        </ul>
      )}
      {isEmpty && (
        <p className="draft-part-ask">
          <span>{i18n.t('articleDraft.ask')}</span> {askWord(part.id)}
        </p>
      )}
    </div>
  )
}
