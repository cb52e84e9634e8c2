import { ticketAddress } from '@/lib/host/ticket-address'
import { matchJiraTicket, matchZendeskTicket } from '@/lib/host/route'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { ticketId } from '@/lib/review/record/review'

type SessionTicket = CalibrationSession['tickets'][number]

/** Tickets read from what somebody typed or pasted, each once, in their order, and what was no ticket. */
export interface TypedTickets {
  readonly tickets: readonly SessionTicket[]
  readonly unknown: readonly string[]
}

/**
 * Reads addresses of tickets, and keys such as `4001`, `#4001` or `DESK-12` of a site; between them stand spaces, commas or
 * ends of lines.
 *
 * @param site origin that keys belong to; null: only addresses are known
 */
export function readTypedTickets(text: string, site: string | null): TypedTickets {
  const found = new Map<string, SessionTicket>()
  const unknown: string[] = []
  for (const word of text.split(/[\s,;]+/).filter((one) => one !== '')) {
    const ticket = ticketAt(word) ?? (site === null ? null : ticketOf(site, word))
    if (ticket) found.set(ticketId(ticket), ticket)
    else unknown.push(word)
  }
  return { tickets: [...found.values()], unknown }
}

function ticketAt(address: string): SessionTicket | null {
  const ref = matchZendeskTicket(address) ?? matchJiraTicket(address)
  return ref && { ...ref, url: ticketAddress(ref) }
}

/** A key is one where the address it leads to is that of a ticket. */
function ticketOf(site: string, word: string): SessionTicket | null {
  // Where a site is an origin, that of a Jira in the cloud ends like this.
  const host = site.endsWith('.atlassian.net') ? 'jira' : 'zendesk'
  return ticketAt(ticketAddress({ host, site, key: word.replace(/^#/, '').toUpperCase() }))
}
