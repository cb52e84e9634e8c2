import { clockPriority } from '@/lib/signals/clock-priority'
import { pendingSpans } from '@/lib/signals/pending-time'
import { updatePromises } from '@/lib/signals/promise-kept'
import { createdAt, publicReplies } from '@/lib/signals/replies'
import type { TicketReading } from '@/lib/signals/signal'
import { valueOf } from '@/lib/ticket/field'
import type { SlaTarget } from '@/lib/ticket/snapshot'
import { dueAfter, minutesOn, type ClockTarget } from '@/lib/time/clock-target'
import type { Clocks, SlaClock, UpdateClock } from './clocks'

/** What a ticket owes and by when, from its snapshot, its words and the desk's targets. Pure. */
export function ticketClocks(ticket: TicketReading): Clocks {
  const state = valueOf(ticket.snapshot.state)
  return {
    hours: ticket.hours,
    sla: slaOf(ticket),
    update: updateOf(ticket),
    promises: updatePromises(ticket).map(({ evidence, dueAt, state: held, answered }) => ({
      dueAt,
      kept: held === 'kept',
      answered,
      evidence,
    })),
    ended: state === 'solved' || state === 'closed',
  }
}

function slaOf(ticket: TicketReading): SlaClock {
  const { sla } = ticket.snapshot
  if ('unreadable' in sla)
    return sla.unreadable === 'not-offered' ? { kind: 'none' } : { kind: 'unknown', reason: sla.unreadable }
  const replied = publicReplies(ticket).length > 0
  // A first reply that came late stays breached for good; what still can be held comes before it.
  const isOver = ({ kind, stage }: SlaTarget) =>
    stage === 'met' || (stage === 'breached' && kind === 'first-response' && replied)
  const [next] = sla.value.toSorted((a, b) => rank(a, isOver(a)) - rank(b, isOver(b)) || dueOf(a) - dueOf(b))
  if (!next) return { kind: 'none' }
  return { kind: 'target', name: next.name, stage: next.stage, dueAt: next.dueAt, over: isOver(next) }
}

/** What can be missed comes first, then what waits, then what is done. */
function rank({ stage }: SlaTarget, isOver: boolean): number {
  if (isOver) return stage === 'breached' ? 2 : 3
  return stage === 'paused' ? 1 : 0
}

function dueOf({ dueAt }: SlaTarget): number {
  return dueAt === null ? Infinity : Date.parse(dueAt)
}

function updateOf(ticket: TicketReading): UpdateClock {
  const { snapshot, now, hours } = ticket
  const state = valueOf(snapshot.state)
  if (state === 'solved' || state === 'closed') return { kind: 'none', why: 'solved' }
  if (state === 'pending') return { kind: 'paused' }
  if (state === undefined) return { kind: 'unknown', missing: 'state' }
  if (valueOf(snapshot.priority) === undefined) return { kind: 'unknown', missing: 'priority' }
  // Hosts give the oldest messages first, so one that was not read may be the last reply.
  if (valueOf(snapshot.messages) === undefined || snapshot.messagesNotRead > 0)
    return { kind: 'unknown', missing: 'messages' }
  const last = publicReplies(ticket).at(-1)
  const from = last ? last.at : createdAt(ticket)
  if (from === null || Number.isNaN(from)) return { kind: 'unknown', missing: 'opened' }
  const { priority, from: priorityFrom } = clockPriority(ticket)
  const target = (last ? ticket.updates : ticket.firstResponse)[priority]
  // A helpdesk whose clock is ahead of ours must not push the due time into the future.
  const since = Math.min(from, now)
  const due = dueAfter(longerByPauses(ticket, target, since), since, hours)
  if (due === null) return { kind: 'none', why: 'never-open' }
  return {
    kind: 'due',
    dueAt: new Date(due).toISOString(),
    target,
    priority,
    priorityFrom,
    since: { at: new Date(since).toISOString(), what: last ? 'reply' : 'opened' },
  }
}

/** The target and the time since then in which it was the customer's turn, counted on the target's own clock. */
function longerByPauses(ticket: TicketReading, target: ClockTarget, since: number): ClockTarget {
  const events = valueOf(ticket.snapshot.events) ?? []
  const paused = pendingSpans(events, ticket.now, ticket.snapshot.host).reduce(
    (sum, { from, to }) =>
      sum + minutesOn(target.clock, Math.max(from, since), Math.min(to, ticket.now), ticket.hours),
    0,
  )
  return { ...target, minutes: target.minutes + paused }
}
