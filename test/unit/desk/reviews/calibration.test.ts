import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { fileEnd, fileHead, recordLine } from '@/lib/review/files/line'
import { REVIEW_DATABASE } from '@/lib/storage/reviews/database'
import { madeId } from '../../../reviews/made-session'
import {
  BO,
  card,
  confirm,
  made,
  ME,
  open,
  PAGE,
  REQUEST,
  results,
  SITE,
  typed,
  whatWasDone,
} from './open-calibration'

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
