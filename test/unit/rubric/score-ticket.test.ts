import { describe, expect, it } from 'vitest'
import { read, unreadable } from '@/lib/ticket/field'
import { basePack } from '@/lib/rubric/built-in-packs'
import { scoreCard } from '@/lib/rubric/judgement'
import { scoreTicket, type ScoreOptions } from '@/lib/rubric/score-ticket'
import { ScanCache } from '@/lib/signals/scan'
import { momentOf, ticketOf, type Line } from '../signals/ticket-of'

const OPTIONS: ScoreOptions = { now: momentOf('16:00'), timeZone: 'UTC' }
const TALK: readonly Line[] = [
  [
    'R',
    '10:00',
    'The export stops after 500 rows for all 12 users since Monday, we type the rest in by hand.',
  ],
  ['A', '10:30', 'Sorry for the extra work. I compare the logs now, next update by 15:00 UTC.'],
]
const hygiene = basePack('hygiene')
const escalation = basePack('escalation')
const verdictOf = (card: ReturnType<typeof scoreTicket>, id: string) =>
  card.judgements.find((each) => each.id === id)?.verdict

describe('a score card', () => {
  it('has the agreed shape and is the same every time', () => {
    for (const pack of [hygiene, escalation]) {
      const card = scoreCard.parse(scoreTicket(ticketOf(TALK), pack, OPTIONS))
      expect(scoreTicket(ticketOf(TALK), pack, OPTIONS)).toEqual(card)
    }
  })

  it('rises by the gain it promised', () => {
    const before = scoreTicket(ticketOf(TALK), hygiene, OPTIONS)
    const after = scoreTicket(
      ticketOf([
        ...TALK,
        [
          'A',
          '14:50',
          'See https://acme.zendesk.com/hc/en-us/articles/1 for the limits; next update by 17:00 UTC.',
        ],
      ]),
      hygiene,
      OPTIONS,
    )
    const gain = before.judgements.find(({ id }) => id === 'knowledge')?.gain ?? 0
    expect(verdictOf(after, 'knowledge')).toBe('pass')
    expect((after.score ?? 0) - (before.score ?? 0)).toBeGreaterThanOrEqual(Math.floor(gain))
  })

  it('says what is missing in one form only', () => {
    const card = scoreTicket(ticketOf(TALK), escalation, OPTIONS)
    const ids = card.judgements.find(({ id }) => id === 'ids')
    expect(ids).toMatchObject({
      verdict: 'fail',
      evidence: [],
      because: { kind: 'missing', notFound: ['a request, trace, run or job id'], notSet: [], found: [] },
    })
  })

  it('tells how many messages were read, and how many were not', () => {
    const card = scoreTicket(ticketOf(TALK, { messagesNotRead: 7 }), escalation, OPTIONS)
    expect(card).toMatchObject({ messagesRead: 2, messagesNotRead: 7 })
  })

  it('quotes exactly', () => {
    const snapshot = ticketOf(TALK)
    const messages = 'value' in snapshot.messages ? snapshot.messages.value : []
    for (const pack of [hygiene, escalation])
      for (const { evidence } of scoreTicket(snapshot, pack, OPTIONS).judgements)
        for (const each of evidence)
          if ('messageId' in each)
            expect(messages.find(({ id }) => id === each.messageId)?.text.slice(each.start, each.end)).toBe(
              each.quote,
            )
  })

  it('is not scored when nothing could be judged', () => {
    const empty = ticketOf([], { state: read('new'), assignee: read(null) })
    const card = scoreTicket(empty, hygiene, { ...OPTIONS, now: momentOf('10:05') })
    expect(card).toMatchObject({ score: null, judged: 0, messagesRead: 0 })
    expect(scoreTicket(empty, escalation, OPTIONS)).toMatchObject({ score: null, ready: 'not-scored' })
  })

  it('says "could not read" where it could not', () => {
    const card = scoreTicket(ticketOf(TALK, { messages: unreadable('request-failed') }), hygiene, OPTIONS)
    expect([verdictOf(card, 'problem-statement'), verdictOf(card, 'privacy')]).toEqual([
      'unreadable',
      'unreadable',
    ])
    expect(card.judged).toBeLessThan(1)
  })

  it('follows the profile: an hour for a specialist, four for an analyst', () => {
    const late: readonly Line[] = [
      ['R', '10:00', 'The export stops after 500 rows.'],
      ['A', '12:00', 'I see the refused calls and compare the logs now.'],
    ]
    const first = (profile: 'specialist' | 'analyst') =>
      verdictOf(scoreTicket(ticketOf(late), hygiene, { ...OPTIONS, profile }), 'first-response')
    expect([first('specialist'), first('analyst')]).toEqual(['partial', 'pass'])
  })

  it('obeys the critical rule', () => {
    const leak = ticketOf([
      ...TALK,
      ['A', '11:00', 'I used the password Sunflower42, the password is Sunflower42.'],
    ])
    const card = scoreTicket(leak, hygiene, { ...OPTIONS, criticalPolicy: 'zero' })
    expect(card).toMatchObject({ score: 0, criticalFailed: ['privacy'] })
    expect(scoreTicket(leak, hygiene, OPTIONS).score).toBeGreaterThan(0)
  })
})

describe('the cache', () => {
  it('scans only what changed', () => {
    const cache = new ScanCache()
    const messages = ticketOf(TALK).messages
    const [first] = 'value' in messages ? messages.value : []
    if (!first) throw new Error('no message')
    const before = cache.scan(first)
    expect(cache.scan({ ...first })).toBe(before)
    expect(cache.scan({ ...first, text: 'changed' })).not.toBe(before)
  })

  it('changes no score', () => {
    const cache = new ScanCache()
    scoreTicket(ticketOf(TALK), hygiene, { ...OPTIONS, cache })
    const longer = ticketOf([...TALK, ['A', '15:00', 'Still comparing, next update by 17:00 UTC.']])
    expect(scoreTicket(longer, hygiene, { ...OPTIONS, cache })).toEqual(scoreTicket(longer, hygiene, OPTIONS))
  })
})
