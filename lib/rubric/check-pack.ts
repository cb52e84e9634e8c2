import { findSignal } from '@/lib/signals/registry'
import { insideOf, type Condition } from './condition'
import { nearestSignal } from './nearest-signal'
import { pack, type Criterion, type Pack } from './pack'
import { checkPattern } from './pattern'
import { faultsOfIssue, plainIssue, type ValueFault } from './plain-issue'
import { checkWords } from './words-outcome'

/** A pack that can be scored with, or what is wrong with it and where. */
export type CheckedPack =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly faults: readonly ValueFault[] }

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
      return root ? faultsOf(root, ['criteria', index, part]) : []
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

/** What the shape alone cannot tell: unknown signals, patterns that do not compile, sums that cannot be reached. */
function faultsOf(root: Condition, start: ValueFault['path']): ValueFault[] {
  const faults: ValueFault[] = []
  const open = [{ value: root, path: [...start] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: each, path } = next
    const complain = (message: string, key: string) => faults.push({ path: [...path, key], message })
    if ('signal' in each && !findSignal(each.signal)) complain(unknownSignal(each.signal), 'signal')
    const pattern = 'text' in each ? each.text : 'customField' in each ? each.customField : null
    const fault = pattern === null ? null : checkPattern(pattern)
    if (fault) complain(fault, 'text' in each ? 'text' : 'customField')
    if ('words' in each)
      each.words.forEach((words, index) => {
        const fault = checkWords(words)
        if (fault) faults.push({ path: [...path, 'words', index], message: fault })
      })
    if ('of' in each && each.atLeast > each.of.length)
      complain('"atLeast" is more than there are parts', 'atLeast')
    open.push(...insideOf(each, path))
  }
  return faults
}

function unknownSignal(id: string): string {
  const nearest = nearestSignal(id)
  return `there is no signal "${id}"${nearest === null ? '' : `; the nearest is "${nearest}"`}`
}
