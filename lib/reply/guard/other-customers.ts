import type { ScannedMessage } from '@/lib/signals/signal'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { Seen } from './finding'
import type { GuardRules } from './guard-rules'
import { mailAddresses } from './mail-addresses'
import { marksOf } from './other-tickets'
import type { TicketPeople } from './ticket-people'
import { lowered, wordsAt } from './words-at'

const ID = /(?=[\w-]{0,40}\d)[a-z0-9][\w-]{2,40}$/i

/**
 * Data of other customers: what belongs to a ticket read lately and not to this one, mail addresses that the customer has
 * not seen here, and account ids that this ticket does not know.
 */
export function otherCustomers(
  draft: ScannedMessage,
  people: TicketPeople,
  others: readonly TicketSnapshot[],
  rules: GuardRules,
): Seen[] {
  const { text } = draft.reading.message
  return [
    ...fromOtherTickets(text, people, others),
    ...unseenAddresses(text, people, rules),
    ...unknownIds(draft, people),
  ]
}

function fromOtherTickets(text: string, people: TicketPeople, others: readonly TicketSnapshot[]): Seen[] {
  const low = lowered(text)
  return others.flatMap((other) => {
    const { key, values } = marksOf(other)
    return [...values].flatMap(([value, kind]): Seen[] => {
      if (people.known.includes(value)) return []
      return wordsAt(low, value).map((start) => ({
        kind: 'other-customer',
        value: kind,
        start,
        end: start + value.length,
        from: key,
      }))
    })
  })
}

function unseenAddresses(text: string, people: TicketPeople, { mailDomains }: GuardRules): Seen[] {
  return mailAddresses(text).flatMap(({ start, end }): Seen[] => {
    const address = text.slice(start, end).toLowerCase()
    const isOwn = mailDomains.some((domain) => address.endsWith(`@${domain.toLowerCase()}`))
    return isOwn || people.shared.includes(address)
      ? []
      : [{ kind: 'other-customer', value: 'email', start, end }]
  })
}

function unknownIds(draft: ScannedMessage, people: TicketPeople): Seen[] {
  const { text } = draft.reading.message
  return draft.findings('account').flatMap((finding): Seen[] => {
    if ('attachment' in finding) return []
    const id = ID.exec(text.slice(finding.start, finding.end))?.[0]
    if (id === undefined || people.known.includes(id.toLowerCase())) return []
    return [{ kind: 'other-customer', value: 'id', start: finding.end - id.length, end: finding.end }]
  })
}
