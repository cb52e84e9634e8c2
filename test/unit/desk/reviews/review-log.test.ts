import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { ReviewBase } from '@/lib/desk/reviews/review-base'
import { reviewLogHandlers } from '@/lib/desk/reviews/review-log-handlers'
import type { ReviewParts } from '@/lib/desk/reviews/review-parts'
import type { KnownSender } from '@/lib/messaging/sender'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { Revision } from '@/lib/review/record/review'
import { REVIEW_DATABASE } from '@/lib/storage/reviews/database'
import { confirmReview } from '@/lib/storage/reviews/records'
import { reviewSettingsItem } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import { madeReviews } from '../../../reviews/made-reviews'
import { memoryArea } from '../../storage/memory-area'
import { dump, fillDisk } from '../../storage/reviews/open-reviews'

const PAGE: KnownSender = { kind: 'page' }
const ME = { id: '1f0c4d5e-6a7b-4c8d-9e0f-112233445566', name: 'Ada Brink' }
const card = builtInCards()[0]
if (!card) throw new Error('no card')

/** A background that has just started, with whatever the database holds. */
function open(me: { id: string; name: string } = ME, as: 'agent' | 'reviewer' | 'lead' = 'lead') {
  const settings = { ...reviewSettingsItem.defaults, me, as }
  const { area } = memoryArea({ [reviewSettingsItem.key]: toStored(reviewSettingsItem, settings) })
  const reviews = new ReviewBase(area, () => undefined)
  return { reviews, handlers: reviewLogHandlers({ reviews } as unknown as ReviewParts) }
}

/** An id as a page makes one up for each thing it says. */
const id = () => crypto.randomUUID()

function entry(revision: Revision): AuditEntry {
  const { at, by, review, counter } = revision
  return { at, by, what: 'review-saved', id: review, counter, card: null, count: null }
}

/** Confirms a made review in which the first category got the given rating. */
async function confirmed(value = 2, seed = 1, change: Partial<Revision['content']> = {}): Promise<Revision> {
  const { reviews } = open()
  if (!card) throw new Error('no card')
  const [made] = madeReviews({ count: 1, card, seed, until: '2026-11-20T12:00:00.000Z', days: 1 })
  if (!made) throw new Error('no review')
  const ratings = made.content.ratings.map((rating, at) =>
    at === 0
      ? { ...rating, value, causes: card.categories[0]?.rootCauses.slice(0, 1).map((one) => one.id) ?? [] }
      : rating,
  )
  const revision: Revision = { ...made, content: { ...made.content, ratings, ...change } }
  await reviews.pinCard(card, entry(revision))
  const saved = await confirmReview(await reviews.database(), revision, { draft: '', audit: entry(revision) })
  expect(saved).toEqual({ ok: true, value: { ok: true } })
  return revision
}

async function whole(of: string) {
  const { review } = await open().handlers['reviews/one']({ id: of }, PAGE)
  if (!review) throw new Error('it is gone')
  return review
}

beforeEach(() => deleteDB(REVIEW_DATABASE))

describe('a dispute', () => {
  const first = card.categories[0]?.id ?? ''

  it('that is accepted makes a new version with the proposed rating; the old one stays', async () => {
    const { review } = await confirmed(1)
    const { handlers } = open()
    const dispute = {
      id: id(),
      review,
      text: 'The customer had it in writing.',
      category: first,
      proposed: 2,
    }
    expect(await handlers['reviews/dispute'](dispute, PAGE)).toEqual({ ok: true })
    const disputed = await whole(review)
    expect(disputed.remarks).toMatchObject([{ kind: 'dispute', proposed: 2, counter: 1, by: ME, as: 'lead' }])
    const answer = {
      id: id(),
      review,
      dispute: disputed.remarks[0]?.id ?? '',
      accept: true,
      text: 'You are right.',
    }
    expect(await open().handlers['reviews/answer'](answer, PAGE)).toEqual({ ok: true })
    const after = await whole(review)
    expect(after.current).toBe(2)
    expect(after.revisions.map(({ counter, why }) => [counter, why])).toEqual([
      [1, 'saved'],
      [2, 'dispute'],
    ])
    expect(after.revisions.map(({ content }) => content.ratings[0]?.value)).toEqual([1, 2])
    expect(after.final).toBeGreaterThan(disputed.final ?? 100)
    expect(after.audit.map(({ what }) => what)).toContain('remark-added')
  })

  it('that is not accepted changes nothing but what was said', async () => {
    const { review } = await confirmed(1)
    const { handlers } = open()
    await handlers['reviews/dispute']({ id: id(), review, text: 'No.', category: first, proposed: 2 }, PAGE)
    const before = await whole(review)
    const dispute = before.remarks[0]?.id ?? ''
    await handlers['reviews/answer'](
      { id: id(), review, dispute, accept: false, text: 'It was asked twice.' },
      PAGE,
    )
    const after = await whole(review)
    expect(after.revisions).toEqual(before.revisions)
    expect(after.final).toBe(before.final)
    expect(after.remarks.map(({ kind }) => kind)).toEqual(['dispute', 'kept'])
  })

  it('is answered once, also when two windows answer it', async () => {
    const { review } = await confirmed(1)
    const { handlers } = open()
    await handlers['reviews/dispute']({ id: id(), review, text: 'No.', category: first, proposed: 2 }, PAGE)
    const dispute = (await whole(review)).remarks[0]?.id ?? ''
    const answers = await Promise.all(
      [true, false].map((accept) =>
        open().handlers['reviews/answer']({ id: id(), review, dispute, accept, text: 'So be it.' }, PAGE),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'answered' })
    expect((await whole(review)).remarks).toHaveLength(2)
  })
})

describe('whoever did not hear the answer', () => {
  it('says the same again, and it is kept once', async () => {
    const { review } = await confirmed(1)
    const said = { id: id(), review, text: 'No.', category: card.categories[0]?.id ?? '', proposed: 2 }
    for (const worker of [open(), open()])
      expect(await worker.handlers['reviews/dispute'](said, PAGE)).toEqual({ ok: true })
    const answer = { id: id(), review, dispute: said.id, accept: true, text: 'Yes.' }
    for (const worker of [open(), open()])
      expect(await worker.handlers['reviews/answer'](answer, PAGE)).toEqual({ ok: true })
    const after = await whole(review)
    expect(after.remarks.map(({ kind }) => kind)).toEqual(['dispute', 'accepted'])
    expect(after.revisions).toHaveLength(2)
  })
})

describe('a disk that is full', () => {
  it.each([0, 1, 2, 3, 4])(
    'after %i writes leaves everything as it was, and nothing is lost',
    async (after) => {
      const { review } = await confirmed(1)
      const said = { id: id(), review, text: 'No.', category: card.categories[0]?.id ?? '', proposed: 2 }
      const answer = { id: id(), review, dispute: said.id, accept: true, text: 'Yes.' }
      await open().handlers['reviews/dispute'](said, PAGE)
      const { handlers, reviews } = open()
      const before = await dump(await reviews.database())
      const end = fillDisk(after)
      try {
        expect(await handlers['reviews/answer'](answer, PAGE)).toEqual({ ok: false, reason: 'storage-full' })
      } finally {
        end()
      }
      expect(await dump(await reviews.database())).toEqual(before)
      expect(await open().handlers['reviews/answer'](answer, PAGE)).toEqual({ ok: true })
      expect((await whole(review)).current).toBe(2)
    },
  )

  it('after the five writes of an answer does not matter', async () => {
    const { review } = await confirmed(1)
    const said = { id: id(), review, text: 'No.', category: card.categories[0]?.id ?? '', proposed: 2 }
    const answer = { id: id(), review, dispute: said.id, accept: true, text: 'Yes.' }
    await open().handlers['reviews/dispute'](said, PAGE)
    const { handlers } = open()
    const end = fillDisk(5)
    try {
      expect(await handlers['reviews/answer'](answer, PAGE)).toEqual({ ok: true })
    } finally {
      end()
    }
  })
})

describe('a review of a calibration that is still blind', () => {
  it('cannot be seen, found or spoken of by others', async () => {
    const { review } = await confirmed(1, 1, { session: id() })
    const { handlers } = open()
    const about = { review, text: 'No.', category: null }
    expect(await handlers['reviews/one']({ id: review }, PAGE)).toEqual({ review: null })
    expect(await handlers['reviews/list']({ query: '', show: 'all', from: 0, size: 10 }, PAGE)).toEqual({
      reviews: [],
      total: 0,
    })
    expect(await handlers['reviews/dispute']({ ...about, id: id(), proposed: null }, PAGE)).toEqual({
      ok: false,
      reason: 'gone',
    })
    expect(await handlers['reviews/note']({ ...about, id: id(), kind: 'comment', due: null }, PAGE)).toEqual({
      ok: false,
      reason: 'gone',
    })
  })
})

describe('an accepted rating', () => {
  const first = card.categories[0]?.id ?? ''

  it('that is no more low takes its causes along', async () => {
    const { review } = await confirmed(1)
    const points = card.categories[0]?.points ?? 0
    const said = { id: id(), review, text: 'No.', category: first, proposed: points }
    await open().handlers['reviews/dispute'](said, PAGE)
    await open().handlers['reviews/answer'](
      { id: id(), review, dispute: said.id, accept: true, text: 'Yes.' },
      PAGE,
    )
    const { revisions } = await whole(review)
    expect(revisions[0]?.content.ratings[0]?.causes).not.toEqual([])
    expect(revisions[1]?.content.ratings[0]).toMatchObject({ value: points, causes: [] })
  })

  it('must be one the card has', async () => {
    const { review } = await confirmed(1)
    for (const [category, proposed] of [
      [first, 5],
      ['no-such-category', 1],
      [null, 1],
    ] as const)
      expect(
        await open().handlers['reviews/dispute']({ id: id(), review, text: 'No.', category, proposed }, PAGE),
      ).toEqual({ ok: false, reason: 'no-such-rating' })
    expect((await whole(review)).remarks).toEqual([])
  })
})

describe('who speaks', () => {
  it('answers only as a reviewer or lead', async () => {
    const { review } = await confirmed(1)
    const said = { id: id(), review, text: 'No.', category: null, proposed: null }
    expect(await open(ME, 'agent').handlers['reviews/dispute'](said, PAGE)).toEqual({ ok: true })
    const answer = { id: id(), review, dispute: said.id, accept: true, text: 'I agree with myself.' }
    expect(await open(ME, 'agent').handlers['reviews/answer'](answer, PAGE)).toEqual({
      ok: false,
      reason: 'not-reviewer',
    })
    expect(await open(ME, 'reviewer').handlers['reviews/answer'](answer, PAGE)).toEqual({ ok: true })
  })

  it('must have a name', async () => {
    const { review } = await confirmed()
    const { handlers } = open({ id: '', name: '' })
    const note = { id: id(), review, kind: 'comment' as const, text: 'Well done.', category: null, due: null }
    expect(await handlers['reviews/note'](note, PAGE)).toEqual({ ok: false, reason: 'no-name' })
    expect((await whole(review)).remarks).toEqual([])
  })

  it('is told when the review is gone', async () => {
    const gone = '7f1de0ac-6a5b-4a62-9f0e-2f4b1c0a9d11'
    const { handlers } = open()
    const note = {
      id: id(),
      review: gone,
      kind: 'comment' as const,
      text: 'Well done.',
      category: null,
      due: null,
    }
    expect(await handlers['reviews/note'](note, PAGE)).toEqual({ ok: false, reason: 'gone' })
    expect(await handlers['reviews/one']({ id: gone }, PAGE)).toEqual({ review: null })
  })
})

describe('the list of reviews', () => {
  it('finds by ticket and name, and tells disputes and coaching that is due', async () => {
    const one = await confirmed(1, 1)
    const other = await confirmed(1, 2)
    const { handlers } = open()
    await handlers['reviews/dispute'](
      { id: id(), review: one.review, text: 'No.', category: null, proposed: null },
      PAGE,
    )
    const past = { text: 'Ask once.', category: null, due: '2026-01-02' }
    await handlers['reviews/note']({ id: id(), review: other.review, kind: 'coaching', ...past }, PAGE)
    const list = async (query: string, show: 'all' | 'disputed' | 'due' | 'mine') =>
      (await open().handlers['reviews/list']({ query, show, from: 0, size: 10 }, PAGE)).reviews.map(
        ({ id }) => id,
      )
    expect((await list('', 'all')).sort()).toEqual([one.review, other.review].sort())
    expect(await list('', 'disputed')).toEqual([one.review])
    expect(await list('', 'due')).toEqual([other.review])
    expect(await list('', 'mine')).toEqual([])
    expect(await list(one.content.agent?.name.toUpperCase() ?? 'x', 'disputed')).toEqual([one.review])
    expect(await list('no such words', 'all')).toEqual([])
  })
})
