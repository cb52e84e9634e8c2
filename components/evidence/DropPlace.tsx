import { FileInput } from 'lucide-react'
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { i18n } from '@/components/i18n'
import { Action } from '../ui/Action'
import './DropPlace.css'

type Dropped = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]

/** Takes a file, or a text; a text has no name. */
export type TakeSource = (name: string, source: Blob | string) => void

export interface DropPlaceProps {
  readonly title: string
  readonly text: string
  /** Whether the button is what the place it stands in is for. */
  readonly main: boolean
  /** Whether the button has the focus when the place appears. */
  readonly focusFirst?: boolean
  readonly onTake: TakeSource
}

/** Where a file or a text is dropped, or a file is chosen. */
export function DropPlace({ title, text, main, focusFirst = false, onTake }: DropPlaceProps) {
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
    <DropZone
      className="drop-place"
      aria-label={i18n.t('sanitiser.drop')}
      onDrop={(dropped) => void takeDropped(dropped)}
    >
      <p className="drop-title">{title}</p>
      <p className="drop-text">{text}</p>
      <FileTrigger
        onSelect={(files) => {
          const file = files?.item(0)
          if (file) onTake(file.name, file)
        }}
      >
        <Action
          kind={main ? 'main' : 'normal'}
          icon={<FileInput size={14} aria-hidden />}
          onPress={() => undefined}
          focusFirst={focusFirst}
        >
          {i18n.t('sanitiser.choose')}
        </Action>
      </FileTrigger>
    </DropZone>
  )
}
