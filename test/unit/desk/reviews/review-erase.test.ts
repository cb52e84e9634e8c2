import 'fake-indexeddb/auto'
import { describe, expect, it, test } from 'vitest'
import { reviewEraseHandlers } from '@/lib/desk/reviews/review-erase-handlers'
import { tidyReviews } from '@/lib/desk/reviews/tidy-reviews'
import type { RecordLine } from '@/lib/review/files/line'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { headOf } from '@/lib/storage/reviews/heads'
import { cardOf } from '../../review/some-card'
import { idOf, remarkOf, revisionOf } from '../../review/some-review'
import { dump } from '../../storage/reviews/open-reviews'
import { fileOf, ME, openFileDesk } from './file-desk'

const TWO = { points: 2, weight: 1, critical: false } as const
const CARD = cardOf([{ ...TWO }, { ...TWO }])
const BOB = { id: 'bob', name: 'Bob Bauer' }
const QUOTE = { messageId: 'm1', quote: 'Write to carla.customer@mail.example, says Carla', masked: false }
const quoted = (counter: number) =>
  revisionOf(1, {
    counter,
    content: { ratings: [{ category: 'category-0', value: 1, causes: [], comment: '', quotes: [QUOTE] }] },
  })
const LINES: RecordLine[] = [
  { card: CARD },
  { revision: quoted(1) },
  { revision: quoted(2) },
  { revision: revisionOf(2, { content: { agent: BOB } }) },
  { revision: revisionOf(2, { counter: 2 }) },
  { revision: revisionOf(3, { by: BOB, content: { reviewer: BOB } }) },
  { remark: remarkOf(1, 1, { by: BOB }) },
  { remark: remarkOf(2, 2) },
]

async function openErasing() {
  const desk = openFileDesk()
  await desk.load(fileOf(...LINES))
  const database = await desk.reviews.database()
  await database.put('lists', {
    id: idOf(1, 5),
    title: 'November',
    at: '2026-11-01T08:00:00.000Z',
    by: BOB,
    origin: { from: 'opened' },
    population: 1,
    how: 'random',
    seed: 's',
    strata: [],
    tickets: [{ ...TICKET, url: '', agent: BOB, stratum: null, reasons: [], state: 'open' }],
  })
  const draft = { id: 'd', review: idOf(8), base: 0, turn: 1, window: 'w', at: '2026-11-01T08:00:00.000Z' }
  await database.put('drafts', { ...draft, content: revisionOf(8, { content: { agent: BOB } }).content })
  return { desk, database, erase: reviewEraseHandlers(desk.parts) }
}
const TICKET = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '1' } as const
const everything = async (database: ReviewIdb) => JSON.stringify(await dump(database))
const headsOf = async (database: ReviewIdb) =>
  (await database.getAllKeys('heads')).map((id) => Number.parseInt(id, 16))

describe('somebody’s reviews', () => {
  it('are counted before anything is done', async () => {
    const { erase, desk } = await openErasing()
    expect(await erase['review-erase/look']({ person: 'bob' }, desk.sender)).toEqual({
      asAgent: 1,
      asReviewer: 1,
      remarks: 1,
      drafts: 1,
      listed: 1,
    })
  })

  it('as an agent are erased, also where only history names them, with drafts and on lists', async () => {
    const { desk, database, erase } = await openErasing()
    expect(await erase['review-erase/person']({ person: 'bob', how: 'about' }, desk.sender)).toEqual({
      ok: true,
      reviews: 1,
    })
    expect((await headsOf(database)).sort()).toEqual([1, 3])
    expect(await database.getAllKeys('erased')).toEqual([idOf(2)])
    expect(await database.count('drafts')).toBe(0)
    expect((await database.getAll('lists'))[0]?.tickets[0]?.agent).toBeNull()
    expect((await database.getAll('remarks')).map(({ review }) => review)).toEqual([idOf(1)])
  })

  it('that are erased stay so when their file is taken in again', async () => {
    const { desk, database, erase } = await openErasing()
    await erase['review-erase/person']({ person: 'bob', how: 'by' }, desk.sender)
    await desk.load(fileOf(...LINES))
    expect((await headsOf(database)).sort()).toEqual([1, 2])
  })

  it('can be kept without the name: it is nowhere any more, and no file brings it back', async () => {
    const { desk, database, erase } = await openErasing()
    expect(await everything(database)).toContain('Bob Bauer')
    await erase['review-erase/person']({ person: 'bob', how: 'name' }, desk.sender)
    await desk.load(fileOf(...LINES))
    const all = await everything(database)
    expect(all).not.toContain('Bob Bauer')
    expect(all).not.toContain('"bob"')
    expect((await headsOf(database)).sort()).toEqual([1, 2, 3])
    expect(await database.getAllKeysFromIndex('heads', 'byReviewer', 'erased')).toContain(idOf(3))
    expect(await headOf(database, idOf(3))).toMatchObject({
      revision: { counter: 2, why: 'privacy', by: ME, content: { reviewer: { name: 'erased person' } } },
    })
    expect(await desk.handlers['review-files/conflicts']({ most: 9 }, desk.sender)).toMatchObject({
      count: 0,
    })
  })

  it('without one’s own name: the record of it does not name them either', async () => {
    const { desk, database, erase } = await openErasing()
    await erase['review-erase/person']({ person: ME.id, how: 'name' }, desk.sender)
    expect((await database.getAll('audit')).map(({ by }) => by.name)).toEqual([
      'erased person',
      'erased person',
    ])
  })
})

describe('a pinned quote', () => {
  const request = { review: idOf(1), messageId: QUOTE.messageId, quote: QUOTE.quote, words: '' } as const

  it('is found by its words in any revision', async () => {
    const { desk, erase } = await openErasing()
    expect(await erase['review-erase/quotes']({ words: 'CARLA' }, desk.sender)).toEqual({
      count: 1,
      first: [{ ...QUOTE, review: idOf(1), ticket: TICKET }],
    })
  })

  it('that is erased is in no revision any more, and its file does not bring it back', async () => {
    const { desk, database, erase } = await openErasing()
    expect(await erase['review-erase/quote']({ ...request, how: 'erase' }, desk.sender)).toMatchObject({
      ok: true,
    })
    await desk.load(fileOf(...LINES))
    expect((await everything(database)).toLowerCase()).not.toContain('carla')
    expect(await headOf(database, idOf(1))).toMatchObject({ revision: { counter: 3, why: 'privacy' } })
    expect((await database.getAllKeys('revisions')).filter(([id]) => id === idOf(1))).toHaveLength(3)
    expect((await database.getAll('audit')).at(-2)).toMatchObject({ what: 'review-masked', id: idOf(1) })
  })

  it('that is masked keeps its other words', async () => {
    const { desk, database, erase } = await openErasing()
    await erase['review-erase/quote']({ ...request, how: 'mask', words: 'Carla' }, desk.sender)
    await desk.load(fileOf(...LINES))
    const all = await everything(database)
    expect(all.toLowerCase()).not.toContain('carla')
    const head = await headOf(database, idOf(1))
    expect(head?.revision.content.ratings[0]?.quotes).toEqual([
      {
        messageId: 'm1',
        quote: expect.stringMatching(/^Write to .+, says <masked>$/) as string,
        masked: true,
      },
    ])
  })

  it('that is erased settles no conflict: nobody looked at both sides', async () => {
    const { desk, erase } = await openErasing()
    const other = { ...quoted(2), content: { ...quoted(2).content, comment: 'Otherwise' } }
    await desk.load(fileOf({ card: CARD }, { revision: other }))
    await erase['review-erase/quote']({ ...request, how: 'erase' }, desk.sender)
    const { conflicts } = await desk.handlers['review-files/conflicts']({ most: 9 }, desk.sender)
    expect(conflicts.map(({ review, counter, sides }) => [review, counter, sides.length])).toEqual([
      [idOf(1), 2, 2],
    ])
  })

  it('without private data is left as it is, and that is said', async () => {
    const { desk, database, erase } = await openErasing()
    const before = await everything(database)
    const quote = { ...request, quote: 'Hello there', how: 'mask' } as const
    expect(await erase['review-erase/quote'](quote, desk.sender)).toEqual({
      ok: false,
      reason: 'nothing-found',
    })
    expect(await everything(database)).toBe(before)
  })
})

test('reviews that are too old go, once a day, and a clock that jumped removes nothing', async () => {
  const desk = openFileDesk()
  const DAY = 86_400_000
  const now = Date.parse('2026-11-27T09:00:00.000Z')
  const begun = (days: number) => ({ content: { startedAt: new Date(now - days * DAY).toISOString() } })
  await desk.load(
    fileOf(
      { card: CARD },
      { revision: revisionOf(1, begun(300)) },
      { revision: revisionOf(2, begun(10)) },
      {
        remark: remarkOf(1, 1, { at: new Date(now - 290 * DAY).toISOString() }),
      },
    ),
  )
  const kept = desk.contents['review-settings'] as { data: object }
  Object.assign(kept.data, { keepMonths: 6 })
  const database = await desk.reviews.database()
  const tidy = (at: number) => tidyReviews(desk.reviews, desk.parts.area, at)
  await tidy(now)
  await tidy(now + 4000 * DAY)
  await tidy(now)
  expect(await headsOf(database)).toEqual([1, 2])
  await tidy(now + DAY / 2)
  expect(await headsOf(database)).toEqual([1, 2])
  await tidy(now + DAY)
  expect(await headsOf(database)).toEqual([2])
  expect([await database.count('remarks'), await database.count('erased')]).toEqual([0, 0])
  expect((await database.getAll('audit')).at(-1)).toMatchObject({
    what: 'expired',
    count: 1,
    by: { name: 'Deskhand' },
  })
})
