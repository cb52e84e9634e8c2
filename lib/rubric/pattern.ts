import { RE2JS } from 're2js'

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

/** What is wrong with a pattern, or null. */
export function checkPattern(source: string): string | null {
  try {
    patternOf(source)
    return null
  } catch (error) {
    return `pattern "${source}": ${error instanceof Error ? error.message : 'not understood'}`
  }
}
