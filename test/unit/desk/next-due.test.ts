import { describe, expect, it } from 'vitest'
import { nextDue } from '@/lib/desk/next-due'
import { PROFILES } from '@/lib/profile/profiles'
import { read, unreadable } from '@/lib/ticket/field'
import type { SlaTarget, TicketSnapshot } from '@/lib/ticket/snapshot'
import { ticketOf } from '../signals/ticket-of'

/** Friday. */
const NOW = '2026-11-20T15:00:00Z'
const clock = { targets: PROFILES.specialist.targets.update, timeZone: 'UTC', now: NOW }
const sla = (dueAt: string | null, stage: SlaTarget['stage'] = 'running'): SlaTarget => ({
  name: 'Next reply',
  kind: 'next-response',
  stage,
  dueAt,
})
/** The last public answer of an agent was at 14:00. */
const ANSWERED = [
  ['R', '2026-11-20T09:00:00Z', 'It is broken.'],
  ['A', '2026-11-20T14:00:00Z', 'We look into it.'],
] as const
const ticket = (change: Partial<TicketSnapshot>) =>
  ticketOf(ANSWERED, { state: read('open'), sla: read([]), ...change })

describe('nextDue', () => {
  it.each<[string, Partial<TicketSnapshot>, string | null]>([
    [
      'the update of an urgent ticket, by the calendar',
      { priority: read('urgent') },
      '2026-11-20T14:30:00.000Z',
    ],
    [
      'the host’s target where it comes first',
      { priority: read('low'), sla: read([sla('2026-11-20T16:10:00Z')]) },
      '2026-11-20T16:10:00Z',
    ],
    ['nothing while the customer is asked', { state: read('pending'), priority: read('urgent') }, null],
    ['nothing for a paused target', { state: read('pending'), sla: read([sla(null, 'paused')]) }, null],
    [
      'nothing once it is solved',
      { state: read('solved'), sla: read([sla('2026-11-20T14:00:00Z', 'breached')]) },
      null,
    ],
  ])('is %s', (_name, change, at) => {
    expect(nextDue(ticket(change), clock).due?.at ?? null).toBe(at)
  })

  it('is unknown, not "nothing", when targets and state could not be read', () => {
    const unread = ticket({ sla: unreadable('forbidden'), state: unreadable('malformed') })
    expect(nextDue(unread, clock)).toEqual({ due: null, unknown: true })
    expect(nextDue(ticket({ state: read('pending') }), clock)).toEqual({ due: null, unknown: false })
  })
})
