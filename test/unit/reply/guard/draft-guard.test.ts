import { describe, expect, it } from 'vitest'
import { guardDraft, type GuardContext } from '@/lib/reply/guard/draft-guard'
import { NO_GUARD_RULES } from '@/lib/reply/guard/guard-rules'
import type { GuardKind } from '@/lib/reply/guard/finding'
import { marksOf } from '@/lib/reply/guard/ticket-marks'
import { scanMessage } from '@/lib/signals/scan'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { messageOf } from '../../signals/message-of'
import { readingOf, ticketOf } from '../../signals/ticket-of'

const TICKET = ticketOf(
  [
    ['R', '10:00', 'The export stops. I am elena.petrov@larch.io, our account: LA-20413.'],
    ['A', '10:20', 'We look into it. The status is at https://status.acme.io'],
    ['I', '10:30', 'Same as for jon@birchworks.io, cluster tenant_7731 again.'],
  ],
  { organization: read('Larch Ltd') },
)
const OTHER: TicketSnapshot = {
  ...ticketOf(
    [
      ['R', '09:00', 'Write to dana@fenwick.io, account id: FW-99120.'],
      ['R', '09:10', 'Or call +49 170 1234567, we sit at 12 Harbour Street. You have +49 30 4455660.'],
      ['A', '09:20', 'Thank you. Our line is +49 30 4455660, we are at 4 Mill Lane.'],
    ],
    {
      organization: read('Fenwick Mills'),
      requester: read({ id: 'r9', name: 'Mira Okafor', role: 'requester' as const }),
    },
  ),
  key: '77',
}

const context = (changes: Partial<GuardContext> = {}): GuardContext => ({
  snapshot: TICKET,
  others: [TICKET, OTHER].map((ticket) => marksOf(readingOf(ticket))),
  rules: NO_GUARD_RULES,
  internalArticles: new Set(),
  language: 'en',
  ...changes,
})
const look = (text: string, changes: Partial<GuardContext> = {}) =>
  guardDraft(scanMessage(messageOf(text, { id: DRAFT_ID })), context(changes))
const told = (text: string, changes: Partial<GuardContext> = {}) =>
  look(text, changes).map(({ kind, quote }) => [kind, quote])

describe('the guard tells', () => {
  it.each<[string, GuardKind, string]>([
    ['Use ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8.', 'secret', 'ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'],
    ['Your password is Winter-2026!x, use it.', 'secret', 'Winter-2026!x'],
    ['You paid with 4111 1111 1111 1111.', 'card', '4111 1111 1111 1111'],
    ['Please pay to DE89 3704 0044 0532 0130 00.', 'card', 'DE89 3704 0044 0532 0130 00'],
    ['It is the same as for dana@fenwick.io.', 'other-customer', 'dana@fenwick.io'],
    ['Somebody else, kim@elsewhere.io, saw it too.', 'other-customer', 'kim@elsewhere.io'],
    ['A colleague noted jon@birchworks.io here.', 'other-customer', 'jon@birchworks.io'],
    ['It hit Fenwick Mills as well.', 'other-customer', 'Fenwick Mills'],
    ['I looked at account id: FW-99120 again.', 'other-customer', 'FW-99120'],
    ['You can call 0170 / 123 45 67 for it.', 'other-customer', '0170 / 123 45 67'],
    ['It was sent to 12 Harbour Street before.', 'other-customer', '12 Harbour Street'],
    ['I looked at tenant: TX-55012 again.', 'other-customer', 'TX-55012'],
    [
      'See https://acme.zendesk.com/agent/tickets/77.',
      'internal-link',
      'https://acme.zendesk.com/agent/tickets/77',
    ],
    ['See http://grafana.internal/d/12 for it.', 'internal-link', 'http://grafana.internal/d/12'],
    ['See https://10.2.3.4/logs for it.', 'internal-link', 'https://10.2.3.4/logs'],
    ['See https://acme.slack.com/archives/C01.', 'internal-link', 'https://acme.slack.com/archives/C01'],
    [
      'See https://acme.atlassian.net/browse/ENG-12.',
      'internal-link',
      'https://acme.atlassian.net/browse/ENG-12',
    ],
    ['This is internal only: we restarted it.', 'internal-word', 'internal only'],
    ['Ask in #eng-oncall about it.', 'internal-word', '#eng-oncall'],
    ['Nur intern: der Dienst wurde neu gestartet.', 'internal-word', 'Nur intern'],
    ['Hello Dana,\nwe found it.', 'wrong-name', 'Dana'],
    ['Guten Tag Frau Berger,\nwir haben es gefunden.', 'wrong-name', 'Berger'],
    ['Bonjour Claire,\nnous avons trouvé.', 'wrong-name', 'Claire'],
    ['Hola, Pedro:\nlo encontramos.', 'wrong-name', 'Pedro'],
    ['Hello {{ticket.requester.first_name}}, we found it.', 'placeholder', '{{ticket.requester.first_name}}'],
    ['I will write again by ____ (day, time and time zone).', 'placeholder', '____'],
    ['It will be fixed by Friday.', 'promise', 'It will be fixed by Friday.'],
  ])('%s', (text, kind, quote) => {
    expect(told(text)).toEqual([[kind, quote]])
  })

  it('links to articles that customers cannot open, and words and hosts of the organisation', () => {
    const article = 'https://acme.zendesk.com/hc/en-us/articles/360-Runbook'
    expect(told(`See ${article}.`, { internalArticles: new Set([article.toLowerCase()]) })).toEqual([
      ['internal-article', article],
    ])
    const rules = { hosts: ['wiki.acme.io'], words: ['Project Heron'], mailDomains: ['partner.io'] }
    expect(told('project heron is at https://eu.wiki.acme.io/x', { rules })).toEqual([
      ['internal-word', 'project heron'],
      ['internal-link', 'https://eu.wiki.acme.io/x'],
    ])
    expect(told('Write to kim@partner.io.', { rules })).toEqual([])
  })

  it('where words of another ticket come from', () => {
    expect(look('It hit Fenwick Mills as well.')[0]?.from).toBe('77')
  })

  it('a token in a link as a token, and a value that stands there twice once', () => {
    const token = 'ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'
    expect(told(`Open http://logs.internal/x?access_token=${token} or ${token}`)).toEqual([['secret', token]])
  })
})

describe('the guard is silent about', () => {
  it.each([
    'Hello Elena,\nthank you, we found the cause.',
    'Dear Ms Petrov,\nthank you.',
    'Hi there,\nthank you.',
    'Hello team,\nthank you.',
    'Guten Tag zusammen,\ndanke.',
    'Hello Ele,\nthank you.',
    'I wrote to elena.petrov@larch.io about account: LA-20413.',
    'Write to support@acme.io or see https://status.acme.io.',
    'Take user@example.com as an example.',
    'tenant_7731 is noted on this ticket.',
    'Larch Ltd is the only one.',
    // She opened another ticket herself, and answers on this one.
    'Best regards\nMira Okafor',
    'Our line is 030 4455660, we are at 4 Mill Lane.',
    'Call me at +49 151 7654321.',
    'See https://acme.zendesk.com/hc/en-us/articles/360-Export.',
    'See https://github.com/acme/client/issues/4.',
    'The colour is #ff-0 and the ticket is #4012.',
    'We cannot promise a date yet.',
    'Order 4111 is on its way; the number 1234567812345678 is no card.',
    'The password is wrong, please set a new one.',
    'It is an internal error of the server.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('names where the requester is a mailbox', () => {
    const snapshot = {
      ...TICKET,
      requester: read({ id: 'r', name: 'Larch IT Support', role: 'requester' as const }),
    }
    expect(told('Hello Dana,\nwe found it.', { snapshot })).toEqual([])
  })
})

describe('a mask', () => {
  it.each([
    ['en', 'You paid with 4111 1111 1111 1111.', '[card ending in 1111]'],
    ['de', 'Ihr Passwort: Winter-2026!x', '[Geheimnis entfernt]'],
    ['fr', 'Comme pour dana@fenwick.io.', '[e-mail supprimé]'],
    ['es', 'Vea http://grafana.internal/d/12', '[enlace eliminado]'],
    ['en', 'Hello Dana,\nwe found it.', 'Elena'],
    ['en', 'I will write again by ____ (day).', null],
  ] as const)('in %s of %s', (language, text, mask) => {
    expect(look(text, { language })[0]?.mask).toBe(mask)
  })
})

it('is linear in hostile drafts', () => {
  for (const piece of ['a@', 'a@b.', 'Hello ', '#a-', 'https://', 'account: ', '{{', '<insert ', '1 1'])
    expect(Array.isArray(look(piece.repeat(60_000 / piece.length)))).toBe(true)
})
