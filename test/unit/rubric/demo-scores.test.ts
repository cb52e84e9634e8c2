import { describe, expect, it } from 'vitest'
import { basePack } from '@/lib/rubric/built-in-packs'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { DEMO_NOW, demoSnapshots } from './demo-tickets'

const tickets = demoSnapshots()

function cardOf(id: number, pack: 'hygiene' | 'escalation') {
  const snapshot = tickets.get(id)
  if (!snapshot) throw new Error(`no demo ticket ${String(id)}`)
  return scoreTicket(snapshot, basePack(pack), { now: DEMO_NOW, timeZone: 'UTC' })
}

describe('the demo tickets', () => {
  it('4001, worked perfectly, scores 95 or more', () => {
    expect(cardOf(4001, 'hygiene').score).toBeGreaterThanOrEqual(95)
  })

  it('4002, "Fixed.", scores 40 or less, for the reasons a lead would give', () => {
    const card = cardOf(4002, 'hygiene')
    expect(card.score).toBeLessThanOrEqual(40)
    const failed = card.judgements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)
    expect(failed).toEqual(
      expect.arrayContaining(['first-response', 'work-log', 'resolution', 'closure', 'priority']),
    )
  })

  it('4003 fails on privacy and quotes the token', () => {
    const card = cardOf(4003, 'hygiene')
    expect(card.criticalFailed).toEqual(['privacy'])
    const quotes =
      card.judgements.find(({ id }) => id === 'privacy')?.evidence.map(({ quote }) => quote) ?? []
    expect(quotes.join(' ')).toMatch(/rly_live_/)
  })

  it('4005, in German, is judged like the others', () => {
    expect(cardOf(4005, 'hygiene').judged).toBe(1)
  })

  it('4006, empty, is not scored', () => {
    expect([cardOf(4006, 'hygiene').score, cardOf(4006, 'escalation').score]).toEqual([null, null])
  })

  it('4007 is an escalation engineering can act on', () => {
    const card = cardOf(4007, 'escalation')
    expect(card.score).toBeGreaterThanOrEqual(4.5)
    expect(card.ready).toBe('yes')
  })

  it('4008 is not', () => {
    const card = cardOf(4008, 'escalation')
    expect(card.score).toBeLessThan(3)
    expect(card.ready).toBe('no')
  })

  it('all score without a crash, inside the scale', { timeout: 30_000 }, () => {
    for (const id of tickets.keys())
      for (const pack of ['hygiene', 'escalation'] as const) {
        const { score, scale } = cardOf(id, pack)
        if (score !== null) expect(score >= scale.min && score <= scale.max).toBe(true)
      }
  })
})
