import type { z } from 'zod'
import { toUtc } from '@/lib/ticket/moment'
import type { TicketEvent } from '@/lib/ticket/snapshot'
import { parseItems } from '../read-field'
import { jiraHistory, type JiraIssueAnswer } from './answers'
import { personOf } from './people'
import { eventFieldOf } from './words'

type Item = z.output<typeof jiraHistory>['items'][number]

/** The changes of state, priority and ownership, the oldest first; Jira answers the newest first. */
export function eventsOf(
  changelog: NonNullable<JiraIssueAnswer['changelog']>,
  reporterId: string | null,
): { events: TicketEvent[]; more: boolean } {
  const { good, bad } = parseItems(changelog.histories, jiraHistory)
  const events = good.flatMap((history) =>
    history.items.flatMap((item): TicketEvent[] => {
      const field = eventFieldOf(item.fieldId ?? item.field) ?? eventFieldOf(item.field)
      if (!field) return []
      const at = toUtc(history.created) ?? history.created
      return [
        {
          at,
          by: history.author ? personOf(history.author, reporterId) : null,
          field,
          from: before(item),
          to: after(item),
        },
      ]
    }),
  )
  return {
    events: events.sort((a, b) => a.at.localeCompare(b.at)),
    more: bad > 0 || (changelog.total ?? 0) > changelog.histories.length,
  }
}

function before(item: Item): string | null {
  return item.fromString || item.from || null
}

function after(item: Item): string | null {
  // Every object has a method of this name; the answer's own is meant.
  const shown: unknown = Object.hasOwn(item, 'toString') ? item['toString'] : null
  return (typeof shown === 'string' ? shown : null) || item.to || null
}
