import { ASKED, type TicketCase } from './ticket-case'

/** What replies ask, guess and call things, beside what was said before. */
export const REPLY_CASES: readonly TicketCase[] = [
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
    title: 'the same to somebody who speaks of settings and services',
    lines: [
      ['R', '10:00', 'Our retryBudget is 3, max_age is 60, and orders-svc stops after 500 rows.'],
      ['A', '10:30', 'A mutex in the queue worker kept the list from being written.'],
    ],
    times: 0,
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
]
