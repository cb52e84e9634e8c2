import { PenLine } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { DraftView } from '@/lib/messaging/view'
import { numberWords } from '../ui/number-words'
import './DraftMark.css'

export interface DraftMarkProps {
  readonly draft: DraftView
  /** The score with the draft and without; null where nothing could be scored. */
  readonly score: number | null
  readonly without: number | null
}

/** That a score counts what is being written, and what that makes of it. */
export function DraftMark({ draft, score, without }: DraftMarkProps) {
  const gain = score === null || without === null ? 0 : Math.round((score - without) * 10) / 10
  return (
    <p className="draft-mark" data-draft={draft.kind} data-gain={gain}>
      <PenLine size={12} aria-hidden />
      {gain === 0
        ? i18n.t(`draft.same.${draft.kind}`)
        : i18n.t(`draft.${draft.kind}`, { gain: `${gain > 0 ? '+' : '−'}${numberWords(Math.abs(gain))}` })}
    </p>
  )
}
