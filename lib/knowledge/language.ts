import { stopwords as german } from '@orama/stopwords/german'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as spanish } from '@orama/stopwords/spanish'
import { stopwords as french } from '@orama/stopwords/french'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import { COURTESIES } from './courtesies'

/** Languages with stop words and a Snowball or Porter stemmer. Others are indexed word by word as written. */
export const STEMMED = ['en', 'de', 'fr', 'es'] as const
export type StemmedLanguage = (typeof STEMMED)[number]

export interface LanguageRules {
  readonly language: StemmedLanguage
  /** Words that tell nothing of a problem, lower case, without apostrophes. */
  readonly stopWords: ReadonlySet<string>
  /** Pure; lower case in, lower case out. */
  stem(word: string): string
}

function rules(
  language: StemmedLanguage,
  stopWords: readonly string[],
  stem: (word: string) => string,
): LanguageRules {
  const all = [...stopWords, ...COURTESIES[language]].flatMap((word) => [
    word,
    ...word.split(/['’]/u).filter((part) => part.length > 1),
  ])
  return { language, stopWords: new Set(all), stem }
}

const RULES: Readonly<Record<StemmedLanguage, LanguageRules>> = {
  en: rules('en', english, stemEnglish),
  de: rules('de', german, stemGerman),
  fr: rules('fr', french, stemFrench),
  es: rules('es', spanish, stemSpanish),
}

/** The primary subtag of a BCP 47 tag: `en-us` gives `en`, an empty tag stays empty. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] ?? ''
}

/** Rules for a BCP 47 tag; null where there is no stemmer for it. */
export function findLanguageRules(tag: string): LanguageRules | null {
  const primary = primaryLanguage(tag)
  return STEMMED.find((language) => language === primary) ? RULES[primary as StemmedLanguage] : null
}

const LEAST_STOP_WORDS = 3

/**
 * Guesses which of the stemmed languages a text is written in, from the share of its first 400 words that are stop
 * words. Returns an empty string when fewer than three are (very short text, other languages). A proper detector
 * comes with the issue "Knowledge"; this one only chooses a stemmer and breaks ties.
 */
export function guessLanguage(text: string): StemmedLanguage | '' {
  const words = (
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, 400)
  let best: StemmedLanguage | '' = ''
  let most = LEAST_STOP_WORDS - 1
  for (const language of STEMMED) {
    const { stopWords } = RULES[language]
    const hits = words.filter((word) => stopWords.has(word)).length
    if (hits > most) {
      most = hits
      best = language
    }
  }
  return best
}
