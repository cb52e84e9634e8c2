import { describe, expect, it } from 'vitest'
import { basePack } from '@/lib/rubric/built-in-packs'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { read } from '@/lib/ticket/field'
import { ticketOf } from '../ticket-of'
import { expectedWordings } from './expected'
import { KNOWN_MISSES } from './known-misses'
import { stepStories } from './steps'

/** The verdict on a ticket that holds nothing but this text. */
function verdictOn(text: string, criterion: string): string | undefined {
  const ticket = ticketOf([['R', '10:00', text]], { subject: read('Question') })
  const card = scoreTicket(ticket, basePack('escalation'), {
    now: '2026-11-18T16:00:00Z',
    timeZone: 'UTC',
  })
  return card.judgements.find(({ id }) => id === criterion)?.verdict
}

describe('wordings of many voices', () => {
  it('say what is expected, but for those known to be misread', () => {
    const missed = expectedWordings.yes.filter((text) => verdictOn(text, 'expected') !== 'pass')
    const wrong = expectedWordings.no.filter((text) => verdictOn(text, 'expected') === 'pass')
    expect([...missed, ...wrong]).toEqual(KNOWN_MISSES.expected)
  })

  it('tell the way to the failure, but for those known to be misread', () => {
    const misread = Object.entries(stepStories).flatMap(([verdict, stories]) =>
      stories.filter((text) => verdictOn(text, 'steps') !== verdict),
    )
    expect(misread).toEqual(KNOWN_MISSES.steps)
  })
})
