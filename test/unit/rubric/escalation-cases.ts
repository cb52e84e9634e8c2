import { read } from '@/lib/ticket/field'
import { ticketOf } from '../signals/ticket-of'
import {
  ASKED,
  VAGUE,
  answered,
  field,
  fields,
  noted,
  reported,
  solved,
  withFile,
  type CriterionCase,
} from './criterion-case'

/** Each criterion of escalation quality. */
export const ESCALATION_CASES: readonly CriterionCase[] = [
  {
    of: 'escalation/summary',
    passes: reported(
      'The nightly export to CSV stops after 500 rows when the report has a filter on region.',
    ),
    fails: reported('Hello, can you help me please?'),
  },
  {
    of: 'escalation/expected',
    passes: reported('I expected a file with all 2,000 rows.'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/observed',
    passes: reported('The export stops after 500 rows and the page shows "Something went wrong".'),
    fails: reported('Hello, can you help me please?'),
  },
  {
    of: 'escalation/steps',
    passes: reported(
      'Steps to reproduce:\n1. Open Reports.\n2. Click Export.\n3. Choose CSV.\nThe file ends after 500 rows.',
    ),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/reproducibility',
    passes: reported('It fails in 3 of 5 attempts.'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/environment',
    passes: reported('Version 4.12.1, tenant tn_7f3k2m9q, Chrome 131 on Windows 11.'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/time-window',
    passes: reported('It failed between 10:30 and 10:45 UTC on 18 November 2026.'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/ids',
    passes: reported('The request id is req_9c41e07ab5d2368f.'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/error',
    passes: reported('It says: "Error: connection reset by peer while writing row 501" (code RLY-5014).'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/evidence',
    passes: withFile(reported('A screenshot is attached.'), 'screenshot.png', 'image/png'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/recent-change',
    passes: reported('We upgraded the connector to 4.12 yesterday.'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/troubleshooting',
    passes: noted(
      '- Checked the export log: 500 rows, then a timeout.\n- Ran it again with 100 rows: it worked.',
    ),
    fails: noted('Looking into it.'),
  },
  {
    of: 'escalation/impact',
    passes: reported('All 12 users in accounting are affected and cannot send invoices.'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation/severity',
    passes: noted('P2 because one of two production exports is down and invoicing waits for it.'),
    fails: ticketOf([ASKED], { priority: read(null), priorityName: read(null) }),
  },
  {
    of: 'escalation/workaround',
    passes: noted('Workaround: export in parts of 400 rows.'),
    fails: noted('Looking into it.'),
  },
  {
    of: 'escalation/hypothesis',
    passes: noted('Hypothesis, not verified: the new limit counts hidden rows too.'),
    fails: noted('Looking into it.'),
  },
  {
    of: 'escalation/related',
    passes: noted('Related tickets: 4711 and 4712. No known issue fits.'),
    fails: noted('Looking into it.'),
  },
  {
    of: 'escalation/ask',
    passes: noted(
      'Ask: please check why the exporter stops at row 500, by Friday. Owner of this ticket: Mira Okafor.',
    ),
    fails: noted('Looking into it.'),
  },
  {
    of: 'escalation/communication',
    passes: ticketOf([ASKED, ['A', '11:00', 'I have passed it to engineering. Next update by 15:00 UTC.']]),
    fails: ticketOf([ASKED, ['I', '11:00', 'Looking into it.']]),
  },

  {
    of: 'hygiene-regulated/required-fields',
    passes: answered('I am looking at it.', fields(field('Product area', 'Exports'))),
    fails: answered('I am looking at it.', fields(field('Product area', 'Other'))),
  },
  {
    of: 'hygiene-regulated/identity',
    passes: noted('Identity verified: called back on the number on file, two security questions answered.'),
    fails: noted('Spoke with somebody from the company.'),
  },
  {
    of: 'hygiene-regulated/approval',
    passes: ticketOf(
      [
        ['R', '10:00', 'Please give Ann access to invoices.'],
        ['I', '11:00', 'Approved by Tom Weber, head of accounting, on 18 November.'],
      ],
      { type: read('task') },
    ),
    fails: ticketOf(
      [
        ['R', '10:00', 'Please give Ann access to invoices.'],
        ['I', '11:00', 'Done.'],
      ],
      { type: read('task') },
    ),
  },
  {
    of: 'hygiene-regulated/transfer',
    passes: withFile(
      ticketOf([ASKED, ['A', '11:00', 'The log came through our secure upload link.']]),
      'export.log',
      'text/plain',
    ),
    fails: withFile(
      ticketOf([ASKED, ['A', '11:00', 'I have attached the log.']]),
      'export.log',
      'text/plain',
    ),
  },
  {
    of: 'hygiene-regulated/resolution-code',
    passes: ticketOf([ASKED], { ...solved, ...fields(field('Resolution code', 'configuration')) }),
    fails: ticketOf([ASKED], { ...solved, ...fields(field('Resolution code', null)) }),
  },
  {
    of: 'escalation-regulated/no-secrets',
    passes: reported('The gateway refuses our key, I left the key out of this ticket.'),
    fails: reported('Our card is 4111 1111 1111 1111 and the payment is refused.'),
  },
  {
    of: 'escalation-regulated/transfer',
    passes: withFile(noted('Sanitised log attached.'), 'export.log', 'text/plain'),
    fails: withFile(noted('Log attached.'), 'export.log', 'text/plain'),
  },
  {
    of: 'hygiene-internal-it/approval',
    passes: ticketOf(
      [
        ['R', '10:00', 'Please give me access to the finance folder.'],
        ['I', '11:00', 'Approved by Tom Weber, who owns the folder, on 18 November.'],
      ],
      { type: read('Service Request') },
    ),
    fails: ticketOf(
      [
        ['R', '10:00', 'Please give me access to the finance folder.'],
        ['A', '11:00', 'Done.'],
      ],
      { type: read('Service Request') },
    ),
  },
  {
    of: 'hygiene-internal-it/least-privilege',
    passes: ticketOf(
      [
        ['R', '10:00', 'Please give me access to the finance folder.'],
        ['A', '11:00', 'You have read-only access until 30 November.'],
      ],
      { type: read('Service Request') },
    ),
    fails: ticketOf(
      [
        ['R', '10:00', 'Please give me access to the finance folder.'],
        ['A', '11:00', 'You are an administrator now.'],
      ],
      { type: read('Service Request') },
    ),
  },
  {
    of: 'hygiene-internal-it/device',
    passes: ticketOf([
      ['R', '10:00', 'The laptop NB-20417 does not start any more.'],
      ['A', '10:30', 'I am on my way.'],
    ]),
    fails: ticketOf([
      ['R', '10:00', 'My laptop does not start any more.'],
      ['A', '10:30', 'I am on my way.'],
    ]),
  },
  {
    of: 'escalation-internal-it/device',
    passes: reported('Asset tag: NB-20417, Windows 11, Outlook version 16.0.1.'),
    fails: reported(VAGUE),
  },
  {
    of: 'escalation-internal-it/affected',
    passes: reported('The whole second floor, 40 people, cannot print.'),
    fails: reported(VAGUE),
  },
]
