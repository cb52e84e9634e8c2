import { FileInput } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import { LONGEST_FILE, readSnippets, withSnippets } from '@/lib/reply/snippets/read-snippets'
import type { Snippet } from '@/lib/reply/snippets/snippet'
import { Action } from '../../ui/Action'
import { ImportOutcome, type Told } from '../../ui/ImportOutcome'
import { TextBox } from '../../ui/TextBox'
import { Window } from '../../ui/Window'
import { faultWords } from './snippet-words'

export interface SnippetImportProps {
  readonly open: boolean
  readonly known: readonly Snippet[]
  /** Keeps them; false when that did not work. */
  readonly onTake: (snippets: readonly Snippet[]) => Promise<boolean>
  readonly onClose: () => void
}

/** A letter is at most four bytes. */
const MOST_BYTES = LONGEST_FILE * 4

/** Takes in snippets from a file or from what is pasted, JSON or a table. A faulty one changes nothing. */
export function SnippetImport({ open, known, onTake, onClose }: SnippetImportProps) {
  const [text, setText] = useState('')
  const [told, setTold] = useState<Told | null>(null)
  const refuse = (fault: Parameters<typeof faultWords>[0]) => setTold({ ok: false, text: faultWords(fault) })
  const take = async (wanted: string) => {
    const read = readSnippets(wanted)
    if (!read.ok) return refuse(read.fault)
    const next = withSnippets(known, read.snippets)
    if (next === null) return refuse({ reason: 'too-many' })
    if (!(await onTake(next))) return refuse({ reason: 'not-saved' })
    setText('')
    setTold({ ok: true, text: i18n.t('snippets.imported', read.snippets.length) })
  }
  const takeFile = async (file: File | null | undefined) => {
    if (!file) return
    if (file.size > MOST_BYTES) return refuse({ reason: 'too-long' })
    try {
      await take(await file.text())
    } catch {
      // The file was moved or may not be read any more.
      refuse({ reason: 'unreadable' })
    }
  }
  const close = () => {
    setTold(null)
    setText('')
    onClose()
  }
  return (
    <Window
      open={open}
      title={i18n.t('snippets.importTitle')}
      text={i18n.t('snippets.importText')}
      onClose={close}
      choices={
        <>
          <Action kind="main" disabled={text.trim() === ''} onPress={() => void take(text)}>
            {i18n.t('snippets.importPasted')}
          </Action>
          <Action onPress={close}>{i18n.t('action.close')}</Action>
        </>
      }
    >
      <FileTrigger
        acceptedFileTypes={['application/json', '.json', 'text/csv', '.csv']}
        onSelect={(files) => void takeFile(files?.item(0))}
      >
        <Action icon={<FileInput size={14} aria-hidden />} onPress={() => setTold(null)}>
          {i18n.t('editor.chooseFile')}
        </Action>
      </FileTrigger>
      <TextBox
        label={i18n.t('snippets.paste')}
        long
        mono
        maxLength={LONGEST_FILE}
        value={text}
        onChange={(next) => {
          setText(next)
          setTold(null)
        }}
      />
      <ImportOutcome told={told} />
    </Window>
  )
}
