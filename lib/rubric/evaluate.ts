import { findSignal } from '@/lib/signals/registry'
import type { TicketReading } from '@/lib/signals/signal'
import type { Condition } from './condition'
import { customFieldOutcome, fieldOutcome } from './field-value'
import { textFor } from './localized'
import { allOf, anyOf, atLeast, isNotSet, isTrue, negated, type Outcome } from './outcome'
import { signalOutcome, textOutcome } from './signal-outcome'
import type { Stage } from './stage'
import { wordsOutcome } from './words-outcome'

/** What a condition is judged against. */
export interface Judged {
  readonly ticket: TicketReading
  readonly stage: Stage
  /** Language of the person at the desk. */
  readonly locale: string
  /** Language of the customer. */
  readonly language: string
}

/** Judges a condition; three-valued, with everything it rests on. */
export function evaluate(each: Condition, judged: Judged): Outcome {
  const outcome = outcomeOf(each, judged)
  const ask = 'ask' in each ? each.ask : undefined
  return ask !== undefined && outcome.truth === 'false' ? { ...outcome, asks: [ask] } : outcome
}

function outcomeOf(each: Condition, judged: Judged): Outcome {
  const name = 'name' in each && each.name !== undefined ? textFor(each.name, judged.locale) : null
  const parts = (conditions: readonly Condition[]) => conditions.map((part) => evaluate(part, judged))
  if ('all' in each) return renamed(allOf(parts(each.all)), name)
  if ('any' in each) return renamed(merged(anyOf(parts(each.any)), ' or '), name)
  if ('of' in each) return renamed(atLeast(each.atLeast, parts(each.of)), name)
  if ('not' in each) return negated(evaluate(each.not, judged), name ?? nameOf(each.not, judged.locale))
  if ('stage' in each) return each.stage.includes(judged.stage) ? isTrue([]) : isNotSet('stage')
  if ('signal' in each) return signalOutcome(each, judged.ticket, name)
  if ('customField' in each) return customFieldOutcome(each, judged.ticket.snapshot, name)
  if ('field' in each) return fieldOutcome(each, judged.ticket.snapshot, name)
  if ('words' in each) return wordsOutcome(each, judged.ticket, name ?? nameOf(each, judged.locale))
  return textOutcome(each, judged.ticket, textFor(each.name, judged.locale))
}

/** A joined condition that has a name of its own is missed under that name. */
function renamed(outcome: Outcome, name: string | null): Outcome {
  if (name === null || outcome.truth !== 'false' || outcome.against.length > 0) return outcome
  const fieldsOnly = outcome.notFound.length === 0
  return { ...outcome, notFound: fieldsOnly ? [] : [name], notSet: fieldsOnly ? [name] : [] }
}

function merged(outcome: Outcome, glue: string): Outcome {
  if (outcome.truth !== 'false' || outcome.notFound.length < 2) return outcome
  return { ...outcome, notFound: [[...new Set(outcome.notFound)].join(glue)] }
}

function nameOf(each: Condition, locale: string): string {
  if ('name' in each && each.name !== undefined) return textFor(each.name, locale)
  if ('signal' in each) return findSignal(each.signal)?.signal.name ?? each.signal
  if ('any' in each) return each.any.map((part) => nameOf(part, locale)).join(' or ')
  if ('all' in each) return each.all.map((part) => nameOf(part, locale)).join(' with ')
  if ('field' in each) return each.field
  if ('words' in each) return `“${each.words[0] ?? ''}”`
  return 'something that should not be there'
}
