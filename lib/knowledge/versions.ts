import { NO_NAMES, NO_PRODUCTS } from './version-words'

/** A version as a text names it. */
export interface NamedVersion {
  /** The product's name in lower case; empty where only `version 4.1` is said. */
  readonly product: string
  /** As written: `4.1`, `4.x`. */
  readonly version: string
}

/**
 * A number like a version: `4.1`, `4.1.2`, `4.x`. Never an address (four numbers), a date (`12.10.2026`), part of a path or protocol
 * (`HTTP/1.1`, `v2/1.0`), a price or a measure.
 */
const NUMBER =
  '(?<![\\p{L}\\p{N}./:$€£@_-])[vV]?(?<version>\\d{1,3}(?:\\.\\d{1,3}){1,2}|\\d{1,3}\\.[xX])(?![\\p{N}\\p{L}/:@_-]|\\.\\p{N})'
/** What stands behind a price, a measure, a share or a time of day. */
const UNIT =
  /^\s?(?:[%€$£°]|(?:eur|euro|usd|gbp|chf|dollars?|gb|mb|kb|tb|ms|s|sec|seconds?|min|minutes?|minuten|h|hours?|days?|stunden|uhr|am|pm|million|x|times|per)(?!\p{L}))/iu
/** Names begin with a capital, or as `iOS` and `macOS` do. */
const NAME = '(?:\\p{Lu}|i\\p{Lu}|mac\\p{Lu})[\\p{L}\\p{N}+#-]{0,30}'
const SAID = '(?:[Vv]ersion(?:en|s)?|[Vv]ersión|[Vv]er\\.|[Rr]elease)'
const MENTION = new RegExp(`(?<name>(?:${NAME}[ \\t]+){0,3})(?<said>${SAID}[: \\t]+)?${NUMBER}`, 'gu')

/** The versions a text names with their product, and those it calls a version without naming one. */
export function versionsIn(text: string): NamedVersion[] {
  return [...text.matchAll(MENTION)].flatMap((match) => {
    const { name = '', said, version = '' } = match.groups ?? {}
    if (UNIT.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))) return []
    const words = name
      .trim()
      .split(/\s+/u)
      .map((word) => word.toLowerCase())
    const lead = words.findLastIndex((word) => NO_NAMES.has(word) || word === 'versión')
    const named = words.slice(lead + 1).filter((word) => word !== '')
    const isSaid = said !== undefined || /version|versión|release/u.test(words.at(-1) ?? '')
    if (named.some((word) => NO_PRODUCTS.has(word))) return []
    if (named.length === 0 && !isSaid) return []
    return [{ product: named.join(' '), version }]
  })
}

/** Below 0 where the first is older, above where it is newer, 0 where they are the same as far as both say: `4.x` and `4.2` are. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)]
  for (let at = 0; at < Math.min(first.length, second.length); at += 1) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function partsOf(version: string): number[] {
  return version
    .split('.')
    .map(Number)
    .filter((part) => !Number.isNaN(part))
}

/** Whether two names are of one product: the same, or one is the end of the other (`Connector`, `Relay Connector`). */
export function isSameProduct(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`)))
}
