import { compilePhrases, type PhraseFinder } from '../text/phrases'
import { LANGUAGES, type Language } from '../text/language'
import { de } from './de/book'
import { en } from './en/book'
import { es } from './es/book'
import { fr } from './fr/book'
import type { Label, ListName, WordBook } from './word-book'

const BOOKS: Readonly<Record<Language, WordBook>> = { en, de, fr, es }
const finders = new Map<Language, PhraseFinder>()
const labels = new Map<Language, ReadonlyMap<string, Label>>()

/** The phrase finder of a language; compiled at first use and kept. */
export function phrasesOf(language: Language): PhraseFinder {
  const known = finders.get(language)
  if (known) return known
  const made = compilePhrases(BOOKS[language].lists)
  finders.set(language, made)
  return made
}

/** The labels of a language, by their folded text. */
export function labelsOf(language: Language): ReadonlyMap<string, Label> {
  const known = labels.get(language)
  if (known) return known
  const made = new Map<string, Label>()
  for (const [label, texts] of Object.entries(BOOKS[language].labels) as [Label, readonly string[]][])
    for (const text of texts) if (!made.has(text)) made.set(text, label)
  labels.set(language, made)
  return made
}

const everyLabel = new Set<string>()

/** Whether a folded text is a label in any language. */
export function isLabel(text: string): boolean {
  if (everyLabel.size === 0)
    for (const language of LANGUAGES) for (const label of labelsOf(language).keys()) everyLabel.add(label)
  return everyLabel.has(text)
}

/** Whether the book of a language has words for a list; without them a detector cannot tell. */
export function hasList(language: Language, list: ListName): boolean {
  return BOOKS[language].lists[list] !== undefined
}
