import type { Gap } from '@/lib/knowledge/gaps/gap'

/** A gap of these words, each counting 1. */
export function gapOfWords(key: string, words: string, more: Partial<Gap> = {}): Gap {
  const site = 'https://acme.zendesk.com'
  return {
    id: `${site}/${key}`,
    site,
    key,
    url: `${site}/agent/tickets/${key}`,
    language: 'en',
    at: '2026-11-18T10:00:00.000Z',
    minutes: 60,
    why: 'answered',
    terms: words.split(' ').map((word) => ({ term: word, weight: 1, word })),
    ...more,
  }
}
