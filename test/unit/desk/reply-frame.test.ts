import { describe, expect, it } from 'vitest'
import { frameNow } from '@/components/panel/reply-frame'
import { replyFrameOf } from '@/lib/desk/reply-frame'
import { replyFrame } from '@/lib/messaging/view'
import { PROFILES } from '@/lib/profile/profiles'
import { read, unreadable } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { weekdayHours } from '@/lib/time/business-hours'
import { REQUESTER, ticketOf } from '../signals/ticket-of'

/** A Friday. */
const NOW = '2026-11-20T15:00:00Z'
const { update } = PROFILES.specialist.targets
const frame = (changes: Partial<TicketSnapshot>) => replyFrameOf(ticketOf([], changes), 'de', update)

describe('the frame of a reply', () => {
  it('names the requester and carries the clock of the priority', () => {
    expect(replyFrame.parse(frame({ priority: read('urgent') }))).toMatchObject({
      language: 'de',
      firstName: 'Elena',
      nextUpdate: { minutes: 30, clock: 'calendar' },
    })
  })

  it.each<[string, Partial<TicketSnapshot>, ReturnType<typeof frame>['nextUpdate']]>([
    ['a ticket without priority has the clock of a normal one', { priority: read(null) }, update.normal],
    ['a priority that could not be read has none', { priority: unreadable('forbidden') }, 'unknown'],
    ['a solved ticket owes nothing', { state: read('solved') }, 'none'],
    ['a closed one neither', { state: read('closed') }, 'none'],
  ])('%s', (_, changes, nextUpdate) => {
    expect(frame(changes).nextUpdate).toEqual(nextUpdate)
  })

  it('has no name where none is known', () => {
    expect(frame({ requester: unreadable('forbidden') }).firstName).toBeNull()
    expect(frame({ requester: read({ ...REQUESTER, name: 'Billing team' }) }).firstName).toBeNull()
  })

  it('counts from the moment of writing, by the hours of the desk', () => {
    const at = (changes: Partial<TicketSnapshot>, now: string) => {
      const { nextUpdate } = frameNow(
        { reply: frame(changes), clocks: { hours: weekdayHours('UTC') } },
        Date.parse(now),
      )
      return typeof nextUpdate === 'number' ? new Date(nextUpdate).toISOString() : nextUpdate
    }
    expect(at({ priority: read('urgent') }, '2026-11-20T15:10:00Z')).toBe('2026-11-20T15:40:00.000Z')
    expect(at({ priority: read('high') }, '2026-11-20T16:00:00Z')).toBe('2026-11-23T10:00:00.000Z')
    expect(at({ state: read('solved') }, NOW)).toBe('none')
  })
})
