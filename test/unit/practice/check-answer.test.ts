import { describe, expect, it } from 'vitest'
import { checkAnswer } from '@/lib/practice/check-answer'
import { practiceTickets } from '@/lib/practice/practice-tickets'
import { agreementOf, scorePractice, type Practising } from '@/lib/practice/score-practice'

const practising: Practising = { role: 'specialist', locale: 'en' }

function requireTicket(id: string) {
  const ticket = practiceTickets().find((each) => each.id === id)
  if (!ticket) throw new Error(`no practice ticket ${id}`)
  return ticket
}

const check = (id: string, text: string) => checkAnswer(requireTicket(id), text, practising)
const verdictOf = (card: ReturnType<typeof check>['after'], criterion: string) =>
  card.judgements.find(({ id }) => id === criterion)?.verdict

describe('an answer to a practice ticket', () => {
  it('is judged as if it were sent: what it mends passes', () => {
    const { before, after } = check(
      'sso',
      'The steps: https://acme.zendesk.com/hc/en-us/articles/900202-saml',
    )
    expect([verdictOf(before, 'knowledge'), verdictOf(after, 'knowledge')]).toEqual(['fail', 'pass'])
    expect(after.score ?? 0).toBeGreaterThan(before.score ?? 0)
  })

  it('costs points where it blames, and is told how to say it otherwise', () => {
    const { before, after, tone } = check('webhook', 'This is your fault, you should have read the manual.')
    expect(after.score ?? 0).toBeLessThan(before.score ?? 0)
    expect(tone.map(({ kind }) => kind)).toContain('blame')
  })

  it('is looked over before it goes to a customer', () => {
    const { guard } = check(
      'billing',
      'Hello ____, your card 4111 1111 1111 1111 was charged, we guarantee a refund.',
    )
    expect(guard.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['card', 'placeholder']))
  })

  it('is not looked over where only colleagues read it', () => {
    const { guard, tone } = check('security', 'Hello ____, this is your fault.')
    expect({ guard, tone }).toEqual({ guard: [], tone: [] })
  })

  it('by the rubric of what it is: an escalation by that for escalations', () => {
    expect(check('escalation', 'Summary: it fails.').rubric).toBe('escalation')
    expect(check('thin-escalation', 'Hello').rubric).toBe('hygiene')
  })

  it('is the same on any day, and leaves the ticket as it was', () => {
    const ticket = requireTicket('incident')
    const kept = JSON.stringify(ticket)
    expect(checkAnswer(ticket, 'Next update by 14:45 UTC.', practising)).toEqual(
      checkAnswer(ticket, 'Next update by 14:45 UTC.', practising),
    )
    expect(JSON.stringify(ticket)).toBe(kept)
  })
})

describe('agreement with the rubric', () => {
  const ticket = requireTicket('sso')
  const card = scorePractice(ticket, ticket.snapshot, 'hygiene', practising)

  it('counts the same verdicts among those that were given', () => {
    const { same, of, compared } = agreementOf(card, { knowledge: 'fail', privacy: 'fail', closure: 'na' })
    expect(compared.map(({ judgement, own }) => [judgement.id, own])).toEqual([
      ['knowledge', 'fail'],
      ['privacy', 'fail'],
      ['closure', 'na'],
    ])
    const expected = compared.filter(({ judgement, own }) => judgement.verdict === own).length
    expect([same, of]).toEqual([expected, 3])
    expect(expected).toBeGreaterThanOrEqual(2)
  })

  it('has nothing to say where nothing was judged, or of criteria that there are not', () => {
    expect(agreementOf(card, {})).toEqual({ compared: [], same: 0, of: 0 })
    expect(agreementOf(card, { 'no-such': 'pass' }).of).toBe(0)
  })
})
