import { read, unreadable, type Field } from '@/lib/ticket/field'
import type { TicketEvent, TicketSnapshot } from '@/lib/ticket/snapshot'
import { jiraSatisfaction, type JiraIssueAnswer } from './answers'
import { stateOf } from './words'

/** The kind of Jira Service Management's field for what customers answer, as Atlassian's apps name it. */
const SATISFACTION = 'com.atlassian.servicedesk:sd-request-feedback'

/** What the customer answered: one to five stars, of which three are neither good nor bad. */
export function ratingOf(issue: JiraIssueAnswer): NonNullable<TicketSnapshot['rating']> {
  const id = Object.keys(issue.fields).find((one) => issue.schema?.[one]?.custom === SATISFACTION)
  if (id === undefined) return unreadable(issue.schema ? 'not-offered' : 'not-in-answer')
  const value = issue.fields[id]
  if (value === null) return read(null)
  const stars = jiraSatisfaction.safeParse(value)
  if (!stars.success) return unreadable('malformed')
  return read(stars.data < 3 ? 'negative' : stars.data > 3 ? 'positive' : 'neutral')
}

/**
 * How often a finished request was taken up again. Projects name their states as they like: a name that is not known may have
 * been such a step, so without any that is known nothing is said.
 */
export function reopensOf(events: Field<readonly TicketEvent[]>, moreEvents: boolean): Field<number> {
  if ('unreadable' in events) return events
  let times = 0
  let isUnclear = moreEvents
  for (const { field, from, to } of events.value) {
    if (field !== 'status') continue
    const before = isDone(from)
    const after = isDone(to)
    if (before === true && after === false) times += 1
    else if (before === undefined || after === undefined) isUnclear = true
  }
  return times === 0 && isUnclear ? unreadable('not-in-answer') : read(times)
}

function isDone(name: string | null): boolean | undefined {
  const state = name === null ? undefined : stateOf(name, null)
  return state === undefined ? undefined : state === 'solved' || state === 'closed'
}
