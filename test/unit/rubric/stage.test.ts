import { describe, expect, it } from 'vitest'
import { read, unreadable } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { stageOf } from '@/lib/rubric/stage'
import { ticketOf, type Line } from '../signals/ticket-of'

const ASKED: Line = ['R', '10:00', 'It fails.']
const ANSWERED: Line = ['A', '10:30', 'I look at it.']

describe('where a ticket stands', () => {
  it.each<readonly [string, readonly Line[], Partial<TicketSnapshot>, string]>([
    ['new', [ASKED], { state: read('new') }, 'new'],
    ['open, nobody has written', [ASKED], {}, 'new'],
    ['open and answered', [ASKED, ANSWERED], {}, 'in-progress'],
    ['pending', [ASKED, ANSWERED], { state: read('pending') }, 'waiting'],
    ['on hold', [ASKED, ANSWERED], { state: read('hold') }, 'waiting'],
    ['solved', [ASKED, ANSWERED], { state: read('solved') }, 'solved'],
    ['closed, once escalated', [ASKED], { state: read('closed'), tags: read(['escalated']) }, 'solved'],
    ['tagged', [ASKED, ANSWERED], { tags: read(['escalated']) }, 'escalated'],
    [
      'with an engineering issue',
      [ASKED, ANSWERED],
      { links: read([{ kind: 'engineering', key: 'X-1', url: null }]) },
      'escalated',
    ],
    ['in the escalation group', [ASKED], { group: read('Escalations') }, 'escalated'],
    [
      'with an escalation note',
      [ASKED, ['I', '10:30', '## Escalation to Engineering\nIt fails.']],
      {},
      'escalated',
    ],
    ['only talked about', [ASKED, ['A', '10:30', 'Escalation is not needed.']], {}, 'in-progress'],
    ['state unreadable, answered', [ASKED, ANSWERED], { state: unreadable('forbidden') }, 'in-progress'],
  ])('%s', (_, lines, changes, stage) => {
    expect(stageOf(ticketOf(lines, changes))).toBe(stage)
  })
})
