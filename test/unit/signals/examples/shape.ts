import { blockOver, file } from '../message-of'
import type { Examples } from './example'

const TRACE = 'It ends so:\njava.io.IOException: broken\n    at com.acme.Flow.run(Flow.java:42)'
const LOG = 'Output:\n2026-11-18T10:41:17Z ERROR gateway refused delivery 17\n2026-11-18T10:41:18Z INFO retry'
const CODE = 'It answers\n{"error":{"code":"RLY-4500","message":"Internal error"}}'
const QUOTED = 'Thanks!\n> req_9c41e07ab5d2368f failed'

/** What has a shape of its own, the same in all languages. */
export const shapeExamples: Examples = {
  'request-id': {
    yes: [
      'shipment.created 40551 came late',
      'req_9c41e07ab5d2368f',
      'trace 6f0d2b9c41e87a35d0c94e1fb7a26813',
      'id 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
      'request id: 88-a7f3',
      'sessionid4f9a2b was refused',
    ],
    no: [
      'stock.csv 40551 rows',
      'the request failed',
      { text: QUOTED, blocks: [blockOver(QUOTED, '> req_9c41e07ab5d2368f failed', 'quote')] },
      'please give the request id',
    ],
  },
  'record-id': { yes: ['flow fl_settle_eod', 'customer no: 48213'], no: ['our flow'] },
  account: { yes: ['tenant tn_7f3k2m9q', 'Account ID: 12345'], no: ['our account'] },
  version: {
    yes: ['Relay 4.12.1', 'version 7', 'agent 2.9', 'since v3.4.2'],
    no: ['at 10.30', 'on 18.11.2026', 'takes 1.4 s', 'an amount of 0.00'],
  },
  'client-version': { yes: ['acme-relay-node 3.4.2', 'SDK 2.1'], no: ['the SDK'] },
  region: { yes: ['in eu-1', 'us-east-1', 'Region: Frankfurt'], no: ['in Europe'] },
  'error-code': {
    yes: [
      'the page says RLY-3009',
      'ECONNREFUSED',
      'net::ERR_CERT_DATE_INVALID',
      'NullPointerException',
      'error code 80070005',
      'Fehler ORA-01555 in der Nacht',
      'Your till has been refusing cards with TLR-3002 since noon.',
    ],
    no: [
      'an error',
      'filed as RELAY-1436',
      'UTF-8 file',
      'We paid BK-880314 twice.',
      'shop TR-0448 has no paper',
      'POST /hooks 200 booking=BK-8803 in 84 ms',
      'When the drawer needs over ten seconds (TLR-3005) we try again.',
      'Anything that holds the old key will then get TLR-4001.',
    ],
  },
  'http-status': {
    yes: [
      'it answers 401',
      'HTTP/2 500',
      '403 Forbidden',
      'status: 429',
      'every call 503',
      'a wall of 502s',
      'nuestro script recibe 429',
      'der Server liefert 500',
      '503 since noon',
    ],
    no: [
      'it answered 200',
      'we have 401 users',
      'room 500',
      '450 since noon',
      'a call for 500 people',
      '$503 since March',
      'bekommen 40 Stück',
    ],
  },
  'error-text': {
    yes: [
      'It says "Something went wrong on our side".',
      { text: CODE, blocks: [blockOver(CODE, CODE.slice(11), 'code')] },
      'Error message: the certificate has expired',
      'On the box it is written "You don\'t have a seat here" and nothing else.',
      'The bounce of Tuesday: "552 box over quota".',
      'Our till stops: TLR-2204, the drawer could not be read.',
      "Sur l'écran : « TLR-2204 - tiroir introuvable ».",
      'The drawer answers 401 with body {"error":"wrong signature"} each time.',
      'They type it and read:\n\nToo many tries. This till is locked.',
      {
        text: '2026-11-12T02:14:08Z WARN  drawer: opening skipped, state=BUSY',
        blocks: [blockOver('2026-11-12T02:14:08Z WARN  drawer: opening skipped, state=BUSY', '2026', 'code')],
      },
    ],
    no: [
      'There was an error.',
      'My colleague says hello.',
      'Your page says "All tills healthy" in green.',
      'Two reports count it: "Failed receipts", "Sales" and "Lost goods".',
      'I got a mail titled "Your drawer could not be read".',
      'Our supplier said "we cannot do it before May".',
      'He said "hello". The shop is closed, and the sign says "back at two".',
      'This is TILL-1423, no date, and engineering knows.',
      'It was closed as "user error".',
      'Does it say "Access denied" when you try?',
      'If the card is old, you will see "Card has expired" there.',
    ],
  },
  'stack-trace': {
    yes: [TRACE, 'Traceback (most recent call last):\n  File "a.py", line 3'],
    no: ['I met him at the office (room 3).'],
  },
  'log-lines': { yes: [LOG], no: ['I logged in at 10:41.'] },
  'time-with-zone': {
    yes: [
      'at 14:32 UTC',
      '2026-11-18T10:41:17Z',
      'around 9:15 am CET',
      'Time (UTC)\n10:41:17',
      'from 13:12 to 13:43 GMT',
    ],
    no: ['at 14:32', 'at noon UTC'],
  },
  'bare-time': {
    yes: ['at 14:32', 'gegen 9:05 Uhr'],
    no: ['at 14:32 UTC', 'ratio 3:2', 'All times in UTC: 10:41'],
  },
  date: { yes: ['2026-11-18', '18 November 2026', 'Nov 18', '18.11.2026'], no: ['4.12.1', '18 people'] },
  'issue-key': { yes: ['filed as RELAY-1436', 'known issue ABC-12'], no: ['error RLY-3009', 'version 3-12'] },
  placeholder: {
    yes: [
      'Hello {{ticket.requester.first_name}},',
      'Dear [NAME]',
      'see <insert link>',
      'within %hours_left% hours',
    ],
    no: [
      'Hello Elena,',
      'use an array like [1, 2]',
      { text: 'set {{name}}', blocks: [blockOver('set {{name}}', 'set {{name}}', 'code')] },
    ],
  },
  'article-link': {
    yes: [
      'https://acme.zendesk.com/hc/en-us/articles/360001-signature',
      'see https://docs.acme.example/retry',
    ],
    no: ['https://status.acme.example', 'see the article', 'https://acme.zendesk.com/agent/tickets/1'],
  },
  secret: {
    yes: ['the password is Sunflower42', 'key sk_live_4f9a8b7c6d5e4f3a2b1c', 'card 4111 1111 1111 1111'],
    no: ['the password is wrong', 'key sk_live_****', 'order 4111 1111 1111 1112'],
  },
  'evidence-file': {
    yes: [
      { text: '', attachments: [file('gateway.log', 'text/plain')] },
      { text: '', attachments: [file('run.har', 'application/json')] },
      { text: '', attachments: [file('screen.png', 'image/png')] },
    ],
    no: [
      { text: 'see attached', attachments: [] },
      { text: '', attachments: [file('logo.png', 'image/png')] },
      { text: '', attachments: [file('invoice.pdf', 'application/pdf')] },
    ],
  },
  attachment: { yes: [{ text: '', attachments: [file('invoice.pdf')] }], no: ['see attached'] },
}
