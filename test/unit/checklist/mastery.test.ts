import { describe, expect, it } from 'vitest'
import type { TicketActivity } from '@/lib/checklist/activity'
import { helpFor, practiceOf } from '@/lib/checklist/mastery'

function activity(changes: Partial<TicketActivity> = {}): TicketActivity {
  return {
    host: 'zendesk',
    site: 'https://acme.zendesk.com',
    key: '1',
    from: '2026-11-18T10:00:00Z',
    at: '2026-11-18T12:00:00Z',
    role: 'associate',
    topic: 'sso',
    hygiene: 80,
    notesComplete: true,
    isOver: true,
    isEscalated: false,
    readyFirst: null,
    completed: ['first-look', 'sso'],
    articles: 0,
    ...changes,
  }
}

describe('a ticket counts as practice', () => {
  it.each<[what: string, changes: Partial<TicketActivity>, counts: Record<string, number>]>([
    ['with the checklist of its topic complete and good hygiene', {}, { sso: 1 }],
    ['not below 80', { hygiene: 79.9 }, {}],
    ['not when it was never scored', { hygiene: null }, {}],
    ['not with another checklist complete', { completed: ['first-look', 'network'] }, {}],
    ['not without a topic', { topic: null }, {}],
  ])('%s', (_, changes, counts) => {
    expect(practiceOf([activity(changes)])).toEqual(counts)
  })

  it('in its own topic', () => {
    const data = { topic: 'data', completed: ['data'] }
    expect(practiceOf([activity(), activity(data), activity(data)])).toEqual({ sso: 1, data: 2 })
  })
})

describe('help', () => {
  it.each([
    [0, 'full'],
    [2, 'full'],
    [3, 'short'],
    [7, 'short'],
    [8, 'on-demand'],
    [80, 'on-demand'],
  ] as const)('after %i tickets is %s', (practised, level) => {
    expect(helpFor('auto', practised)).toEqual({ level, levelBy: 'practice', practised })
  })

  it.each(['full', 'short', 'on-demand', 'off'] as const)('is %s for whoever wants it so', (wanted) => {
    expect(helpFor(wanted, 5)).toEqual({ level: wanted, levelBy: 'setting', practised: 5 })
  })
})
