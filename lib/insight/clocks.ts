import { z } from 'zod'
import { evidence } from '@/lib/ticket/evidence'
import { unreadableReason } from '@/lib/ticket/field'
import { ticketPriority } from '@/lib/ticket/snapshot'
import { businessHours } from '@/lib/time/business-hours'
import { clockTarget } from '@/lib/time/clock-target'

/** ISO 8601 UTC. */
const moment = z.iso.datetime()

/** The host's next target. Its due moment comes from the host, which alone knows its calendar. */
export const slaClock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unknown'), reason: unreadableReason }),
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('target'),
    /** The host's own name of it. */
    name: z.string(),
    stage: z.enum(['running', 'paused', 'breached', 'met']),
    /** In the past when breached; null where the host says none. */
    dueAt: moment.nullable(),
    /** Whether nothing can be done about it any more. */
    over: z.boolean(),
  }),
])

/** The next message the customer should get, by the desk's own target for the priority. */
export const updateClock = z.discriminatedUnion('kind', [
  /** Which part of the ticket could not be read. */
  z.strictObject({
    kind: z.literal('unknown'),
    missing: z.enum(['priority', 'state', 'messages', 'opened']),
  }),
  /** It is the customer's turn. */
  z.strictObject({ kind: z.literal('paused') }),
  z.strictObject({ kind: z.literal('none'), why: z.enum(['solved', 'never-open']) }),
  z.strictObject({
    kind: z.literal('due'),
    dueAt: moment,
    target: clockTarget,
    priority: ticketPriority,
    /** Where the priority comes from, see `ClockPriority`. */
    priorityFrom: z.enum(['set', 'tier', 'words', 'assumed']),
    /** What the clock runs from: the last public reply of a person, or the opening of a ticket that has none yet. */
    since: z.strictObject({ at: moment, what: z.enum(['reply', 'opened']) }),
  }),
])

/** A promise made to the customer in a public reply. */
export const promiseClock = z.strictObject({
  dueAt: moment,
  /** A public reply came in time. */
  kept: z.boolean(),
  /** A public reply came, in time or late. */
  answered: z.boolean(),
  evidence,
})

/** Everything a ticket owes, as facts that do not change while time passes; see `clock-lines.ts` for what they mean now. */
export const clocks = z.strictObject({
  /** The desk's hours, on which business clocks run. */
  hours: businessHours,
  sla: slaClock,
  update: updateClock,
  /** Oldest first. */
  promises: z.array(promiseClock),
  /** Whether the ticket is solved or closed. */
  ended: z.boolean(),
})
export type Clocks = z.infer<typeof clocks>
export type SlaClock = Clocks['sla']
export type UpdateClock = Clocks['update']
export type PromiseClock = Clocks['promises'][number]
