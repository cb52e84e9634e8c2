import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleHandlers } from '@/lib/desk/article-handlers'
import { KnowledgeDesk } from '@/lib/desk/knowledge-desk'
import type { TicketDesk } from '@/lib/desk/ticket-desk'
import { fileSourceId, toArticle } from '@/lib/knowledge/files/to-article'
import type { Notice } from '@/lib/messaging/protocol'
import { KNOWLEDGE_DATABASE } from '@/lib/storage/knowledge-database'
import { LEARNING_DATABASE } from '@/lib/storage/learning-database'
import { readFiles } from '../knowledge/files/files-of'
import { readingOf, ticketOf } from '../signals/ticket-of'
import { memoryArea } from '../storage/memory-area'

const REF = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '1' } as const
const READING = readingOf(ticketOf([['R', '10:00', 'The signing secret was rotated and webhooks fail.']]))
const panel = { kind: 'panel', tabId: 7 } as const
const sourceId = fileSourceId('Runbook')

// A database deleted while a desk still holds it is closed by its `blocking` callback.
beforeEach(async () => {
  for (const name of [KNOWLEDGE_DATABASE, LEARNING_DATABASE]) await deleteDB(name)
})

/** A desk with one article of a file, and what happens there. */
async function openDesk() {
  const heard: Notice[] = []
  const knowledge = new KnowledgeDesk({
    area: memoryArea().area,
    notify: (notice) => heard.push(notice),
    findClient: () => Promise.resolve(null),
    clientOf: () => {
      throw new Error('Nothing is asked here')
    },
  })
  const csv = 'title,body,url\nRotate the signing secret,Copy the new secret.,https://kb.example/1'
  const [article] = readFiles({ 'kb.csv': csv }).drafts.map((draft) =>
    toArticle(draft, { sourceId, audience: 'public', language: '' }),
  )
  if (!article) throw new Error('No article was read.')
  await knowledge.importPart({
    sourceId,
    source: { name: 'Runbook', audience: 'public', language: '', sites: [] },
    importId: 'import-1',
    before: 0,
    articles: [article],
    isLast: true,
    skipped: 0,
  })
  const insert = vi.fn(async () => ({ ok: true, kind: 'public', lost: [] }) as const)
  const inserted = vi.fn(async () => undefined)
  const did = vi.fn(async () => undefined)
  const handlers = articleHandlers({
    tickets: { findRead: async () => ({ ...READING, ref: REF }) } as unknown as TicketDesk,
    knowledge,
    callPage: async () => null,
    notify: (notice) => heard.push(notice),
    insert,
    inserted,
    did,
  })
  return { knowledge, handlers, insert, inserted, did, heard, articleId: article.id }
}

describe('an article that is there', () => {
  it('is inserted, copied and spoken of', async () => {
    const { handlers, insert, inserted, did, articleId } = await openDesk()
    const outcome = await handlers['panel/insert-link']({ articleId, evenIfPublic: false }, panel)
    expect(outcome).toEqual({ ok: true, kind: 'public', lost: [] })
    expect(insert).toHaveBeenCalledTimes(1)
    expect(inserted).toHaveBeenCalledExactlyOnceWith({ ...READING, ref: REF })
    expect(did).toHaveBeenCalledWith(REF, 'article-inserted')
    expect(await handlers['panel/article-address']({ articleId }, panel)).toBe('https://kb.example/1')
    expect(await handlers['panel/tell-article']({ articleId, how: 'solved' }, panel)).toEqual({ ok: true })
  })
})

describe('an article that was erased while it was shown', () => {
  it('is not inserted, copied or learnt, and what is shown is made anew each time', async () => {
    const { knowledge, handlers, insert, heard, articleId } = await openDesk()
    await knowledge.erase(sourceId)
    const text = { articleId, what: 'steps', passage: '' } as const
    const tries = [
      [
        () => handlers['panel/insert-link']({ articleId, evenIfPublic: true }, panel),
        { ok: false, reason: 'gone' },
      ],
      [
        () => handlers['panel/insert-article-text']({ ...text, evenIfPublic: true }, panel),
        { ok: false, reason: 'gone' },
      ],
      [() => handlers['panel/article-address']({ articleId }, panel), null],
      [() => handlers['panel/article-text'](text, panel), null],
      [
        () => handlers['panel/tell-article']({ articleId, how: 'solved' }, panel),
        { ok: false, reason: 'gone' },
      ],
    ] as const
    for (const [attempt, answer] of tries) {
      heard.length = 0
      expect(await attempt()).toEqual(answer)
      expect(heard.map(({ deskhandNotice }) => deskhandNotice)).toEqual(
        expect.arrayContaining(['view', 'knowledge']),
      )
    }
    expect(insert).not.toHaveBeenCalled()
    expect(await knowledge.learning.told(READING.snapshot)).toEqual([])
  })

  it('can still have taken back what was said of it', async () => {
    const { knowledge, handlers, articleId } = await openDesk()
    await handlers['panel/tell-article']({ articleId, how: 'solved' }, panel)
    await knowledge.erase(sourceId)
    expect(await handlers['panel/tell-article']({ articleId, how: null }, panel)).toEqual({ ok: true })
    expect(await knowledge.learning.told(READING.snapshot)).toEqual([])
  })
})
