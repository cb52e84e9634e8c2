import { useId } from 'react'
import { i18n } from '@/components/i18n'
import type { PacketConflict, PacketField } from '@/lib/escalation/packet'
import { fieldWord } from '../../ui/field-words'
import { useTicket } from '../ticket-context'
import { momentWords } from '../../ui/time-words'
import { disagreeWord } from '../../ui/packet-words'
import './ConflictChoice.css'

export interface ConflictChoiceProps {
  readonly field: PacketField
  readonly conflict: PacketConflict
  /** The side that counts; null keeps all. */
  readonly chosen: string | null
  readonly onChoose: (side: string | null) => void
}

/** Sources that disagree, side by side, to choose from. */
export function ConflictChoice({ field, conflict, chosen, onChoose }: ConflictChoiceProps) {
  const { view } = useTicket()
  const name = useId()
  const sourceOf = (keys: readonly string[]) => {
    const source = field.entries.find(({ key }) => keys.includes(key))?.source
    if (!source) return ''
    if ('field' in source) return fieldWord(source.field)
    const message = view.ticket.messages.find(({ id }) => id === source.messageId)
    return message ? `${message.author}, ${momentWords(message.at)}` : ''
  }
  const option = (side: string | null, words: string, source: string) => (
    <label key={words} className="conflict-side">
      <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
      <span className="conflict-words">
        <span>{words}</span>
        {source !== '' && <span className="conflict-source">{source}</span>}
      </span>
    </label>
  )
  return (
    <fieldset className="conflict" data-conflict={conflict.about}>
      <legend className="conflict-legend">
        {i18n.t('packet.disagree', { about: disagreeWord(conflict.about) })}
      </legend>
      <div className="conflict-sides">
        {conflict.sides.map(({ value, keys }) => option(value, value, sourceOf(keys)))}
        {option(null, i18n.t('packet.keepAll'), '')}
      </div>
    </fieldset>
  )
}
