import type { Condition } from '@/lib/rubric/condition'
import { conditionFaults } from '@/lib/rubric/condition-faults'
import { faultsOfIssue, plainIssue, type ValueFault } from '@/lib/rubric/plain-issue'
import type { CheckedValue } from '@/lib/rubric/read-json'
import { decisionFaults } from './decision-faults'
import { htmlFaults } from './html-faults'
import { playbook, type Playbook } from './playbook'

/**
 * Checks a value as a playbook: its shape, then that its signals exist, its patterns compile, every way through its
 * decisions ends, and its texts are plain. Changes nothing.
 */
export function checkPlaybook(value: unknown): CheckedValue<Playbook> {
  const result = playbook.safeParse(value, { error: plainIssue })
  const faults = result.success ? insideFaults(result.data) : result.error.issues.flatMap(faultsOfIssue)
  return result.success && faults.length === 0 ? { ok: true, value: result.data } : { ok: false, faults }
}

function insideFaults(each: Playbook): ValueFault[] {
  const conditions = conditionsOf(each).flatMap(({ at, root }) => (root ? conditionFaults(root, at) : []))
  return [...conditions, ...decisionFaults(each.decisions, ['decisions']), ...htmlFaults(each, [])]
}

/** Everything in a playbook that is judged, and where it stands. */
function conditionsOf({ steps, signs }: Playbook): { at: ValueFault['path']; root: Condition | undefined }[] {
  return [
    { at: ['signs', 'reply'], root: signs?.reply },
    { at: ['signs', 'note'], root: signs?.note },
    { at: ['signs', 'ticket', 'is'], root: signs?.ticket?.is },
    ...steps.flatMap(({ when, ticks }, index) => [
      { at: ['steps', index, 'when'], root: when },
      { at: ['steps', index, 'ticks'], root: ticks },
    ]),
  ]
}
