import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { TicketReading } from '@/lib/desk/ticket-desk'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { REVIEW_DATABASE } from '@/lib/storage/reviews/database'
import { madeSession } from '../../../reviews/made-session'
import { idOf } from '../../review/some-review'
import { memoryArea } from '../../storage/memory-area'

import {
  keep,
  ME,
  open,
  other,
  read,
  ref,
  save,
  type Scene,
  sender,
  SITE,
  TAB,
  writingOf,
} from './open-panel'

beforeEach(() => deleteDB(REVIEW_DATABASE))

describe('a ticket of a calibration', () => {
  const addSession = async () => {
    const [card] = builtInCards()
    if (!card) throw new Error('no card')
    const session = madeSession(card, 1, { tickets: [{ ...ref, url: '' }] })
    await (await open().reviews.database()).put('sessions', session)
    return session
  }

  it('is rated blind by the card of the session, whatever the settings say', async () => {
    const session = await addSession()
    const desk = await open({ settings: { blind: false } }).desk()
    expect(desk).toMatchObject({ session: session.id, blind: true, judged: null })
    expect(desk.cards.map(({ id }) => id)).toEqual([session.card.id])
    expect(desk.fresh?.content).toMatchObject({ session: session.id, pick: { how: 'chosen' }, blind: true })
  })

  it('has a draft of its own beside the one of an ordinary review', async () => {
    const session = await addSession()
    const ordinary = writingOf(await open().desk({ session: 'none' }))
    const blind = writingOf(await open().desk())
    await keep(ordinary)
    await keep(blind)
    expect((await open().desk()).draft?.review).toBe(blind.review)
    expect((await open().desk({ session: 'none' })).draft?.review).toBe(ordinary.review)
    await save(blind)
    expect((await open().desk()).session).toBeNull()
    expect((await open().desk({ session: session.id })).saved[0]).toMatchObject({
      session: session.id,
      mine: true,
    })
  })

  it('leaves what was begun for it within reach when the session was removed', async () => {
    const session = await addSession()
    const blind = writingOf(await open().desk())
    await keep(blind)
    await (await open().reviews.database()).delete('sessions', session.id)
    expect((await open().desk()).draft?.review).toBe(blind.review)
  })

  it('shows nobody what colleagues said in it', async () => {
    const session = await addSession()
    const theirs = writingOf(await open().desk())
    await save(theirs, { settings: { me: { id: idOf(2, 5), name: 'Bo' } } })
    for (const request of [{}, { session: session.id }, { session: 'none' as const }])
      expect((await open({ settings: { blind: false } }).desk(request)).saved).toMatchObject([
        { mine: false, said: null },
      ])
  })
})

describe('words selected in the page', () => {
  const select = (selected: string, scene: Scene = {}) =>
    open({ selected, ...scene }).handlers['review/selection']({ ticket: ref }, sender)

  it('come back as the message has them', async () => {
    expect(await select('export stops. My mail')).toEqual({
      ok: true,
      messageId: 'm1',
      quote: 'export stops.\nMy mail',
    })
  })

  it.each([
    ['nothing', ' \n'],
    ['not-said', 'The import stops.'],
    ['too-long', 'x'.repeat(2_000)],
  ])('are refused: %s', async (reason, selected) => {
    expect(await select(selected)).toEqual({ ok: false, reason })
  })

  it('are refused where the page has moved on or is gone', async () => {
    const left = { reading: { ...read, ref: other } as TicketReading }
    expect(await select('I look', left)).toEqual({ ok: false, reason: 'other-ticket' })
    expect(await select('I look', { reading: null })).toEqual({ ok: false, reason: 'page-gone' })
  })
})

describe('a ticket of a list', () => {
  const LIST = idOf(4, 9)
  const addList = async (states: readonly ('open' | 'done')[]) => {
    const tickets = states.map((state, index) => ({
      ...ref,
      key: String(index + 1),
      // An address from elsewhere is never gone to.
      url: 'https://evil.example/agent/tickets/1',
      agent: index === 0 ? { id: 'a9', name: 'Picked Agent' } : null,
      stratum: null,
      reasons: [],
      state,
    }))
    await (
      await open().reviews.database()
    ).put('lists', {
      id: LIST,
      title: 'November',
      at: '2026-11-01T10:00:00.000Z',
      by: ME,
      origin: { from: 'opened' },
      population: 9,
      how: 'random',
      seed: 'a',
      strata: [],
      tickets,
    })
  }

  it('is reviewed for its list and for the agent it was picked for, and is done when saved', async () => {
    await addList(['open', 'open', 'done'])
    const desk = await open().desk()
    expect(desk.place).toMatchObject({ position: 1, of: 3, done: 1, waiting: 1 })
    expect(desk.fresh?.content).toMatchObject({
      pick: { how: 'random', list: LIST, stratum: null },
      agent: { id: 'a9' },
    })
    expect(await save(writingOf(desk))).toMatchObject({
      ok: true,
      place: { state: 'done', done: 2, waiting: 1 },
    })
  })

  it('leads to the next one that waits, which knows that it was come to for that', async () => {
    await addList(['done', 'open'])
    const { area } = memoryArea()
    const scene = open({ session: area })
    expect(await scene.handlers['review/next']({ ticket: ref, list: LIST }, sender)).toEqual({ ok: true })
    expect(scene.goTo).toHaveBeenCalledExactlyOnceWith(TAB, `${SITE}/agent/tickets/2`)
    const arrived = (reading: TicketReading) =>
      open({ session: area, reading }).handlers['review/arrived']({}, sender)
    expect(await arrived(read)).toBe(false)
    const there = { ...read, ref: other } as TicketReading
    expect(await arrived(there)).toBe(true)
    expect(await arrived(there)).toBe(false)
  })

  it('says when none waits, and when the list is gone', async () => {
    await addList(['open', 'done'])
    const { handlers, goTo } = open()
    expect(await handlers['review/next']({ ticket: ref, list: LIST }, sender)).toEqual({
      ok: false,
      reason: 'done',
    })
    expect(await handlers['review/next']({ ticket: ref, list: idOf(8, 9) }, sender)).toEqual({
      ok: false,
      reason: 'no-list',
    })
    expect(goTo).not.toHaveBeenCalled()
  })

  it('is not come back to when the host has it no more', async () => {
    await addList(['open', 'open'])
    const gone = {
      reading: { kind: 'failed', ref, failure: { ok: false, reason: 'not-found', path: '' }, at: '' },
    } as unknown as Scene
    await open(gone).handlers['review/next']({ ticket: ref, list: LIST }, sender)
    const list = await (await open().reviews.database()).get('lists', LIST)
    expect(list?.tickets.map(({ state }) => state)).toEqual(['gone', 'open'])
  })
})

it('tells when the page beside the panel was used', async () => {
  expect(await open().handlers['review/used']({}, sender)).toBe(40)
})
