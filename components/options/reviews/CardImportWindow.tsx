import { FileInput } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import type { ImportedCard } from '@/lib/messaging/reviews/review-card-calls'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { ImportOutcome } from '../../ui/ImportOutcome'
import { TextBox } from '../../ui/TextBox'
import { Window } from '../../ui/Window'
import { FaultList } from '../rubrics/FaultList'
import { cardFailureSentence, importedSentence } from './card-words'

/** The largest file that is read; the background says what is too long for a card. */
const MOST_BYTES = 4_000_000

export interface CardImportWindowProps {
  readonly open: boolean
  readonly onClose: () => void
}

type Outcome = ImportedCard | { readonly ok: false; readonly reason: 'unanswered' | 'unreadable' }

/** Takes in a scorecard from a file or from what is pasted. A faulty one changes nothing. */
export function CardImportWindow({ open, onClose }: CardImportWindowProps) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const take = async (wanted: string) => {
    setBusy(true)
    const answer = await ask('review-cards/import', { text: wanted })
    setBusy(false)
    setOutcome(answer.ok ? answer.value : { ok: false, reason: 'unanswered' })
    if (answer.ok && answer.value.ok) setText('')
  }
  const takeFile = async (file: File | null | undefined) => {
    if (!file) return
    if (file.size > MOST_BYTES) return setOutcome({ ok: false, reason: 'unreadable' })
    try {
      await take(await file.text())
    } catch {
      // The file was moved or may not be read any more.
      setOutcome({ ok: false, reason: 'unreadable' })
    }
  }
  const close = () => {
    setOutcome(null)
    setText('')
    onClose()
  }
  return (
    <Window
      open={open}
      title={i18n.t('scorecards.importTitle')}
      text={i18n.t('scorecards.importText')}
      onClose={close}
      choices={
        <>
          <Action kind="main" disabled={text.trim() === ''} busy={busy} onPress={() => void take(text)}>
            {i18n.t('rubrics.importPasted')}
          </Action>
          <Action onPress={close}>{i18n.t('rubrics.close')}</Action>
        </>
      }
    >
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => void takeFile(files?.item(0))}
      >
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setOutcome(null)}>
          {i18n.t('rubrics.chooseFile')}
        </Action>
      </FileTrigger>
      <TextBox
        label={i18n.t('scorecards.paste')}
        long
        mono
        maxLength={MOST_BYTES}
        value={text}
        onChange={(next) => {
          setText(next)
          setOutcome(null)
        }}
      />
      <ImportOutcome
        told={
          outcome && {
            ok: outcome.ok,
            text: outcome.ok ? importedSentence(outcome) : cardFailureSentence(outcome.reason),
          }
        }
      >
        {outcome?.ok === false && outcome.reason === 'invalid' && <FaultList faults={outcome.faults} />}
      </ImportOutcome>
    </Window>
  )
}
