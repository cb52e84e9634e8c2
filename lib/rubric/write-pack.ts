import type { Pack } from './pack'

/** Keys in the order a person reads them; others follow by the alphabet. */
const ORDER = [
  ...['format', 'id', 'version', 'title', 'kind', 'basedOn', 'scale', 'ready', 'groups', 'criteria'],
  ...['group', 'why', 'fix', 'weight', 'critical', 'off', 'stages', 'profiles', 'when', 'notApplicable'],
  ...['pass', 'partial', 'partialCredit', 'missing', 'actions', 'min', 'max', 'decimals', 'score', 'passed'],
  ...['signal', 'field', 'customField', 'text', 'is', 'oneOf', 'atLeast', 'of', 'all', 'any', 'not', 'en'],
]
const RANK = new Map(ORDER.map((key, index) => [key, index]))

/** A pack as the text of a file: indented JSON whose keys stand in one order, so that equal packs are equal texts. */
export function writePack(pack: Pack): string {
  return `${JSON.stringify(inOrder(pack), null, 2)}\n`
}

/** Whether two values of packs say the same, however their keys are ordered. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
}

/** Depth is bounded: a pack has been checked. Lists keep their order, which is what people see. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  entries.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]))
}

function rankOf(key: string): number {
  return RANK.get(key) ?? ORDER.length
}
