import { z } from 'zod'
import { localized, type Localized } from './localized'
import { faultsOfIssue, plainIssue } from './plain-issue'

const role = z.enum(['requester', 'agent', 'system', 'unknown'])
const visibility = z.enum(['public', 'internal', 'unknown'])

/** What a part looks for, as the object of "not found: …"; else the signal's own name is used. */
const name = localized.optional()

/** The plain question for this part, for whoever can tell it; asked when it was not found. */
const ask = localized.optional()

/** A named signal was found, at least `min` times (default 1), in the messages that fit. */
const signalCondition = z.strictObject({
  signal: z.string(),
  /** Authors that count; default: everybody. */
  by: z.array(role).min(1).optional(),
  visibility: z.array(visibility).min(1).optional(),
  /** Of the messages that fit: any of them (default), the first, the last, or every one. */
  which: z.enum(['any', 'first', 'last', 'all']).optional(),
  min: z.number().int().positive().max(1_000).optional(),
  /** Only messages written within this many calendar minutes of the ticket's creation. */
  withinMinutes: z.number().positive().optional(),
  /** Whether the subject counts as the requester's words; default true unless `which`, `visibility` or `by` shut it out. */
  subject: z.boolean().optional(),
  name,
  ask,
})
export type SignalCondition = z.infer<typeof signalCondition>

/** Fields of the snapshot that a condition may ask for. */
export const conditionField = z.enum([
  'subject',
  'state',
  'priority',
  'type',
  'requester',
  'assignee',
  'group',
  'organization',
  'tags',
  'channel',
  'links',
])

const fieldCondition = z.strictObject({
  field: conditionField,
  /** `real`: set, and not a placeholder such as "other" or "n/a". `not-offered`: the host has no such field. */
  is: z.enum(['set', 'real', 'empty', 'not-offered']),
  name,
  ask,
})
export type FieldCondition = z.infer<typeof fieldCondition>

const fieldValueCondition = z.strictObject({
  field: conditionField,
  oneOf: z.array(z.string()).min(1),
  name,
  ask,
})
export type FieldValueCondition = z.infer<typeof fieldValueCondition>

/** A custom field whose name matches a pattern (RE2 syntax, case ignored). */
const customFieldCondition = z.strictObject({
  customField: z.string().min(1).max(300),
  /** `not-offered`: no such field on this ticket's form. */
  is: z.enum(['set', 'real', 'not-offered']),
  name,
  ask,
})
export type CustomFieldCondition = z.infer<typeof customFieldCondition>

/** A pattern of the organisation (RE2 syntax: linear time) in the messages that fit. */
const textCondition = z.strictObject({
  text: z.string().min(1).max(1_000),
  by: z.array(role).min(1).optional(),
  visibility: z.array(visibility).min(1).optional(),
  min: z.number().int().positive().max(1_000).optional(),
  caseSensitive: z.boolean().optional(),
  name: localized,
  ask,
})
export type TextCondition = z.infer<typeof textCondition>

/**
 * A sentence says one of several things, each written in the notation of the word books (`lib/signals/text/phrase-notation.ts`)
 * and joined by ` & ` where all must stand in the same sentence; ` & !` for what must not. Faster than a pattern by far, and
 * blind to line breaks, case and punctuation. Of quoted mails only those in the first message count.
 */
const wordsCondition = z.strictObject({
  words: z.array(z.string().min(2).max(400)).min(1).max(120),
  by: z.array(role).min(1).optional(),
  visibility: z.array(visibility).min(1).optional(),
  /**
   * Only sentences that ask for something, only those that do not, or of these only what was found or done: no promise, no
   * advice, no supposition, nothing that was left out.
   */
  sentence: z.enum(['asks', 'tells', 'finds']).optional(),
  /** In how many sentences; default 1. */
  min: z.number().int().positive().max(1_000).optional(),
  name,
  ask,
})
export type WordsCondition = z.infer<typeof wordsCondition>

const stageCondition = z.strictObject({ stage: z.array(z.string()).min(1) })

/** The words of a joined condition that replace those of its parts. */
interface Worded {
  readonly name?: Localized | undefined
  readonly ask?: Localized | undefined
}

/** A condition: a leaf, or several joined. */
export type Condition =
  | SignalCondition
  | FieldCondition
  | FieldValueCondition
  | CustomFieldCondition
  | TextCondition
  | WordsCondition
  | z.infer<typeof stageCondition>
  | (Worded & { readonly all: readonly Condition[] })
  | (Worded & { readonly any: readonly Condition[] })
  | (Worded & { readonly not: Condition })
  | (Worded & { readonly atLeast: number; readonly of: readonly Condition[] })

/** How deep conditions may be nested; packs come from elsewhere. */
const DEPTH_LIMIT = 8

const inner = z.unknown()
/** The schema of a condition's own keys, by the key that tells what kind it is; what is inside is checked apart. */
const KINDS: readonly (readonly [key: string, schema: z.ZodType])[] = [
  ['signal', signalCondition],
  ['customField', customFieldCondition],
  ['oneOf', fieldValueCondition],
  ['field', fieldCondition],
  ['text', textCondition],
  ['words', wordsCondition],
  ['stage', stageCondition],
  ['all', z.strictObject({ all: z.array(inner).min(1).max(40), name, ask })],
  ['any', z.strictObject({ any: z.array(inner).min(1).max(40), name, ask })],
  ['not', z.strictObject({ not: inner, name, ask })],
  [
    'atLeast',
    z.strictObject({
      atLeast: z.number().int().positive().max(40),
      of: z.array(inner).min(1).max(40),
      name,
      ask,
    }),
  ],
]

/** A condition of a pack. Checked piece by piece without recursion, so that a fault names its place and nothing else. */
export const condition = z.unknown().superRefine((root, context) => {
  const open: { value: unknown; path: (string | number)[] }[] = [{ value: root, path: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    const complain = (message: string, ...rest: PropertyKey[]) => {
      context.addIssue({ code: 'custom', message, path: [...path, ...rest] })
    }
    if (path.length > DEPTH_LIMIT * 2) return complain(`nested deeper than ${String(DEPTH_LIMIT)}`)
    if (typeof value !== 'object' || value === null) {
      complain('a condition is an object')
      continue
    }
    const kind = KINDS.find(([key]) => Object.hasOwn(value, key))
    if (!kind) {
      complain(`a condition has one of: ${KINDS.map(([key]) => key).join(', ')}`)
      continue
    }
    const result = kind[1].safeParse(value, { error: plainIssue })
    if (!result.success)
      for (const fault of result.error.issues.flatMap(faultsOfIssue)) complain(fault.message, ...fault.path)
    else open.push(...insideOf(value as Condition, path))
  }
}) as unknown as z.ZodType<Condition>

/** The conditions directly inside one, each with the keys and indexes that lead to it from where `path` leads. */
export function insideOf(
  each: Condition,
  path: readonly (string | number)[],
): { value: Condition; path: (string | number)[] }[] {
  if ('not' in each) return [{ value: each.not, path: [...path, 'not'] }]
  const key = 'all' in each ? 'all' : 'any' in each ? 'any' : 'of'
  return partsOf(each).map((value, index) => ({ value, path: [...path, key, index] }))
}

/** The conditions directly inside one. */
export function partsOf(each: Condition): readonly Condition[] {
  if ('all' in each) return each.all
  if ('any' in each) return each.any
  if ('of' in each) return each.of
  if ('not' in each) return [each.not]
  return []
}
