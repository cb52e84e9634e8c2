import { describe, expect, it } from 'vitest'
import { candidate, type Candidate } from '@/lib/review/sample/candidate'
import { candidateOf } from '@/lib/review/sample/candidate-of'
import { read, unreadable } from '@/lib/ticket/field'
import type { SlaTarget, TicketSnapshot } from '@/lib/ticket/snapshot'
import { AGENT, eventOf, ticketOf, type Line } from '../../signals/ticket-of'

const LINES: readonly Line[] = [
  ['R', '10:00', 'The export stops.'],
  ['A', '10:20', 'We are looking into it.'],
]
const NOT_READ = unreadable('request-failed')
const target = (stage: SlaTarget['stage']): SlaTarget => ({
  name: 'First reply',
  kind: 'first-response',
  stage,
  dueAt: null,
})

/** What a change of the ticket makes of the candidate. */
const of = (changes: Partial<TicketSnapshot>, lines = LINES) => candidateOf(ticketOf(lines, changes), null)

describe('a ticket as a candidate', () => {
  it('is one that messages carry, with its name, agent and score', () => {
    const one = candidateOf(
      ticketOf(LINES, { channel: read('email'), rating: read('positive'), reopens: read(2) }),
      81.5,
    )
    expect(candidate.parse(one)).toEqual(one)
    expect(one).toMatchObject({
      key: '1',
      agent: { id: AGENT.id, name: AGENT.name },
      channel: { name: 'email' },
      priority: 'normal',
      hygiene: 81.5,
      reopened: 'yes',
      escalated: 'no',
      breached: 'no',
      messages: 2,
      rating: 'positive',
    })
  })

  it('tells what is not set from what could not be read', () => {
    const none = { assignee: read(null), channel: read(null), priority: read(null), rating: read(null) }
    expect(of(none)).toMatchObject({ agent: 'none', channel: 'none', priority: 'none', rating: 'none' })
    const unread = { assignee: NOT_READ, channel: NOT_READ, priority: NOT_READ, rating: NOT_READ }
    expect(of(unread)).toMatchObject({
      agent: 'unknown',
      channel: 'unknown',
      priority: 'unknown',
      rating: 'unknown',
    })
    expect(of({}).rating).toBe('unknown')
  })

  it.each<[string, Partial<TicketSnapshot>, Candidate['reopened']]>([
    ['once or more', { reopens: read(1) }, 'yes'],
    ['never', { reopens: read(0) }, 'no'],
    ['not told', { reopens: NOT_READ }, 'unknown'],
    ['not asked', {}, 'unknown'],
  ])('reopened: %s', (_, changes, told) => expect(of(changes).reopened).toBe(told))

  it.each<[string, Partial<TicketSnapshot>, Candidate['escalated']]>([
    ['by its tag, solved or not', { tags: read(['escalated']), state: read('solved') }, 'yes'],
    [
      'by the team it was with before',
      { events: read([eventOf('group', '11:00', 'Frontline', 'Engineering')]) },
      'yes',
    ],
    ['by its tag although the notes are not read', { tags: read(['escalated']), messages: NOT_READ }, 'yes'],
    ['no sign, everything read', {}, 'no'],
    ['no sign, on a host without teams', { group: unreadable('not-offered') }, 'no'],
    ['no sign, notes not read', { messages: NOT_READ }, 'unknown'],
    ['no sign in those notes that were read', { messagesNotRead: 3 }, 'unknown'],
    ['no sign, links not read', { links: NOT_READ }, 'unknown'],
  ])('escalated: %s', (_, changes, told) => expect(of(changes).escalated).toBe(told))

  it.each<[string, Partial<TicketSnapshot>, Candidate['breached']]>([
    ['one of two', { sla: read([target('met'), target('breached')]) }, 'yes'],
    ['no targets', { sla: read([]) }, 'no'],
    ['running', { sla: read([target('running')]) }, 'no'],
    ['met on Jira', { host: 'jira', sla: read([target('met')]) }, 'no'],
    ['over on Zendesk, which does not say whether in time', { sla: read([target('met')]) }, 'unknown'],
    ['not read', { sla: NOT_READ }, 'unknown'],
  ])('breached: %s', (_, changes, told) => expect(of(changes).breached).toBe(told))

  it('counts the messages that are known to be there', () => {
    expect(of({ messagesNotRead: 40 }).messages).toBe(42)
    expect(of({ messages: NOT_READ, messagesNotRead: 7 }).messages).toBe(7)
    expect(of({ messages: NOT_READ }).messages).toBeNull()
  })
})
