import { Plus } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { Action } from '../../ui/Action'
import { TextBox } from '../../ui/TextBox'

export interface AddEntryProps {
  /** Name of the field. */
  readonly field: string
  readonly onAdd: (words: string) => void
}

/** A box for what the ticket does not say and the person knows. */
export function AddEntry({ field, onAdd }: AddEntryProps) {
  const [words, setWords] = useState<string | null>(null)
  if (words === null)
    return (
      <div>
        <Action
          kind="plain"
          icon={<Plus size={13} aria-hidden />}
          label={i18n.t('packet.addTo', { field })}
          onPress={() => setWords('')}
        >
          {i18n.t('packet.add')}
        </Action>
      </div>
    )
  return (
    <div className="packet-writing">
      <TextBox label={i18n.t('packet.addTo', { field })} long value={words} onChange={setWords} />
      <div className="packet-buttons">
        <Action
          disabled={words.trim() === ''}
          onPress={() => {
            onAdd(words.trim())
            setWords(null)
          }}
        >
          {i18n.t('packet.keep')}
        </Action>
        <Action kind="plain" onPress={() => setWords(null)}>
          {i18n.t('action.cancel')}
        </Action>
      </div>
    </div>
  )
}
