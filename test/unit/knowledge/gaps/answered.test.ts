import { describe, expect, it } from 'vitest'
import type { Article } from '@/lib/knowledge/article'
import { articleThatCloses, newestChanges } from '@/lib/knowledge/gaps/answered'
import { clusterGaps } from '@/lib/knowledge/gaps/cluster'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { articleOf, SMALL_BASE } from '../samples'
import { gapOfWords } from './gap-of'

const [cluster] = clusterGaps([gapOfWords('1', 'board pdf teams channel post')])
const written = (updatedAt: string) =>
  articleOf(
    'board-pdf',
    'Post a board as PDF to a Teams channel',
    'Open the board. Share it as a PDF with the Teams channel.',
    {
      updatedAt,
    },
  )

async function closing(articles: readonly Article[]): Promise<string | null> {
  const index = new PostingsIndex()
  index.add(articles)
  if (!cluster) throw new Error('There is no cluster.')
  const found = await articleThatCloses(cluster, index, 'kb', (ids) =>
    Promise.resolve(articles.filter(({ id }) => ids.includes(id))),
  )
  return found?.articleId ?? null
}

describe('a cluster of gaps', () => {
  it('is closed by an article written later that is a strong match', async () => {
    expect(await closing([...SMALL_BASE, written('2026-11-20T08:00:00Z')])).toBe('kb/board-pdf')
  })

  it('is not closed by one that was there before: it did not answer the ticket', async () => {
    expect(await closing([...SMALL_BASE, written('2026-11-01T08:00:00Z')])).toBeNull()
  })

  it('is not closed by a later article about something else', async () => {
    expect(
      await closing(SMALL_BASE.map((each) => ({ ...each, updatedAt: '2026-12-01T00:00:00Z' }))),
    ).toBeNull()
  })
})

it('the newest change of each source tells which clusters need not be looked at', () => {
  const documents = [
    { sourceId: 'a', updatedAt: '2026-11-01T00:00:00Z' },
    { sourceId: 'b', updatedAt: '2026-10-01T00:00:00Z' },
    { sourceId: 'a', updatedAt: '2026-11-20T08:00:00.000Z' },
  ]
  expect([...newestChanges(documents)]).toEqual([
    ['a', '2026-11-20T08:00:00.000Z'],
    ['b', '2026-10-01T00:00:00Z'],
  ])
})
