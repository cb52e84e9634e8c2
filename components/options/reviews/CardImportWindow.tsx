import { i18n } from '@/components/i18n'
import { ask } from '../../desk'
import { ImportDocument } from '../../editor/ImportDocument'
import { refused, UNANSWERED, type Outcome } from '../../editor/outcome'
import { cardFailureSentence, importedSentence } from './card-words'

export interface CardImportWindowProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Takes in a scorecard from a file or from what is pasted. */
export function CardImportWindow({ open, onClose }: CardImportWindowProps) {
  return (
    <ImportDocument
      open={open}
      onClose={onClose}
      title={i18n.t('scorecards.importTitle')}
      text={i18n.t('scorecards.importText')}
      box={i18n.t('scorecards.paste')}
      unreadable={cardFailureSentence('unreadable')}
      take={take}
    />
  )
}

async function take(text: string): Promise<Outcome> {
  const answer = await ask('review-cards/import', { text })
  const kept = answer.ok ? answer.value : UNANSWERED
  return kept.ok ? { ok: true, text: importedSentence(kept) } : refused(kept, cardFailureSentence)
}
