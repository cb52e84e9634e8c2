import type { HostFailureReason, RawTicket } from '@/lib/host/contract'
import { readers } from '@/lib/host/readers'
import type { PageTicket } from '@/lib/ticket/page-ticket'
import { ticketSnapshot, type TicketSnapshot } from '@/lib/ticket/snapshot'
import type { Desk } from '../../helpdesk/desk'
import { jiraShell } from './jira-shell'
import type { Shell } from './shell'
import { zendeskShell } from './zendesk-shell'

/** Every layout of every host that is drawn. */
export const LAYOUTS = [
  ['zendesk', 'custom-layout'],
  ['zendesk', 'standard-layout'],
  ['jira', 'full-page'],
  ['jira', 'dialog'],
] as const
export type LayoutName = (typeof LAYOUTS)[number][1]

export function shellOf(desk: Desk, layout: LayoutName): Shell {
  return layout === 'full-page' || layout === 'dialog' ? jiraShell(desk, layout) : zendeskShell(desk, layout)
}

/** A snapshot as the closed schema has it. Throws where the ticket could not be read. */
export function snapshotOf(raw: RawTicket): TicketSnapshot {
  const result = readers[raw.ref.host].toSnapshot(raw)
  if (!result.ok) throw new Error(`${raw.ref.key}: ${result.reason}`)
  return ticketSnapshot.parse(result.value)
}

/** What is read when the API refuses everything and the page showed this. */
export function refusedRaw(
  shell: Shell,
  id: number,
  shown: PageTicket | null,
  reason: HostFailureReason = 'forbidden',
): RawTicket {
  return {
    ref: shell.ref(id),
    readAt: '2026-11-27T12:00:00.000Z',
    parts: { ticket: { ok: false, reason, path: '/' }, page: { ok: true, value: shown } },
  }
}

/** The ticket as it is read from the page that is shown now. */
export function fromPage(shell: Shell, id: number): TicketSnapshot {
  return snapshotOf(refusedRaw(shell, id, shell.page.readTicket(shell.ref(id))))
}

/** The letters of a text: hosts and routes differ in white space. */
export function letters(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
