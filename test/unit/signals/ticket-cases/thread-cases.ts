import { read } from '@/lib/ticket/field'
import { AGENT, eventOf } from '../ticket-of'
import { ASKED, type TicketCase } from './ticket-case'

/** How the thread goes on and ends: who has it, what came of it, whether it is safe. */
export const THREAD_CASES: readonly TicketCase[] = [
  {
    signal: 'unexplained-hand-off',
    title: 'given to a colleague with what is known, and no word of what is next',
    lines: [
      ASKED,
      [
        'I',
        '10:20',
        'Priya, yours as talked: three flows hit, all of them on the old agent, nothing tried yet.',
      ],
    ],
    changes: { events: read([eventOf('assignee', '10:21', 'Mira Okafor', 'Priya Raman')]) },
    times: 1,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'given to a colleague with what is not done yet',
    lines: [
      ASKED,
      ['I', '10:20', 'Priya, yours as talked: three flows hit. Not done: the agent log of the second host.'],
    ],
    changes: { events: read([eventOf('assignee', '10:21', 'Mira Okafor', 'Priya Raman')]) },
    times: 0,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'a doubt of the writer is nothing to do next',
    lines: [ASKED, ['I', '10:20', 'Over to Technical, I told her Friday, hope that was right??']],
    changes: { events: read([eventOf('group', '10:21', 'Frontline', 'Technical')]) },
    times: 1,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'only the new owner writes, to the customer',
    lines: [ASKED, ['A', '10:40', 'I took this over and will write again by 12:00 UTC.']],
    changes: {
      events: read([
        { ...eventOf('group', '10:21', 'Frontline', 'Technical'), by: { ...AGENT, name: 'Jonas Lind' } },
      ]),
    },
    times: 1,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'taken by who writes that they took it',
    lines: [ASKED, ['I', '10:40', 'I take this from Jonas, who is off. The key was posted in full.']],
    changes: { events: read([eventOf('assignee', '10:21', 'Jonas Lind', 'Mira Okafor')]) },
    times: 0,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'the new owner complains that there was no word',
    lines: [
      ASKED,
      ['I', '10:40', 'Taken over by me, no handover, no check noted, I read everything from the start.'],
    ],
    changes: { events: read([eventOf('assignee', '10:21', 'Mira Okafor', 'Priya Raman')]) },
    times: 1,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'handed to a team with what is wanted, and picked up there an hour and a half later',
    lines: [
      ASKED,
      [
        'I',
        '10:20',
        'For storage + L3.\n\nTwo of nine uploads stop at 4 GB. Need: the limit of the new node.',
      ],
    ],
    changes: {
      events: read([
        eventOf('group', '10:21', 'Frontline', 'Specialists'),
        { ...eventOf('assignee', '11:50', 'Mira', 'Ines Falk'), by: { ...AGENT, name: 'Ines Falk' } },
      ]),
    },
    times: 0,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'handed to a team without a word, and picked up there',
    lines: [ASKED],
    changes: {
      events: read([
        eventOf('group', '10:21', 'Frontline', 'Specialists'),
        { ...eventOf('assignee', '11:50', 'Mira', 'Ines Falk'), by: { ...AGENT, name: 'Ines Falk' } },
      ]),
    },
    times: 1,
  },
  {
    signal: 'ending-verified',
    title: 'the last reply says how',
    lines: [ASKED, ['A', '12:00', 'Solved. I tested the export with 900 rows, all of them arrived.']],
    times: 1,
  },
  {
    signal: 'ending-verified',
    title: 'the customer who confirms tells how it was seen',
    lines: [
      ASKED,
      ['A', '10:30', 'I have raised the limit.'],
      ['R', '11:00', 'It works again, I exported the list and it has 900 rows now.'],
    ],
    times: 1,
  },
  {
    signal: 'ending-verified',
    title: 'only what was found before anything was done',
    lines: [
      ASKED,
      ['I', '10:20', 'Tested the export with 900 rows: stops at 500.'],
      ['A', '10:30', 'I will raise the limit for you.'],
      ['A', '11:00', 'The limit is raised.'],
    ],
    times: 0,
  },
  {
    signal: 'requester-confirmed',
    title: 'the requester says so, and later only thanks',
    lines: [
      ASKED,
      ['A', '10:30', 'I have raised the limit.'],
      ['R', '11:00', 'All 900 rows arrived, it works again.'],
      ['A', '11:30', 'Good to hear.'],
      ['R', '11:40', 'Thank you!'],
    ],
    times: 1,
  },
  {
    signal: 'ending-verified',
    title: 'the requester counted it',
    lines: [
      ASKED,
      ['A', '10:30', 'I have raised the limit.'],
      ['R', '11:00', 'Works. 900 of 900 rows.'],
      ['A', '11:10', 'Good to hear.'],
    ],
    times: 1,
  },
  {
    signal: 'ending-verified',
    title: 'the requester did it and names a figure',
    lines: [
      ASKED,
      ['A', '10:30', 'Put a second schedule beside the first one.'],
      ['R', '11:00', 'Set it up over lunch, 900 lines by 10:50. Many thanks.'],
    ],
    times: 1,
  },
  {
    signal: 'requester-confirmed',
    title: 'the last message tells what they did and thanks, and of no trouble',
    lines: [
      ASKED,
      ['A', '10:30', 'Put a second schedule beside the first one.'],
      ['R', '11:00', 'Set that up over lunch. I would never have found the place, many thanks.'],
    ],
    times: 1,
  },
  {
    signal: 'requester-confirmed',
    title: 'the last message thanks and asks on',
    lines: [
      ASKED,
      ['A', '10:30', 'Put a second schedule beside the first one.'],
      ['R', '11:00', 'Many thanks for the quick answer, but where do I find the schedules?'],
    ],
    times: 0,
  },
  {
    signal: 'requester-confirmed',
    title: 'told on the phone, as the agent notes',
    lines: [
      ASKED,
      ['A', '10:30', 'I have raised the limit.'],
      ['A', '15:00', 'You told me on the phone that all is well, so this is solved.'],
    ],
    times: 1,
  },
  {
    signal: 'requester-confirmed',
    title: 'the agent only waits for it',
    lines: [
      ASKED,
      ['A', '10:30', 'I have raised the limit and close this with your confirmation, once I have it.'],
    ],
    times: 0,
  },
  {
    signal: 'requester-confirmed',
    title: 'a way round works, the fault stays',
    lines: [
      ASKED,
      ['A', '10:30', 'Please use Firefox until it is repaired.'],
      ['R', '11:00', 'Firefox works!'],
    ],
    times: 0,
  },
  {
    signal: 'requester-confirmed',
    title: 'the requester had to ask again',
    lines: [
      ASKED,
      ['A', '10:30', 'Please clear the cache.'],
      ['R', '11:00', 'Done, all of it.'],
      ['R', '14:00', 'Hello? Is there anyone?'],
    ],
    times: 0,
  },
  {
    signal: 'requester-confirmed',
    title: 'it is taken back',
    lines: [
      ASKED,
      ['A', '10:30', 'I have raised the limit.'],
      ['R', '11:00', 'It works again.'],
      ['R', '14:00', 'Now the export fails with error 500.'],
    ],
    times: 0,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'none in the part of the history that was read',
    lines: [ASKED],
    changes: { eventsNotRead: true },
    times: 'unreadable',
  },
  {
    signal: 'unexplained-hand-off',
    title: 'moved without a word',
    lines: [ASKED],
    changes: { events: read([eventOf('assignee', '11:00', 'Mira', 'Jonas')]) },
    times: 1,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'a note names the next action',
    lines: [ASKED, ['I', '11:00', 'Hand-off to Jonas. Next action: compare both logs.']],
    changes: { events: read([eventOf('assignee', '11:00', 'Mira', 'Jonas')]) },
    times: 0,
  },
  {
    signal: 'unexplained-hand-off',
    title: 'a note asks the new owner by name',
    lines: [ASKED, ['I', '11:00', 'Jonas, could you compare both logs and tell her by noon?']],
    changes: { events: read([eventOf('assignee', '11:00', 'Mira Okafor', 'Jonas Lind')]) },
    times: 0,
  },
  {
    signal: 'open-secret',
    title: 'nobody reacted',
    lines: [['R', '10:00', 'The password is Sunflower42.']],
    times: 1,
  },
  {
    signal: 'open-secret',
    title: 'the agent told them to change it',
    lines: [
      ['R', '10:00', 'The password is Sunflower42.'],
      ['A', '10:30', 'Please change that password now, I have redacted it.'],
    ],
    times: 0,
  },
]
