import { i18n } from '@/components/i18n'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { fieldWord } from '../ui/field-words'
import { momentWords } from '../ui/time-words'

export interface TicketFieldsProps {
  readonly snapshot: TicketSnapshot
  /** The moment it is judged at. */
  readonly now: string
}

/** What the ticket says beside its messages, and what time it is there. */
export function TicketFields({ snapshot, now }: TicketFieldsProps) {
  const { state, priority, type, assignee, group, customFields, links } = snapshot
  const rows: readonly (readonly [name: string, value: string | null | undefined])[] = [
    [fieldWord('subject'), valueOf(snapshot.subject)],
    [fieldWord('state'), valueOf(state) && i18n.t(`state.${valueOf(state) ?? 'open'}`)],
    [fieldWord('priority'), valueOf(priority) && i18n.t(`priority.${valueOf(priority) ?? 'normal'}`)],
    [fieldWord('type'), valueOf(type)],
    [fieldWord('assignee'), valueOf(assignee)?.name],
    [fieldWord('group'), valueOf(group)],
    ...(valueOf(customFields) ?? []).map(({ name, value }) => [name, value] as const),
    ...(valueOf(links) ?? []).map(({ key }) => [fieldWord('links'), key] as const),
    [i18n.t('practice.thread.now'), momentWords(now)],
  ]
  return (
    <dl className="practice-fields">
      {rows.map(([name, value]) => (
        <div key={`${name} ${value ?? ''}`}>
          <dt>{name}</dt>
          <dd data-empty={!value}>{value || i18n.t('practice.thread.notSet')}</dd>
        </div>
      ))}
    </dl>
  )
}
