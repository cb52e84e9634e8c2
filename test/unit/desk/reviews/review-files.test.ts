import 'fake-indexeddb/auto'
import { describe, expect, it, test } from 'vitest'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import type { RecordLine } from '@/lib/review/files/line'
import { cardOf } from '../../review/some-card'
import { idOf, remarkOf, revisionOf } from '../../review/some-review'
import { dump } from '../../storage/reviews/open-reviews'
import { fileOf, ME, openFileDesk } from './file-desk'

const TWO = { points: 2, weight: 1, critical: false } as const
const CARD = cardOf([{ ...TWO }, { ...TWO }])
const SESSION: CalibrationSession = {
  format: 1,
  id: idOf(1, 2),
  title: 'November',
  at: '2026-11-01T08:00:00.000Z',
  by: ME,
  card: CARD,
  tickets: [{ host: 'zendesk', site: 'https://acme.zendesk.com', key: '1', url: '' }],
  reviewers: 2,
  opened: { at: '2026-11-02T08:00:00.000Z', by: ME, reason: 'Bob is ill.' },
  decisions: [],
}
const BOB = { id: 'bob', name: 'Bob' }
const LINES: RecordLine[] = [
  { card: CARD },
  { session: SESSION },
  { revision: revisionOf(1) },
  { revision: revisionOf(1, { counter: 2, content: { comment: '=1+1' } }) },
  { revision: revisionOf(2, { content: { reviewer: ME, agent: BOB } }) },
  {
    revision: revisionOf(3, {
      content: { session: SESSION.id, ticket: { ...revisionOf(1).content.ticket } },
    }),
  },
  { remark: remarkOf(1, 1) },
  { remark: remarkOf(2, 1, { kind: 'coaching', as: 'lead', due: '2026-12-01' }) },
  { erased: { review: idOf(9), at: '2026-11-03T10:00:00.000Z' } },
]
const BLIND = LINES.map((line) => ('session' in line ? { session: { ...SESSION, opened: null } } : line))
const LEFT_OUT = ['audit', 'imported', 'staged']
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => Object.keys(JSON.parse(line) as object)[0])

describe('a file with everything', () => {
  it('brings everything to another browser, and nothing more when it is taken again', async () => {
    const from = openFileDesk()
    await from.load(fileOf(...LINES))
    const text = await from.save({ what: 'all' }, 'jsonl')
    const there = await dump(await from.reviews.database(), LEFT_OUT)
    const to = openFileDesk()
    await to.load(text)
    expect(await dump(await to.reviews.database(), LEFT_OUT)).toEqual(there)
    await to.load(text, text)
    expect(await dump(await to.reviews.database(), LEFT_OUT)).toEqual(there)
    expect(to.told).toContainEqual({ deskhandNotice: 'reviews' })
  })

  it('of more reviews than one part holds is whole', async () => {
    const desk = openFileDesk()
    const many = Array.from({ length: 1_201 }, (_, at) => ({ revision: revisionOf(at + 1) }))
    await desk.load(
      fileOf({ card: CARD }, ...many, { remark: remarkOf(1, 1_201) }, { remark: remarkOf(2, 99_999) }),
    )
    const { reading } = await desk.stage(await desk.save({ what: 'all' }, 'jsonl'))
    expect(reading).toEqual({ ok: true, lines: 1_204 })
  })
})

describe('a part of what there is', () => {
  it('for an agent holds their reviews, without calibration and, unless wanted, coaching notes', async () => {
    const desk = openFileDesk()
    await desk.load(fileOf(...LINES))
    const text = await desk.save({ what: 'agent', agent: 'ana', coaching: false }, 'jsonl')
    expect(linesOf(text)).toEqual(['deskhand', 'card', 'revision', 'revision', 'remark', 'end'])
    expect(text).not.toContain('coaching')
    expect(text).not.toContain('bob')
    expect(await desk.save({ what: 'agent', agent: 'ana', coaching: true }, 'jsonl')).toContain('coaching')
  })

  it('of oneself, and of a calibration session', async () => {
    const desk = openFileDesk()
    await desk.load(fileOf(...LINES))
    expect(linesOf(await desk.save({ what: 'mine' }, 'jsonl'))).toEqual([
      'deskhand',
      'erased',
      'card',
      'revision',
      'end',
    ])
    const session = await desk.save({ what: 'session', session: SESSION.id }, 'jsonl')
    expect(linesOf(session)).toEqual(['deskhand', 'session', 'card', 'revision', 'end'])
    expect(session).toContain(idOf(3))
  })

  it('says nothing of what colleagues rated in a calibration that is still blind, a copy of everything left out', async () => {
    const desk = openFileDesk()
    await desk.load(fileOf(...BLIND))
    expect(await desk.save({ what: 'all' }, 'jsonl')).toContain(idOf(3))
    for (const format of ['csv-reviews', 'csv-categories'] as const)
      expect(await desk.save({ what: 'all' }, format)).not.toContain(idOf(3))
    const session = await desk.save({ what: 'session', session: SESSION.id }, 'jsonl')
    expect(linesOf(session)).toEqual(['deskhand', 'session', 'end'])
  })
})

test('the table by categories comes back to where the cards are known, as what was there', async () => {
  const desk = openFileDesk()
  await desk.load(fileOf(...LINES))
  const table = await desk.save({ what: 'all' }, 'csv-categories')
  const taken = await desk.load(table)
  expect(taken).toMatchObject({ ok: true, report: { files: [{ known: 3, added: 0 }], conflictCount: 0 } })
  const reviews = await desk.save({ what: 'agent', agent: 'ana', coaching: false }, 'csv-reviews')
  expect(reviews.trim().split('\r\n')).toHaveLength(2)
  expect(reviews).toContain(`,"'=1+1",`)
})

describe('how things stand', () => {
  it('after a backup, and not after a part or a table, nothing is to be saved', async () => {
    const desk = openFileDesk()
    const many = Array.from({ length: 20 }, (_, at) => ({ revision: revisionOf(at + 1) }))
    await desk.load(fileOf({ card: CARD }, ...many))
    const standing = () => desk.handlers['review-files/standing']({}, desk.sender)
    expect(await standing()).toMatchObject({ reviews: 20, since: 20, due: 'many', exportedAt: null })
    await desk.handlers['review-files/saved'](
      { of: { what: 'mine' }, format: 'jsonl', reviews: 20 },
      desk.sender,
    )
    await desk.handlers['review-files/saved'](
      { of: { what: 'all' }, format: 'csv-reviews', reviews: 20 },
      desk.sender,
    )
    expect(await standing()).toMatchObject({ due: 'many' })
    await desk.handlers['review-files/saved'](
      { of: { what: 'all' }, format: 'jsonl', reviews: 20 },
      desk.sender,
    )
    expect(await standing()).toMatchObject({ since: 0, due: null, agents: [{ id: 'ana', reviews: 20 }] })
  })

  it('shows both sides of an open conflict, until somebody saves the review again', async () => {
    const desk = openFileDesk()
    const other = revisionOf(1, {
      by: BOB,
      content: { comment: 'Mine', ratings: [{ ...revisionOf(1).content.ratings[0], value: 2 } as never] },
    })
    await desk.load(
      fileOf({ card: CARD }, { revision: revisionOf(1) }),
      fileOf({ card: CARD }, { revision: other }),
    )
    const conflicts = () => desk.handlers['review-files/conflicts']({ most: 50 }, desk.sender)
    const { conflicts: open, count } = await conflicts()
    expect(count).toBe(1)
    expect(open[0]).toMatchObject({ review: idOf(1), counter: 1 })
    expect(open[0]?.sides.map(({ by }) => by.name).sort()).toEqual(['Bob', 'Rita Reviewer'])
    expect(open[0]?.sides.map(({ counts }) => counts)).toEqual([true, false])
    expect(open[0]?.sides.map(({ ratings }) => ratings.length)).toEqual([2, 2])
    await desk.load(fileOf({ card: CARD }, { revision: revisionOf(1, { counter: 2 }) }))
    expect(await conflicts()).toEqual({ conflicts: [], count: 0 })
  })
})

test('what is older than what is kept here does not come in', async () => {
  const desk = openFileDesk({ keepMonths: 6 })
  const old = revisionOf(1, { content: { startedAt: '2001-11-01T00:00:00.000Z' } })
  const now = revisionOf(2, { content: { startedAt: new Date().toISOString() } })
  expect(await desk.load(fileOf({ card: CARD }, { revision: old }, { revision: now }))).toMatchObject({
    report: { files: [{ expired: 1, added: 1 }] },
  })
})

test('a line that no page of ours sends is refused', async () => {
  const desk = openFileDesk()
  const lines = ['{"revision":{}}']
  expect(await desk.handlers['review-files/stage']({ id: idOf(1), part: 0, lines }, desk.sender)).toEqual({
    ok: false,
    reason: 'invalid',
  })
})
