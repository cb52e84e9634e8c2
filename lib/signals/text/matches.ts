const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern, in order. The same as `matchAll` without its copy of the pattern, which costs more
 * than the search itself on the short texts of messages.
 * @param pattern global; must not match the empty string.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NONE
  const matches: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) matches.push(match)
  return matches
}
