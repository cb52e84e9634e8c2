import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ReviewBase } from '@/lib/desk/reviews/review-base'
import { reviewPanelHandlers } from '@/lib/desk/reviews/review-panel-handlers'
import type { ReviewPanelParts } from '@/lib/desk/reviews/review-panel-parts'
import { ScoreDesk } from '@/lib/desk/score-desk'
import type { TicketReading } from '@/lib/desk/ticket-desk'
import { calls } from '@/lib/messaging/protocol'
import type { OpenReview, Writing } from '@/lib/messaging/reviews/review-panel-calls'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { rate } from '@/lib/review/record/edit-content'
import { REVIEW_DATABASE } from '@/lib/storage/reviews/database'
import { revisionsOf } from '@/lib/storage/reviews/records'
import { reviewSettingsItem, type ReviewSettings } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import { madeSession } from '../../../reviews/made-session'
import { idOf } from '../../review/some-review'
import { ticketOf } from '../../signals/ticket-of'
import { memoryArea } from '../../storage/memory-area'
import { fillDisk } from '../../storage/reviews/open-reviews'

const TAB = 7
const sender = { kind: 'panel', tabId: TAB } as const
const SITE = 'https://acme.zendesk.com'
const ref = { host: 'zendesk', site: SITE, key: '1' } as const
const other = { ...ref, key: '2' }
const ME = { id: idOf(1, 5), name: 'Rita' }
const snapshot = ticketOf([
  ['R', '10:00', 'The export stops.\nMy mail is elena@example.org.'],
  ['A', '10:05', 'I look into it.'],
])
const read = { kind: 'read', ref, snapshot } as unknown as TicketReading

interface Scene {
  readonly settings?: Partial<ReviewSettings>
  /** What the tab shows. */
  readonly reading?: TicketReading | null
  readonly selected?: string
  readonly session?: ReturnType<typeof memoryArea>['area']
}

/** A background that has just started, with whatever the database holds. */
function open({ settings = {}, reading = read, selected = '', session = memoryArea().area }: Scene = {}) {
  const stored = { ...reviewSettingsItem.defaults, on: true, me: ME, ...settings }
  const { area, contents } = memoryArea({ [reviewSettingsItem.key]: toStored(reviewSettingsItem, stored) })
  const goTo = vi.fn(async () => undefined)
  const reviews = new ReviewBase(area, () => undefined)
  const parts = {
    reviews,
    area,
    session,
    goTo,
    scores: new ScoreDesk(),
    tickets: {
      find: async () => reading,
      findRead: async () => (reading?.kind === 'read' ? reading : null),
    },
    callPage: async (_tab: number, name: string) =>
      name === 'page/selection' ? { text: selected } : name === 'page/used' ? { ago: 40 } : null,
    tabIds: async () => [TAB],
  } as unknown as ReviewPanelParts
  const handlers = reviewPanelHandlers(parts)
  const desk = async (request: Parameters<(typeof handlers)['review/open']>[0] = {}) => {
    const answer = await handlers['review/open'](request, sender)
    // What is answered must pass as the protocol has it.
    expect(calls['review/open'].response.safeParse(answer).error).toBeUndefined()
    if (answer.kind !== 'ready') throw new Error(answer.kind)
    return answer
  }
  return { handlers, desk, goTo, reviews, contents }
}

function writingOf({ fresh, card }: OpenReview, window = 'w1'): Writing {
  if (!fresh || !card) throw new Error('there is nothing to write')
  const [first] = card.categories
  return { ...fresh, window, content: rate(fresh.content, card, first?.id ?? '', 1) }
}

const keep = (writing: Writing, turn = 0, scene?: Scene, takeOver = false) =>
  open(scene).handlers['review/keep-draft']({ ...writing, turn, takeOver }, sender)
const save = (writing: Writing, scene?: Scene) => open(scene).handlers['review/save'](writing, sender)

beforeEach(() => deleteDB(REVIEW_DATABASE))

describe('opening the tab', () => {
  it('is of no use while reviewing is off, or beside no ticket', async () => {
    const off = open({ settings: { on: false } })
    expect(await off.handlers['review/open']({}, sender)).toEqual({ kind: 'off' })
    const none = open({ reading: { kind: 'no-ticket', site: SITE } })
    expect(await none.handlers['review/open']({}, sender)).toEqual({ kind: 'no-ticket' })
  })

  it('begins a review of who said most to the customer, with what is known of the ticket', async () => {
    const desk = await open().desk()
    expect(desk).toMatchObject({ ticket: ref, draft: null, saved: [], place: null, session: null })
    expect(desk.fresh?.content).toMatchObject({
      agent: { id: 'a1', name: 'Mira Okafor' },
      reviewer: ME,
      pick: { how: 'chosen' },
      ticket: { key: '1', stage: 'in-progress', type: 'incident' },
    })
    expect(desk.fresh?.content.ticket.hygiene).toEqual(expect.any(Number))
    expect(desk.cards.length).toBeGreaterThan(1)
  })

  it('shows verdicts only to those who do not rate blind', async () => {
    expect((await open({ settings: { blind: true } }).desk()).judged).toBeNull()
    const { judged } = await open({ settings: { blind: false } }).desk()
    expect(judged?.hygiene.length).toBeGreaterThan(0)
  })

  it('gives whoever has no id one that stays', async () => {
    const scene = open({ settings: { me: { id: '', name: 'Rita' } } })
    const { me } = await scene.desk()
    expect(me).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'Rita' })
    expect((await scene.desk()).me).toEqual(me)
  })
})

describe('a draft', () => {
  it('is there when the worker has just started, with its card, whatever became of that', async () => {
    const writing = writingOf(await open().desk())
    expect(await keep(writing)).toEqual({ ok: true, turn: 1 })
    const again = await open().desk()
    expect(again.draft?.content).toEqual(writing.content)
    expect(again.card?.id).toBe(writing.content.card.id)
    const kept = await (await open().reviews.database()).getAll('cards')
    expect(kept.map(({ id }) => id)).toEqual([writing.content.card.id])
  })

  it('is not begun on another ticket than the one on screen, nor saved or discarded there', async () => {
    const writing = writingOf(await open().desk())
    const left = { reading: { ...read, ref: other } as TicketReading }
    expect(await keep(writing, 0, left)).toEqual({ ok: false, reason: 'other-ticket' })
    expect(await save(writing, left)).toEqual({ ok: false, reason: 'other-ticket' })
    await keep(writing)
    const { review } = writing
    const discarded = await open(left).handlers['review/discard'](
      { ticket: ref, session: null, review },
      sender,
    )
    expect(discarded).toEqual({ ok: false })
    expect((await open().desk()).draft).not.toBeNull()
  })

  it('gets its last words when the page has moved on, from the window that began it and no other', async () => {
    const writing = writingOf(await open().desk())
    await keep(writing)
    const last = { ...writing, content: { ...writing.content, comment: 'The last words.' } }
    const left = { reading: { ...read, ref: other } as TicketReading }
    expect(await keep({ ...last, window: 'w2' }, 1, left)).toEqual({ ok: false, reason: 'other-ticket' })
    expect(await keep(last, 1, left)).toEqual({ ok: true, turn: 2 })
    expect((await open().desk()).draft?.content.comment).toBe('The last words.')
  })

  it('of two windows tells the second what the first wrote, until that one goes on over it', async () => {
    const first = writingOf(await open().desk(), 'w1')
    const second = writingOf(await open().desk(), 'w2')
    await keep(first)
    const answer = await keep(second)
    expect(answer).toMatchObject({ ok: false, reason: 'elsewhere', draft: { review: first.review } })
    expect((await open().desk()).draft?.review).toBe(first.review)
    expect(await keep(second, 0, {}, true)).toEqual({ ok: true, turn: 2 })
    expect((await open().desk()).draft?.review).toBe(second.review)
  })

  it('says when the disk is full, and what was kept before stays', async () => {
    const writing = writingOf(await open().desk())
    await keep(writing)
    const empty = fillDisk()
    const more = { ...writing, content: { ...writing.content, comment: 'More.' } }
    expect(await keep(more, 1)).toEqual({ ok: false, reason: 'storage-full' })
    expect(await save(more)).toEqual({ ok: false, reason: 'storage-full' })
    empty()
    expect((await open().desk()).draft?.content.comment).toBe('')
  })

  it('is kept and can be saved when its ticket has gone', async () => {
    const writing = writingOf(await open().desk())
    await keep(writing)
    const gone = {
      reading: { kind: 'failed', ref, failure: { ok: false, reason: 'not-found', path: '' }, at: '' },
    } as unknown as Scene
    expect(await open(gone).desk()).toMatchObject({
      draft: { review: writing.review },
      fresh: null,
      agents: [],
    })
    expect(await save(writing, gone)).toMatchObject({ ok: true })
  })

  it('is gone when it is discarded, but not another review that took its place', async () => {
    const writing = writingOf(await open().desk())
    await keep(writing)
    const discard = (review: string) =>
      open().handlers['review/discard']({ ticket: ref, session: null, review }, sender)
    expect(await discard(idOf(99))).toEqual({ ok: false })
    expect(await discard(writing.review)).toEqual({ ok: true })
    expect((await open().desk()).draft).toBeNull()
  })
})

describe('saving', () => {
  it('confirms the review, gives up its draft, and shows what was hidden', async () => {
    const writing = writingOf(await open().desk())
    await keep(writing)
    const answer = await save(writing)
    expect(answer).toMatchObject({
      ok: true,
      saved: { review: writing.review, counter: 1, mine: true, said: { score: { passed: false } } },
    })
    const desk = await open().desk()
    expect(desk).toMatchObject({ draft: null, blind: false, saved: [{ review: writing.review }] })
    expect(desk.judged).not.toBeNull()
    const done = await (await open().reviews.database()).getAll('audit')
    expect(done.map(({ what }) => what)).toEqual(['card-saved', 'review-saved'])
  })

  it('is done once where the answer was lost and it is asked for again', async () => {
    const writing = writingOf(await open().desk())
    await save(writing)
    expect(await save(writing)).toMatchObject({ ok: true, saved: { counter: 1 } })
    expect(await revisionsOf(await open().reviews.database(), writing.review)).toHaveLength(1)
  })

  it('makes the next revision of a saved review, with the one before kept', async () => {
    const writing = writingOf(await open().desk())
    await save(writing)
    const changed = { ...writing, base: 1, content: { ...writing.content, comment: 'Looked at it again.' } }
    expect(await save(changed)).toMatchObject({ ok: true, saved: { counter: 2 } })
    const all = await revisionsOf(await open().reviews.database(), writing.review)
    expect(all.map(({ revision }) => revision.content.comment)).toEqual(['', 'Looked at it again.'])
  })

  it('over a newer revision is told so, and nothing is lost of either', async () => {
    const writing = writingOf(await open().desk())
    await keep(writing)
    const theirs = { ...writing, content: { ...writing.content, comment: 'Said in another window.' } }
    await save(theirs)
    await keep(writing)
    const answer = await save(writing)
    expect(answer).toMatchObject({
      ok: false,
      reason: 'newer',
      saved: { counter: 1, said: { content: { comment: 'Said in another window.' } } },
    })
    expect((await open().desk()).draft?.content).toEqual(writing.content)
    expect(await save({ ...writing, base: 1 })).toMatchObject({ ok: true, saved: { counter: 2 } })
    expect(await revisionsOf(await open().reviews.database(), writing.review)).toHaveLength(2)
  })

  it('is not done without the card, whose draft stays', async () => {
    const writing = writingOf(await open().desk())
    const lost = { ...writing, content: { ...writing.content, card: { id: 'nowhere', version: 3 } } }
    await keep(lost)
    expect(await save(lost)).toEqual({ ok: false, reason: 'no-card' })
    expect(await open().desk()).toMatchObject({ card: null, draft: { review: writing.review } })
  })

  it('is in the name of whoever reviews here, whatever the panel said', async () => {
    const writing = writingOf(await open().desk())
    const forged = { ...writing, content: { ...writing.content, reviewer: { id: 'boss', name: 'Boss' } } }
    const answer = await save(forged)
    expect(answer).toMatchObject({ ok: true, saved: { reviewer: ME, mine: true } })
  })
})

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
