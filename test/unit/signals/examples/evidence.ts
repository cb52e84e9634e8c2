import { file } from '../message-of'
import { customer, inCode, type Examples, type Sample } from './example'

const ANSWER =
  'From our server:\nHTTP/2 429\nretry-after: 17\n{"error":{"code":"E-4029","message":"Too many requests"}}'
const COMMAND = 'I ran\n$ ping gateway.example\nand nothing came back.'
const attached = (name: string, mediaType?: string, bytes?: number): Sample => ({
  text: 'See the file.',
  attachments: [file(name, mediaType, bytes)],
})

/** A customer's table, each line a row. */
const rows = (text: string): Sample => {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const row = { kind: 'table-row', start, end: start + line.length } as const
    start = row.end + 1
    return row
  })
  return { text, blocks, author: { id: 'r', name: 'R', role: 'requester' } }
}

/** What proves it. */
export const evidenceExamples: Examples = {
  'console-output': {
    yes: [
      'The clock check says drift=+214s allowed=90s for her phone.',
      'chat.send ok=true on every run',
      'C:\\Users\\desk2>ping till.example',
      'The service answers 401 with {"error":"wrong signature"} each time.',
      'It came back to us: "552 box over quota".',
      'Your API gives 429 "too many calls" at noon.',
      'The log of the 29th has one line: "drawer unreachable, trying the second".',
      'Drawer log of that run only says read error: end of line missing.',
      inCode(ANSWER, 'HTTP/2'),
      inCode(COMMAND, '$ ping', COMMAND.indexOf('\nand')),
      customer('issuer=CN = Office Proxy CA 3, that is what it prints.'),
      customer('Look:\nPRN-413 no paper\nPRN-413 no paper\n\ntill   : 40.10\nledger : 40.1250'),
      customer('- till 7: nslookup till.example → NXDOMAIN'),
      customer('The page sends {"till":7,"drawer":null} and waits.'),
      'Their server said: 554 5.7.1 blocked by policy',
      'print log: "tray two is empty" at 22:00:04, never tried again',
      inCode('Here:\ntill-1  gw00/33  ok   4 ms\ntill-2  gw00/33  none  10 s', 'till-1'),
      customer('Usage\nLabel app ....... 71,003\nTill app ........ 8,910'),
    ],
    no: [
      'timeout=30 is what you need.',
      'Expected : 40 rows',
      'The log says "tray two is empty".',
      'The changelog at 10:30 says "simpler paging of lists".',
      inCode('Set:\nconst a  = 1\nconst bc = 2', 'const'),
      'I waited.... 5 minutes',
      'It answers 429.',
      'See https://a.example/?x=1&y=2 for it.',
      inCode('Add this line\nname = relay\nto the file.', 'name', 27),
    ],
  },
  'har-file': {
    yes: [attached('till.har', 'application/json'), attached('Checkout.HAR.zip')],
    no: [attached('till.txt', 'text/plain'), 'I have no har file.'],
  },
  screenshot: {
    yes: [attached('error.png', 'image/png'), attached('film.mov', 'video/quicktime')],
    no: [
      attached('logo.png', 'image/png'),
      attached('dot.gif', 'image/gif', 300),
      attached('orders.csv', 'text/csv'),
    ],
  },
  'evidence-file': {
    yes: [
      {
        text: 'Here.',
        attachments: [file('orders.csv', 'text/csv')],
        author: { id: 'r', name: 'R', role: 'requester' },
      },
      attached('till_audit_0911.csv', 'text/csv'),
      attached('trace.etl'),
      ...['affected_tills.xlsx', 'till-stalls.pcap', 'strange-offer.eml'].map((each) => attached(each)),
      'Here it is: [image: till-error.png]',
      '[screenshot: the till with a red box]',
    ],
    no: [
      attached('contract.pdf', 'application/pdf'),
      ...['offer.docx', 'FW_ our contract.eml'].map((each) => attached(each)),
      '[image: company logo]',
      '[cid:image001.png@01D7]',
    ],
  },
  'evidence-announced': {
    yes: [
      'I will send the log this afternoon.',
      'See the attached screenshot.',
      'Evidence: log of the gateway.',
      'The names are in the attached sheet.',
      'A list of the orders can be provided.',
      'I can hand over the list of keys.',
      'The dump is in the team folder.',
      'Its history says "price set by: import".',
    ],
    no: [
      'The list can be sorted by name.',
      'They can share the tablet.',
      'The log is empty.',
      'Could you send the log?',
      'The page says "no tills".',
    ],
  },
  'exception-name': {
    yes: ['It ends with java.lang.NullPointerException.', 'ValueError in the last line'],
    no: ['An error came up.', 'It is an exception to the rule.'],
  },
  'issue-link': {
    yes: [
      'see https://tracker.example/browse/TILL-42',
      'https://git.example/shop/till/-/issues/7',
      'https://github.com/shop/till/issues/12',
    ],
    no: ['see TILL-42', 'https://shop.example/issues'],
  },
  'incident-link': {
    yes: ['https://status.shop.example/incidents/42', 'see https://shop.statuspage.io'],
    no: ['https://shop.example/help', 'There is an incident.'],
  },
  'number-affected': {
    yes: [customer('Nine nurses see an empty chart.'), customer('About 300 parcels have no label.')],
    no: [customer('All nurses see an empty chart.'), customer('How many nurses may we add?')],
  },
  'failure-bare-time': {
    yes: [
      customer('The till froze at 08:47.'),
      customer('Seit 07:30 Uhr kommt keine Mail an.'),
      customer('Nobody can open the till since 8am.'),
    ],
    no: [
      customer('The till froze at 08:47 UTC.'),
      customer('We open at 14:00.'),
      customer('It froze this morning.'),
    ],
  },
  'failure-day': {
    yes: [
      customer('Since yesterday the till freezes.'),
      customer('On Monday the backup failed.'),
      customer('As of Monday the till freezes.'),
      customer('nothing printing since last night'),
    ],
    no: [
      customer('The till freezes.'),
      customer('The till fails. We want it by Monday.'),
      customer('Yesterday I bought a lamp.'),
    ],
  },
  severe: {
    yes: [
      customer('We are losing sales.'),
      customer('Somebody has stolen the list.'),
      customer('It looks like fraud.'),
    ],
    no: [customer('The button is grey.'), customer('Is it a breach?')],
  },
  'clear-wish': {
    yes: [customer('Could you please add a second till for the shop in Leeds?')],
    no: [customer('Please help.'), customer('The till in Leeds is frozen.')],
  },
  'pasted-table': {
    yes: [rows('run | began\n1 | 06:00\n2 | 06:15\n3 | 06:31')],
    no: [
      customer('500 rows, 500 rows, 500 rows'),
      'run | rows',
      rows('run | rows\n1 | 500\n2 | 500\n3 | 500'),
    ],
  },
  'record-id': {
    yes: [
      'order 48213',
      'Rechnung Nr. 2026114',
      'server TILLSRV03',
      'agent-leeds-02',
      'by import-bot@shop.example',
      'the report rep_b7d2 spins',
      'flow wf_stock_sync',
      'planned as CHG0051234',
      'for parcel #UK-30517',
      'receipt RC-40112 is there',
      'Gutschrift Nr. 2026-09-0412',
      'My user name is pmiller, I think.',
      'login: p.miller',
      'Only c.moreau is locked out.',
      'the key ending in 7f2c',
      'The token …4b1d is refused.',
      'box LDS-TILL04 is off',
      'our PO 7720418',
    ],
    no: [
      'tenant tn_7f3k2m9q',
      'us-east-1',
      '{{ticket.custom_field_x}}',
      'our order',
      'the call READ_TABLE_LINES fails',
      'set max_attempts to 3',
      'orders=1200 ok=800',
      'import of users 2026-10-27',
      'host edge-4.eu.mail.example',
      'the bar is #ff0000',
      'see ticket #40112',
      'My login is locked.',
      'my user name is not accepted',
      'e.g. the last one, i.e. that of Monday',
      'the key ends on Friday',
    ],
  },
  'error-text': {
    yes: [
      'A yellow bar: "Payment failed, card not valid".',
      'E4711: no paper in tray 2',
      'The bounce says 550 5.7.1 rejected by policy',
      'Da steht „Zugriff nicht erlaubt“.',
      'The page shows "Come back a little later".',
      'Our provider says "the mailbox is locked".',
      inCode('Log:\n06:41 step timeout waiting for printer', '06:41'),
    ],
    no: [
      'Our network team says "we did nothing at all".',
      'The manual says "labels are kept for a year".',
      'The filter reads "Today, Europe/Paris".',
      inCode('Set this:\ntimeout=30 retries=2', 'timeout'),
      'It says "hello".',
      'E4711 came up.',
      'no error, it even says "Export done"',
      'Filter on "E-4711".',
    ],
  },
  'error-code': {
    yes: [
      customer('ERR-4711 since noon'),
      'rejected with PAY-9002',
      'The job had flagged PAY-7004 in March',
      'lookup of the name: NXDOMAIN',
    ],
    no: [
      'Reported as TILL-141 with your script.',
      'I have not seen the code. TILL-141, to the API team: is it meant so?',
      'TILL-42. no date in there',
      'PAY-9002 ruled out',
      'no PAY-9002 since then',
    ],
  },
}
