import { describe, expect, it } from 'vitest'
import { answerIndex } from '@/lib/knowledge/answer-index'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { suggestForQuery } from '@/lib/knowledge/suggest'
import { queryOfText } from '@/lib/knowledge/ticket-query'
import { articleOf, SMALL_BASE } from './samples'

const query = queryOfText('Webhook rejected', 'Our receiver rejects the webhook since we rotated the secret.')

function localOf(articles: typeof SMALL_BASE) {
  const index = new PostingsIndex()
  index.add(articles)
  const byId = new Map(articles.map((each) => [each.id, each]))
  return { index, read: async (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []) }
}

describe('what a host answered', () => {
  it('is ranked here, whatever its order, with words and a passage', async () => {
    const { index, read } = await answerIndex(localOf([]), SMALL_BASE.toReversed(), query, {})
    const [first] = await suggestForQuery(index, query, 5, read, { isSample: true })
    expect(first).toMatchObject({ articleId: 'kb/webhook' })
    expect(first?.why).toContain('secret')
    expect(first?.snippet).toContain('old secret')
  })

  it('stands beside what is here, each article once, as the host has it now', async () => {
    const newer = articleOf(
      'webhook',
      'Rotated secrets: webhook rejected by the receiver',
      'Copy the secret.',
    )
    const other = articleOf('other', 'Receiver of webhooks', 'It rejects what it does not know.')
    const { index, read } = await answerIndex(localOf(SMALL_BASE), [newer, other], query, {})
    const found = await suggestForQuery(index, query, 10, read, { isSample: true })
    expect(found.filter(({ articleId }) => articleId === 'kb/webhook').map(({ title }) => title)).toEqual([
      newer.title,
    ])
    expect(found.map(({ articleId }) => articleId)).toContain('kb/other')
  })

  it('leaves here what is not to be offered', async () => {
    const { index } = await answerIndex(localOf(SMALL_BASE), [], query, { keeps: () => false })
    expect(index.size).toBe(0)
  })

  it('gets the votes of past tickets', async () => {
    const { index, read } = await answerIndex(localOf([]), SMALL_BASE, query, {})
    const recollection = { neighbours: [], votes: new Map([['kb/export', 2]]), trust: 1 }
    const found = await suggestForQuery(index, query, 5, read, { isSample: true, recollection })
    expect(found[0]?.articleId).toBe('kb/export')
  })

  it('is not called strong by margins alone: how rare its words are is not known', async () => {
    const text = queryOfText(
      'Text message codes',
      'The phone shows a wrong code, and its clock is wrong: sign in fails.',
    )
    const rivals = Array.from({ length: 6 }, (_, at) =>
      articleOf(`r${at}`, `Rival ${at}`, 'A phone is here.'),
    )
    const { index, read } = await answerIndex(localOf([]), [...SMALL_BASE, ...rivals], text, {})
    const [known] = await suggestForQuery(index, text, 5, read)
    const [sample] = await suggestForQuery(index, text, 5, read, { isSample: true })
    expect([known?.articleId, known?.strength]).toEqual(['kb/login', 'strong'])
    expect(sample?.strength).not.toBe('strong')
  })
})
