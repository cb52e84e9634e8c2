import { once } from '@/lib/signals/once'
import type { ScannedMessage } from '@/lib/signals/signal'
import { accountIds } from './account-ids'
import type { Seen } from './finding'
import type { GuardRules } from './guard-rules'
import { mailAddresses } from './mail-addresses'
import { dialled, phoneNumbers } from './phone-numbers'
import type { TicketMarks } from './ticket-marks'
import type { TicketPeople } from './ticket-people'
import { lowered, wordsAt } from './words-at'

/**
 * Data of other customers: what belongs to a ticket read lately and not to this one, mail addresses that the customer has
 * not seen here, and account ids that this ticket does not know.
 */
export function otherCustomers(
  draft: ScannedMessage,
  people: TicketPeople,
  others: readonly TicketMarks[],
  rules: GuardRules,
): Seen[] {
  const { text } = draft.reading.message
  return [
    ...fromOtherTickets(text, people, others),
    ...unseenAddresses(text, people, rules),
    ...unknownIds(draft, people),
  ]
}

function fromOtherTickets(text: string, people: TicketPeople, others: readonly TicketMarks[]): Seen[] {
  const low = lowered(text)
  const worded = others.flatMap(({ key, values }) =>
    values.flatMap(({ kind, value }): Seen[] => {
      if (kind === 'phone' || people.known.includes(value)) return []
      return wordsAt(low, value).map((start) => ({
        kind: 'other-customer',
        value: kind,
        start,
        end: start + value.length,
        from: key,
      }))
    }),
  )
  return [...worded, ...phonesOfOthers(text, people, others)]
}

function phonesOfOthers(text: string, people: TicketPeople, others: readonly TicketMarks[]): Seen[] {
  const owners = new Map(
    others.flatMap(({ key, values }) =>
      values.flatMap(({ kind, value }) => (kind === 'phone' ? [[value, key] as const] : [])),
    ),
  )
  if (owners.size === 0) return []
  return phoneNumbers(text).flatMap(({ start, end }): Seen[] => {
    const number = dialled(text.slice(start, end))
    const from = owners.get(number)
    if (from === undefined || phonesKnown(people).has(number)) return []
    return [{ kind: 'other-customer', value: 'phone', start, end, from }]
  })
}

const phonesKnown = once(
  ({ known }: TicketPeople) =>
    new Set(phoneNumbers(known).map(({ start, end }) => dialled(known.slice(start, end)))),
)

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
  return accountIds(draft)
    .filter(({ start, end }) => !people.known.includes(text.slice(start, end).toLowerCase()))
    .map(({ start, end }) => ({ kind: 'other-customer', value: 'id', start, end }))
}
