import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { file } from '../signals/message-of'
import { ticketOf, type Line } from '../signals/ticket-of'

/** A criterion with a ticket that passes it and one that fails it, each as small as that can be shown. */
export interface CriterionCase {
  /** Built-in pack and criterion, `hygiene/tone`. */
  readonly of: string
  readonly passes: TicketSnapshot
  readonly fails: TicketSnapshot
}

const ASKED: Line = ['R', '10:00', 'The export stops after 500 rows since Monday.']
const field = (name: string, value: string | null) => ({ id: name, name, value })
const fields = (...values: ReturnType<typeof field>[]): Partial<TicketSnapshot> => ({
  customFields: read(values),
})
const solved: Partial<TicketSnapshot> = { state: read('solved'), stateName: read('Solved') }
/** A ticket whose last message carries a file. */
function withFile(snapshot: TicketSnapshot, name: string, mediaType?: string): TicketSnapshot {
  const messages = 'value' in snapshot.messages ? snapshot.messages.value : []
  return {
    ...snapshot,
    messages: read(
      messages.map((each, index) =>
        index === messages.length - 1 ? { ...each, attachments: [file(name, mediaType)] } : each,
      ),
    ),
  }
}
/** The requester's report alone, and an agent's internal note beside it. */
const reported = (text: string) => ticketOf([['R', '10:00', text]])
const noted = (text: string) => ticketOf([ASKED, ['I', '11:00', text]])
const answered = (text: string, changes?: Partial<TicketSnapshot>) =>
  ticketOf([ASKED, ['A', '10:30', text]], changes)

const VAGUE = 'It does not work.'

export const CRITERION_CASES: readonly CriterionCase[] = [
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
