import { MOST_REASON, type ChecklistState, type StepMark } from '@/lib/checklist/checklist-state'
import type { Fact } from '@/lib/checklist/facts'

/** A step of a playbook. */
export interface StepName {
  readonly playbook: string
  readonly step: string
}

/** What the person says of a step; null takes back what they said. */
export interface WantedMark extends StepName {
  readonly how: StepMark['how'] | null
  readonly reason?: string | undefined
}

/** The name under which a step's mark is kept. */
export function stepKey({ playbook, step }: StepName): string {
  return `${playbook}/${step}`
}

/** A checklist with what a person says of a step. @param now ISO 8601 UTC */
export function withMark(state: ChecklistState, wanted: WantedMark, now: string): ChecklistState {
  const key = stepKey(wanted)
  const others = without(state.marks, key)
  if (wanted.how === null) return Object.hasOwn(state.marks, key) ? { ...state, marks: others } : state
  const reason = wanted.how === 'skipped' ? wanted.reason?.trim().slice(0, MOST_REASON) : undefined
  const mark: StepMark = { how: wanted.how, ...(reason ? { reason } : {}), at: now }
  return { ...state, marks: { ...others, [key]: mark } }
}

/** A checklist with another topic; null: the one that the ticket tells. */
export function withTopic(state: ChecklistState, topic: string | null): ChecklistState {
  return state.chosen === topic ? state : { ...state, chosen: topic }
}

/** A checklist with the way that was taken through a playbook's decisions; empty: none. */
export function withWay(state: ChecklistState, playbook: string, way: readonly number[]): ChecklistState {
  const others = without(state.ways, playbook)
  return { ...state, ways: way.length === 0 ? others : { ...others, [playbook]: [...way] } }
}

/** A checklist with something that was done; what was told before changes nothing. */
export function withFact(state: ChecklistState, fact: Fact): ChecklistState {
  return state.facts.includes(fact) ? state : { ...state, facts: [...state.facts, fact] }
}

/** A checklist with the moment at which steps first ticked themselves. @param now ISO 8601 UTC */
export function withTicked(state: ChecklistState, steps: readonly string[], now: string): ChecklistState {
  const fresh = steps.filter((key) => !Object.hasOwn(state.ticked, key))
  if (fresh.length === 0) return state
  return { ...state, ticked: { ...state.ticked, ...Object.fromEntries(fresh.map((key) => [key, now])) } }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))
}
