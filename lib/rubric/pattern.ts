import { RE2JS, RE2JSSyntaxException } from 're2js'

const compiled = new Map<string, RE2JS>()

/** A pattern of a pack, compiled once; RE2 runs in linear time, which `RegExp` does not promise. */
export function patternOf(source: string, caseSensitive = false): RE2JS {
  const key = `${caseSensitive ? '1' : '0'}${source}`
  const known = compiled.get(key)
  if (known) return known
  const made = RE2JS.compile(source, caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE)
  compiled.set(key, made)
  return made
}

/** By pattern, what was found in the names of fields: the same few names are asked about with each scoring. */
const found = new Map<string, Map<string, boolean>>()
/** Names kept of each pattern; desks have some hundred fields at most. */
const MOST_NAMES = 1_000

/** Whether a pattern is found in the name of a field, in any case. */
export function fitsName(source: string, name: string): boolean {
  let names = found.get(source)
  if (!names) found.set(source, (names = new Map()))
  const before = names.get(name)
  if (before !== undefined) return before
  if (names.size >= MOST_NAMES) names.clear()
  const fits = patternOf(source).matcher(name).find()
  names.set(name, fits)
  return fits
}

/** What is wrong with a pattern, or null. */
export function checkPattern(source: string): string | null {
  try {
    patternOf(source)
    return null
  } catch (error) {
    return `pattern "${source}": ${error instanceof Error ? error.message : 'not understood'}`
  }
}

/** Why a pattern does not compile, from a closed set; the words for it are the interface's. */
export type PatternFault =
  | 'open-parenthesis'
  | 'stray-parenthesis'
  | 'open-bracket'
  | 'nothing-to-repeat'
  | 'repeated-repeat'
  | 'repeat-count'
  | 'range'
  | 'escape'
  | 'trailing-backslash'
  | 'unsupported'
  | 'group-name'
  | 'too-large'
  | 'other'

/** The engine's own descriptions of what is wrong (re2js 2.10). */
const FAULTS: Readonly<Record<string, PatternFault>> = {
  'missing closing )': 'open-parenthesis',
  'unexpected )': 'stray-parenthesis',
  'missing closing ]': 'open-bracket',
  'missing argument to repetition operator': 'nothing-to-repeat',
  'invalid nested repetition operator': 'repeated-repeat',
  'invalid repeat count': 'repeat-count',
  'invalid character class range': 'range',
  'invalid escape sequence': 'escape',
  'trailing backslash at end of expression': 'trailing-backslash',
  'invalid or unsupported Perl syntax': 'unsupported',
  'invalid named capture': 'group-name',
  'duplicate capture group name': 'group-name',
  'expression too large': 'too-large',
  'expression nests too deeply': 'too-large',
}

/** Why a pattern does not compile; null when it does. */
export function patternFault(source: string): PatternFault | null {
  try {
    // Not kept: while a person types, every step would be.
    RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
    return null
  } catch (error) {
    return error instanceof RE2JSSyntaxException ? (FAULTS[error.getDescription()] ?? 'other') : 'other'
  }
}
