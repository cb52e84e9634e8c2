import type { ScoreCard } from '@/lib/rubric/judgement'
import { evaluate, type Judged } from '@/lib/rubric/evaluate'
import { isEscalated, isEscalationGroup } from '@/lib/rubric/stage'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import { withoutDraft } from '@/lib/ticket/draft'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { valueOf } from '@/lib/ticket/field'
import type { TicketEvent, TicketState } from '@/lib/ticket/snapshot'
import { builtInPlaybook } from './built-in-playbooks'
import type { GuideView } from './guide'
import type { MomentSigns } from './moment-signs'
import { MOMENTS, type Moment, type Playbook } from './playbook'

/** What tells that something is about to happen, beside the ticket itself. */
export interface MomentInput {
  /** The topic whose playbook is shown. */
  readonly topic: string | null
  /** A moment that the person looked up; null for none. */
  readonly looked: Moment | null
  /** The state that is chosen in the host's page and not saved; null where there is none, or nobody can tell. */
  readonly stateChosen: TicketState | null
  /** Whether engineering could act without asking back. */
  readonly ready: ScoreCard['ready']
}

/** How long something has happened "just now", in minutes: long enough to mend it before anybody else looks. */
export const JUST_NOW = 15

/**
 * The moment a ticket is in: looked up, else told by the draft, by the state, by the ticket, in this order. Null for most.
 * @param judged the ticket with the draft counted, in the stage it has without it
 */
export function tellMoment(
  playbooks: readonly Playbook[],
  judged: Judged,
  input: MomentInput,
): GuideView['moment'] {
  const known = MOMENTS.filter((id) => playbooks.some((each) => each.kind === 'moment' && each.id === id))
  if (input.looked !== null && known.includes(input.looked)) return { id: input.looked, by: 'asked' }
  for (const by of ['draft', 'status', 'ticket'] as const) {
    const id = known.find((each) => {
      const signs = signsOf(each, playbooks)
      return signs !== undefined && TESTS[by](signs, judged, input)
    })
    if (id !== undefined) return { id, by }
  }
  return null
}

/** An organisation's own playbook of a moment comes at the same signs as ours unless it has its own. */
function signsOf(id: Moment, playbooks: readonly Playbook[]): MomentSigns | undefined {
  return playbooks.find((each) => each.id === id)?.signs ?? builtInPlaybook(id)?.signs
}

type Test = (signs: MomentSigns, judged: Judged, input: MomentInput) => boolean

const TESTS: Readonly<Record<'draft' | 'status' | 'ticket', Test>> = {
  draft: (signs, judged) => {
    const last = judged.ticket.messages.at(-1)
    if (last?.reading.message.id !== DRAFT_ID || hasTurned(signs, judged)) return false
    return saysSo(signs, last, judged)
  },
  status: (signs, judged, input) => {
    if (signs.turns === 'escalated') return input.ready !== 'yes' && escalatedJustNow(signs, judged)
    if (signs.turns !== 'solved') return false
    return isOver(input.stateChosen) || (judged.stage === 'solved' && solvedJustNow(judged.ticket))
  },
  ticket: ({ ticket: wanted }, judged, { topic }) => {
    if (!wanted || topic === null || !wanted.topics.includes(topic) || judged.stage === 'solved') return false
    const links = valueOf(judged.ticket.snapshot.links) ?? []
    return (
      links.some(({ kind }) => wanted.linked?.includes(kind)) || evaluate(wanted.is, judged).truth === 'true'
    )
  },
}

/** Whether the ticket is already what the moment comes before, without what is being written. */
function hasTurned({ turns }: MomentSigns, { ticket, stage }: Judged): boolean {
  if (turns === 'solved') return stage === 'solved'
  return turns === 'escalated' && isEscalated(withoutDraft(ticket.snapshot))
}

/** Judges one message alone: what stands elsewhere on the ticket is not what is being said. */
function saysSo({ reply, note }: MomentSigns, message: ScannedMessage, judged: Judged): boolean {
  const { visibility } = message.reading.message
  const sign = visibility === 'public' ? reply : visibility === 'internal' ? note : undefined
  if (!sign) return false
  const alone: TicketReading = { ...judged.ticket, messages: [message], subject: null }
  return evaluate(sign, { ...judged, ticket: alone }).truth === 'true'
}

function isOver(state: TicketState | null): boolean {
  return state === 'solved' || state === 'closed'
}

/** A ticket that nobody of the desk closed (the requester, a rule of the host) is nobody's moment. */
function solvedJustNow(ticket: TicketReading): boolean {
  const last = eventsOf(ticket).findLast(({ field }) => field === 'status')
  return last !== undefined && isByDesk(last) && isJustNow(Date.parse(last.at), ticket)
}

function escalatedJustNow(signs: MomentSigns, judged: Judged): boolean {
  const { ticket } = judged
  const moved = eventsOf(ticket).findLast(({ field, to }) => field === 'group' && isEscalationGroup(to ?? ''))
  if (moved && isByDesk(moved) && isJustNow(Date.parse(moved.at), ticket)) return true
  const written = ticket.messages.findLast(({ reading: { message } }) => message.id !== DRAFT_ID)
  if (!written || written.reading.message.author.role !== 'agent' || !isJustNow(written.at, ticket))
    return false
  return saysSo({ note: signs.note }, written, judged)
}

function eventsOf({ snapshot }: TicketReading): readonly TicketEvent[] {
  return (valueOf(snapshot.events) ?? []).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

function isByDesk({ by }: TicketEvent): boolean {
  return by === null || by.role === 'agent' || by.role === 'unknown'
}

function isJustNow(at: number, { now }: TicketReading): boolean {
  return at <= now && now - at <= JUST_NOW * 60_000
}
