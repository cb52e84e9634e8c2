import type { Localized } from '@/lib/rubric/localized'
import { saysTheSame } from '@/lib/rubric/write-pack'
import { PLAYBOOK_TEXTS, STEP_TEXTS, type PlaybookText, type StepText } from './edit-playbook'
import type { Playbook } from './playbook'
import type { Step } from './step'

/** What of a step is not a text that is read on its own. */
type StepRule = 'conditions' | 'action' | 'kind'

/** Lists of a playbook whose entries have no ids. */
type Lines = 'mistakes' | 'escalate'

/** One thing in which two playbooks differ. A text that is null is not there. */
export type PlaybookDifference =
  | { readonly kind: 'switched'; readonly on: boolean }
  | {
      readonly kind: 'text'
      readonly part: PlaybookText
      readonly from: Localized | null
      readonly to: Localized | null
    }
  | { readonly kind: 'time-box'; readonly to: number | null }
  | { readonly kind: 'step-added' | 'step-removed'; readonly step: Step }
  | { readonly kind: 'step-switched'; readonly step: Step; readonly on: boolean }
  | {
      readonly kind: 'step-text'
      readonly step: Step
      readonly part: StepText
      readonly from: Localized | null
      readonly to: Localized | null
    }
  | { readonly kind: 'step-rule'; readonly step: Step; readonly part: StepRule }
  | { readonly kind: 'order' | 'decisions' | 'told-by' }
  | {
      readonly kind: 'line-added' | 'line-removed'
      readonly part: Lines
      readonly text: Localized
    }
  | {
      readonly kind: 'line'
      readonly part: Lines
      readonly from: Localized
      readonly to: Localized
    }

/** Everything in which two playbooks differ, except their ids and versions. */
export function diffPlaybooks(before: Playbook, after: Playbook): PlaybookDifference[] {
  const old = new Map(before.steps.map((each) => [each.id, each]))
  const next = new Map(after.steps.map((each) => [each.id, each]))
  const stayed = (one: Playbook, other: ReadonlyMap<string, Step>) =>
    one.steps.map(({ id }) => id).filter((id) => other.has(id))
  return [
    ...changed(before.off ?? false, after.off ?? false, (_, off) => ({ kind: 'switched', on: !off })),
    ...PLAYBOOK_TEXTS.flatMap((part) =>
      changed(before[part] ?? null, after[part] ?? null, (from, to) => ({ kind: 'text', part, from, to })),
    ),
    ...changed(before.timeBox ?? null, after.timeBox ?? null, (_, to) => ({ kind: 'time-box', to })),
    ...before.steps.flatMap((step): PlaybookDifference[] =>
      next.has(step.id) ? [] : [{ kind: 'step-removed', step }],
    ),
    ...after.steps.flatMap((step): PlaybookDifference[] => {
      const was = old.get(step.id)
      return was ? diffSteps(was, step) : [{ kind: 'step-added', step }]
    }),
    ...changed(stayed(before, next), stayed(after, old), () => ({ kind: 'order' })),
    ...changed(before.decisions, after.decisions, () => ({ kind: 'decisions' })),
    ...diffLines('escalate', before.escalate, after.escalate, ({ when }) => when),
    ...diffLines('mistakes', before.mistakes, after.mistakes, (text) => text),
    ...changed(toldBy(before), toldBy(after), () => ({ kind: 'told-by' })),
  ]
}

function diffSteps(before: Step, step: Step): PlaybookDifference[] {
  const rule = (part: StepRule, of: (each: Step) => unknown) =>
    changed(of(before), of(step), () => ({ kind: 'step-rule', step, part }))
  return [
    ...changed(before.off ?? false, step.off ?? false, (_, off) => ({
      kind: 'step-switched',
      step,
      on: !off,
    })),
    ...STEP_TEXTS.flatMap((part) =>
      changed(before[part] ?? null, step[part] ?? null, (from, to) => ({
        kind: 'step-text',
        step,
        part,
        from,
        to,
      })),
    ),
    ...rule('kind', ({ kind, reply }) => [kind, reply ?? false]),
    ...rule('conditions', ({ when, ticks, facts }) => [when ?? null, ticks ?? null, facts ?? null]),
    ...rule('action', ({ action }) => action ?? null),
  ]
}

/** Lists of one length are compared place by place, others by what is only in one of them. */
function diffLines<T>(
  part: Lines,
  before: readonly T[],
  after: readonly T[],
  textOf: (line: T) => Localized,
): PlaybookDifference[] {
  if (before.length === after.length)
    return after.flatMap((line, at) =>
      changed(before[at], line, (from) => ({
        kind: 'line',
        part,
        from: textOf(from ?? line),
        to: textOf(line),
      })),
    )
  const only = (one: readonly T[], other: readonly T[]) =>
    one.filter((line) => !other.some((each) => saysTheSame(each, line))).map(textOf)
  return [
    ...only(before, after).map((text) => ({ kind: 'line-removed', part, text }) as const),
    ...only(after, before).map((text) => ({ kind: 'line-added', part, text }) as const),
  ]
}

/** What is compared part by part, or is no difference. */
const COMPARED: ReadonlySet<string> = new Set([
  ...['id', 'version', 'off', 'timeBox', 'steps', 'decisions', 'escalate', 'mistakes'],
  ...PLAYBOOK_TEXTS,
])

/** By what it is chosen for a ticket: whatever is left without what people read. */
function toldBy(each: Playbook): unknown {
  return Object.fromEntries(Object.entries(each).filter(([key]) => !COMPARED.has(key)))
}

function changed<T>(
  from: T,
  to: T,
  difference: (from: T, to: T) => PlaybookDifference,
): PlaybookDifference[] {
  return saysTheSame(from, to) ? [] : [difference(from, to)]
}
