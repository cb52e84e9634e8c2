import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { KnowledgeDesk } from '@/lib/desk/knowledge-desk'
import { fileSourceId, toArticle } from '@/lib/knowledge/files/to-article'
import { KNOWLEDGE_DATABASE } from '@/lib/storage/knowledge-database'
import { LEARNING_DATABASE } from '@/lib/storage/learning-database'
import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { readFiles } from '../knowledge/files/files-of'
import { messageOf, ticketOf } from '../knowledge/samples'
import { memoryArea } from '../storage/memory-area'

const sourceId = fileSourceId('Handbook')
const SITE = 'https://acme.zendesk.com'

/** A solved ticket whose public reply links an address. */
function linking(href: string, key = '1'): TicketSnapshot {
  return {
    ...ticketOf('VPN drops', [
      messageOf('requester', 'The tunnel closes after ten minutes.', { id: 'a' }),
      { ...messageOf('agent', 'See here', { id: 'b' }), links: [{ start: 0, end: 8, href }] },
    ]),
    site: SITE,
    key,
    state: read('solved' as const),
  }
}

function openDesk(): KnowledgeDesk {
  return new KnowledgeDesk({
    area: memoryArea().area,
    notify: () => undefined,
    findClient: () => Promise.resolve(null),
    clientOf: () => {
      throw new Error('Nothing is asked here')
    },
  })
}

/** Imports a table whole; a later one takes its place. The ids of its articles. */
async function importTable(knowledge: KnowledgeDesk, csv: string, importId: string): Promise<string[]> {
  const articles = readFiles({ 'kb.csv': csv }).drafts.map((draft) =>
    toArticle(draft, { sourceId, audience: 'public', language: '' }),
  )
  const source = { name: 'Handbook', audience: 'public', language: '', sites: [] } as const
  const part = { sourceId, source: { ...source, sites: [] }, importId, before: 0, isLast: true, skipped: 0 }
  expect(await knowledge.importPart({ ...part, articles })).toMatchObject({ ok: true })
  return articles.map(({ id }) => id)
}

// A database deleted while a desk still holds it is closed by its `blocking` callback.
beforeEach(async () => {
  for (const name of [KNOWLEDGE_DATABASE, LEARNING_DATABASE]) await deleteDB(name)
})

describe('a link in a public reply to an article of a file', () => {
  const table = 'id,title,body,url\nvpn,Keep the tunnel open,Raise the idle time.,https://kb.example/vpn'

  it('teaches that article', async () => {
    const knowledge = openDesk()
    const [articleId] = await importTable(knowledge, table, 'import-1')
    await knowledge.learning.learn([linking('https://KB.example/vpn/?from=mail#idle')])
    const [ticket] = (await knowledge.learning.memory()).tickets()
    expect(ticket?.answers).toEqual([{ articleId, how: 'linked' }])
  })

  it('is known as soon as the article is, and no longer when it is gone', async () => {
    const knowledge = openDesk()
    const ticket = linking('https://kb.example/vpn')
    expect(await knowledge.linked.of(ticket)).toEqual([])
    const ids = await importTable(knowledge, table, 'import-1')
    expect(ids).toHaveLength(1)
    expect(await knowledge.linked.of(ticket)).toEqual(ids)
    await importTable(knowledge, 'id,title,body\nother,Printers,Paper.', 'import-2')
    expect(await knowledge.linked.of(ticket)).toEqual([])
  })

  it('is nothing to a page that is no article', async () => {
    const knowledge = openDesk()
    await importTable(knowledge, table, 'import-1')
    expect(await knowledge.linked.of(linking('https://kb.example/printers'))).toEqual([])
  })
})
