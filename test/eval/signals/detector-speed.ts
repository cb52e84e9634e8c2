import { readTicket } from '@/lib/rubric/score-ticket'
import { MESSAGE_SIGNALS } from '@/lib/signals/message-signals'
import { readMessage } from '@/lib/signals/reading'
import { TICKET_SIGNALS } from '@/lib/signals/ticket-signals'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { percentile } from '../numbers'
import { adversarialTexts } from './adversarial-texts'
import { DEMO_NOW, DEMO_ZONE } from './demo-moment'
import { requesterMessage } from './product-judge'

/** How long one detector took for one text; `reading` is what all detectors share. */
export interface DetectorTime {
  readonly detector: string
  readonly text: string
  /** Median of the runs. */
  readonly ms: number
}

const RUNS = 3

/** Every detector on every adversarial text, the slowest first. Ticket signals see it as request and as answer. */
export function measureDetectors(base: TicketSnapshot): DetectorTime[] {
  const texts = [...adversarialTexts()]
  const times = texts.flatMap(([name, text]) => timesFor(name, requesterMessage(text), base))
  return times.sort((a, b) => b.ms - a.ms)
}

function timesFor(text: string, message: Message, base: TicketSnapshot): DetectorTime[] {
  const runs = new Map<string, number[]>()
  const time = <T>(detector: string, work: () => T): T => {
    const started = performance.now()
    const result = work()
    runs.set(detector, [...(runs.get(detector) ?? []), performance.now() - started])
    return result
  }
  for (let run = 0; run < RUNS; run += 1) {
    const reading = time('reading', () => readMessage(message))
    for (const { id, scan } of MESSAGE_SIGNALS) time(id, () => scan(reading))
    const ticket = readTicket(askedAndAnswered(base, message), { now: DEMO_NOW, timeZone: DEMO_ZONE })
    // What message signals find is kept: a ticket signal pays for its own work only.
    for (const each of ticket.messages) for (const { id } of MESSAGE_SIGNALS) each.findings(id)
    for (const { id, find } of TICKET_SIGNALS) time(id, () => find(ticket))
  }
  return [...runs].map(([detector, all]) => ({ detector, text, ms: percentile(all, 0.5) }))
}

function askedAndAnswered(base: TicketSnapshot, message: Message): TicketSnapshot {
  const answer: Message = {
    ...message,
    id: '2',
    author: { id: '2', name: 'Agent', role: 'agent' },
    at: '2026-01-01T01:00:00Z',
  }
  return { ...base, messages: { value: [message, answer], route: 'api' } }
}
