import type { z } from 'zod'

type RawIssue = z.core.$ZodRawIssue

/** What zod calls a kind of value, as a team lead would. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
}

/**
 * A sentence without its full stop for something that breaks a schema, for people who write packs and not code. Given to
 * zod as `error`: a message that the schema itself has goes first.
 */
export function plainIssue(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `this is missing; it should be ${kindOf(issue.expected)}`
        : `this should be ${kindOf(issue.expected)}`
    case 'invalid_value':
      return issue.input === undefined
        ? `this is missing; it should be ${choice(issue.values)}`
        : `this should be ${choice(issue.values)}`
    case 'invalid_union':
      return issue.input === undefined
        ? 'this is missing; it should be a text'
        : 'this should be a text, or an object with one text for each language, "en" among them'
    case 'too_small':
      return limit(issue.origin, Number(issue.minimum), issue.inclusive ?? true, 'least')
    case 'too_big':
      return limit(issue.origin, Number(issue.maximum), issue.inclusive ?? true, 'most')
    default:
      return undefined
  }
}

function kindOf(expected: string): string {
  return KINDS[expected] ?? expected
}

function choice(values: readonly unknown[]): string {
  const shown = values.map((value) => JSON.stringify(value))
  return shown.length > 1 ? `one of ${shown.join(', ')}` : (shown[0] ?? 'something else')
}

function limit(origin: string, bound: number, inclusive: boolean, end: 'least' | 'most'): string {
  if (origin === 'number')
    return inclusive
      ? `this should be at ${end} ${String(bound)}`
      : `this should be ${end === 'least' ? 'more' : 'less'} than ${String(bound)}`
  if (end === 'least' && bound === 1) return 'this is empty'
  return `this should have at ${end} ${String(bound)} ${origin === 'string' ? 'characters' : 'entries'}`
}

/** Something wrong with a value: the keys and indexes that lead there, and a sentence without its full stop. */
export interface ValueFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** The faults of one issue: of several keys that should not be there, each is one. */
export function faultsOfIssue(issue: z.core.$ZodIssue): ValueFault[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
  return issue.keys.map((key) => ({ path: [...path, key], message: `there is no such key as "${key}"` }))
}
