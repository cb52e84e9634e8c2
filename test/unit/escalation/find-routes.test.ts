import { describe, expect, it } from 'vitest'
import { routesOf } from '@/lib/escalation/find-routes'
import { ROUTES } from '@/lib/escalation/route'
import { ROUTE_WORDS } from '@/lib/escalation/route-words'
import { compilePhrases } from '@/lib/signals/text/phrases'
import { readTicket } from '@/lib/rubric/score-ticket'
import { read } from '@/lib/ticket/field'
import { DEMO_NOW, demoSnapshots } from '../rubric/demo-tickets'
import { readingOf, ticketOf, type Line } from '../signals/ticket-of'

const FAULT = 'The export of the claims report fails with HTTP 500 since Monday.'
const waysOf = (lines: readonly Line[], overdue = false) =>
  routesOf(readingOf(ticketOf(lines)), overdue).map(({ to, atOnce, reasons }) => [
    to,
    atOnce,
    ...reasons.map(({ kind }) => kind),
  ])

describe('the way of an escalation', () => {
  it.each<[string, readonly Line[], readonly (string | boolean)[]]>([
    ['a fault', [['R', '10:00', FAULT]], ['engineering', false, 'fault']],
    ['a breach', [['R', '10:00', 'I think our admin account was hacked.']], ['security', true, 'security']],
    [
      'a breach in German',
      [['R', '10:00', 'Wir haben eine unbekannte Anmeldung gesehen, unser Konto wurde wohl gehackt.']],
      ['security', true, 'security'],
    ],
    [
      'lost data',
      [['R', '10:00', 'After the update all orders were deleted.']],
      ['on-call', true, 'data-loss'],
    ],
    [
      'an outage',
      [['R', '10:00', 'Nobody can sign in, the whole company is down.']],
      ['on-call', true, 'outage'],
    ],
    [
      'a workaround that failed',
      [
        ['R', '10:00', FAULT],
        ['R', '11:00', 'The workaround does not work any more.'],
      ],
      ['engineering', true, 'failed-again', 'fault'],
    ],
    [
      'a customer about to leave',
      [['R', '10:00', 'This is unacceptable, we are looking for an alternative.']],
      ['customer-success', false, 'at-risk'],
    ],
    ['abuse', [['R', '10:00', 'Are you all idiots?']], ['lead', true, 'abuse']],
    ['a credit', [['R', '10:00', 'We want a refund for November.']], ['manager', false, 'commercial']],
  ])('of %s', (_, lines, wanted) => {
    expect(waysOf(lines)).toContainEqual(wanted)
  })
  it('leads to security and not to engineering', () => {
    const ways = waysOf([['R', '10:00', `${FAULT} Our keys were leaked, somebody uses them.`]])
    expect(ways.map(([to]) => to)).toEqual(['security'])
  })
  it('leads to the lead when a promise is late', () => {
    expect(waysOf([['R', '10:00', FAULT]], true)).toContainEqual(['lead', false, 'overdue'])
  })
  it.each(['There was no breach, everything is fine.', 'How do I add a user?'])(
    'is none for “%s”',
    (text) => {
      expect(waysOf([['R', '10:00', text]]).map(([to]) => to)).not.toContain('security')
    },
  )
  it('does not take the advice of an agent for a finding', () => {
    expect(waysOf([['A', '10:00', 'If the key was leaked, please make a new one.']])).toEqual([])
  })
  it('to the on-call is at once where the priority is urgent', () => {
    const ticket = ticketOf([['R', '10:00', FAULT]], {
      priority: read('urgent'),
      priorityName: read('Urgent'),
    })
    expect(routesOf(readingOf(ticket), false)[0]).toMatchObject({ to: 'on-call', atOnce: true })
  })
})

it('names who, in the order of urgency, with quotes', () => {
  for (const snapshot of demoSnapshots().values()) {
    const routes = routesOf(readTicket(snapshot, { now: DEMO_NOW, timeZone: 'UTC' }), false)
    const places = routes.map(({ to }) => ROUTES.indexOf(to))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const { reasons } of routes)
      for (const { evidence } of reasons) expect(evidence.length).toBeGreaterThan(0)
  }
})

it.each(['4059', '4060', '4064'])('demo ticket %s goes to security', (key) => {
  const snapshot = demoSnapshots().get(Number(key))
  if (!snapshot) throw new Error('no such ticket')
  expect(routesOf(readTicket(snapshot, { now: DEMO_NOW, timeZone: 'UTC' }), false)[0]?.to).toBe('security')
})

it.each(Object.entries(ROUTE_WORDS))('the words in %s can be read', (_, words) => {
  expect(() => compilePhrases(words)).not.toThrow()
})
