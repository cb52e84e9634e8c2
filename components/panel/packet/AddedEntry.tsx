import { X } from 'lucide-react'
import { i18n } from '#i18n'
import { IconAction } from '../../ui/IconAction'

export interface AddedEntryProps {
  readonly words: string
  readonly onRemove: () => void
}

/** What the person typed besides: no quote, and it says so. */
export function AddedEntry({ words, onRemove }: AddedEntryProps) {
  return (
    <li className="packet-entry" data-typed="true">
      <p className="packet-typed packet-entry-quote">
        <span className="packet-typed-mark">{i18n.t('packet.typed')}</span> {words}
      </p>
      <div className="packet-entry-actions">
        <IconAction label={i18n.t('packet.removeTyped', { value: words.slice(0, 60) })} onPress={onRemove}>
          <X size={13} aria-hidden />
        </IconAction>
      </div>
    </li>
  )
}
