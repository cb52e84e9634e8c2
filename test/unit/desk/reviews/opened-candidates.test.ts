import { expect, it } from 'vitest'
import { openedCandidates } from '@/lib/desk/reviews/opened-candidates'
import { candidate } from '@/lib/review/sample/candidate'
import type { RememberedCard } from '@/lib/rubric/explain-change'
import { ticketOf } from '../../signals/ticket-of'

const card = (readAt: string, score: number | null): RememberedCard => ({
  rubric: 'hygiene-specialist',
  rubricVersion: '1.0.0',
  settings: '',
  score,
  verdicts: {},
  messages: 6,
  readAt,
})

it('tickets opened in this browser: those in memory whole, those of earlier days as they are remembered, the latest first', () => {
  const found = openedCandidates(
    [ticketOf([['R', '10:00', 'Hello']], { key: '7' })],
    {
      'zendesk https://acme.zendesk.com 5': card('2026-11-20T10:00:00Z', 55),
      'jira https://acme.atlassian.net DESK-3': card('2026-11-21T10:00:00Z', null),
      'zendesk https://acme.zendesk.com 7': card('2026-11-22T10:00:00Z', 12),
      'zendesk https://acme.zendesk.com 9': card('2026-11-19T10:00:00Z', 400),
      nonsense: card('2026-11-23T10:00:00Z', 50),
    },
    () => 88,
  )
  expect(found.map((one) => candidate.parse(one).key)).toEqual(['7', 'DESK-3', '5', '9'])
  expect(found[0]).toMatchObject({ hygiene: 88, priority: 'normal', messages: 1 })
  expect(found[1]).toMatchObject({
    url: 'https://acme.atlassian.net/browse/DESK-3',
    hygiene: null,
    agent: 'unknown',
    messages: 6,
    reopened: 'unknown',
  })
  expect(found[2]?.hygiene).toBe(55)
  expect(found[3]?.hygiene).toBeNull()
})
