import { FileInput } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import type { KeptPack } from '@/lib/messaging/rubric-calls'
import { textFor } from '@/lib/rubric/localized'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { ImportOutcome, type Told } from '../../ui/ImportOutcome'
import { uiLocale } from '../../ui/locale'
import { TextBox } from '../../ui/TextBox'
import { Window } from '../../ui/Window'
import { FaultList } from './FaultList'
import { keepingSentence } from './rubric-words'

/** The largest file that is read; the background says what is too long for a rubric. */
const MOST_BYTES = 4_000_000

export interface ImportWindowProps {
  readonly open: boolean
  readonly onClose: () => void
  /** After one was taken in. */
  readonly onDone: () => void
}

type Outcome = KeptPack | { readonly ok: false; readonly reason: 'unanswered' | 'unreadable' }

/** Takes in a rubric from a file or from what is pasted. A faulty one changes nothing. */
export function ImportWindow({ open, onClose, onDone }: ImportWindowProps) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const take = async (wanted: string) => {
    setBusy(true)
    const answer = await ask('rubrics/import', { text: wanted })
    setBusy(false)
    setOutcome(answer.ok ? answer.value : { ok: false, reason: 'unanswered' })
    if (answer.ok && answer.value.ok) {
      setText('')
      onDone()
    }
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
      title={i18n.t('rubrics.importTitle')}
      text={i18n.t('rubrics.importText')}
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
        label={i18n.t('rubrics.paste')}
        long
        mono
        maxLength={MOST_BYTES}
        value={text}
        onChange={(next) => {
          setText(next)
          setOutcome(null)
        }}
      />
      <ImportOutcome told={outcome && toldOf(outcome)}>
        {outcome?.ok === false && outcome.reason === 'invalid' && <FaultList faults={outcome.faults} />}
      </ImportOutcome>
    </Window>
  )
}

function toldOf(outcome: Outcome): Told {
  if (!outcome.ok) {
    const unreadable = outcome.reason === 'unreadable'
    return { ok: false, text: unreadable ? i18n.t('rubrics.unreadable') : keepingSentence(outcome.reason) }
  }
  const { pack, renamedFrom } = outcome
  const imported = i18n.t('rubrics.imported', {
    title: textFor(pack.title, uiLocale()),
    version: pack.version,
  })
  return { ok: true, text: renamedFrom === undefined ? imported : `${imported} ${i18n.t('rubrics.renamed')}` }
}
