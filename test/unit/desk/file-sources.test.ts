import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileSources, fileSourceStatus, offeredOn, storePart, type ImportPart } from '@/lib/desk/file-sources'
import { fileSourceId, toArticle } from '@/lib/knowledge/files/to-article'
import { openKnowledgeDatabase, type KnowledgeDatabase } from '@/lib/storage/knowledge-database'
import { readFiles } from '../knowledge/files/files-of'

const NOW = '2026-11-26T09:00:00.000Z'
const sourceId = fileSourceId('Handbook')
const source = { name: 'Handbook', audience: 'public', language: '', sites: [] as string[] } as const

let database: KnowledgeDatabase
let count = 0
beforeEach(async () => {
  count += 1
  database = await openKnowledgeDatabase(`files-${count}`)
})
afterEach(() => database.close())

const articlesOf = (...titles: string[]) =>
  readFiles({
    'kb.csv': `title,body\n${titles.map((title) => `${title},about ${title}`).join('\n')}`,
  }).drafts.map((draft) => toArticle(draft, { sourceId, audience: 'public', language: '' }))
const part = (titles: readonly string[], more: Partial<ImportPart> = {}): ImportPart => ({
  sourceId,
  source: { ...source, sites: [] },
  importId: 'import-1',
  before: 0,
  articles: articlesOf(...titles),
  isLast: true,
  skipped: 0,
  ...more,
})
const put = (given: ImportPart) => storePart(database, given, NOW)
const titles = async () =>
  (await database.articlesAfter(null, 99)).map(({ title }) => title).sort((a, b) => a.localeCompare(b))

describe('an import', () => {
  it('stores its parts in order and is offered only when it is whole', async () => {
    expect(await put(part(['A', 'B'], { isLast: false }))).toEqual({ ok: true, articles: 2 })
    expect(offeredOn('https://acme.example', await fileSources(database))).toEqual([])
    expect(await put(part(['C'], { before: 2, skipped: 4 }))).toEqual({ ok: true, articles: 3 })
    const states = await fileSources(database)
    expect(offeredOn('https://acme.example', states)).toHaveLength(1)
    expect(states.map((state) => fileSourceStatus(state, true))).toMatchObject([
      { id: sourceId, kind: 'files', articles: 3, phase: 'done', syncedAt: NOW, files: source },
    ])
  })

  it('made again updates what is still there and removes what is gone', async () => {
    await put(part(['A', 'B']))
    expect(await put(part(['B', 'C'], { importId: 'import-2' }))).toEqual({ ok: true, articles: 2 })
    expect(await titles()).toEqual(['B', 'C'])
  })

  it('that breaks off keeps what was there, with its choices', async () => {
    await put(part(['A', 'B']))
    const internal = { ...source, sites: ['https://other.example'], audience: 'internal' } as const
    await put(
      part(['C'], {
        importId: 'import-2',
        isLast: false,
        source: { ...internal, sites: [...internal.sites] },
      }),
    )
    expect(await titles()).toEqual(['A', 'B', 'C'])
    const states = await fileSources(database)
    expect(states[0]?.files).toEqual(source)
    expect(offeredOn('https://acme.example', states)).toHaveLength(1)
    expect(await put(part(['B'], { importId: 'import-3' }))).toMatchObject({ ok: true })
    expect(await titles()).toEqual(['B'])
  })

  it.each([
    ['of another import', { importId: 'import-2', before: 1 }],
    ['that came before', { before: 0 + 2 }],
  ])('refuses a part %s', async (_, more) => {
    await put(part(['A'], { isLast: false }))
    expect(await put(part(['B'], more))).toEqual({ ok: false, reason: 'interrupted' })
    expect(await titles()).toEqual(['A'])
  })

  it('refuses to go on when its source was removed', async () => {
    await put(part(['A'], { isLast: false }))
    await database.removeSource(sourceId)
    expect(await put(part(['B'], { before: 1 }))).toEqual({ ok: false, reason: 'interrupted' })
    expect(await titles()).toEqual([])
  })

  it('refuses articles of another source', async () => {
    const [one] = articlesOf('A')
    const foreign = { ...one, id: 'zendesk-guide@acme.zendesk.com/1' } as NonNullable<typeof one>
    expect(await put(part([], { articles: [foreign] }))).toEqual({ ok: false, reason: 'invalid' })
  })
})

it('is offered on the helpdesks it was meant for', async () => {
  await put(part(['A'], { source: { ...source, sites: ['https://acme.example'] } }))
  const states = await fileSources(database)
  expect(offeredOn('https://acme.example', states)).toHaveLength(1)
  expect(offeredOn('https://other.example', states)).toEqual([])
})
