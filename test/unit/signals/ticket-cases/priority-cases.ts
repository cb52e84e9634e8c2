import { read, unreadable } from '@/lib/ticket/field'
import { eventOf } from '../ticket-of'
import { ANSWERED, ASKED, type TicketCase } from './ticket-case'

/** The priority, what was written beside a change of it, and what the words ask for. */
export const PRIORITY_CASES: readonly TicketCase[] = [
  {
    signal: 'silent-priority-change',
    title: 'nobody says why',
    lines: [ASKED, ANSWERED],
    changes: { events: read([eventOf('priority', '14:00', 'high', 'low')]) },
    times: 1,
  },
  {
    signal: 'silent-priority-change',
    title: 'a note says why',
    lines: [ASKED, ANSWERED, ['I', '14:05', 'Priority lowered: a manual way exists.']],
    changes: { events: read([eventOf('priority', '14:00', 'high', 'low')]) },
    times: 0,
  },
  {
    signal: 'silent-priority-change',
    title: 'the first setting is no change',
    lines: [ASKED],
    changes: { events: read([eventOf('priority', '10:05', null, 'high')]) },
    times: 0,
  },
  {
    signal: 'silent-priority-change',
    title: 'no history',
    lines: [ASKED],
    changes: { events: unreadable('not-offered') },
    times: 'unreadable',
  },
  {
    signal: 'silent-priority-change',
    title: 'none in the part of the history that was read',
    lines: [ASKED],
    changes: { eventsNotRead: true },
    times: 'unreadable',
  },
  {
    signal: 'silent-priority-change',
    title: 'one in the part that was read is certain',
    lines: [ASKED],
    changes: { events: read([eventOf('priority', '14:00', 'high', 'low')]), eventsNotRead: true },
    times: 1,
  },
  {
    signal: 'silent-priority-change',
    title: 'a note argues in signs',
    lines: [ASKED, ['I', '14:00', 'Deadline on Friday, whole team → high']],
    changes: { events: read([eventOf('priority', '14:00', 'normal', 'high')]) },
    times: 0,
  },
  {
    signal: 'priority-mismatch',
    title: 'everything down, priority low',
    lines: [['R', '10:00', 'Nobody can sign in, everything is down and we cannot work.']],
    changes: { priority: read('low') },
    times: 1,
  },
  {
    signal: 'priority-mismatch',
    title: 'a typo, priority low',
    lines: [['R', '10:00', 'Only a typo, not urgent.']],
    changes: { priority: read('low') },
    times: 0,
  },
  {
    signal: 'priority-too-low',
    title: 'everything down, priority high',
    lines: [['R', '10:00', 'Nobody can sign in, everything is down.']],
    changes: { priority: read('high') },
    times: 1,
  },
  {
    signal: 'priority-too-low',
    title: 'the agent wrote why',
    lines: [
      ['R', '10:00', 'Nobody can sign in, everything is down.'],
      ['I', '10:10', 'High, not urgent, because flows go on running.'],
    ],
    changes: { priority: read('high') },
    times: 0,
  },
]
