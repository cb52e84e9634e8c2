import { FileInput } from 'lucide-react'
import { useEffect, useState } from 'react'
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '#i18n'
import { Action } from '../ui/Action'
import { TextBox } from '../ui/TextBox'
import './TakeFile.css'

/** Longest text that may be pasted into the box; longer ones are dropped as files. */
const MOST_PASTED = 20_000_000

type Dropped = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]

export interface TakeFileProps {
  readonly onTake: (name: string, source: Blob | string) => void
}

/** Where a file is dropped, chosen or pasted, and a text pasted. */
export function TakeFile({ onTake }: TakeFileProps) {
  const [text, setText] = useState('')
  usePastedFile(onTake)
  const takeDropped = async ({ items }: Dropped) => {
    for (const item of items) {
      if (item.kind === 'file') {
        onTake(item.name, await item.getFile())
        return
      }
      if (item.kind === 'text' && item.types.has('text/plain')) {
        onTake('', await item.getText('text/plain'))
        return
      }
    }
  }
  return (
    <section className="take" aria-label={i18n.t('sanitiser.take')}>
      <DropZone
        className="take-zone"
        aria-label={i18n.t('sanitiser.drop')}
        onDrop={(dropped) => void takeDropped(dropped)}
      >
        <p className="take-title">{i18n.t('sanitiser.dropTitle')}</p>
        <p className="take-text">{i18n.t('sanitiser.dropText')}</p>
        <FileTrigger
          onSelect={(files) => {
            const file = files?.item(0)
            if (file) onTake(file.name, file)
          }}
        >
          <Action kind="main" icon={<FileInput size={14} aria-hidden />} onPress={() => undefined}>
            {i18n.t('sanitiser.choose')}
          </Action>
        </FileTrigger>
      </DropZone>
      <div className="take-paste">
        <TextBox
          label={i18n.t('sanitiser.paste')}
          help={i18n.t('sanitiser.pasteHelp')}
          long
          mono
          maxLength={MOST_PASTED}
          value={text}
          onChange={setText}
        />
        <Action disabled={text.trim() === ''} onPress={() => onTake('', text)}>
          {i18n.t('sanitiser.cleanPasted')}
        </Action>
      </div>
    </section>
  )
}

/** A file on the clipboard may be pasted anywhere on the page. */
function usePastedFile(onTake: TakeFileProps['onTake']): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files.item(0)
      if (!file) return
      event.preventDefault()
      onTake(file.name, file)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onTake])
}
