import { describe, expect, it } from 'vitest'
import { suggestion } from '@/lib/knowledge/article'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { bestSnippet, LONGEST_SNIPPET } from '@/lib/knowledge/snippet'
import { suggestForQuery, type ReadArticles } from '@/lib/knowledge/suggest'
import { queryOfTicket } from '@/lib/knowledge/ticket-query'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { articleOf, messageOf, SMALL_BASE, ticketOf } from './samples'

const index = new PostingsIndex()
index.add(SMALL_BASE)
const suggestForTicket = (base: PostingsIndex, asked: TicketSnapshot, n: number, read: ReadArticles) =>
  suggestForQuery(base, queryOfTicket(asked), n, read)
const readArticles = async (ids: readonly string[]) => SMALL_BASE.filter((item) => ids.includes(item.id))

describe('suggestions for a ticket', () => {
  const ticket = ticketOf('Orders rejected with RLY-3009', [
    messageOf('requester', 'Since we rotated the secret our receiver rejects every webhook with RLY-3009.'),
  ])

  it('puts the right article first, strong, with the reason in the words of the ticket', async () => {
    const [first, ...others] = await suggestForTicket(index, ticket, 3, readArticles)
    expect(first?.articleId).toBe('kb/webhook')
    expect(first?.strength).toBe('strong')
    expect(first?.why).toContain('RLY-3009')
    expect(first?.why).not.toContain('3009')
    expect(first?.snippet).toContain('secret')
    expect(others.map((one) => one.strength)).not.toContain('strong')
  })

  it('has the shape the panel expects', async () => {
    for (const one of await suggestForTicket(index, ticket, 5, readArticles)) {
      expect(suggestion.safeParse(one).error).toBeUndefined()
    }
  })

  it('shows an article that is gone from the store without a passage', async () => {
    const [first] = await suggestForTicket(index, ticket, 1, async () => [])
    expect(first?.snippet).toBe('')
  })

  it.each([
    ['an empty ticket', ticketOf('', [])],
    ['only emoji', ticketOf('😀', [messageOf('requester', '🎉🎉🎉')])],
  ])('has none for %s', async (_name, empty) => {
    expect(await suggestForTicket(index, empty, 5, readArticles)).toEqual([])
  })

  it('is weak for one common word', async () => {
    const [first] = await suggestForTicket(index, ticketOf('dashboard', []), 1, readArticles)
    expect(first?.strength).toBe('weak')
  })
})

describe('snippets', () => {
  const matched = (...terms: string[]) =>
    terms.map((term) => ({
      term,
      indexed: term,
      written: term,
      weight: 1,
      worth: 1,
      gave: 1,
      code: false,
      inTitle: false,
    }))

  it('are the sentences that hold most of what matched', () => {
    const item = articleOf(
      's',
      'T',
      'First sentence about nothing. Rotate the secret of the webhook. Last words.',
    )
    expect(bestSnippet(item, matched('secret', 'webhook'), 'en')).toContain(
      'Rotate the secret of the webhook.',
    )
  })

  it('leave out headings', () => {
    const item = articleOf('s', 'T', 'Secret webhook\nRotate the secret of the webhook.', {
      headings: ['Secret webhook'],
    })
    expect(bestSnippet(item, matched('secret', 'webhook'), 'en')).toBe('Rotate the secret of the webhook.')
  })

  it('keep versions and addresses whole', () => {
    const item = articleOf('s', 'T', 'Since release 4.12.1 the export works. Update soon.')
    expect(bestSnippet(item, matched('export'), 'en')).toContain('4.12.1')
  })

  it.each([
    ['a sentence without end', 'word '.repeat(500)],
    ['one word without end', 'x'.repeat(5_000)],
  ])('are never longer than 240 characters: %s', (_name, body) => {
    const snippet = bestSnippet(articleOf('s', 'T', body), [], 'en')
    expect(snippet.length).toBeLessThanOrEqual(LONGEST_SNIPPET)
    expect(snippet.endsWith('…')).toBe(true)
  })

  it('are empty for an empty article', () => {
    expect(bestSnippet(articleOf('s', 'T', ''), [], '')).toBe('')
  })
})
