import { read } from '@/lib/ticket/field'
import { AGENT, eventOf } from '../ticket-of'
import { ASKED, type TicketCase } from './ticket-case'

/** What the thread says and how that fits together. */
export const THREAD_CASES: readonly TicketCase[] = [
  {
    signal: 'answered-question',
    title: 'since when, although it was said',
    lines: [
      ['R', '10:00', 'Since 3 November 2026 the export stops after 500 rows.'],
      ['A', '10:30', 'Hello, since when does this happen?'],
    ],
    times: 1,
  },
  {
    signal: 'answered-question',
    title: 'whether they tried what they say they tried',
    lines: [
      ['R', '10:00', 'We reconnected the account twice, it asks again every morning.'],
      ['A', '10:30', 'Have you tried reconnecting it?'],
    ],
    times: 1,
  },
  {
    signal: 'answered-question',
    title: 'the order numbers, which nobody has given',
    lines: [ASKED, ['A', '10:30', 'Could you send us two order numbers that are missing?']],
    times: 0,
  },
  {
    signal: 'answered-question',
    title: 'a list of things that the customer says were in the first mail',
    lines: [
      ASKED,
      ['A', '10:30', 'Please send us:\n- the name of the list\n- the size of the file'],
      ['R', '10:40', 'Both are in my first mail.'],
    ],
    times: 1,
  },
  {
    signal: 'answered-question',
    title: 'the customer speaks of the first mail, and nothing was asked',
    lines: [ASKED, ['A', '10:30', 'I raised the limit.'], ['R', '10:40', 'Both are in my first mail.']],
    times: 0,
  },
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
    signal: 'unchecked-guess',
    title: 'a cause told before anybody looked',
    lines: [ASKED, ['A', '10:30', 'That is caused by your network.']],
    times: 1,
  },
  {
    signal: 'unchecked-guess',
    title: 'a cause told after no more than a look at the switch',
    lines: [ASKED, ['I', '10:20', 'connector is on'], ['A', '10:30', 'That is caused by your network.']],
    times: 1,
  },
  {
    signal: 'unchecked-guess',
    title: 'a cause told after a check that shows it',
    lines: [
      ASKED,
      ['I', '10:20', 'Checked 40 calls of this morning in the access log: 40 of 40 end at their proxy.'],
      ['A', '10:30', 'That is caused by your network.'],
    ],
    times: 0,
  },
  {
    signal: 'unchecked-guess',
    title: 'an answer that is taken back later',
    lines: [
      ASKED,
      ['I', '10:20', 'Checked 12 exports of this morning in the log: 12 of 12 end after 500 rows.'],
      ['A', '10:30', 'The list is cut because you filter it.'],
      ['R', '10:40', 'There is no filter.'],
      ['A', '11:00', 'You are right, and my first answer was wrong; I am looking at the limit now.'],
    ],
    times: 1,
  },
  {
    signal: 'unchecked-guess',
    title: 'a guess that names what would make it wrong',
    lines: [
      ASKED,
      [
        'A',
        '10:30',
        'I suspect the limit of your plan. Should you be on the big plan then I was wrong about it.',
      ],
    ],
    times: 0,
  },
  {
    signal: 'unfamiliar-jargon',
    title: 'a reply of which the customer understands little',
    lines: [
      ASKED,
      ['A', '10:30', 'The reader closes the handle early, so page two is lost.'],
      ['R', '10:40', 'I understood about half of that, can you say it for an accountant?'],
    ],
    times: 1,
  },
  {
    signal: 'unfamiliar-jargon',
    title: 'a customer who does not understand what the product does',
    lines: [
      ASKED,
      ['A', '10:30', 'The list is cut at 500 rows on your plan.'],
      ['R', '10:40', 'I do not understand why the limit is so low.'],
    ],
    times: 0,
  },
  {
    signal: 'unfamiliar-jargon',
    title: 'words for colleagues, to somebody who calls the API',
    lines: [
      ['R', '10:00', 'GET /v2/runs of your API stops after 500 rows.'],
      [
        'A',
        '10:30',
        'The FE limiter lost its bypass flag in the cutover, so the QX bucket drains per shard.',
      ],
    ],
    times: 1,
  },
  {
    signal: 'unfamiliar-jargon',
    title: 'written before anybody showed to know such words',
    lines: [
      ASKED,
      ['A', '10:30', 'A mutex in the queue worker kept the list from being written.'],
      ['R', '10:40', 'Our IT says: GET /v2/runs of your API stops as well.'],
    ],
    times: 1,
  },
  {
    signal: 'unfamiliar-jargon',
    title: 'words of the engine room to somebody who has never used them',
    lines: [ASKED, ['A', '10:30', 'A mutex in the queue worker kept the list from being written.']],
    times: 1,
  },
  {
    signal: 'unfamiliar-jargon',
    title: 'the same to somebody who calls the API',
    lines: [
      ['R', '10:00', 'GET /v2/runs of your API stops after 500 rows.'],
      ['A', '10:30', 'A mutex in the queue worker kept the list from being written.'],
    ],
    times: 0,
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
    signal: 'repeated-question',
    title: 'asked again after an answer',
    lines: [
      ASKED,
      ['A', '10:30', 'Which version of the connector do you use?'],
      ['R', '10:40', 'It is 2.9.1.'],
      ['A', '11:00', 'And which version of the connector do you use?'],
    ],
    times: 1,
  },
  {
    signal: 'repeated-question',
    title: 'a reminder without answer is none',
    lines: [
      ASKED,
      ['A', '10:30', 'Which version of the connector do you use?'],
      ['A', '14:00', 'Which version of the connector do you use?'],
    ],
    times: 0,
  },
  {
    signal: 'answered-question',
    title: 'the ids were in the first message',
    lines: [
      ['R', '10:00', 'Every call fails, the last one was req_5d0e91c7ab34f286.'],
      ['A', '10:30', 'Please send us the request id of a failing call.'],
    ],
    times: 1,
  },
  {
    signal: 'answered-question',
    title: 'more of the same kind is something new',
    lines: [
      ['R', '10:00', 'Every call fails, the last one was req_5d0e91c7ab34f286.'],
      ['A', '10:30', 'Please send us the request id of another failing call.'],
    ],
    times: 0,
  },
  {
    signal: 'answered-question',
    title: 'nobody had said it',
    lines: [ASKED, ['A', '10:30', 'Which browser do you use?']],
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
