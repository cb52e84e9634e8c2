import { read } from '@/lib/ticket/field'
import { ASKED, type TicketCase } from './ticket-case'

/** What is named in a thread: an issue that engineering had before, the customer's organisation. */
export const NAMING_CASES: readonly TicketCase[] = [
  {
    signal: 'known-issue-named',
    title: 'an issue that engineering had before',
    lines: [ASKED, ['I', '10:20', 'That is ACME-1419 again.']],
    changes: { customFields: read([{ id: '1', name: 'Linked issue', value: 'ACME-1419' }]) },
    times: 1,
  },
  {
    signal: 'known-issue-named',
    title: 'an issue opened for this ticket',
    lines: [ASKED, ['I', '10:20', 'Filed with engineering as ACME-1419.']],
    changes: { customFields: read([{ id: '1', name: 'Linked issue', value: 'ACME-1419' }]) },
    times: 0,
  },
  {
    signal: 'known-issue-named',
    title: 'an issue that engineering got from this ticket',
    lines: [ASKED, ['A', '10:20', 'It is with our storage engineers as ACME-1502 since this morning.']],
    changes: { customFields: read([{ id: '1', name: 'Linked issue', value: 'ACME-1502' }]) },
    times: 0,
  },
  {
    signal: 'known-issue-named',
    title: 'an issue that engineering has had on their list',
    lines: [ASKED, ['A', '10:20', 'A fault of ours, known to the storage engineers as ACME-1419.']],
    changes: { customFields: read([{ id: '1', name: 'Linked issue', value: 'ACME-1419' }]) },
    times: 2,
  },
  {
    signal: 'known-issue-named',
    title: 'a number of the customer, and a credit note',
    lines: [
      ['R', '10:00', 'Bookings GR-4410 to GR-4418 are missing.'],
      ['I', '10:30', 'Dropped GR-4410 from the queue (known), re-added by hand.'],
      ['A', '10:40', 'Credit note CN-2207 corrects the invoice.'],
    ],
    times: 0,
  },
  {
    signal: 'known-issue-named',
    title: 'an error code that a macro speaks of like an issue',
    lines: [
      ['R', '10:00', 'The export shows the error TOR-4005.'],
      ['A', '10:30', 'Known issue: the error code TOR-4005 comes when the list is empty.'],
      ['R', '10:40', 'It says error TOR-4005 with a full list.'],
    ],
    times: 0,
  },
  {
    signal: 'organisation-named',
    title: 'the organisation, by its first word, in a sentence',
    lines: [
      ASKED,
      ['I', '10:20', 'Nordlicht is on the old agent, the other tenants of the region are on the new one.'],
    ],
    changes: { organization: read('Nordlicht Werke GmbH') },
    times: 1,
  },
  {
    signal: 'organisation-named',
    title: 'the organisation in a signature only',
    lines: [ASKED, ['R', '10:20', 'Nothing has come since nine.\n\nElena Petrov\nNordlicht Werke GmbH']],
    changes: { organization: read('Nordlicht Werke GmbH') },
    times: 0,
  },
]
