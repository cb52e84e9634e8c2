import { FileInput } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import { LONGEST_PACK } from '@/lib/knowledge/learning/learning-pack'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { ImportOutcome, type Told } from '../../ui/ImportOutcome'
import { Window } from '../../ui/Window'
import { packFaultLine } from './learning-words'

export interface PackImportProps {
  readonly open: boolean
  readonly onClose: () => void
  /** After past tickets were taken in. */
  readonly onDone: () => void
}

/** Takes in past tickets that a colleague exported. A faulty pack changes nothing. */
export function PackImport({ open, onClose, onDone }: PackImportProps) {
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState(false)
  const refuse = (text: string) => setTold({ ok: false, text })
  const take = async (text: string) => {
    const answer = await ask('past-tickets/import', { text })
    if (!answer.ok) return refuse(i18n.t('learning.outcome.failed'))
    const outcome = answer.value
    if (!outcome.ok)
      return refuse(
        'fault' in outcome ? packFaultLine(outcome.fault) : i18n.t('learning.outcome.storageFull'),
      )
    const { taken, known } = outcome
    const also = known > 0 ? ` ${i18n.t('learning.importedKnown', known)}` : ''
    setTold({ ok: true, text: i18n.t('learning.imported', taken) + also })
    onDone()
  }
  const takeFile = async (file: File | null | undefined) => {
    if (!file) return
    if (file.size > LONGEST_PACK) return refuse(i18n.t('learning.fault.tooLong'))
    setBusy(true)
    try {
      await take(await file.text())
    } catch {
      // The file was moved or may not be read any more.
      refuse(i18n.t('learning.fault.unreadable'))
    }
    setBusy(false)
  }
  const close = () => {
    setTold(null)
    onClose()
  }
  return (
    <Window
      open={open}
      title={i18n.t('learning.importTitle')}
      text={i18n.t('learning.importText')}
      onClose={close}
      choices={<Action onPress={close}>{i18n.t('learning.close')}</Action>}
    >
      <FileTrigger
        acceptedFileTypes={['.jsonl', '.json', 'application/json']}
        onSelect={(files) => void takeFile(files?.item(0))}
      >
        <Action icon={<FileInput size={14} aria-hidden />} busy={busy} onPress={() => setTold(null)}>
          {i18n.t('learning.chooseFile')}
        </Action>
      </FileTrigger>
      <ImportOutcome told={told} />
    </Window>
  )
}
