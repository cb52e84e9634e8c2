import { describe, expect, it } from 'vitest'
import { basePack } from '@/lib/rubric/built-in-packs'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { momentOf, ticketOf, type Line } from '../signals/ticket-of'

/** What the escalation rubric says of one criterion of a conversation. */
function verdictOf(criterion: string, lines: readonly Line[]) {
  const card = scoreTicket(ticketOf(lines), basePack('escalation'), {
    now: momentOf('16:00'),
    timeZone: 'UTC',
  })
  return card.judgements.find(({ id }) => id === criterion)?.verdict
}

const REPORT: Line = ['R', '10:00', 'The label printer driver crashes with error E-14 in our depot.']

describe('hypothesis', () => {
  it('is half done where an agent tells what was repaired without a word of a guess', () => {
    const answer: Line = ['A', '11:00', 'We have replaced the broken driver file on the print server.']
    expect(verdictOf('hypothesis', [REPORT, answer])).toBe('partial')
    expect(verdictOf('hypothesis', [REPORT])).toBe('fail')
  })
})

describe('the ask', () => {
  const ask: Line = ['I', '11:00', 'Printing team, please roll the driver back to build 88 for this depot.']

  it('passes where an agent says when they will write, in whatever message', () => {
    const promise: Line = ['A', '11:05', 'I will write to you again by 15:00 UTC.']
    const later: Line = ['A', '15:30', 'The driver is back on the old build.']
    expect(verdictOf('ask', [REPORT, ask, promise, later])).toBe('pass')
  })

  it('is half done where nobody follows up', () => {
    expect(verdictOf('ask', [REPORT, ask])).toBe('partial')
  })
})
