import type { PrivacyFinder, PrivacyFinding } from '../finding'

/** Most people looked for in one text. */
const MOST_PEOPLE = 200
/** A part of a name shorter than this is left alone when it stands on its own. */
const SHORTEST_PART = 3

/**
 * A finder of the names of given people: the full name in any case, and each part of it where it begins with a capital.
 * @param people names as the helpdesk writes them, `Mara Lindqvist`; e-mail addresses among them are left out.
 */
export function nameFinder(people: readonly string[]): PrivacyFinder {
  const names = [...new Set(people.map((name) => name.trim().normalize('NFC')))]
    .filter((name) => name.length >= SHORTEST_PART && !name.includes('@'))
    .slice(0, MOST_PEOPLE)
  if (names.length === 0) return () => []
  const wholes = names.map((name) => name.split(/\s+/))
  const full = new Map(wholes.map((parts) => [parts.join(' ').toLowerCase(), true]))
  const single = new Set(
    wholes.flat().filter((part) => part.length >= SHORTEST_PART && /^\p{Lu}/u.test(part)),
  )
  const pattern = bounded(
    [...full.keys(), ...single].map(escaped).map((each) => each.replace(/ /g, '\\s{1,3}')),
  )
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: found }): PrivacyFinding[] => {
      const whole = full.has(found.replace(/\s+/g, ' ').toLowerCase())
      if (!whole && !/^\p{Lu}/u.test(found)) return []
      return [
        { kind: 'name', start: index, end: index + found.length, confidence: whole ? 'sure' : 'likely' },
      ]
    })
}

/** Any of the words, the longest first, where a word begins and ends. */
function bounded(words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${sorted.join('|')})(?![\\p{L}\\p{N}_])`, 'giu')
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
