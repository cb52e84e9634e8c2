import { actChain } from '../act-chain'
import { hasHit, quoteOf } from '../sentence-search'
import { tellsOfFault } from './leading-actions'
import type { MessageSignal } from '../signal'

/** A row, item or line that begins with its time is an event. */
const EVENT = /^\W{0,4}(?:\d{4}-\d{2}-\d{2}[ ,t|]{0,3})?\d{1,2}:\d{2}(?::\d{2})?\b/
/** So many make a course of events. */
const EVENTS = 3

/** A table or list of what happened, each line with its time. What agents checked is a work log, not this. */
export const courseOfEvents: MessageSignal = {
  id: 'course-of-events',
  name: 'the course of events',
  needs: ['check-done'],
  scan: (reading) => {
    const isAgent = reading.message.author.role === 'agent'
    const events = reading.sentences.filter(
      (each) =>
        (each.kind === 'table-row' || (!isAgent && each.kind !== 'heading')) &&
        EVENT.test(each.text.slice(0, 40)) &&
        !(isAgent && hasHit(reading, each, 'check-done')),
    )
    if (events.length >= EVENTS) return events.map((each) => quoteOf(reading, each))
    const isWish = reading.hits('wish').length > 0 || reading.hits('confirmation').length > 0
    return isAgent || tellsOfFault(reading) || !isWish ? actChain(reading) : []
  },
}
