import { FileInput } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import { ImportOutcome } from '../ui/ImportOutcome'
import { TextBox } from '../ui/TextBox'
import { Window } from '../ui/Window'
import { FaultList } from './FaultList'
import type { Outcome, Refusal } from './outcome'

/** The largest file that is read; the background says what is too long for a document. */
const MOST_BYTES = 4_000_000

/** What a text would bring. */
export interface Look {
  readonly ok: true
  /** It, as it is shown before anything is changed. */
  readonly shown: ReactNode
  /** Whether taking it in would change anything. */
  readonly changes: boolean
}

export interface ImportDocumentProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  /** What can be taken in, and what a fault does. */
  readonly text: string
  /** Name of the box for what is pasted. */
  readonly box: string
  /** Said of a file that cannot be read. */
  readonly unreadable: string
  /** Looks into a text, so that what it brings is seen before it is taken in; absent where it is taken in at once. */
  readonly look?: (text: string) => Promise<Look | Refusal>
  /** Takes a text in. */
  readonly take: (text: string) => Promise<Outcome>
}

/** Takes in a JSON document from a file or from what is pasted. A faulty one changes nothing. */
export function ImportDocument({ open, onClose, look, take, unreadable, ...words }: ImportDocumentProps) {
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [looked, setLooked] = useState<{ readonly text: string; readonly look: Look } | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const takeText = async (wanted: string) => {
    setBusy(true)
    const became = await take(wanted)
    setBusy(false)
    setLooked(null)
    setOutcome(became)
    if (became.ok) setText('')
  }
  const lookOrTake = async (wanted: string) => {
    if (!look) return takeText(wanted)
    setBusy(true)
    const found = await look(wanted)
    setBusy(false)
    setOutcome(found.ok ? null : found)
    setLooked(found.ok ? { text: wanted, look: found } : null)
  }
  const refuseFile = () => setOutcome({ ok: false, text: unreadable, faults: [], elsewhere: false })
  const takeFile = async (file: File | null | undefined) => {
    if (!file) return
    if (file.size > MOST_BYTES) return refuseFile()
    try {
      await lookOrTake(await file.text())
    } catch {
      // The file was moved or may not be read any more.
      refuseFile()
    }
  }
  const close = () => {
    setLooked(null)
    setOutcome(null)
    setText('')
    onClose()
  }
  return (
    <Window
      open={open}
      title={words.title}
      text={words.text}
      onClose={close}
      choices={
        looked ? (
          <>
            <Action focusFirst onPress={() => setLooked(null)}>
              {i18n.t('editor.back')}
            </Action>
            <Action
              kind="main"
              disabled={!looked.look.changes}
              busy={busy}
              onPress={() => void takeText(looked.text)}
            >
              {i18n.t('editor.takeIn')}
            </Action>
          </>
        ) : (
          <>
            <Action
              kind="main"
              disabled={text.trim() === ''}
              busy={busy}
              onPress={() => void lookOrTake(text)}
            >
              {i18n.t('editor.importPasted')}
            </Action>
            <Action onPress={close}>{i18n.t('action.close')}</Action>
          </>
        )
      }
    >
      {looked ? (
        looked.look.shown
      ) : (
        <>
          <FileTrigger
            acceptedFileTypes={['application/json', '.json']}
            onSelect={(files) => void takeFile(files?.item(0))}
          >
            <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setOutcome(null)}>
              {i18n.t('editor.chooseFile')}
            </Action>
          </FileTrigger>
          <TextBox
            label={words.box}
            long
            mono
            maxLength={MOST_BYTES}
            value={text}
            onChange={(next) => {
              setText(next)
              setOutcome(null)
            }}
          />
          <ImportOutcome told={outcome}>
            {outcome?.ok === false && outcome.faults.length > 0 && <FaultList faults={outcome.faults} />}
          </ImportOutcome>
        </>
      )}
    </Window>
  )
}
