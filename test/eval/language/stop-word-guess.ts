import { stopwords as german } from '@orama/stopwords/german'
import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as spanish } from '@orama/stopwords/spanish'
import { stopwords as french } from '@orama/stopwords/french'
import { COURTESIES } from '@/lib/knowledge/courtesies'

const LISTS = { en: english, de: german, fr: french, es: spanish } as const

const STOP_WORDS = (['en', 'de', 'fr', 'es'] as const).map((language) => {
  const words = [...LISTS[language], ...COURTESIES[language]]
  const parts = words.flatMap((word) => word.split(/['’]/u).filter((part) => part.length > 1))
  return [language, new Set([...words, ...parts])] as const
})
const LEAST_STOP_WORDS = 3

/** What was built before there was a detector: the language of four that most of the first 400 words are stop words of. */
export function guessByStopWords(text: string): string {
  const words = (
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, 400)
  const counted = STOP_WORDS.map(
    ([language, stopWords]) => [language, words.filter((word) => stopWords.has(word)).length] as const,
  )
  const [best] = counted.toSorted(([, a], [, b]) => b - a)
  return best && best[1] >= LEAST_STOP_WORDS ? best[0] : ''
}
