import { z } from 'zod'
import bareFixed from '@/assets/samples/bare-fixed.json'
import complete from '@/assets/samples/complete.json'
import escalation from '@/assets/samples/escalation.json'
import german from '@/assets/samples/german.json'
import { ticketSnapshot, type TicketSnapshot } from '@/lib/ticket/snapshot'

/** The tickets that come with the product to try a rubric on; written for it. */
export const SAMPLES = z
  .strictObject({
    complete: ticketSnapshot,
    bareFixed: ticketSnapshot,
    escalation: ticketSnapshot,
    german: ticketSnapshot,
  })
  .parse({ complete, bareFixed, escalation, german })

export type SampleName = keyof typeof SAMPLES

/** A ticket to try a rubric on; `sample` is null for one that was open in this session. */
export interface TryTicket {
  readonly id: string
  readonly sample: SampleName | null
  readonly snapshot: TicketSnapshot
  /** ISO time it is judged at. */
  readonly now: string
}

/** The samples, each judged at the moment it was written for, so that its score never moves by itself. */
export function sampleTickets(): TryTicket[] {
  return (Object.keys(SAMPLES) as SampleName[]).map((name) => ({
    id: name,
    sample: name,
    snapshot: SAMPLES[name],
    now: SAMPLES[name].readAt,
  }))
}
