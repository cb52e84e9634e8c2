import { ASKED, type TicketCase } from './ticket-case'

/** What is told in words of its own, in English, and what only looks as if it did. */
export const LIKELY_CASES: readonly TicketCase[] = [
  {
    signal: 'likely-acknowledgement',
    title: 'the reply feels with them',
    lines: [
      ASKED,
      [
        'A',
        '10:30',
        'That is a rotten start into month end, and I am sorry that you had to stay late for it.',
      ],
    ],
    times: 1,
  },
  {
    signal: 'likely-acknowledgement',
    title: 'the reply only explains the screen',
    lines: [ASKED, ['A', '10:30', 'The limit is under Settings → Export, in the second tab.']],
    times: 0,
  },
  {
    signal: 'likely-acknowledgement',
    title: 'where the words are not known the phrases are believed',
    lines: [
      [
        'R',
        '10:00',
        'Der Export unserer Kundenliste bricht nach 500 Zeilen ab, und wir wissen nicht weiter.',
      ],
      ['A', '10:30', 'Das ist sehr ärgerlich für Sie, gerade jetzt am Monatsende. Wir schauen uns das an.'],
    ],
    times: 1,
  },
  {
    signal: 'likely-cause',
    title: 'what lay behind it',
    lines: [ASKED, ['A', '11:00', 'It came down to an old row limit that our update had put back in place.']],
    times: 1,
  },
  {
    signal: 'likely-cause',
    title: 'a note is not told to the customer',
    lines: [ASKED, ['I', '11:00', 'It came down to an old row limit that our update had put back in place.']],
    times: 0,
  },
  {
    signal: 'likely-resolution',
    title: 'what was done',
    lines: [
      ASKED,
      ['A', '11:00', 'I have raised the row limit of your account and started the export anew.'],
    ],
    times: 1,
  },
  {
    signal: 'likely-resolution',
    title: 'only thanks',
    lines: [ASKED, ['A', '11:00', 'Thank you for writing to us, and have a nice day.']],
    times: 0,
  },
  {
    signal: 'likely-next',
    title: 'what they do from now on',
    lines: [ASKED, ['A', '11:00', 'From now on, run it once in the evening and you will get all rows.']],
    times: 1,
  },
  {
    signal: 'likely-next',
    title: 'only thanks',
    lines: [ASKED, ['A', '11:00', 'Thank you for writing to us.']],
    times: 0,
  },
  {
    signal: 'likely-work',
    title: 'each thing that was looked at',
    lines: [
      ASKED,
      ['I', '10:40', 'Ran the same export from my test account and it also stopped at 500.'],
      ['A', '10:50', 'I compared your export with one of last week, and that one has every row.'],
    ],
    times: 2,
  },
  {
    signal: 'likely-work',
    title: 'a heading with nothing under it, and what the customer looked at',
    lines: [
      ['R', '10:00', 'I compared it with the one of last week, and that one has every row.'],
      ['I', '10:40', 'Checked so far:'],
    ],
    times: 0,
  },
  {
    signal: 'likely-change',
    title: 'what they did before',
    lines: [['R', '10:00', 'On Tuesday we switched to the new server.']],
    times: 1,
  },
  {
    signal: 'likely-change',
    title: 'only the trouble',
    lines: [ASKED],
    times: 0,
  },
]
