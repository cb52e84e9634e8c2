import { stopwords as danish } from '@orama/stopwords/danish'
import { stopwords as german } from '@orama/stopwords/german'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as spanish } from '@orama/stopwords/spanish'
import { stopwords as finnish } from '@orama/stopwords/finnish'
import { stopwords as french } from '@orama/stopwords/french'
import { stopwords as italian } from '@orama/stopwords/italian'
import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as norwegian } from '@orama/stopwords/norwegian'
import { stopwords as portuguese } from '@orama/stopwords/portuguese'
import { stopwords as russian } from '@orama/stopwords/russian'
import { stopwords as swedish } from '@orama/stopwords/swedish'
import { stopwords as turkish } from '@orama/stopwords/turkish'
import { stemmer as stemDanish } from '@orama/stemmers/danish'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import { stemmer as stemFinnish } from '@orama/stemmers/finnish'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import { stemmer as stemItalian } from '@orama/stemmers/italian'
import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { stemmer as stemNorwegian } from '@orama/stemmers/norwegian'
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese'
import { stemmer as stemRussian } from '@orama/stemmers/russian'
import { stemmer as stemSwedish } from '@orama/stemmers/swedish'
import { stemmer as stemTurkish } from '@orama/stemmers/turkish'
import { COURTESIES, type StemmedLanguage } from './courtesies'
import { primaryLanguage } from './primary-language'

export interface LanguageRules {
  readonly language: StemmedLanguage
  /** Words that tell nothing of a problem, lower case, without apostrophes. */
  readonly stopWords: ReadonlySet<string>
  /** Pure; lower case in, lower case out. */
  stem(word: string): string
}

type Stem = LanguageRules['stem']

const WORDS: Readonly<Record<StemmedLanguage, readonly [stopWords: readonly string[], stem: Stem]>> = {
  en: [english, stemEnglish],
  de: [german, stemGerman],
  fr: [french, stemFrench],
  es: [spanish, stemSpanish],
  it: [italian, stemItalian],
  pt: [portuguese, stemPortuguese],
  nl: [dutch, stemDutch],
  sv: [swedish, stemSwedish],
  da: [danish, stemDanish],
  no: [norwegian, stemNorwegian],
  fi: [finnish, stemFinnish],
  ru: [russian, stemRussian],
  tr: [turkish, stemTurkish],
}

/** Made when a text in the language is first read: a desk uses two or three of them. */
const made = new Map<StemmedLanguage, LanguageRules>()

function rulesOf(language: StemmedLanguage): LanguageRules {
  const known = made.get(language)
  if (known) return known
  const [stopWords, stem] = WORDS[language]
  const all = [...stopWords, ...COURTESIES[language]].flatMap((word) => [
    word,
    ...word.split(/['’]/u).filter((part) => part.length > 1),
  ])
  const rules = { language, stopWords: new Set(all), stem }
  made.set(language, rules)
  return rules
}

/** Rules for a BCP 47 tag; null where there is no stemmer for it: its words are indexed as written. */
export function findLanguageRules(tag: string): LanguageRules | null {
  const primary = primaryLanguage(tag)
  return Object.hasOwn(WORDS, primary) ? rulesOf(primary as StemmedLanguage) : null
}
