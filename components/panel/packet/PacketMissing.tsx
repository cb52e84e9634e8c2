import { i18n } from '@/components/i18n'
import type { AddedEntry } from '@/lib/escalation/added'
import type { FinalField } from '@/lib/escalation/edits'
import type { FieldId } from '@/lib/escalation/packet'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { FieldAdds } from './FieldAdds'
import { packetFieldWord } from '../../ui/packet-words'
import './PacketMissing.css'

export interface PacketMissingProps {
  readonly fields: readonly FinalField[]
  readonly card: ScoreCard
  readonly onAdd: (field: FieldId, entry: AddedEntry) => void
}

/** The fields that are empty, each as its question; what is missing is asked in one draft above, beside the score. */
export function PacketMissing({ fields, card, onAdd }: PacketMissingProps) {
  const empty = fields.filter(({ entries }) => entries.length === 0)
  if (empty.length === 0) return null
  return (
    <div className="packet-missing" data-packet-missing={empty.length}>
      <h4 className="packet-missing-title">{i18n.t('packet.missing', empty.length)}</h4>
      <p className="packet-note">{i18n.t('packet.missingText')}</p>
      <ul className="packet-missing-list">
        {empty.map((field) => {
          const { id } = field
          const asks = card.judgements.find((each) => each.id === id)?.asks ?? []
          return (
            <li key={id} data-packet-empty={id}>
              <span className="packet-field-name">{packetFieldWord(id)}</span>
              {asks.map(({ shown, asked }) => (
                <p key={shown} className="packet-question">
                  {shown}
                  {asked !== 'no' && <span className="gap-asked"> {i18n.t('fix.askedShort')}</span>}
                </p>
              ))}
              <FieldAdds field={field} onAdd={(entry) => onAdd(id, entry)} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
