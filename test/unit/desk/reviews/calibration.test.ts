import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { calibrationHandlers } from '@/lib/desk/reviews/calibration-handlers'
import { ReviewBase } from '@/lib/desk/reviews/review-base'
import { reviewFileHandlers } from '@/lib/desk/reviews/review-file-handlers'
import { reviewLogHandlers } from '@/lib/desk/reviews/review-log-handlers'
import type { ReviewParts } from '@/lib/desk/reviews/review-parts'
import { reviewTableHandlers } from '@/lib/desk/reviews/review-table-handlers'
import { fileEnd, fileHead, recordLine } from '@/lib/review/files/line'
import { calls } from '@/lib/messaging/protocol'
import type { KnownSender } from '@/lib/messaging/sender'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import type { AuditEntry } from '@/lib/review/record/audit'
import { revisionHash } from '@/lib/review/record/hash'
import type { ReviewPerson, Revision } from '@/lib/review/record/review'
import { REVIEW_DATABASE } from '@/lib/storage/reviews/database'
import { confirmReview } from '@/lib/storage/reviews/records'
import { calibrationSessionOf } from '@/lib/storage/reviews/sessions'
import { reviewSettingsItem } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import { madeReviews } from '../../../reviews/made-reviews'
import { madeId, madeResults, type Said } from '../../../reviews/made-session'
import { memoryArea } from '../../storage/memory-area'

const PAGE: KnownSender = { kind: 'page' }
const SITE = 'https://acme.zendesk.com'
const ME = { id: madeId(7, 1), name: 'Ada Brink' }
const BO = { id: madeId(7, 2), name: 'Bo Lindqvist' }
const CHIDI = { id: madeId(7, 3), name: 'Chidi Okafor' }
const SECRET = 'Said by one reviewer only'
const card = builtInCards()[0]
if (!card) throw new Error('no card')

/** A background that has just started, with whatever the database holds. */
function open(me: { id: string; name: string } = ME) {
  const settings = { ...reviewSettingsItem.defaults, on: true, me }
  const { area } = memoryArea({ [reviewSettingsItem.key]: toStored(reviewSettingsItem, settings) })
  const reviews = new ReviewBase(area, () => undefined)
  const parts = { reviews, area, tickets: { recent: [] }, tabIds: async () => [] } as unknown as ReviewParts
  return {
    reviews,
    handlers: {
      ...calibrationHandlers(parts),
      ...reviewLogHandlers(parts),
      ...reviewTableHandlers(parts),
      ...reviewFileHandlers(parts),
    },
  }
}

const typed = (text: string) => ({ from: 'typed' as const, text, site: SITE })
const REQUEST = {
  title: 'November',
  card: { id: card.id, version: card.version },
  reviewers: 2,
  tickets: typed('4001 4002'),
}

async function made(change: Partial<typeof REQUEST> = {}): Promise<CalibrationSession> {
  const { handlers, reviews } = open()
  const answer = await handlers['calibration/make']({ ...REQUEST, ...change }, PAGE)
  if (!answer.ok) throw new Error(answer.reason)
  const session = await calibrationSessionOf(await reviews.database(), answer.id)
  if (!session) throw new Error('It is not there.')
  return session
}

const row = (value: number): Said[] =>
  (card?.categories ?? []).map(({ points }) => ({ value: Math.min(points, value), comment: SECRET }))

async function confirm(revisions: readonly Revision[]): Promise<void> {
  const { reviews } = open()
  for (const revision of revisions) {
    const { at, by, review, counter } = revision
    const audit: AuditEntry = { at, by, what: 'review-saved', id: review, counter, card: null, count: null }
    const saved = await confirmReview(await reviews.database(), revision, { draft: '', audit })
    expect(saved).toEqual({ ok: true, value: { ok: true } })
  }
}

const results = (session: CalibrationSession, person: ReviewPerson, seed: number, rows = [row(3), row(1)]) =>
  madeResults(session, person, rows, seed)

async function view(id: string, me = ME) {
  const answer = await open(me).handlers['calibration/one']({ id }, PAGE)
  // What is answered must pass as the protocol has it.
  expect(calls['calibration/one'].response.safeParse(answer).error).toBeUndefined()
  if (!answer.view) throw new Error('It is gone.')
  return answer.view
}

async function whatWasDone(): Promise<string[]> {
  const all = await (await open().reviews.database()).getAll('audit')
  return all.map(({ what }) => what)
}

beforeEach(() => deleteDB(REVIEW_DATABASE))

describe('a session', () => {
  it('is made of what was typed, with its card kept, and is on record', async () => {
    const session = await made()
    expect(session).toMatchObject({ title: 'November', by: ME, reviewers: 2, opened: null, decisions: [] })
    expect(session.tickets.map(({ key }) => key)).toEqual(['4001', '4002'])
    expect(await (await open().reviews.database()).get('cards', [card.id, card.version])).toMatchObject({
      card,
    })
    expect(await whatWasDone()).toEqual(['session-made'])
    const { sessions } = await open().handlers['calibration/list']({}, PAGE)
    expect(sessions).toMatchObject([
      { id: session.id, tickets: 2, mine: 0, standing: { awaited: 2, shown: null } },
    ])
  })

  it('is made of a list, without the tickets that are gone', async () => {
    const id = madeId(8, 1)
    const ticket = (key: string, state: 'open' | 'gone') => ({
      host: 'zendesk' as const,
      site: SITE,
      key,
      url: `${SITE}/agent/tickets/${key}`,
      agent: null,
      stratum: null,
      reasons: [],
      state,
    })
    await (
      await open().reviews.database()
    ).add('lists', {
      id,
      title: 'Random ten',
      at: '2026-11-01T09:00:00Z',
      by: ME,
      origin: { from: 'opened' },
      population: 3,
      how: 'random',
      seed: '1',
      strata: [],
      tickets: [ticket('4001', 'open'), ticket('4002', 'gone'), ticket('4003', 'open')],
    })
    const { handlers } = open()
    expect(await handlers['calibration/choices']({}, PAGE)).toMatchObject({
      lists: [{ id, title: 'Random ten', tickets: 3 }],
      sites: [SITE],
    })
    const answer = await handlers['calibration/make']({ ...REQUEST, tickets: { from: 'list', id } }, PAGE)
    expect(answer.ok).toBe(true)
    const [session] = await (await open().reviews.database()).getAll('sessions')
    expect(session?.tickets.map(({ key }) => key)).toEqual(['4001', '4003'])
  })

  it.each([
    [
      'words that are no tickets',
      { tickets: typed('4001 oops') },
      { reason: 'unknown-tickets', words: ['oops'] },
    ],
    ['nothing', { tickets: typed(' ') }, { reason: 'no-tickets' }],
    [
      'more tickets than a session has',
      { tickets: typed(Array.from({ length: 101 }, (_none, at) => String(4000 + at)).join(' ')) },
      { reason: 'too-many' },
    ],
    ['a card that is not there', { card: { id: 'other', version: 1 } }, { reason: 'no-card' }],
    ['a list that is gone', { tickets: { from: 'list' as const, id: madeId(8, 2) } }, { reason: 'gone' }],
  ])('is not made of %s', async (_what, change, expected) => {
    const answer = await open().handlers['calibration/make']({ ...REQUEST, ...change }, PAGE)
    expect(answer).toEqual({ ok: false, ...expected })
    expect(await whatWasDone()).toEqual([])
  })

  it('asks who one is before anything is made, opened or decided', async () => {
    const session = await made()
    const { handlers } = open({ id: ME.id, name: ' ' })
    const refused = { ok: false, reason: 'no-name' }
    expect(await handlers['calibration/make'](REQUEST, PAGE)).toEqual(refused)
    expect(await handlers['calibration/open']({ id: session.id, reason: 'Why not' }, PAGE)).toEqual(refused)
    const decision = { id: session.id, ticket: null, category: null, text: 'Agreed.' }
    expect(await handlers['calibration/decide'](decision, PAGE)).toEqual(refused)
  })

  it('is removed; the reviews made for it stay', async () => {
    const session = await made()
    await confirm(results(session, ME, 1))
    expect(await open().handlers['calibration/remove']({ id: session.id }, PAGE)).toEqual({ ok: true })
    expect(await open().handlers['calibration/one']({ id: session.id }, PAGE)).toEqual({ view: null })
    expect(await (await open().reviews.database()).count('heads')).toBe(2)
    expect((await whatWasDone()).at(-1)).toBe('session-removed')
  })
})

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

describe('a file', () => {
  const read = (text: string | null) => {
    const lines = (text ?? '')
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(fileHead.parse(lines[0]).by).toEqual(ME)
    expect(fileEnd.parse(lines.at(-1))).toEqual({ end: lines.length - 2 })
    return lines.slice(1, -1).map((line) => recordLine.parse(line))
  }

  it('of the session alone has nothing of the reviews', async () => {
    const session = await made()
    await confirm([...results(session, ME, 1), ...results(session, BO, 2)])
    const { text } = await open().handlers['calibration/session-file']({ id: session.id }, PAGE)
    expect(read(text)).toEqual([{ session }])
    expect((await whatWasDone()).at(-1)).toBe('exported')
    expect(await open().handlers['calibration/session-file']({ id: madeId(1, 99) }, PAGE)).toEqual({
      text: null,
    })
  })

  it("of one's results has every revision of one's own reviews and of nobody else's", async () => {
    const session = await made()
    expect(await open().handlers['calibration/my-results']({ id: session.id }, PAGE)).toEqual({
      text: null,
      tickets: 0,
    })
    const mine = results(session, ME, 1)
    const [first] = mine
    if (!first) throw new Error('It was made.')
    const again = { ...first, counter: 2 }
    await confirm([...mine, ...results(session, BO, 2), again])
    const { text, tickets } = await open().handlers['calibration/my-results']({ id: session.id }, PAGE)
    expect(tickets).toBe(2)
    const lines = read(text)
    expect(lines).toHaveLength(4)
    expect(lines).toEqual(
      expect.arrayContaining([{ session }, ...[...mine, again].map((revision) => ({ revision }))]),
    )
  })
})
