import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { i18n } from '@/components/i18n'
import { conflictKey, type FinalField } from '@/lib/escalation/edits'
import type { Packet, PacketField } from '@/lib/escalation/packet'
import { Badge } from '../../ui/Badge'
import { AddedEntryRow } from './AddedEntryRow'
import { ConflictChoice } from './ConflictChoice'
import { FieldAdds } from './FieldAdds'
import { PacketEntryRow } from './PacketEntryRow'
import { aspectWord, packetFieldWord } from '../../ui/packet-words'
import type { PacketEditing } from './use-packet-edits'
import './PacketRows.css'
import './PacketFields.css'

export interface PacketFieldsProps {
  readonly packet: Packet
  /** The same fields with the edits. */
  readonly fields: readonly FinalField[]
  readonly editing: PacketEditing
}

/** The fields that say something, as rows that open. */
export function PacketFields({ packet, fields, editing }: PacketFieldsProps) {
  const finals = new Map(fields.map((field) => [field.id, field]))
  const filled = packet.fields.flatMap((field) => {
    const final = finals.get(field.id)
    return final && (field.entries.length > 0 || final.entries.length > 0) ? [{ field, final }] : []
  })
  if (filled.length === 0) return <p className="packet-note">{i18n.t('packet.empty')}</p>
  return (
    <div className="packet-fields">
      {filled.map(({ field, final }) => (
        <FieldRow key={field.id} field={field} final={final} editing={editing} />
      ))}
    </div>
  )
}

interface FieldRowProps {
  readonly field: PacketField
  readonly final: FinalField
  readonly editing: PacketEditing
}

function FieldRow({ field, final, editing }: FieldRowProps) {
  const [first] = final.entries
  const name = packetFieldWord(field.id)
  const added = editing.edits.added[field.id] ?? []
  return (
    <Disclosure className="packet-field" data-packet-field={field.id}>
      <Heading level={4} className="packet-field-heading">
        <Button slot="trigger" className="packet-field-button">
          <span className="packet-field-words">
            <span className="packet-field-name">
              {name}
              {final.open.length > 0 && <Badge tone="warn">{i18n.t('packet.conflict')}</Badge>}
            </span>
            <span className="packet-field-first">
              {first
                ? `${first.aspect === null ? '' : `${aspectWord(first.aspect)}: `}${first.value}`
                : i18n.t('packet.allLeftOut')}
            </span>
          </span>
          {final.entries.length > 1 && (
            <span className="packet-field-count">
              {i18n.t('packet.moreEntries', { count: final.entries.length - 1 })}
            </span>
          )}
          <ChevronRight className="criterion-chevron" size={14} aria-hidden />
        </Button>
      </Heading>
      <DisclosurePanel className="packet-field-panel">
        {field.conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.id}
            field={field}
            conflict={conflict}
            chosen={editing.edits.chosen[conflictKey(field.id, conflict)] ?? null}
            onChoose={(side) => editing.choose(field.id, conflict, side)}
          />
        ))}
        <ul className="packet-entries">
          {field.entries.map((entry) => (
            <PacketEntryRow
              key={entry.key}
              entry={entry}
              field={name}
              out={editing.edits.leftOut.includes(entry.key)}
              typed={editing.edits.changed[entry.key] ?? null}
              onLeaveOut={(out) => editing.leaveOut(entry.key, out)}
              onType={(words) => editing.change(entry.key, words)}
            />
          ))}
          {added.map((entry, index) => (
            <AddedEntryRow
              key={`${entry.value} ${index}`}
              entry={entry}
              onRemove={() => editing.removeAdded(field.id, index)}
            />
          ))}
        </ul>
        {field.more > 0 && <p className="packet-note">{i18n.t('packet.moreFound', { count: field.more })}</p>}
        <FieldAdds field={final} onAdd={(entry) => editing.add(field.id, entry)} />
      </DisclosurePanel>
    </Disclosure>
  )
}
