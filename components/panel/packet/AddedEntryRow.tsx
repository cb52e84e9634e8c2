import { X } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { AddedEntry } from '@/lib/escalation/added'
import { IconAction } from '../../ui/IconAction'
import { addedFromWord, aspectWord } from '../../ui/packet-words'

export interface AddedEntryRowProps {
  readonly entry: AddedEntry
  readonly onRemove: () => void
}

/** What the person put in besides: no quote of the ticket, and it says where it comes from. */
export function AddedEntryRow({ entry: { aspect, value, from }, onRemove }: AddedEntryRowProps) {
  const kind = typeof from === 'string' ? from : 'file'
  const remove = from === 'typed' ? 'packet.removeTyped' : 'packet.removeAdded'
  return (
    <li className="packet-entry" data-added={kind}>
      <div className="packet-entry-quote">
        {aspect !== null && <span className="packet-aspect">{aspectWord(aspect)}</span>}
        <p className="packet-typed">
          <span className="packet-typed-mark">{addedFromWord(from)}</span>{' '}
          <span className="packet-added-words">{value}</span>
        </p>
      </div>
      <div className="packet-entry-actions">
        <IconAction label={i18n.t(remove, { value: value.slice(0, 60) })} onPress={onRemove}>
          <X size={13} aria-hidden />
        </IconAction>
      </div>
    </li>
  )
}
