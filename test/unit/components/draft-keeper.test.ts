import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftKeeper, type Keep, type Keeping } from '@/components/panel/review/draft-keeper'
import type { Writing } from '@/lib/messaging/reviews/review-panel-calls'
import { revisionOf } from '../review/some-review'

const writing = (comment: string): Writing => ({
  review: revisionOf(1).review,
  base: 0,
  window: 'w1',
  content: { ...revisionOf(1).content, comment },
})

type Answer = Awaited<ReturnType<Keep>>
const kept = (turn: number): Answer => ({ ok: true, value: { ok: true, turn } })
const FULL: Answer = { ok: true, value: { ok: false, reason: 'storage-full' } }

/** A keeper whose background answers when it is told to. */
function open(turn = 0, before = '') {
  const asked: { comment: string; turn: number; takeOver: boolean; answer: (given: Answer) => void }[] = []
  const told: Keeping[] = []
  const keep: Keep = (given, before, takeOver) =>
    new Promise((resolve) => {
      asked.push({ comment: given.content.comment, turn: before, takeOver, answer: resolve })
    })
  const keeper = new DraftKeeper(turn === 0 ? null : { ...writing(before), turn }, keep, (keeping) =>
    told.push(keeping),
  )
  /** Answers the last question, and lets what follows from it happen. */
  const answer = async (given: Answer) => {
    asked.at(-1)?.answer(given)
    await vi.advanceTimersByTimeAsync(0)
  }
  const comments = () => asked.map(({ comment }) => comment)
  return { keeper, asked, told, answer, comments }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('keeping a draft', () => {
  it('begins with the first change at once, and keeps the last of those that follow', async () => {
    const { keeper, answer, comments, asked } = open(3)
    keeper.change(writing('a'))
    expect(comments()).toEqual(['a'])
    keeper.change(writing('ab'))
    keeper.change(writing('abc'))
    expect(comments()).toEqual(['a'])
    await answer(kept(4))
    await vi.advanceTimersByTimeAsync(250)
    expect(comments()).toEqual(['a', 'abc'])
    expect(asked.map(({ turn }) => turn)).toEqual([3, 4])
  })

  it('keeps what waits at once when the panel is left', async () => {
    const { keeper, answer, comments, told } = open()
    keeper.change(writing('a'))
    keeper.change(writing('ab'))
    const flushed = keeper.flush()
    await answer(kept(1))
    expect(comments()).toEqual(['a', 'ab'])
    await answer(kept(2))
    expect(await flushed).toEqual({ state: 'kept' })
    expect(told.at(-1)).toEqual({ state: 'kept' })
  })

  it.each([
    ['a full disk', FULL, 'full'],
    ['a background that does not answer', { ok: false, reason: 'internal' }, 'unanswered'],
  ] as const)(
    'says so of %s, and tries again by itself with the newest words',
    async (_name, refusal, state) => {
      const { keeper, answer, comments, told } = open()
      keeper.change(writing('a'))
      await answer(refusal)
      expect(told.at(-1)).toEqual({ state })
      keeper.change(writing('ab'))
      await vi.advanceTimersByTimeAsync(3_000)
      expect(comments()).toEqual(['a', 'ab'])
      await answer(kept(1))
      expect(told.at(-1)).toEqual({ state: 'kept' })
    },
  )

  it('stops where another window wrote it, until it is to go on over that', async () => {
    const { keeper, answer, asked, told } = open()
    const draft = { ...writing('theirs'), id: 'd', turn: 5, at: '2026-11-18T10:00:00.000Z', window: 'w2' }
    keeper.change(writing('a'))
    await answer({ ok: true, value: { ok: false, reason: 'elsewhere', draft } })
    expect(told.at(-1)).toEqual({ state: 'elsewhere', draft })
    keeper.change(writing('ab'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toHaveLength(1)
    const going = keeper.takeOver()
    expect(asked.at(-1)).toMatchObject({ comment: 'ab', takeOver: true })
    await answer(kept(6))
    expect(await going).toEqual({ state: 'kept' })
  })

  it('goes on where the other window only counted its time', async () => {
    const { keeper, answer, asked, told } = open(5, 'there')
    const { content } = writing('there')
    const timed = {
      ...writing('there'),
      content: { ...content, seconds: content.seconds + 9 },
      id: 'd',
      turn: 6,
      at: '2026-11-18T10:00:00.000Z',
      window: 'w2',
    }
    keeper.change(writing('there and more'))
    await answer({ ok: true, value: { ok: false, reason: 'elsewhere', draft: timed } })
    expect(asked.at(-1)).toMatchObject({ comment: 'there and more', turn: 6, takeOver: false })
    await answer(kept(7))
    expect(told.at(-1)).toEqual({ state: 'kept' })
  })

  it('is not called kept while a word waits', async () => {
    const { keeper, answer, told } = open()
    keeper.change(writing('a'))
    keeper.change(writing('ab'))
    await answer(kept(1))
    expect(told.at(-1)).toEqual({ state: 'keeping' })
    await vi.advanceTimersByTimeAsync(250)
    await answer(kept(2))
    expect(told.at(-1)).toEqual({ state: 'kept' })
  })

  it('keeps nothing any more once it has ended', async () => {
    const { keeper, answer, asked } = open()
    keeper.change(writing('a'))
    const ended = keeper.end()
    await answer(FULL)
    await ended
    keeper.change(writing('ab'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(asked).toHaveLength(1)
  })
})
