import { conditionFaults } from './condition-faults'
import { pack, type Criterion, type Pack } from './pack'
import { checkPattern } from './pattern'
import { faultsOfIssue, plainIssue, type ValueFault } from './plain-issue'

/** A pack that can be scored with, or what is wrong with it and where. */
export type CheckedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly ValueFault[] }

/** Checks a value as a pack: its shape, then that its signals exist and its patterns compile. Changes nothing. */
export function checkPack(value: unknown): CheckedPack {
  const result = pack.safeParse(value, { error: plainIssue })
  const faults = result.success ? namesIn(result.data) : result.error.issues.flatMap(faultsOfIssue)
  return result.success && faults.length === 0 ? { ok: true, pack: result.data } : { ok: false, faults }
}

function namesIn(each: Pack): ValueFault[] {
  return each.criteria.flatMap((criterion, index) => [
    ...(['when', 'pass', 'partial'] as const).flatMap((part) => {
      const root = criterion[part]
      return root ? conditionFaults(root, ['criteria', index, part]) : []
    }),
    ...actionFaults(criterion, ['criteria', index, 'actions']),
  ])
}

/** Patterns for the fields that steps lead to. */
function actionFaults({ actions = [] }: Criterion, start: ValueFault['path']): ValueFault[] {
  return actions.flatMap((action, index) => {
    if (action.kind !== 'field' || typeof action.field === 'string') return []
    const message = checkPattern(action.field.customField)
    return message ? [{ path: [...start, index, 'field', 'customField'], message }] : []
  })
}
