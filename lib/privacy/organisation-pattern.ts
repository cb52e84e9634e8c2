import { RE2JS, RE2JSSyntaxException } from 're2js'
import type { PrivacyFinding } from './finding'

/** A pattern of the organisation's own, ready to be looked for. */
export interface OrganisationPattern {
  readonly name: string
  find(text: string): PrivacyFinding[]
}

/** Why a pattern cannot be used; each has a sentence in the options. */
export type PatternRefusal = 'empty' | 'too-long' | 'not-a-pattern' | 'matches-nothing'

/** Longest pattern taken, in characters. */
const LONGEST = 500
/** Most findings of one pattern in one text. */
const MOST = 10_000

/**
 * A pattern in RE2 syntax (no look-around, no back-references), which runs in time linear in the text whatever it says.
 * @param name shown as the finding's type.
 */
export function organisationPattern(
  name: string,
  pattern: string,
): { ok: true; pattern: OrganisationPattern } | { ok: false; reason: PatternRefusal } {
  if (pattern.trim() === '') return { ok: false, reason: 'empty' }
  if (pattern.length > LONGEST) return { ok: false, reason: 'too-long' }
  try {
    const compiled = RE2JS.compile(pattern)
    if (compiled.matcher('').find()) return { ok: false, reason: 'matches-nothing' }
    return { ok: true, pattern: { name, find: (text) => findAll(compiled, name, text) } }
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return { ok: false, reason: 'not-a-pattern' }
    throw error
  }
}

function findAll(compiled: RE2JS, type: string, text: string): PrivacyFinding[] {
  const matcher = compiled.matcher(text)
  const found: PrivacyFinding[] = []
  while (found.length < MOST && matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()]
    if (end > start) found.push({ kind: 'custom', start, end, confidence: 'sure', type })
  }
  return found
}
