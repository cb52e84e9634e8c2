import { actChain } from '../act-chain'
import { hasHit, quoteOf, withoutOverlaps } from '../sentence-search'
import { recentChange } from './recent-change'
import { callIn, tellsOfFault } from './leading-actions'
import { startsWithOrder } from '../step-sentence'
import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** A row, item or line that begins with its time is an event. */
const EVENT = /^\W{0,4}(?:\d{4}-\d{2}-\d{2}[ ,t|]{0,3})?\d{1,2}:\d{2}(?::\d{2})?\b/
/** A row of a table may begin with its day. */
const DATED_ROW = /^\W{0,4}(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.? [a-zéûä]{3,10}\.?(?: \d{4})?)\b[^|]{0,20}\|/
/** Of a line in a note with its hour alone, an agent may have written what was checked then. */
const DATED_ITEM = /^\W{0,4}\d{4}-\d{2}-\d{2}[ t]\d{1,2}:\d{2}/
/** So many make a course of events. */
const EVENTS = 3
/** Orders in a numbered list that make it a way to repeat the fault. */
const ORDERS = 2
/** A line of a program that does something. */
const STATEMENT =
  /^\s*(?:(?:const|let|var) \w{1,40} = |await |try ?\{|(?:if|for|while) ?\(|def \w|(?:async )?function \w|\w{1,40} = [\w.]{1,60}\(|[a-z][\w.]{2,60}\([^()]{0,120}\);?\s*$|[a-z][\w.]{2,60}\([^\n]{0,160}\{\s*$)/
/** A whole program in one line: a loop of a shell, or a call with what is done when it fails. */
const IN_ONE_LINE =
  /^\s*(?:[$#>] ?)?(?:(?:for|while) [^\n]{1,240}\bdone\b|try ?\{[^\n]{1,240}\} ?(?:catch|except|finally)\b)/
/** Statements that make a program to run. */
const STATEMENTS = 2
/** A request to an API is an action like a click. */
const CALL = /^(?:call |send )?(?:curl |(?:get|post|put|patch|delete) (?:https?:|\/))/

/** A table or list of what happened, each line with its time. What agents checked is a work log, not this. */
export const courseOfEvents: MessageSignal = {
  id: 'course-of-events',
  name: 'the course of events',
  needs: ['check-done'],
  scan: (reading) => {
    const { role } = reading.message.author
    // What the desk's own machine writes of closing and replying led to nothing.
    if (role === 'system') return []
    const isAgent = role === 'agent'
    const events = reading.sentences.filter(
      (each) =>
        (each.kind === 'table-row' ||
          (isAgent ? DATED_ITEM.test(each.text.slice(0, 24)) : each.kind !== 'heading')) &&
        (EVENT.test(each.text.slice(0, 40)) ||
          (each.kind === 'table-row' && DATED_ROW.test(each.text.slice(0, 60)))) &&
        !(isAgent && hasHit(reading, each, 'check-done')),
    )
    if (events.length >= EVENTS) return events.map((each) => quoteOf(reading, each))
    const orders = numberedOrders(reading)
    if (orders.length >= ORDERS) return orders
    const called = isAgent ? [] : callsThatFail(reading)
    if (called.length > 0) return called
    // What an agent tells the customer of it is the mechanism, and not a way to repeat it.
    if (isAgent && reading.message.visibility === 'public') return []
    const isWish = reading.hits('wish').length > 0 || reading.hits('confirmation').length > 0
    return isAgent || tellsOfFault(reading) || !isWish ? actChain(reading) : []
  },
}

/** "1. Call … 2. Wait … 3. Items are missing": orders in a list of whoever is not telling the customer what to do. */
function numberedOrders(reading: Reading): Span[] {
  const { author, visibility } = reading.message
  if (author.role === 'agent' && visibility === 'public') return []
  if (!tellsOfFault(reading)) return []
  return reading.sentences
    .filter(
      (each) =>
        each.ordinal !== null &&
        !each.asks &&
        !hasHit(reading, each, 'wish') &&
        (startsWithOrder(reading, each) || each.codeLike || CALL.test(each.text)),
    )
    .map((each) => quoteOf(reading, each))
}

/** What a customer runs that fails: a pasted program, or a request after something that was changed for it. */
function callsThatFail(reading: Reading): Span[] {
  if (!tellsOfFault(reading)) return []
  const lines = reading.code.map((span) => ({
    span,
    text: reading.text.slice(span.start, Math.min(span.end, span.start + 280)),
  }))
  const whole = lines.filter(({ text }) => IN_ONE_LINE.test(text))
  if (whole.length > 0) return whole.map(({ span }) => reading.span(span.start, span.end))
  const program = lines.filter(({ text }) => STATEMENT.test(text)).map(({ span }) => span)
  if (program.length >= STATEMENTS) return program.map(({ start, end }) => reading.span(start, end))
  const [call] = callIn(reading)
  const [change] = call ? recentChange.scan(reading) : []
  return call && change && 'start' in change ? withoutOverlaps([change, call]) : []
}
