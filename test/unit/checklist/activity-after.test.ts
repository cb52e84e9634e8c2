import { describe, expect, it } from 'vitest'
import { activityAfter, type SeenWork } from '@/lib/checklist/ramp/activity-after'
import type { TicketActivity } from '@/lib/checklist/activity'

const seen = (change: Partial<SeenWork> = {}): SeenWork => ({
  host: 'zendesk',
  site: 'https://acme.zendesk.com',
  key: '1',
  at: '2026-11-18T10:00:00.000Z',
  role: 'specialist',
  worked: true,
  topic: 'sso',
  hygiene: 72,
  notesComplete: false,
  isOver: false,
  isEscalated: false,
  ready: 'no',
  checklists: [],
  ...change,
})
const after = (...moments: Partial<SeenWork>[]): TicketActivity | null =>
  moments.reduce<TicketActivity | null>((before, change) => activityAfter(before, seen(change)), null)

describe('a ticket', () => {
  it('does not count by being looked at', () => {
    expect(after({ worked: false })).toBeNull()
  })

  it('counts once it is worked on, and is kept up to date by being looked at', () => {
    expect(
      after(
        {},
        { worked: false, hygiene: 91, isOver: true, notesComplete: true, at: '2026-11-20T10:00:00.000Z' },
      ),
    ).toMatchObject({
      from: '2026-11-18T10:00:00.000Z',
      at: '2026-11-18T10:00:00.000Z',
      hygiene: 91,
      isOver: true,
      notesComplete: true,
    })
  })

  it('is the same value where nothing changed, so that nothing is written', () => {
    const before = after({})
    expect(activityAfter(before, seen({ at: '2026-11-18T10:09:59.000Z' }))).toBe(before)
    expect(activityAfter(before, seen({ at: '2026-11-18T10:10:00.000Z' }))?.at).toBe(
      '2026-11-18T10:10:00.000Z',
    )
  })

  it('keeps what cannot be told any more', () => {
    expect(after({ isOver: true }, { isOver: null, topic: null })).toMatchObject({
      isOver: true,
      topic: 'sso',
    })
  })

  it('follows a ticket that changes its topic', () => {
    expect(after({}, { topic: 'network' })?.topic).toBe('network')
  })

  it('has the checklists that are complete now, and those of playbooks that are no longer shown', () => {
    const first = {
      checklists: [
        { id: 'sso', complete: true },
        { id: 'first-look', complete: true },
      ],
    }
    expect(
      after(first, {
        checklists: [
          { id: 'sso', complete: false },
          { id: 'network', complete: true },
        ],
      })?.completed,
    ).toEqual(['first-look', 'network'])
  })
})

describe('an escalation', () => {
  it.each([
    [
      'ready when first seen',
      [{}, { isEscalated: true, ready: 'yes' }, { isEscalated: true, ready: 'no' }],
      true,
    ],
    [
      'not ready when first seen, and completed later',
      [{}, { isEscalated: true, ready: 'no' }, { isEscalated: true, ready: 'yes' }],
      false,
    ],
    [
      'of somebody else',
      [
        { isEscalated: true, ready: 'yes' },
        { isEscalated: true, ready: 'yes' },
      ],
      null,
    ],
    ['that could not be scored', [{}, { isEscalated: true, ready: 'not-scored' }], null],
    ['that never was', [{}, { ready: 'yes' }], null],
  ] as const)('%s', (_, moments, readyFirst) => {
    expect(after(...moments)?.readyFirst).toBe(readyFirst)
  })
})
