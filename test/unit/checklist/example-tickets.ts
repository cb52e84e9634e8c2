import { read } from '@/lib/ticket/field'
import type { ExampleSide } from '@/lib/checklist/example'
import type { Localized } from '@/lib/rubric/localized'
import { textFor } from '@/lib/rubric/localized'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { field, fields, solved, withFile } from '../rubric/criterion-case'
import { AGENT, ticketOf, type Line } from '../signals/ticket-of'

/** A request that meets no criterion by itself. */
const PLAIN: Line = ['R', '10:00', 'Hello, can you help me please?']
/** The same about a fault, for what is judged only where something is wrong. */
const FAULT: Line = ['R', '10:00', 'The deliveries fail since this morning.']
const LATE = '2026-11-13T16:00:00Z'

type Ticket = (text: string) => TicketSnapshot

const LINE: Record<ExampleSide['in'], 'R' | 'A' | 'I' | null> = {
  customer: 'R',
  reply: 'A',
  note: 'I',
  fields: null,
}

const ended: Ticket = (text) =>
  ticketOf([FAULT, ['A', '11:00', text]], { ...solved, ...fields(field('Resolution code', 'configuration')) })
const request: Partial<TicketSnapshot> = { type: read('task') }
const asked: Line = ['R', '10:00', 'Please give Ann access to the finance folder.']
const withLog = (text: string) =>
  withFile(ticketOf([FAULT, ['A', '11:00', text]]), 'export.log', 'text/plain')
const described =
  (changes: Partial<TicketSnapshot>): Ticket =>
  () =>
    ticketOf([FAULT, ['A', '10:30', 'I am looking at it.']], changes)

/** What else a ticket must be so that an example decides the criterion; without it the words alone do. */
const AROUND: Readonly<Record<string, { readonly good?: Ticket; readonly bad?: Ticket }>> = {
  classification: {
    good: described(fields(field('Product area', 'webhooks'), field('Affected version', '4.12.1'))),
    bad: described({ type: read(null), ...fields(field('Product area', null)) }),
  },
  priority: {
    good: (text) => ticketOf([FAULT, ['I', '10:30', text]], { priority: read('high') }),
    bad: (text) =>
      ticketOf(
        [
          ['R', '10:00', /“(.*)”/.exec(text)?.[1] ?? ''],
          ['A', '10:30', 'I am looking at it.'],
        ],
        {
          priority: read('low'),
          priorityName: read('low'),
        },
      ),
  },
  ownership: {
    good: (text) => ticketOf([FAULT, ['I', '10:30', text]], { assignee: read(AGENT) }),
    bad: described({ assignee: read(null) }),
  },
  'first-response': { bad: (text) => ticketOf([FAULT, ['A', '2026-11-19T17:00:00Z', text]]) },
  cadence: {
    bad: (text) =>
      ticketOf([
        ['R', LATE, FAULT[2]],
        ['A', '2026-11-13T16:30:00Z', text],
        ['A', '11:00', text],
      ]),
  },
  linkage: {
    good: (text) =>
      ticketOf([FAULT, ['I', '11:00', text]], {
        links: read([{ kind: 'engineering', key: 'RELAY-1436', url: null }]),
      }),
    bad: (text) => ticketOf([FAULT, ['I', '11:00', text]], fields()),
  },
  resolution: { good: ended, bad: ended },
  closure: { good: ended, bad: ended },
  approval: {
    good: (text) => ticketOf([asked, ['I', '11:00', text]], request),
    bad: (text) => ticketOf([asked, ['A', '11:00', text]], request),
  },
  'least-privilege': {
    good: (text) => ticketOf([asked, ['A', '11:00', text]], { type: read('Service Request') }),
    bad: (text) => ticketOf([asked, ['A', '11:00', text]], { type: read('Service Request') }),
  },
  device: {
    good: (text) =>
      ticketOf([
        ['R', '10:00', text],
        ['A', '10:30', 'I am on my way.'],
      ]),
    bad: (text) =>
      ticketOf([
        ['R', '10:00', text],
        ['A', '10:30', 'I am on my way.'],
      ]),
  },
  'required-fields': {
    good: described(fields(field('Product area', 'Exports'))),
    bad: described(fields(field('Product area', 'Other'))),
  },
  transfer: { good: withLog, bad: withLog },
  'resolution-code': {
    good: described({ ...solved, ...fields(field('Resolution code', 'customer_configuration')) }),
    bad: described({ ...solved, ...fields(field('Resolution code', null)) }),
  },
  evidence: { good: (text) => withFile(ticketOf([['R', '10:00', text]]), 'rerun.har', 'application/json') },
  severity: {
    bad: (text) =>
      ticketOf([PLAIN, ['I', '11:00', text]], { priority: read(null), priorityName: read(null) }),
  },
}

/** A ticket as small as can be on which an example decides a criterion. */
export function ticketFor(criterion: string, which: 'good' | 'bad', side: ExampleSide, locale: string) {
  const text = quoteOf(side.quote, locale)
  const around = AROUND[criterion]?.[which]
  if (around) return around(text)
  const who = LINE[side.in]
  if (who === null) throw new Error(`${criterion}: its fields are not among the tickets of this file`)
  return who === 'R' ? ticketOf([['R', '10:00', text]]) : ticketOf([PLAIN, [who, '10:30', text]])
}

/** The words without the marks of what was left out. */
export function quoteOf(quote: Localized, locale: string): string {
  return textFor(quote, locale).replaceAll(' … ', '\n')
}
