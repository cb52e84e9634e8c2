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

/**
 * Letters, alternatives and single signs that may be missing. Any engine searches for these in linear time, and the browser's
 * own is ready at once: to compile the patterns of our rubrics would keep a worker that has just started busy for 50 ms.
 */
const PLAIN = /^(?:[\p{L}\p{N} |-]|[. ]\?|\(\?:|\))+$/u
/** Signs that may be missing, each of which doubles the ways to search. */
const MOST_OPTIONAL = 4

interface FieldPattern {
  readonly finds: (name: string) => boolean
  /** Names that were asked about: the few fields of a desk, with each scoring. */
  readonly known: Map<string, boolean>
}
const ofFields = new Map<string, FieldPattern>()
/** Names kept of each pattern; desks have some hundred fields at most. */
const MOST_NAMES = 1_000

/** Whether a pattern is found in the name of a field, in any case. */
export function fitsName(source: string, name: string): boolean {
  let pattern = ofFields.get(source)
  if (!pattern) ofFields.set(source, (pattern = { finds: finderOf(source), known: new Map() }))
  const before = pattern.known.get(name)
  if (before !== undefined) return before
  if (pattern.known.size >= MOST_NAMES) pattern.known.clear()
  const found = pattern.finds(name)
  pattern.known.set(name, found)
  return found
}

function finderOf(source: string): (name: string) => boolean {
  if (PLAIN.test(source) && (source.match(/[. ]\?/g) ?? []).length <= MOST_OPTIONAL) {
    const plain = new RegExp(source, 'iu')
    return (name) => plain.test(name)
  }
  const pattern = patternOf(source)
  return (name) => pattern.matcher(name).find()
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
