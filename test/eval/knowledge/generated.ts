import type { Article } from '@/lib/knowledge/article'
import { seeded } from '../numbers'

const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ka',
  'le',
  'mi',
  'no',
  'pu',
  'ra',
  'se',
  'ti',
  'vo',
  'zu',
  'an',
  'er',
  'is',
  'ol',
  'um',
]
const WORDS = 30_000
/** Words of an article and of a ticket: about 3.6 kB and 600 bytes, as on real desks. */
const ARTICLE_WORDS = 520
const TICKET_WORDS = 90
/** Skew of word use: a few words are everywhere, most are rare (Zipf's law). */
const SKEW = 3.2

/** `count` articles and `tickets` questions of made-up words with the statistics of language; the same every time. */
export function generateKnowledge(
  count: number,
  tickets: number,
): { articles: Article[]; questions: string[] } {
  const next = seeded(count)
  const vocabulary = Array.from({ length: WORDS }, (_, rank) => wordOf(rank))
  const common = () => vocabulary[Math.floor(next() ** SKEW * WORDS)] ?? ''
  const words = (length: number, topic: readonly string[]) =>
    Array.from({ length }, () => (next() < 0.3 ? (topic[Math.floor(next() * topic.length)] ?? '') : common()))
  const topics: string[][] = []
  const articles = Array.from({ length: count }, (_, number): Article => {
    const topic = Array.from({ length: 12 }, () => vocabulary[Math.floor(next() * WORDS)] ?? '')
    topics.push(topic)
    const code = `GEN-${10_000 + number}`
    return {
      id: `generated/${number}`,
      sourceId: 'generated',
      title: `${code} ${words(7, topic).join(' ')}`,
      body: sentences(words(ARTICLE_WORDS, topic)),
      headings: [],
      labels: [],
      url: 'https://articles.example/',
      audience: 'public',
      language: 'en',
      updatedAt: '2026-01-01T00:00:00Z',
    }
  })
  const questions = Array.from({ length: tickets }, () => {
    const topic = topics[Math.floor(next() * topics.length)] ?? []
    return sentences(words(TICKET_WORDS, topic))
  })
  return { articles, questions }
}

function wordOf(rank: number): string {
  let rest = rank
  let word = SYLLABLES[rest % SYLLABLES.length] ?? ''
  do {
    rest = Math.floor(rest / SYLLABLES.length)
    word += SYLLABLES[(rest + word.length) % SYLLABLES.length] ?? ''
  } while (rest > 0)
  return word
}

function sentences(words: readonly string[]): string {
  return words.map((word, at) => (at % 13 === 12 ? `${word}.` : word)).join(' ')
}
