import { describe, expect, it, vi } from 'vitest'
import { ReviewSession, type Ask } from '@/components/panel/review/review-session'
import type { OpenReview, SavedReview } from '@/lib/messaging/reviews/review-panel-calls'
import { idOf, revisionOf } from '../review/some-review'

const { content } = revisionOf(1)
const { host, site, key } = content.ticket
const DESK: OpenReview = {
  kind: 'ready',
  ticket: { host, site, key },
  me: content.reviewer,
  cards: [],
  card: null,
  draft: null,
  fresh: { review: idOf(1), base: 0, content: { ...content, seconds: 0 } },
  agents: [],
  saved: [],
  place: null,
  sessions: [],
  session: null,
  blind: true,
  judged: null,
}
const SAVED: SavedReview = {
  review: idOf(1),
  counter: 1,
  at: '2026-11-18T10:00:00.000Z',
  reviewer: content.reviewer,
  agent: null,
  session: null,
  mine: true,
  said: { content, score: { raw: 50, final: 50, criticalFailed: [], passed: false }, card: null },
}

type Answers = Record<string, unknown>

/** A session whose background answers by name; functions get the request. */
function open(answers: Answers = {}, now = () => 0) {
  const asked: [string, unknown][] = []
  const all: Answers = { 'review/open': DESK, 'review/keep-draft': { ok: true, turn: 1 }, ...answers }
  const ask = vi.fn(async (name: string, request: unknown) => {
    asked.push([name, request])
    const given = all[name]
    const value: unknown = typeof given === 'function' ? given(request) : given
    return value === null ? { ok: false, reason: 'internal' } : { ok: true, value }
  }) as unknown as Ask
  const session = new ReviewSession(ask, 'w1', now)
  const names = () => asked.map(([name]) => name)
  return { session, asked, names, answers: all }
}

const say = (comment: string) => (before: typeof content) => ({ ...before, comment })

describe('a review in the panel', () => {
  it('says when nobody answers, and is there at the next try', async () => {
    const { session, answers } = open({ 'review/open': null })
    await session.load()
    expect(session.state().desk).toBe('failed')
    answers['review/open'] = DESK
    await session.load()
    expect(session.state()).toMatchObject({ touched: false, writing: { review: idOf(1), window: 'w1' } })
  })

  it('takes up the draft that is there', async () => {
    const draft = {
      ...DESK.fresh,
      id: 'd',
      turn: 4,
      window: 'w0',
      at: SAVED.at,
      content: say('Before.')(content),
    }
    const { session, asked } = open({ 'review/open': { ...DESK, draft } })
    await session.load()
    expect(session.state()).toMatchObject({ touched: true, writing: { content: { comment: 'Before.' } } })
    session.edit(say('After.'))
    await session.flush()
    expect(asked.at(-1)).toEqual(['review/keep-draft', expect.objectContaining({ turn: 4, window: 'w1' })])
  })

  it('keeps what is written while everything else is asked for anew', async () => {
    const { session } = open()
    await session.load()
    session.edit(say('Mine.'))
    await session.load()
    expect(session.state().writing?.content.comment).toBe('Mine.')
  })

  it('sends nothing for a change that changes nothing', async () => {
    const { session, names } = open()
    await session.load()
    session.edit((before) => before)
    expect(session.state().touched).toBe(false)
    expect(names()).toEqual(['review/open'])
  })

  it('is no longer blind once verdicts were shown', async () => {
    const { session } = open({ 'review/open': { ...DESK, blind: false } })
    await session.load()
    session.edit(say('Seen.'))
    expect(session.state().writing?.content.blind).toBe(false)
  })

  it('is no longer blind once the person looked at what was hidden, and never blind again on this ticket', async () => {
    const { session, asked, answers } = open({ 'review/discard': { ok: true } })
    await session.load()
    session.looked()
    expect(session.state()).toMatchObject({ touched: false, writing: { content: { blind: false } } })
    await session.load()
    expect(session.state().writing?.content.blind).toBe(false)
    session.edit(say('Seen.'))
    await session.flush()
    expect(asked.at(-1)).toMatchObject(['review/keep-draft', { content: { blind: false, comment: 'Seen.' } }])
    await session.discard()
    answers['review/open'] = { ...DESK, blind: true }
    await session.load()
    expect(session.state().writing?.content.blind).toBe(false)
  })

  it('has it kept at once that the person looked, where something is written already', async () => {
    const { session, asked } = open()
    await session.load()
    session.edit(say('Mine.'))
    expect(session.state().writing?.content.blind).toBe(true)
    session.looked()
    await session.flush()
    expect(asked.at(-1)).toMatchObject(['review/keep-draft', { content: { blind: false, comment: 'Mine.' } }])
  })

  it('keeps the time with the draft when the panel is left', async () => {
    let now = 1_000_000
    const { session, asked } = open({}, () => now)
    await session.load()
    session.used()
    session.edit(say('Mine.'))
    now += 20_000
    session.used()
    await session.flush()
    expect(asked.at(-1)?.[1]).toMatchObject({ content: { seconds: 20 } })
    expect(session.time).toEqual({ seconds: 20, paused: false })
  })

  it('counts what the page tells of late, and nothing twice', async () => {
    let now = 1_000_000
    const { session } = open({}, () => now)
    session.used()
    now += 10_000
    session.used(2_000)
    expect(session.time.seconds).toBe(8)
    session.used(9_000)
    session.used()
    expect(session.time.seconds).toBe(10)
  })
})

describe('saving in the panel', () => {
  it('keeps first, saves then, and shows what came of it', async () => {
    const { session, names, answers } = open({ 'review/save': { ok: true, saved: SAVED, place: null } })
    await session.load()
    session.edit(say('Mine.'))
    answers['review/open'] = { ...DESK, saved: [SAVED] }
    expect(await session.save()).toBe(true)
    expect(names()).toEqual(['review/open', 'review/keep-draft', 'review/save', 'review/open'])
    expect(session.state()).toMatchObject({ writing: null, touched: false, fault: null })
  })

  it.each([['storage-full'], ['no-card'], ['other-ticket']])(
    'leaves what is written where it fails: %s',
    async (reason) => {
      const { session } = open({ 'review/save': { ok: false, reason } })
      await session.load()
      session.edit(say('Mine.'))
      expect(await session.save()).toBe(false)
      expect(session.state()).toMatchObject({
        touched: true,
        saving: false,
        fault: { reason },
        writing: { content: { comment: 'Mine.' } },
      })
    },
  )

  it('does not save over what another window wrote before the person has chosen', async () => {
    const draft = {
      ...DESK.fresh,
      id: 'd',
      turn: 2,
      window: 'w2',
      at: SAVED.at,
      content: say('Theirs.')(content),
    }
    const { session, names } = open({ 'review/keep-draft': { ok: false, reason: 'elsewhere', draft } })
    await session.load()
    session.edit(say('Mine.'))
    expect(await session.save()).toBe(false)
    expect(names()).not.toContain('review/save')
    session.useTheirs()
    expect(session.state().writing?.content.comment).toBe('Theirs.')
  })

  it('saves after a newer revision when the person says so', async () => {
    const newer = { ok: false, reason: 'newer', saved: { ...SAVED, counter: 3 } }
    const { session, asked, answers } = open({ 'review/save': newer })
    await session.load()
    session.edit(say('Mine.'))
    await session.save()
    expect(session.state().fault).toMatchObject({ reason: 'newer' })
    answers['review/save'] = { ok: true, saved: { ...SAVED, counter: 4 }, place: null }
    expect(await session.save(3)).toBe(true)
    expect(asked.filter(([name]) => name === 'review/save').at(-1)?.[1]).toMatchObject({ base: 3 })
  })

  it('changes a saved review as its next revision', async () => {
    const { session, asked } = open({ 'review/open': { ...DESK, blind: false, saved: [SAVED] } })
    await session.load()
    expect(session.state().writing).toBeNull()
    session.change(SAVED)
    expect(session.state()).toMatchObject({ touched: false, writing: { base: 1, review: SAVED.review } })
    // A notice of something else leaves it open.
    await session.load()
    session.edit(say('Again.'))
    await session.flush()
    expect(asked.at(-1)?.[1]).toMatchObject({ base: 1, content: { comment: 'Again.', blind: false } })
  })

  it('goes back to the saved review where nothing was written', async () => {
    const { session } = open({ 'review/open': { ...DESK, saved: [SAVED] } })
    await session.load()
    session.change(SAVED)
    session.leave()
    expect(session.state().writing).toBeNull()
    session.another()
    expect(session.state().writing).toMatchObject({ base: 0 })
    session.leave()
    expect(session.state().writing).toBeNull()
  })

  it('goes on with what was written where it could not be discarded', async () => {
    const { session, answers } = open({ 'review/discard': { ok: false } })
    await session.load()
    session.edit(say('Mine.'))
    expect(await session.discard()).toBe(false)
    expect(session.state().writing?.content.comment).toBe('Mine.')
    answers['review/discard'] = { ok: true }
    expect(await session.discard()).toBe(true)
    expect(session.state()).toMatchObject({ touched: false, writing: { content: { comment: '' } } })
  })
})
