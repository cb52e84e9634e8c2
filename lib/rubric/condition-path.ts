import { partsOf, type Condition } from './condition'

/** The conditions a criterion has. */
export type ConditionPart = 'when' | 'pass' | 'partial'

/** The way to a condition inside another: which of its parts, then which of that one's. Empty for the condition itself. */
export type ConditionPath = readonly number[]

/** The condition at a path; undefined when there is none. */
export function conditionAt(root: Condition, path: ConditionPath): Condition | undefined {
  return path.reduce<Condition | undefined>((each, index) => each && partsOf(each)[index], root)
}

/** The same conditions with the one at a path replaced. */
export function replaceCondition(root: Condition, path: ConditionPath, replacement: Condition): Condition {
  const [index, ...rest] = path
  if (index === undefined) return replacement
  const parts = partsOf(root).map((part, at) =>
    at === index ? replaceCondition(part, rest, replacement) : part,
  )
  if ('all' in root) return { ...root, all: parts }
  if ('any' in root) return { ...root, any: parts }
  if ('of' in root) return { ...root, of: parts }
  const [inside] = parts
  return 'not' in root && inside ? { ...root, not: inside } : root
}
