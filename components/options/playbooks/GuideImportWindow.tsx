import { i18n } from '@/components/i18n'
import { ask } from '../../desk'
import { ImportDocument, type Look } from '../../editor/ImportDocument'
import { refused, UNANSWERED, type Outcome, type Refusal } from '../../editor/outcome'
import { Brings, bringsAnything } from './Brings'
import { failureSentence } from './failure-words'

export interface GuideImportWindowProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Takes in playbooks and plans from a file or from what is pasted, after showing what they bring. */
export function GuideImportWindow({ open, onClose }: GuideImportWindowProps) {
  return (
    <ImportDocument
      open={open}
      onClose={onClose}
      title={i18n.t('guideSettings.importing.title')}
      text={i18n.t('guideSettings.importing.text')}
      box={i18n.t('guideSettings.importing.box')}
      unreadable={failureSentence('unreadable')}
      look={look}
      take={take}
    />
  )
}

async function look(text: string): Promise<Look | Refusal> {
  const answer = await ask('playbooks/look', { text })
  if (!answer.ok) return refused(UNANSWERED, failureSentence)
  if (!answer.value.ok) return refused(answer.value, failureSentence)
  return { ok: true, shown: <Brings look={answer.value} />, changes: bringsAnything(answer.value) }
}

async function take(text: string): Promise<Outcome> {
  const answer = await ask('playbooks/import', { text })
  const kept = answer.ok ? answer.value : UNANSWERED
  if (!kept.ok) return refused(kept, failureSentence)
  return { ok: true, text: i18n.t('guideSettings.importing.taken', kept.count) }
}
