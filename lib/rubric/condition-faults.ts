import { findSignal } from '@/lib/signals/registry'
import { insideOf, type Condition } from './condition'
import { nearestSignal } from './nearest-signal'
import { checkPattern } from './pattern'
import type { ValueFault } from './plain-issue'
import { checkWords } from './words-outcome'

/**
 * What the shape of a condition alone cannot tell: unknown signals, patterns that do not compile, words that are no
 * phrase, sums that cannot be reached. @param start keys and indexes that lead to the condition
 */
export function conditionFaults(root: Condition, start: ValueFault['path']): ValueFault[] {
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
