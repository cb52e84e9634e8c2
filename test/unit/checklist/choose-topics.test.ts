import { describe, expect, it } from 'vitest'
import type { TopicGuess } from '@/lib/checklist/guide'
import { topicMatch } from '@/lib/checklist/match'
import { MATCH_FILES } from '@/lib/checklist/match-files'
import { BUILT_IN_KNOWLEDGE } from '@/lib/checklist/topics/built-in-knowledge'
import { chooseTopics, type ChooseOptions } from '@/lib/checklist/topics/choose-topics'
import type { TopicPlaybook } from '@/lib/checklist/topics/features'
import { ScanCache } from '@/lib/signals/scan'
import { readTicket } from '@/lib/rubric/score-ticket'
import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { readingOf, ticketOf, type Line } from '../signals/ticket-of'

const BUILT_IN = [...MATCH_FILES.keys()].map((id): TopicPlaybook => ({
  id,
  title: { en: id, de: `${id} (de)` },
  kind: 'topic',
}))
const BARE: Partial<TicketSnapshot> = { subject: read(''), group: read(null), type: read(null) }

function chosen(snapshot: TicketSnapshot, options: Partial<ChooseOptions> = {}): TopicGuess[] {
  return chooseTopics(readingOf(snapshot), BUILT_IN, { knowledge: BUILT_IN_KNOWLEDGE, ...options })
}

function ofLines(lines: readonly Line[], changes: Partial<TicketSnapshot> = {}): TicketSnapshot {
  return ticketOf(lines, { ...BARE, ...changes })
}

function firstOf(text: string, subject = ''): string | undefined {
  return chosen(ofLines([['R', '10:00', text]], { subject: read(subject) }))[0]?.playbook
}

describe('chooseTopics', () => {
  it.each([
    ['sign-in', 'I forgot my password and the reset link says it has expired.'],
    ['sso', 'Since the SAML certificate was renewed all logins through Okta fail with an invalid assertion.'],
    [
      'permissions',
      'I can see the folder, but Save says I do not have permission. My colleague can edit it.',
    ],
    ['webhook', 'Our endpoint has had no webhook from you since Sunday, the delivery log is empty.'],
    ['api-auth', 'Every call of the API with our key is answered with 401 Unauthorized.'],
    ['api-rate-limit', 'We get 429 Too Many Requests at 100 calls per minute, please raise the limit.'],
    ['api-errors', 'POST /orders answers 500 Internal Server Error for every third call.'],
    ['performance', 'Opening a record takes half a minute, it used to be instant.'],
    ['data', 'The total on the report is wrong and 12 records are missing from the export.'],
    ['integration', 'The Salesforce connector is red, reconnecting fails with "authorization expired".'],
    ['email', 'Our customers never receive the confirmation emails, they end up in spam.'],
    ['browser', 'The page stays blank in Chrome, in Firefox the button works.'],
    ['network', 'The VPN drops every ten minutes and the wifi in room 12 has no signal.'],
    ['billing', 'We were charged twice, please refund one invoice.'],
    ['access-request', 'A new nurse starts on Monday, please create an account and order a laptop.'],
    ['security', 'I clicked on a link in a phishing mail and typed in my password.'],
    ['major-incident', 'Nobody in any of our stores can work, all tills are down.'],
    ['how-to', 'How can I sort the list by date, and where do I find the manual?'],
  ])('tells %s', (topic, text) => {
    expect(firstOf(text)).toBe(topic)
  })

  it.each([
    ['sign-in', 'Ich kann mich nicht mehr anmelden, mein Passwort wird nicht angenommen.'],
    ['performance', 'Seit gestern ist alles sehr langsam, eine Maske braucht eine Minute zum Laden.'],
    ['billing', 'Auf der Rechnung fehlt unsere Bestellnummer, und es wurde doppelt abgebucht.'],
    ['sign-in', "J'ai oublié mon mot de passe et mon compte est bloqué."],
    ['data', 'Le total est faux et plusieurs lignes manquent dans le rapport.'],
    ['email', 'Los correos no llegan a nuestros clientes, van a la carpeta de spam.'],
    ['network', 'No hay internet en la oficina y la VPN se desconecta.'],
  ])('tells %s in other languages: %s', (topic, text) => {
    expect(firstOf(text)).toBe(topic)
  })

  it.each([
    ['nothing at all', ''],
    ['a greeting', 'Hello'],
    ['thanks', 'Thank you so much, works now! Have a nice weekend.'],
    ['letters without a word', 'asdf'],
    ['advertising', 'Dear Sir, we offer SEO and backlinks for the first page of Google.'],
  ])('says nothing of %s', (_, text) => {
    expect(chosen(ofLines([['R', '10:00', text]]))).toEqual([])
  })

  it('says nothing of a ticket without messages or subject', () => {
    expect(chosen(ofLines([]))).toEqual([])
    expect(chosen(ofLines([], { messages: { unreadable: 'forbidden' } }))).toEqual([])
  })

  it('shows every reason where it stands', () => {
    const text = 'Hi all,\n\nthe “VPN” drops\u200B every hour \u2013 my password is fine.'
    const guesses = chosen(ofLines([['R', '10:00', text]], { subject: read('Home office: VPN') }))
    expect(guesses[0]?.playbook).toBe('network')
    const reasons = guesses.flatMap(({ because }) => because)
    expect(reasons.length).toBeGreaterThan(0)
    for (const { evidence, words } of reasons) {
      if (evidence === null) continue
      expect(words).toBe(evidence.quote)
      if ('field' in evidence) expect(evidence.field).toBe('subject')
      else expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    }
    expect(reasons.some(({ evidence }) => evidence && 'field' in evidence)).toBe(true)
  })

  it('takes numbers for codes only where something says so', () => {
    const reason = (text: string) =>
      chosen(ofLines([['R', '10:00', text]])).flatMap(({ because }) =>
        because.filter(({ by }) => by === 'code'),
      )
    expect(reason('The server answers 503 to each call.')).toMatchObject([{ words: '503' }])
    expect(reason('We sold 503 chairs and 429 tables last week.')).toEqual([])
  })

  it('leaves out what the text says is not the matter', () => {
    const text = 'This is not a billing question. I cannot see the folder, my colleague can edit it.'
    expect(firstOf(text)).toBe('permissions')
  })

  it('does not read disclaimers, signatures and what earlier mails said', () => {
    const text = [
      'The page stays blank when I press the button.',
      '',
      'Kind regards',
      'Jo Park, Billing and Invoices',
      '',
      '> Did you get our invoice? The payment failed.',
      '',
    ].join('\n')
    const guesses = chosen(ofLines([['R', '10:00', text]]))
    expect(guesses[0]?.playbook).toBe('browser')
    expect(
      firstOf(
        'The page stays blank.\nThis email and any attachments are confidential and may contain privileged data.',
      ),
    ).toBe('browser')
  })

  it('reads what a forwarded mail quotes', () => {
    const text = 'See below, please help.\n\n> We were charged twice, please refund the second invoice.'
    expect(firstOf(text, 'FW: Problem')).toBe('billing')
  })

  it('hears the requester before the agents', () => {
    const lines: Line[] = [
      ['R', '10:00', 'The report shows wrong totals, records are missing.'],
      ['A', '10:30', 'Could it be the VPN, the proxy or the firewall? Please check your network and DNS.'],
      ['I', '10:40', 'Perhaps the VPN. Network team asked about proxy and firewall.'],
    ]
    expect(chosen(ofLines(lines))[0]?.playbook).toBe('data')
  })

  it('follows a requester who turns to another matter', () => {
    const lines: Line[] = [
      ['R', '10:00', 'Opening the list takes very long today.'],
      ['A', '10:30', 'It should be back to normal.'],
      [
        'R',
        '11:00',
        'That is fine again. Now I have a different problem: I was charged twice, please refund the invoice.',
      ],
    ]
    const guesses = chosen(ofLines(lines)).map(({ playbook }) => playbook)
    expect(guesses[0]).toBe('billing')
    expect(chosen(ofLines(lines.slice(0, 2)))[0]?.playbook).toBe('performance')
  })

  it('keeps to the matter where a requester only asks another thing in passing', () => {
    const lines: Line[] = [
      ['R', '10:00', 'The Salesforce connector is red, the sync fails with "authorization expired".'],
      ['R', '11:00', 'Do you need a screenshot of the page?'],
    ]
    expect(chosen(ofLines(lines))[0]?.playbook).toBe('integration')
  })

  it('reads tags and fields', () => {
    const field = { id: '1', name: 'Category', value: 'Billing::Refund' }
    const guesses = chosen(
      ofLines([['R', '10:00', 'Hello, see above.']], {
        tags: read(['vpn_access']),
        customFields: read([field]),
      }),
    )
    const reasons = guesses.flatMap(({ playbook, because }) =>
      because.map(({ by, words }) => [playbook, by, words]),
    )
    expect(reasons).toContainEqual(['billing', 'field', 'Category: Billing::Refund'])
    expect(reasons).toContainEqual(['network', 'tag', 'vpn_access'])
  })

  it('is the same whether messages were seen before or not', () => {
    const lines: Line[] = [
      ['R', '10:00', 'The VPN drops every ten minutes.'],
      ['A', '10:10', 'Since when?'],
      ['R', '10:20', 'Since the new router, and the wifi is down too.'],
    ]
    const cache = new ScanCache()
    const options = { now: '2026-11-18T16:00:00Z', timeZone: 'UTC', cache }
    const knowledge = BUILT_IN_KNOWLEDGE
    chooseTopics(readTicket(ofLines(lines.slice(0, 1)), options), BUILT_IN, { knowledge })
    const grown = chooseTopics(readTicket(ofLines(lines), options), BUILT_IN, { knowledge })
    expect(grown).toEqual(chosen(ofLines(lines)))
  })

  it('gives titles in the language asked for, and no more guesses than asked for', () => {
    const snapshot = ofLines([['R', '10:00', 'The VPN drops and the invoice total is wrong.']])
    expect(chosen(snapshot, { locale: 'de-AT' })[0]?.title).toContain('(de)')
    expect(chosen(snapshot, { most: 1 })).toHaveLength(1)
  })
})

describe('topics that are alike', () => {
  const same = topicMatch.parse({ phrases: [{ weight: 3, words: ['gizmo~'] }] })
  const playbooks: readonly TopicPlaybook[] = ['b', 'a', 'c'].map((id) => ({
    id,
    title: id,
    kind: 'topic',
    match: same,
    ...(id === 'c' ? { off: true as const } : {}),
  }))

  it('stand in the order of the playbooks, those switched off left out', () => {
    const ticket = readingOf(ofLines([['R', '10:00', 'The gizmos are late.']]))
    const guesses = chooseTopics(ticket, playbooks, { knowledge: BUILT_IN_KNOWLEDGE })
    expect(guesses.map(({ playbook }) => playbook)).toEqual(['b', 'a'])
  })
})

describe('rules of the organisation', () => {
  const snapshot = ofLines([['R', '10:00', 'I was charged twice, please refund the invoice.']], {
    tags: read(['VIP_Onboarding', 'eu']),
  })

  it('come first, in their order, each playbook once', () => {
    const guesses = chosen(snapshot, {
      rules: [
        { tag: 'nothing', playbook: 'email' },
        { tag: 'e*', playbook: 'network' },
        { tag: 'vip-onboarding', playbook: 'access-request' },
        { tag: 'vip*', playbook: 'network' },
      ],
    })
    expect(guesses.slice(0, 3).map(({ playbook }) => playbook)).toEqual([
      'network',
      'access-request',
      'billing',
    ])
    expect(guesses[0]?.because[0]).toEqual({ by: 'rule', words: 'eu', evidence: null })
    expect(guesses[1]?.because[0]).toEqual({ by: 'rule', words: 'VIP_Onboarding', evidence: null })
  })

  it('keep what the text says for the same playbook', () => {
    const [first] = chosen(snapshot, { rules: [{ tag: 'eu', playbook: 'billing' }] })
    expect(first?.because[0]?.by).toBe('rule')
    expect(first?.because.some(({ by }) => by === 'text')).toBe(true)
  })

  it('are left out where their playbook is not there', () => {
    expect(chosen(snapshot, { rules: [{ tag: 'eu', playbook: 'gone' }] })[0]?.playbook).toBe('billing')
  })
})

describe('long and hostile texts', () => {
  it('reads ten thousand words', () => {
    const filler = 'We looked at this and that and wrote it all down here. '.repeat(1_000)
    expect(firstOf(`The VPN drops and the wifi has no signal.\n${filler}`)).toBe('network')
  })

  it.each([
    ['one word a hundred thousand letters long', 'a'.repeat(100_000)],
    ['a phrase that nearly matches, again and again', 'can not not not not '.repeat(5_000)],
    ['marks only', '*?|~#..^'.repeat(5_000)],
    ['half characters and direction marks', '\ud83d \u202e\u200b \udc00 '.repeat(3_000)],
    ['names of properties', '__proto__ constructor toString hasOwnProperty'],
    ['a script', '<script>alert("invoice")</script>'.repeat(500)],
  ])('comes to an end with %s', (_, text) => {
    const guesses = chosen(ofLines([['R', '10:00', text]], { tags: read([text.slice(0, 200)]) }))
    for (const { points } of guesses) expect(Number.isFinite(points)).toBe(true)
  })
})
