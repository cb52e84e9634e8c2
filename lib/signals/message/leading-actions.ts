import { isAboutCase } from '../about-case'
import { isObserved } from './observed'
import { hasHit, quoteOf } from '../sentence-search'
import type { Span } from '@/lib/ticket/snapshot'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** A request to an API, pasted or named, is an action like a click. */
const CALL = /(?:^|[\s"`'(])(?:curl -?\w|(?:get|post|put|patch|delete) (?:https?:\/\/|\/)\w)/
/** What somebody will do, or would do, has led to nothing yet; what was tried against it neither. */
const NOT_DONE =
  /\b(?:will|would|could|going to|want to|try|tried|trying|werde|werden wir|würde|vais|allons|voy a|vamos a)\b/
/** "Our new secretary" is a change, but nothing that was done. */
const NOT_AN_ACT =
  /^(?:(?:our|my|a|an|the|their|his|her) )?(?:new|neue\w?|nouve\w+|nuev\w+) |^(?:i|we|they|he|she|you)(?: \w+)? (?:do|go|make|use|pay|pays|paid|book|order|ordered)$/

/** What somebody did before it failed: two in order let others repeat it. Of messages that say it works they tell nothing. */
export const leadingActions: MessageSignal = {
  id: 'leading-actions',
  name: 'the actions that lead to it',
  needs: ['action-context', 'step-trigger'],
  scan: (reading) => {
    if (!tellsOfFault(reading)) return []
    const acts = reading.sentences
      .filter((each) => isAboutCase(reading, each) && !each.codeLike)
      .flatMap((each) => actionsIn(reading, each))
    return [...acts, ...callIn(reading).filter((call) => !acts.some((act) => overlap(act, call)))]
  },
}

/** One span for each action of a sentence: "I tick all of them, press Re-run and get …" has two. */
function actionsIn(reading: Reading, sentence: ReadSentence): Span[] {
  if (NOT_DONE.test(sentence.text)) return []
  // "It stops after 500 rows, we type the rest": what is done about the fault comes after it.
  const [fault] = reading.hitsIn('observed-strong', sentence.index)
  const told = [
    ...reading.hitsIn('action-context', sentence.index).filter(({ start }) => !fault || start < fault.start),
    ...reading.hitsIn('step-trigger', sentence.index),
    ...(hasHit(reading, sentence, 'no-change') ? [] : reading.hitsIn('recent-change', sentence.index)),
  ]
  if (told.length === 0) return []
  const first = Math.min(...told.map(({ start }) => start))
  const joined = reading.hitsIn('action-verb', sentence.index).filter(({ start }) => start > first)
  const spans: Span[] = []
  for (const { start, end } of [...told, ...joined].sort((a, b) => a.start - b.start))
    if (!NOT_AN_ACT.test(reading.text.slice(start, end)) && start >= (spans.at(-1)?.end ?? -1))
      spans.push({ start, end })
  return spans.map(({ start }) => quoteOf(reading, sentence, start))
}

/** The first request to an API that is pasted or named. */
export function callIn(reading: Reading): Span[] {
  const call = CALL.exec(reading.text)
  if (!call) return []
  const start = call.index + call[0].search(/\w/)
  const line = reading.text.indexOf('\n', start)
  return [reading.span(start, Math.min(line < 0 ? reading.text.length : line, start + 160))]
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** A request, or "it works again, I changed it", leads to no fault. */
export function tellsOfFault(reading: Reading): boolean {
  return (
    reading.hits('vague-symptom').length > 0 ||
    reading.sentences.some(
      (each) => isObserved(reading, each) || (each.codeLike && hasHit(reading, each, 'observed-strong')),
    )
  )
}
