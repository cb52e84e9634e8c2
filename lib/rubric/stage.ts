import { z } from 'zod'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'

/** Where a ticket stands, as far as judging it goes. */
export const stage = z.enum(['new', 'in-progress', 'waiting', 'escalated', 'solved'])
export type Stage = z.infer<typeof stage>

const ESCALATED_TAG = /^(?:escalat\w{0,10}|engineering|tier[-_ ]?3|l3|eskal\w{0,10}|escalad\w{0,4})$/i
const ESCALATION_GROUP = /escalat|engineering|development|tier ?3|\bl3\b|eskalation|entwicklung|escalad/i
const ESCALATION_NOTE = /^[\s#*>]{0,6}(?:escalation|escalated|eskalation|escalade|escalado|escalación)\b/i
const ISSUE_FIELD =
  /linked issue|engineering (?:issue|ticket|bug)|jira (?:issue|key)|bug (?:id|key|link)|development issue/i

/** Where the ticket stands; a state that could not be read is told from the messages. */
export function stageOf(snapshot: TicketSnapshot): Stage {
  const state = valueOf(snapshot.state)
  if (state === 'solved' || state === 'closed') return 'solved'
  if (isEscalated(snapshot)) return 'escalated'
  if (state === 'pending' || state === 'hold') return 'waiting'
  const answered = valueOf(snapshot.messages)?.some(({ author }) => author.role === 'agent')
  if (state === 'new' || answered === false) return 'new'
  return 'in-progress'
}

/** Whether a team's name is that of one that escalations go to. */
export function isEscalationGroup(name: string): boolean {
  return ESCALATION_GROUP.test(name)
}

/** Whether anything says that a ticket is escalated, solved or not. */
export function isEscalated(snapshot: TicketSnapshot): boolean {
  if (valueOf(snapshot.links)?.some(({ kind }) => kind === 'engineering')) return true
  if (valueOf(snapshot.tags)?.some((tag) => ESCALATED_TAG.test(tag))) return true
  if (isEscalationGroup(valueOf(snapshot.group) ?? '')) return true
  if (
    valueOf(snapshot.customFields)?.some(
      ({ name, value }) => ISSUE_FIELD.test(name) && Boolean(value?.trim()),
    )
  )
    return true
  return (valueOf(snapshot.messages) ?? []).some(
    ({ author, visibility, text }) =>
      author.role === 'agent' && visibility === 'internal' && ESCALATION_NOTE.test(text.slice(0, 200)),
  )
}
