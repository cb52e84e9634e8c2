import escalation from '@/assets/examples/escalation.json'
import hygiene from '@/assets/examples/hygiene.json'
import steps from '@/assets/examples/steps.json'
import { z } from 'zod'
import { example, type Example } from './example'
import type { StepAction, StepKind } from './step'

let read: readonly Example[] | null = null

/** Every example that comes with the product. @throws ZodError when a file of ours does not hold. */
export function builtInExamples(): readonly Example[] {
  return (read ??= z.array(example).parse([...hygiene, ...escalation, ...steps]))
}

/** The example that explains a criterion, by its id in any rubric; null for criteria that an organisation made. */
export function exampleForCriterion(id: string): Example | null {
  return builtInExamples().find(({ criteria }) => criteria?.includes(id)) ?? null
}

/** What is known of a step when an example for it is looked for. */
export interface ExplainedStep {
  readonly playbook: string
  readonly id: string
  readonly kind: StepKind
  readonly action: { readonly kind: StepAction['kind'] } | null
}

/** The example that explains a step: its own where there is one, else one for what it does, else for its kind. */
export function exampleForStep({ playbook, id, kind, action }: ExplainedStep): Example | null {
  const all = builtInExamples()
  return (
    all.find(({ steps: of }) => of?.includes(`${playbook}/${id}`)) ??
    all.find(({ actions }) => action !== null && actions?.includes(action.kind)) ??
    all.find(({ kinds }) => kinds?.includes(kind)) ??
    null
  )
}
