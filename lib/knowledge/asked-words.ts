import type { KnowledgeQuery } from './query'

/** Words that a host's search is asked for: with more it finds little that holds them all, with fewer too much. */
const MOST_WORDS = 8
/** Codes among them: a log may hold dozens. */
const MOST_CODES = 3
const LONGEST_WORD = 40
/** A code with letters that names a fault or a product: `RLY-3009`, `0x80070005`; ids of single requests are longer. */
const LONGEST_CODE = 16
const ID = /[\p{L}\p{N}]{12}|^[\da-f]{8,}$/iu
/** A status or a version: `401`, `4.12.1`; not a date, a time or a count. */
const NUMBER = /^\d{3}$|^\d+(?:\.\d+){1,3}$/u
/** What a search may take for more than a letter. */
const SIGNS = /[^\p{L}\p{M}\p{N}._-]+/gu

/**
 * The most telling words of a ticket for a search on its host, as one text: codes first, then words that local articles know to be
 * rare, then those the ticket says most, its subject before its messages. Empty when the ticket says nothing.
 * @param known words of the ticket that made the best local matches, strongest first
 */
export function askedWords(query: KnowledgeQuery, known: readonly string[]): string {
  const codes = query.terms.filter(({ code }) => code).toSorted((a, b) => b.weight - a.weight)
  const others = query.terms.filter(({ code }) => !code).toSorted((a, b) => b.weight - a.weight)
  const words: string[] = []
  const take = (candidates: readonly string[], most: number) => {
    for (const candidate of candidates) {
      const word = candidate.replace(SIGNS, ' ').trim()
      if (words.length >= most) return
      if (word !== '' && word.length <= LONGEST_WORD && !words.some((each) => covers(each, word)))
        words.push(word)
    }
  }
  const written = codes.map((code) => code.written)
  take(written.filter(isName), MOST_CODES)
  take(known, MOST_WORDS)
  take(
    others.map((other) => other.written),
    MOST_WORDS - 1,
  )
  take(
    written.filter((code) => NUMBER.test(code)),
    MOST_WORDS,
  )
  return words.join(' ')
}

function isName(code: string): boolean {
  return /\p{L}/u.test(code) && code.length <= LONGEST_CODE && !ID.test(code)
}

/** Whether `word` is said already: the same, or a piece of a compound. */
function covers(said: string, word: string): boolean {
  const [whole, part] = [said.toLowerCase(), word.toLowerCase()]
  return whole === part || whole.split(/[^\p{L}\p{M}\p{N}]+/u).includes(part)
}
