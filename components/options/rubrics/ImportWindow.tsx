import { i18n } from '@/components/i18n'
import type { KeptPack } from '@/lib/messaging/rubric-calls'
import { textFor } from '@/lib/rubric/localized'
import { ask } from '../../desk'
import { ImportDocument } from '../../editor/ImportDocument'
import { refused, UNANSWERED, type Outcome } from '../../editor/outcome'
import { uiLocale } from '../../ui/locale'
import { keepingSentence } from './rubric-words'

export interface ImportWindowProps {
  readonly open: boolean
  readonly onClose: () => void
  /** After one was taken in. */
  readonly onDone: () => void
}

/** Takes in a rubric from a file or from what is pasted. */
export function ImportWindow({ open, onClose, onDone }: ImportWindowProps) {
  const take = async (text: string): Promise<Outcome> => {
    const answer = await ask('rubrics/import', { text })
    const kept = answer.ok ? answer.value : UNANSWERED
    if (!kept.ok) return refused(kept, keepingSentence)
    onDone()
    return { ok: true, text: importedSentence(kept) }
  }
  return (
    <ImportDocument
      open={open}
      onClose={onClose}
      title={i18n.t('rubrics.importTitle')}
      text={i18n.t('rubrics.importText')}
      box={i18n.t('rubrics.paste')}
      unreadable={i18n.t('rubrics.unreadable')}
      take={take}
    />
  )
}

function importedSentence({ pack, renamedFrom }: Extract<KeptPack, { ok: true }>): string {
  const imported = i18n.t('rubrics.imported', {
    title: textFor(pack.title, uiLocale()),
    version: pack.version,
  })
  return renamedFrom === undefined ? imported : `${imported} ${i18n.t('rubrics.renamed')}`
}
