import { read } from '@/lib/ticket/field'
import { ticketOf } from '../signals/ticket-of'
import { ASKED, answered, field, fields, noted, reported, solved, type CriterionCase } from './criterion-case'

/** Each criterion of ticket hygiene. */
export const HYGIENE_CASES: readonly CriterionCase[] = [
  {
    of: 'hygiene/classification',
    passes: answered(
      'I am looking at it.',
      fields(field('Product area', 'Exports'), field('Affected version', '4.12.1')),
    ),
    fails: answered('I am looking at it.', { type: read(null), ...fields(field('Product area', null)) }),
  },
  {
    of: 'hygiene/priority',
    passes: answered('I am looking at it.'),
    fails: answered('I am looking at it.', { priority: read(null), priorityName: read(null) }),
  },
  {
    of: 'hygiene/ownership',
    passes: answered('I am looking at it.'),
    fails: answered('I am looking at it.', { assignee: read(null) }),
  },
  {
    of: 'hygiene/first-response',
    passes: answered(
      'I see that the export stops. I compare the logs of both runs now and write again by 12:00 UTC.',
    ),
    fails: ticketOf([['R', '2026-11-16T08:00:00Z', 'The export stops after 500 rows.']]),
  },
  {
    of: 'hygiene/cadence',
    passes: answered('I compare the logs of both runs now. Next update by 17:00 UTC today.'),
    fails: ticketOf([
      ['R', '2026-11-10T08:00:00Z', 'The export stops after 500 rows.'],
      ['A', '2026-11-10T08:30:00Z', 'I compare the logs of both runs now.'],
      ['A', '2026-11-13T08:30:00Z', 'I am still comparing the logs of both runs.'],
    ]),
  },
  {
    of: 'hygiene/problem-statement',
    passes: reported(
      'Since Monday 10:00 UTC the export fails with error 500 for all 12 users after the update to 4.12. We cannot invoice our customers.',
    ),
    fails: reported('Hello, can you help me please? Thank you.'),
  },
  {
    of: 'hygiene/work-log',
    passes: noted(
      '- Checked the export log at 10:41 UTC: 500 rows, then a timeout.\n- Ran it again with 100 rows: it worked, request id req_9c41e07ab5d2368f.',
    ),
    fails: noted('Looking into it.'),
  },
  {
    of: 'hygiene/questions',
    passes: answered(
      'Which browser and which version of it do you use? At what time, with time zone, did the last export stop?',
    ),
    fails: ticketOf([
      ASKED,
      ['A', '10:30', 'Can you give me more details?'],
      ['R', '10:40', 'It stops after 500 rows, as I said.'],
      [
        'A',
        '11:00',
        'Can you give me more details? Which browser do you use? Which version? Which system? Which region? Which plan? Which file? Which user? Since when?',
      ],
    ]),
  },
  {
    of: 'hygiene/knowledge',
    passes: answered(
      'The limit is described here: https://acme.zendesk.com/hc/en-us/articles/900102-export-limits',
    ),
    fails: answered('I will raise the limit of the export for you.'),
  },
  {
    of: 'hygiene/linkage',
    passes: answered('This is a duplicate of another ticket.', {
      links: read([{ kind: 'duplicate', key: '4000', url: null }]),
    }),
    fails: ticketOf([ASKED, ['I', '11:00', 'Duplicate of the ticket Tom had yesterday.']], fields()),
  },
  {
    of: 'hygiene/privacy',
    passes: answered('I compare the logs of both runs now.'),
    fails: answered('Please send me your password so that I can sign in as you.'),
  },
  {
    of: 'hygiene/tone',
    passes: answered('Sorry for the extra work this makes for your team. I compare both runs now.'),
    fails: answered('This is user error: you should have read the manual. It must be your firewall.'),
  },
  {
    of: 'hygiene/resolution',
    passes: ticketOf(
      [
        ASKED,
        [
          'A',
          '11:00',
          'The cause was a limit of 500 rows that came with version 4.12. What was done: we raised the limit to 5,000 rows. Please run the export once more on your side. To prevent it, use the nightly export for larger files.',
        ],
      ],
      { ...solved, ...fields(field('Resolution code', 'configuration')) },
    ),
    fails: ticketOf([ASKED, ['A', '11:00', 'Fixed.']], solved),
  },
  {
    of: 'hygiene/closure',
    passes: ticketOf(
      [
        ASKED,
        ['A', '11:00', 'I verified it: 12 of 12 exports were complete since 10:40 UTC. Can you confirm?'],
        ['R', '11:20', 'Confirmed, it works again. Thank you!'],
      ],
      solved,
    ),
    fails: ticketOf([ASKED, ['A', '11:00', 'Fixed.']], solved),
  },
]
