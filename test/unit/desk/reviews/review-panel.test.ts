import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { TicketReading } from '@/lib/desk/ticket-desk'
import { REVIEW_DATABASE } from '@/lib/storage/reviews/database'
import { revisionsOf } from '@/lib/storage/reviews/records'
import { idOf } from '../../review/some-review'
import { fillDisk } from '../../storage/reviews/open-reviews'

import { keep, ME, open, other, read, ref, save, type Scene, sender, SITE, writingOf } from './open-panel'

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
