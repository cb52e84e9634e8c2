/** Tags that help desks use for a language that is named otherwise here, or that cannot be told from another in writing. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
  ['in', 'ms'],
  ['id', 'ms'],
  ['bs', 'hr'],
  ['fil', 'tl'],
])

/**
 * The primary subtag of a BCP 47 tag: `en-us` gives `en`, an empty tag stays empty. Of languages with several tags, and of those
 * that are told apart by nothing but their tag, it is always the same one: `nb` gives `no`, `id` gives `ms`.
 */
export function primaryLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? ''
  return SAME.get(primary) ?? primary
}
