import { distinctEvidence } from '@/lib/rubric/distinct-evidence'
import { evaluate, type Judged } from '@/lib/rubric/evaluate'
import { fieldOutcome } from '@/lib/rubric/field-value'
import { textFor } from '@/lib/rubric/localized'
import type { StepMark } from './checklist-state'
import type { Fact } from './facts'
import type { GuideStep, ReadyStepAction } from './guide'
import type { Step, StepAction } from './step'

/** Quotes shown for one step. */
const QUOTES = 5

type Standing = Pick<GuideStep, 'state' | 'by' | 'evidence' | 'fact' | 'reason'>
const OPEN: Standing = { state: 'open', by: null, evidence: [], fact: null, reason: null }

/**
 * A step as it stands on a ticket. What the person said of it holds against everything; else what the ticket says, else
 * what was done with Deskhand. What cannot be read makes a step neither done nor not applicable.
 */
export function judgeStep(
  step: Step,
  mark: StepMark | undefined,
  facts: ReadonlySet<Fact>,
  judged: Judged,
): GuideStep {
  const text = (value: Step['text']) => textFor(value, judged.locale)
  return {
    id: step.id,
    kind: step.kind,
    text: text(step.text),
    why: text(step.why),
    expected: step.expected === undefined ? null : text(step.expected),
    ask:
      step.ask === undefined ? null : { shown: text(step.ask), written: textFor(step.ask, judged.language) },
    reply: step.reply ?? false,
    ...(mark ? byHand(mark) : byItself(step, facts, judged)),
    action: step.action ? readyAction(step.action, judged) : null,
  }
}

function byHand({ how, reason }: StepMark): Standing {
  return { ...OPEN, state: how, by: 'person', reason: how === 'skipped' ? (reason ?? null) : null }
}

function byItself({ when, ticks, facts: wanted }: Step, facts: ReadonlySet<Fact>, judged: Judged): Standing {
  if (when && evaluate(when, judged).truth === 'false')
    return { ...OPEN, state: 'not-applicable', by: 'ticket' }
  const outcome = ticks ? evaluate(ticks, judged) : null
  if (outcome?.truth === 'true')
    return { ...OPEN, state: 'done', by: 'ticket', evidence: distinctEvidence(outcome.support, QUOTES) }
  const fact = wanted?.find((each) => facts.has(each))
  return fact === undefined ? OPEN : { ...OPEN, state: 'done', by: 'deskhand', fact }
}

/** What can be done about a step here; null for a field that this ticket does not have. */
function readyAction(action: StepAction, { locale, ticket }: Judged): ReadyStepAction | null {
  if (action.kind === 'section') return { kind: 'section', text: textFor(action.text, locale) }
  if (action.kind !== 'field') return action
  const { reason } = fieldOutcome({ field: action.field, is: 'set' }, ticket.snapshot, null)
  return reason === 'not-offered' ? null : action
}
