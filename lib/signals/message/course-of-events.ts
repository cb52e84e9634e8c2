import { isAboutCase } from '../about-case'
import { clockTimesOf } from '../clock-time'
import { hasHit, quoteOf } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** A row, item or line that begins with its time is an event. */
const EVENT = /^\W{0,4}(?:\d{4}-\d{2}-\d{2}[ ,t|]{0,3})?\d{1,2}:\d{2}(?::\d{2})?\b/
/** So many make a course of events. */
const EVENTS = 3
/** Times looked at; more are a pasted log. */
const MOST = 40

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
    const told = events.length < EVENTS && !isAgent ? inProse(reading) : events
    return told.length < EVENTS ? [] : told.map((each) => quoteOf(reading, each))
  },
}

/** "He was switched off at 10:02, opened the folder at 10:31 …": a sentence for each time something happened. */
function inProse(reading: Reading): readonly ReadSentence[] {
  const { zoned, bare } = clockTimesOf(reading)
  return [...zoned, ...bare].slice(0, MOST).flatMap(({ start }) => {
    const sentence = reading.sentences.find((each) => start >= each.start && start < each.end)
    return sentence && isAboutCase(reading, sentence) ? [sentence] : []
  })
}
