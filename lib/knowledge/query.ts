import { detectLanguage } from './detect-language'
import { tokenize } from './tokens'
import type { NamedVersion } from './versions'

/** A term asked for, and how much it counts. */
export interface QueryTerm {
  readonly term: string
  /** 0–5: how often it was said, and by whom; more often counts less and less. */
  readonly weight: number
  /** The word as the asker first wrote it. */
  readonly written: string
  readonly code: boolean
}

/** What is looked for. Made by {@link queryOfParts}, `queryOfTicket` or by hand. */
export interface KnowledgeQuery {
  /** Primary language the words were stemmed in, e.g. `de`; empty when it could not be told. */
  readonly language: string
  readonly terms: readonly QueryTerm[]
  /** Versions that the asker names, to tell which articles are outdated; absent where nobody looked. */
  readonly versions?: readonly NamedVersion[]
}

/** A stretch of text with what its words count; 1 is what the requester wrote. */
export interface WeightedText {
  readonly text: string
  readonly weight: number
  /** What codes in it count, where that differs: an error code in a log line is as good as anywhere. */
  readonly codeWeight?: number
}

/** Characters of all parts together that are read; a ticket of 200 kB says at its beginning what it is about. */
const MOST_CHARACTERS = 24_000
/** Saturation of repeated words; 2, 4 and none were tried on earlier questions (test/eval/RESULTS.md). */
const SATURATION = 4

/** Share of the heaviest part's weight from which a part is the asker's own words, not quoted, logged or an agent's. */
const OWN_WORDS = 0.5

/** Makes a query of texts in order of importance. `language` is BCP 47; without it the asker's own words tell it. */
export function queryOfParts(parts: readonly WeightedText[], language?: string): KnowledgeQuery {
  const spoken = language ?? languageOfParts(parts)
  const found = new Map<string, { said: number; written: string; code: boolean }>()
  let left = MOST_CHARACTERS
  for (const part of parts) {
    const text = part.text.slice(0, left)
    left -= text.length
    for (const token of tokenize(text, spoken || 'en')) {
      const weight = token.code ? (part.codeWeight ?? part.weight) : part.weight
      const known = found.get(token.term)
      if (known) known.said += weight
      else
        found.set(token.term, { said: weight, written: text.slice(token.start, token.end), code: token.code })
    }
  }
  const terms = [...found].map(([term, { said, written, code }]) => ({
    term,
    weight: (said * (SATURATION + 1)) / (said + SATURATION),
    written,
    code,
  }))
  return { language: spoken, terms: terms.filter((one) => one.weight > 0) }
}

function languageOfParts(parts: readonly WeightedText[]): string {
  const heaviest = Math.max(...parts.map(({ weight }) => weight))
  const own = parts.filter(({ weight }) => weight >= heaviest * OWN_WORDS)
  return detectLanguage(own.map(({ text }) => text).join('\n'))
}
