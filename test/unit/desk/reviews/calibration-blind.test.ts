import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { revisionHash } from '@/lib/review/record/hash'
import { REVIEW_DATABASE } from '@/lib/storage/reviews/database'
import { madeReviews } from '../../../reviews/made-reviews'
import { madeId } from '../../../reviews/made-session'
import {
  BO,
  card,
  CHIDI,
  confirm,
  made,
  ME,
  open,
  PAGE,
  results,
  row,
  SECRET,
  view,
  whatWasDone,
} from './open-calibration'

beforeEach(() => deleteDB(REVIEW_DATABASE))

describe('before all are in', () => {
  it("no answer has anything of a colleague's ratings, one's own are there", async () => {
    const session = await made()
    const mine = results(session, ME, 1, [row(2)])
    await confirm([...mine, ...results(session, BO, 2)])
    const seen = await view(session.id)
    expect(seen.comparison).toBeNull()
    expect(seen.mine).toEqual([0])
    expect(seen.standing).toEqual({
      in: [BO],
      begun: [{ reviewer: ME, tickets: 1 }],
      awaited: 1,
      shown: null,
    })
    expect(JSON.stringify([seen, await open().handlers['calibration/list']({}, PAGE)])).not.toContain(SECRET)

    const { handlers } = open()
    const [own] = mine
    expect((await handlers['reviews/table']({}, PAGE)).rows.at).toEqual([])
    const log = await handlers['reviews/list']({ query: '', show: 'all', from: 0, size: 50 }, PAGE)
    expect(log.reviews.map(({ id }) => id)).toEqual([own?.review])
    const [other] = results(session, BO, 2)
    expect(await handlers['reviews/one']({ id: other?.review ?? '' }, PAGE)).toEqual({ review: null })
    expect((await handlers['reviews/one']({ id: own?.review ?? '' }, PAGE)).review).not.toBeNull()
  })

  it('decisions that came with a copy of the session are not told either, and none can be made', async () => {
    const session = await made()
    const decision = {
      id: madeId(9, 1),
      at: session.at,
      by: BO,
      ticket: 0,
      category: null,
      text: 'It is a 2.',
    }
    await (await open().reviews.database()).put('sessions', { ...session, decisions: [decision] })
    expect((await view(session.id)).session.decisions).toEqual([])
    const own = { id: session.id, ticket: null, category: null, text: 'It is a 3.' }
    expect(await open().handlers['calibration/decide'](own, PAGE)).toEqual({ ok: false, reason: 'blind' })
    await confirm([...results(session, ME, 1), ...results(session, BO, 2)])
    expect((await view(session.id)).session.decisions).toEqual([decision])
  })

  it('ratings are shown to whoever says why, once, on record', async () => {
    const session = await made({ reviewers: 3 })
    await confirm(results(session, BO, 2))
    const { handlers } = open()
    expect(await handlers['calibration/open']({ id: session.id, reason: 'Chidi is on leave' }, PAGE)).toEqual(
      {
        ok: true,
      },
    )
    const seen = await view(session.id, CHIDI)
    expect(seen.standing).toMatchObject({ awaited: 2, shown: 'opened' })
    expect(seen.session.opened).toMatchObject({ by: ME, reason: 'Chidi is on leave' })
    expect(JSON.stringify(seen.comparison)).toContain(BO.name)
    expect(await open(BO).handlers['calibration/open']({ id: session.id, reason: 'Me too' }, PAGE)).toEqual({
      ok: true,
    })
    expect((await view(session.id)).session.opened?.reason).toBe('Chidi is on leave')
    expect((await whatWasDone()).filter((what) => what === 'session-opened')).toHaveLength(1)
    expect(await handlers['calibration/open']({ id: madeId(1, 99), reason: 'Why' }, PAGE)).toEqual({
      ok: false,
      reason: 'gone',
    })
  })

  it('a conflict of a colleague is not told either', async () => {
    const session = await made()
    const [first] = results(session, BO, 2)
    if (!first) throw new Error('It was made.')
    const { reviews, handlers } = open()
    const database = await reviews.database()
    await confirm([first])
    const rival = { ...first, content: { ...first.content, comment: SECRET } }
    const hash = revisionHash(rival)
    await database.put('revisions', { revision: rival, hash, key: [rival.review, rival.counter, hash] })
    expect(await handlers['review-files/conflicts']({ most: 50 }, PAGE)).toEqual({ conflicts: [], count: 0 })
    await handlers['calibration/open']({ id: session.id, reason: 'Ada has left' }, PAGE)
    expect(await handlers['review-files/conflicts']({ most: 50 }, PAGE)).toMatchObject({ count: 1 })
  })

  it('stay hidden where the session itself was removed or never came', async () => {
    const session = await made()
    await confirm(results(session, BO, 2))
    await open().handlers['calibration/remove']({ id: session.id }, PAGE)
    const logOf = async (me?: typeof BO) => {
      const asked = { query: '', show: 'all', from: 0, size: 50 } as const
      return (await open(me).handlers['reviews/list'](asked, PAGE)).reviews
    }
    expect(await logOf()).toEqual([])
    expect(await logOf(BO)).toHaveLength(2)
  })
})

describe('when all are in', () => {
  it('everybody sees the comparison, and what is decided stays', async () => {
    const session = await made()
    await confirm([...results(session, ME, 1), ...results(session, BO, 2, [row(2), row(1)])])
    const seen = await view(session.id, CHIDI)
    expect(seen.standing).toMatchObject({ in: [ME, BO], awaited: 0, shown: 'all-in' })
    expect(seen.comparison?.reviewers).toEqual([ME, BO])
    expect(seen.comparison?.differences[0]?.sides.map((side) => side?.comment)).toEqual([SECRET, SECRET])
    const first = { id: session.id, ticket: 0, category: card.categories[0]?.id ?? null, text: 'It is a 2.' }
    const second = { id: session.id, ticket: null, category: null, text: 'Ask for the log first.' }
    for (const [me, one] of [
      [ME, first],
      [BO, second],
    ] as const)
      expect(await open(me).handlers['calibration/decide'](one, PAGE)).toEqual({ ok: true })
    expect((await view(session.id)).session.decisions).toMatchObject([
      { by: ME, ticket: 0, text: 'It is a 2.' },
      { by: BO, ticket: null, text: 'Ask for the log first.' },
    ])
    expect(await open().handlers['reviews/table']({}, PAGE)).toMatchObject({
      rows: { at: [] },
      calibration: 4,
    })
  })

  it('other reviews of the same tickets are no part of it', async () => {
    const session = await made()
    const [stray] = madeReviews({ count: 1, card, seed: 3, until: '2026-11-20T12:00:00.000Z', days: 1 })
    if (!stray) throw new Error('no review')
    const ticket = { ...stray.content.ticket, ...session.tickets[0] }
    await confirm([{ ...stray, content: { ...stray.content, ticket } }])
    expect((await view(session.id)).standing).toEqual({ in: [], begun: [], awaited: 2, shown: null })
  })
})
