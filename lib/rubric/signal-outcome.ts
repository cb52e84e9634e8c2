import type { Evidence } from '@/lib/ticket/evidence'
import { findSignal } from '@/lib/signals/registry'
import { QUOTES, runsOf, tallyOf, type MessageRun } from '@/lib/signals/message-run'
import { once } from '@/lib/signals/once'
import { createdAt, evidenceOf } from '@/lib/signals/replies'
import type {
  MessageSignal,
  ScannedMessage,
  TicketFindings,
  TicketReading,
  TicketSignal,
} from '@/lib/signals/signal'
import type { Tongue } from '@/lib/signals/text/language'
import { hasList } from '@/lib/signals/words/books'
import type { SignalCondition, TextCondition } from './condition'
import { isNotFound, isTrue, isUnreadable, type Outcome } from './outcome'
import { patternOf } from './pattern'

/** Judges a condition on a named signal. @throws Error for a signal that does not exist (a pack is checked before). */
export function signalOutcome(each: SignalCondition, ticket: TicketReading, given: string | null): Outcome {
  const registered = findSignal(each.signal)
  if (!registered) throw new Error(`no signal "${each.signal}"`)
  const { messages } = ticket.snapshot
  if ('unreadable' in messages) return isUnreadable(messages.unreadable)
  const name = given ?? registered.signal.name
  return registered.about === 'ticket'
    ? ticketOutcome(each, registered.signal, ticket, name)
    : messageOutcome(each, registered.signal, ticket, name)
}

/** Judges a pattern of the organisation in the messages that fit. */
export function textOutcome(each: TextCondition, ticket: TicketReading, name: string): Outcome {
  const { messages } = ticket.snapshot
  if ('unreadable' in messages) return isUnreadable(messages.unreadable)
  const pattern = patternOf(each.text, each.caseSensitive)
  const wanted = each.min ?? 1
  const found: Evidence[] = []
  for (const message of ticket.messages.filter((one) => fits(one, each) === 'yes')) {
    const matcher = pattern.matcher(message.reading.message.text)
    while (found.length < wanted + QUOTES && matcher.find())
      if (matcher.end() > matcher.start())
        found.push(evidenceOf(message, { start: matcher.start(), end: matcher.end() }))
  }
  return found.length >= wanted ? isTrue(found.slice(0, QUOTES)) : isNotFound(name, found)
}

/** Several criteria ask for the same signal; it looks once for each reading of a ticket. */
const looked = once<TicketReading, Map<string, TicketFindings>>(() => new Map())

function findOnce(signal: TicketSignal, ticket: TicketReading): TicketFindings {
  const before = looked(ticket)
  const known = before.get(signal.id)
  if (known) return known
  const result = signal.find(ticket)
  before.set(signal.id, result)
  return result
}

function ticketOutcome(
  each: SignalCondition,
  signal: TicketSignal,
  ticket: TicketReading,
  name: string,
): Outcome {
  const result = findOnce(signal, ticket)
  if ('unreadable' in result) return isUnreadable(result.unreadable)
  if (result.found.length >= (each.min ?? 1)) return isTrue(result.found.flat().slice(0, QUOTES))
  const agents = ticket.messages.filter(({ reading }) => reading.message.author.role !== 'requester')
  return agents.some((message) => !isReadable(signal, message)) ? isUnreadable('language') : isNotFound(name)
}

function messageOutcome(
  each: SignalCondition,
  signal: MessageSignal,
  ticket: TicketReading,
  name: string,
): Outcome {
  const { runs, maybe } = candidates(each, ticket)
  const wanted = each.min ?? 1
  const isForAll = each.which === 'all'
  const { count, least, quotes } = tallyOf(runs, signal, isForAll ? Infinity : wanted)
  if (isForAll ? runs.length > 0 && least >= wanted : count >= wanted) return isTrue(quotes)
  if (maybe.some((message) => message.findings(signal.id).length > 0)) return isUnreadable('not-in-answer')
  if (runs.some(({ tongues }) => [...tongues].some((tongue) => !knowsWords(signal, tongue))))
    return isUnreadable('language')
  return isNotFound(name, quotes)
}

/** Messages that fit a condition, in runs, and those that would fit if their author or visibility were known. */
interface Candidates {
  readonly runs: readonly MessageRun[]
  readonly maybe: readonly ScannedMessage[]
}

/** Most conditions choose their messages in one of a few ways; each choice is made once for a reading of a ticket. */
const chosen = once<TicketReading, Map<string, Candidates>>(() => new Map())

function candidates(each: SignalCondition, ticket: TicketReading): Candidates {
  const { by, visibility, withinMinutes, which, subject } = each
  const choice = JSON.stringify([by, visibility, withinMinutes, which, subject])
  const before = chosen(ticket).get(choice)
  if (before) return before
  const made = choose(each, ticket, choice)
  chosen(ticket).set(choice, made)
  return made
}

function choose(each: SignalCondition, ticket: TicketReading, choice: string): Candidates {
  const start = each.withinMinutes === undefined ? null : createdAt(ticket)
  const until = start === null ? Infinity : start + (each.withinMinutes ?? 0) * 60_000
  const inTime = ticket.messages.filter((message) => message.at <= until)
  const sure = inTime.filter((message) => fits(message, each) === 'yes')
  const maybe = inTime.filter((message) => fits(message, each) === 'maybe')
  if (each.which === 'first') return { runs: runsOf(sure.slice(0, 1), choice), maybe }
  if (each.which === 'last') return { runs: runsOf(sure.slice(-1), choice), maybe }
  const subject = each.subject !== false && each.which === undefined ? ticket.subject : null
  const own = subject && fits(subject, each) === 'yes' ? runsOf([subject], choice) : []
  return { runs: [...own, ...runsOf(sure, choice)], maybe }
}

function fits(
  { reading: { message } }: ScannedMessage,
  { by, visibility }: Pick<SignalCondition, 'by' | 'visibility'>,
): 'yes' | 'no' | 'maybe' {
  const roleFits = !by || by.includes(message.author.role)
  const visibilityFits = !visibility || visibility.includes(message.visibility)
  if (roleFits && visibilityFits) return 'yes'
  const roleOpen = roleFits || message.author.role === 'unknown'
  const visibilityOpen = visibilityFits || message.visibility === 'unknown'
  return roleOpen && visibilityOpen ? 'maybe' : 'no'
}

/** Whether the signal knows the words of the message's language. Messages without words hide nothing. */
function isReadable(signal: TicketSignal, { reading }: ScannedMessage): boolean {
  return reading.sentences.length === 0 || knowsWords(signal, reading.tongue)
}

function knowsWords({ needs }: Pick<MessageSignal, 'needs'>, tongue: Tongue): boolean {
  if (needs.length === 0 || tongue === 'unknown') return true
  return tongue !== 'other' && needs.every((list) => hasList(tongue, list))
}
