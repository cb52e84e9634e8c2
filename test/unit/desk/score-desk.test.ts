import { describe, expect, it } from 'vitest'
import { ScoreDesk } from '@/lib/desk/score-desk'
import { basePack } from '@/lib/rubric/built-in-packs'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { momentOf, ticketOf } from '../signals/ticket-of'

const TAB = 7
const PACKS = { hygiene: basePack('hygiene'), escalation: basePack('escalation') }
const TICKET = ticketOf([
  ['R', '10:00', 'The export stops after 500 rows for all 12 users since Monday.'],
  ['A', '10:20', 'I compare the logs now.'],
])
const REF = { host: 'zendesk', site: TICKET.site, key: '1' } as const
const OTHER = { ...REF, key: '2' }
const SORRY = '<p>I am sorry that this stops your team.</p>'

function open() {
  const scores = new ScoreDesk()
  const score = (now = '11:00', ref: typeof REF | typeof OTHER = REF) =>
    scores.score(TAB, ref, TICKET, PACKS, { now: momentOf(now), timeZone: 'UTC' })
  const tone = (now?: string) => score(now).hygiene.judgements.find(({ id }) => id === 'tone')
  return { scores, score, tone }
}

describe('ScoreDesk', () => {
  it('counts what is being written as if it were sent, and tells the score without it', () => {
    const { scores, score, tone } = open()
    const before = score().hygiene.score
    expect(tone()?.verdict).toBe('partial')
    expect(scores.write(TAB, REF, { html: SORRY, kind: 'public' })).toBe(true)
    expect(tone()).toMatchObject({ verdict: 'pass', evidence: [{ messageId: DRAFT_ID }] })
    expect(score().draft).toEqual({
      kind: 'public',
      characters: 37,
      without: { hygiene: before, escalation: score().base.escalation.score },
    })
    expect(score().base.hygiene.score).toBe(before)
    expect(score().hygiene.score).toBeGreaterThan(before ?? 0)
  })

  it('knows what the draft asks, and does not count it among the messages read', () => {
    const { scores, score } = open()
    const asks = () => score().escalation.judgements.find(({ id }) => id === 'expected')
    expect(asks()).toMatchObject({ asks: [{ asked: 'no' }] })
    scores.write(TAB, REF, { html: '<p>What did you expect to happen instead?</p>', kind: 'public' })
    expect(asks()).toMatchObject({ asks: [{ asked: 'draft' }] })
    expect(asks()?.actions.map(({ kind }) => kind)).not.toContain('ask')
    expect(score().hygiene.messagesRead).toBe(2)
  })

  it('judges a note as a note', () => {
    const { scores, tone } = open()
    scores.write(TAB, REF, { html: SORRY, kind: 'internal' })
    expect(tone()?.verdict).toBe('partial')
  })

  it.each(['', '<p><br></p>', '<p>&nbsp;</p>'])('knows that %j is no draft', (html) => {
    const { scores, score } = open()
    scores.write(TAB, REF, { html: SORRY, kind: 'public' })
    expect(scores.write(TAB, REF, { html, kind: 'public' })).toBe(true)
    expect(score().draft).toBeNull()
  })

  it('says whether it was told anything new', () => {
    const { scores } = open()
    expect(scores.write(TAB, REF, { html: '', kind: 'unknown' })).toBe(false)
    expect(scores.write(TAB, REF, { html: SORRY, kind: 'public' })).toBe(true)
    expect(scores.write(TAB, REF, { html: SORRY, kind: 'public' })).toBe(false)
    expect(scores.write(TAB, REF, { html: SORRY, kind: 'internal' })).toBe(true)
  })

  it('lets no draft of another ticket, or another tab, count', () => {
    const { scores, score } = open()
    scores.write(TAB, OTHER, { html: SORRY, kind: 'public' })
    expect(score().draft).toBeNull()
    expect(scores.knows(TAB, OTHER)).toBe(false)
    scores.write(TAB + 1, REF, { html: SORRY, kind: 'public' })
    expect(score().draft).toBeNull()
  })

  it('forgets the draft with the tab', () => {
    const { scores, score } = open()
    scores.write(TAB, REF, { html: SORRY, kind: 'public' })
    expect(scores.knows(TAB, REF)).toBe(true)
    scores.leave(TAB)
    expect(scores.knows(TAB, REF)).toBe(false)
    expect(score().draft).toBeNull()
  })

  it('scores the ticket without the draft anew when enough time has passed', () => {
    const { scores, score } = open()
    scores.write(TAB, REF, { html: SORRY, kind: 'public' })
    const first = score('10:30').base
    expect(score('10:30').base).toBe(first)
    expect(score('17:00').base).not.toBe(first)
  })
})
