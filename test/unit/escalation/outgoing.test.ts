import { describe, expect, it } from 'vitest'
import { typedEntry } from '@/lib/escalation/added'
import { buildPacket } from '@/lib/escalation/build-packet'
import { builtInTemplate } from '@/lib/escalation/built-in-templates'
import type { IssueTargets } from '@/lib/escalation/destination-links'
import { conflictKey, editedFields, NO_EDITS, type PacketEdits } from '@/lib/escalation/edits'
import { FORMATS } from '@/lib/escalation/formats/formats'
import { toPlainText } from '@/lib/escalation/formats/plain-text'
import { ADDRESS_LIMIT, issueLink } from '@/lib/escalation/issue-link'
import { MAIL_LIMIT, mailLink } from '@/lib/escalation/mail-link'
import { maskDocument } from '@/lib/document/mask-document'
import { packetDocument } from '@/lib/escalation/packet-document'
import { DESTINATIONS, packetTemplate } from '@/lib/escalation/template'
import { findPrivate } from '@/lib/privacy/find-private'
import { SECRET_KINDS } from '@/lib/privacy/finding'
import { readTicket } from '@/lib/rubric/score-ticket'
import { DEMO_NOW, demoSnapshots } from '../rubric/demo-tickets'
import { documentOf, maskedOf, PACKET, textOf } from './sample-packet'
import { WORDS } from './words'

describe('masking', () => {
  it('takes secrets away always, personal data by choice, and says what', () => {
    const kept = maskedOf(PACKET, false)
    expect(toPlainText(kept.document)).not.toContain('Demo-Only-Sunflower42')
    expect(toPlainText(kept.document)).toContain('elena.petrov@brightwater.example')
    expect(kept.tally).toEqual([{ kind: 'password', count: 1 }])
    const masked = maskedOf(PACKET, true)
    expect(toPlainText(masked.document)).not.toContain('elena.petrov')
    expect(masked.tally.map(({ kind }) => kind)).toContain('email')
  })
  it('takes away what a person typed, too', () => {
    const edits = { ...NO_EDITS, added: { ask: [typedEntry('Use the password: Hunter2-Hunter2 to test')] } }
    expect(textOf(PACKET, edits)).not.toContain('Hunter2-Hunter2')
  })
  it('leaves out the address of a link that holds a secret', () => {
    const link = {
      title: 'Log',
      href: 'https://logs.example/?token=ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    }
    const made = packetDocument(PACKET, editedFields(PACKET, NO_EDITS), builtInTemplate('jira-bug'), WORDS, [
      link,
    ])
    const { document } = maskDocument(made, { personal: false, known: [], people: [] })
    expect(JSON.stringify(document)).not.toContain('ghp_')
    expect(JSON.stringify(document)).toContain('"Log"')
  })
  it.each(DESTINATIONS)('leaves no secret of any demo ticket in what goes to %s', (destination) => {
    for (const snapshot of demoSnapshots().values()) {
      const packet = buildPacket(readTicket(snapshot, { now: DEMO_NOW, timeZone: 'UTC' }))
      const template = builtInTemplate(destination)
      const { document } = maskDocument(documentOf(packet, NO_EDITS, template), {
        personal: template.maskPersonal,
        known: packet.private,
        people: packet.people,
      })
      const text = FORMATS[template.format].write(document)
      const secrets = packet.private.filter(({ kind }) => SECRET_KINDS.some((each) => each === kind))
      for (const { value } of secrets) expect(text).not.toContain(value)
      expect(findPrivate(toPlainText(document), { kinds: SECRET_KINDS })).toEqual([])
    }
  })
})

describe('edits', () => {
  const version = PACKET.fields.find(({ id }) => id === 'environment')
  const [conflict] = version?.conflicts ?? []
  it('keep both sides of a conflict, and say so, until somebody chooses', () => {
    expect(conflict?.about).toBe('version')
    expect(textOf(PACKET)).toContain(
      'Two sources disagree on the version: “version 4.11.2” / “version 4.12.1”',
    )
    if (!conflict) throw new Error('no conflict')
    const chosen = { [conflictKey('environment', conflict)]: 'version 4.12.1' }
    const environment = editedFields(PACKET, { ...NO_EDITS, chosen }).find(({ id }) => id === 'environment')
    expect(environment?.open).toEqual([])
    expect(environment?.entries.map(({ value }) => value)).not.toContain('version 4.11.2')
    expect(environment?.entries.map(({ value }) => value)).toContain('version 4.12.1')
  })
  it('mark what was typed, and leave out what was taken out', () => {
    const [entry] = PACKET.fields.find(({ id }) => id === 'workaround')?.entries ?? []
    if (!entry) throw new Error('no entry')
    const fieldOf = (edits: Partial<PacketEdits>) =>
      editedFields(PACKET, { ...NO_EDITS, ...edits }).find(({ id }) => id === 'workaround')
    expect(fieldOf({ changed: { [entry.key]: 'None.' } })?.entries).toEqual([
      { ...entry, value: 'None.', source: 'typed' },
    ])
    expect(fieldOf({ leftOut: [entry.key] })?.entries).toEqual([])
    expect(fieldOf({ added: { workaround: [typedEntry('Or wait.')] } })?.entries.at(-1)?.source).toBe('typed')
    expect(fieldOf({ changed: { [entry.key]: ' ' } })?.entries).toEqual([])
  })
})

describe('templates', () => {
  it.each(DESTINATIONS)('the one for %s is whole', (destination) => {
    expect(packetTemplate.parse(builtInTemplate(destination))).toEqual(builtInTemplate(destination))
  })
  it('decide order, titles and which fields there are', () => {
    const base = builtInTemplate('internal-note')
    const fields = base.fields
      .toReversed()
      .map((field) => ({ ...field, on: field.id !== 'ids', title: `My ${field.id}` }))
    const titles = documentOf(PACKET, NO_EDITS, { ...base, fields }).sections.map(({ title }) => title)
    expect(titles.indexOf('My workaround')).toBeLessThan(titles.indexOf('My summary'))
    expect(titles).not.toContain('My ids')
  })
  it('name what is not known where they should', () => {
    const text = (destination: 'jira-bug' | 'slack') =>
      toPlainText(
        maskDocument(documentOf(PACKET, NO_EDITS, builtInTemplate(destination)), {
          personal: false,
          known: [],
          people: [],
        }).document,
      )
    expect(text('jira-bug')).toContain('Hypothesis, not verified:\nNot known yet.')
    expect(text('slack')).not.toContain('Not known yet.')
  })
})

describe('the page for a new issue', () => {
  const targets: IssueTargets = {
    jira: { site: 'https://acme.atlassian.net', projectId: '10001', issueTypeId: '10004' },
    github: 'https://github.com/acme/relay',
    gitlab: 'https://gitlab.com/acme/relay/',
  }
  const more = (titles: readonly string[]) => `Left out: ${titles.join(', ')}`
  it.each([
    ['jira-bug', 'https://acme.atlassian.net/secure/CreateIssueDetails!init.jspa', 'description'],
    ['github-issue', 'https://github.com/acme/relay/issues/new', 'body'],
    ['gitlab-issue', 'https://gitlab.com/acme/relay/-/issues/new', 'issue[description]'],
  ] as const)('of %s is filled in', (destination, page, name) => {
    const made = issueLink(destination, targets, maskedOf(PACKET, true).document, more)
    const url = new URL(made?.url ?? '')
    expect(url.origin + url.pathname).toBe(page)
    expect(url.searchParams.get(name)).toContain('export in two halves')
    expect(made?.leftOut).toEqual([])
  })
  it('is never too long: whole fields are left out and named', () => {
    const added = Object.fromEntries(
      PACKET.fields.map(({ id }) => [id, Array.from({ length: 12 }, () => typedEntry('ß & ü '.repeat(30)))]),
    )
    const { document } = maskedOf(PACKET, true, { ...NO_EDITS, added })
    const made = issueLink('github-issue', targets, document, more)
    expect(made?.url.length).toBeLessThanOrEqual(ADDRESS_LIMIT)
    expect(made?.leftOut.length).toBeGreaterThan(0)
    const body = new URL(made?.url ?? '').searchParams.get('body') ?? ''
    if (made && made.leftOut.length < document.sections.length) expect(body).toContain('Left out')
    for (const title of made?.leftOut ?? []) expect(body).not.toContain(`## ${title}\n`)
    expect(made?.leftOut).not.toContain('Ticket')
    expect(body).toContain('## Ticket\n')
    expect(body).toContain('Left out')
  })
  it('takes a text that was cut within a sign', () => {
    const added = { ask: [typedEntry(`${'a'.repeat(20)}\ud83d`)] }
    const { document } = maskedOf(PACKET, true, { ...NO_EDITS, added })
    for (const made of [issueLink('github-issue', targets, document, more), mailLink(document, more)])
      expect(URL.canParse(made?.url ?? '')).toBe(true)
  })
  it('is not there where none is set', () => {
    const none = { jira: null, github: null, gitlab: null }
    expect(issueLink('jira-bug', none, maskedOf(PACKET, true).document, more)).toBeNull()
  })
})

describe('a new mail', () => {
  const more = (titles: readonly string[]) => `Left out: ${titles.join(', ')}`
  const partsOf = (url: string) => {
    const query = url.slice('mailto:?'.length).split('&')
    return Object.fromEntries(query.map((part) => part.split('=').map(decodeURIComponent))) as {
      subject: string
      body: string
    }
  }
  it('holds a short packet whole, line by line, and goes to nobody yet', () => {
    const packet = { ...PACKET, fields: PACKET.fields.filter(({ id }) => id === 'workaround') }
    const { document } = maskedOf(packet, true)
    const { url, leftOut } = mailLink(document, more)
    expect(url).toMatch(/^mailto:\?subject=/)
    expect(leftOut).toEqual([])
    expect(partsOf(url)).toEqual({
      subject: document.title,
      body: toPlainText(document).replaceAll('\n', '\r\n'),
    })
  })
  it.each(['a', 'ß', '漢', '🙂'])(
    'is never too long, also of %s: whole fields are left out and named',
    (sign) => {
      const subject = sign.repeat(100)
      const added = Object.fromEntries(PACKET.fields.map(({ id }) => [id, [typedEntry(sign.repeat(120))]]))
      const packet = {
        ...PACKET,
        ticket: { ...PACKET.ticket, subject },
        fields: PACKET.fields.map((field) => (field.id === 'summary' ? { ...field, entries: [] } : field)),
      }
      const { document } = maskedOf(packet, true, { ...NO_EDITS, added })
      const { url, leftOut } = mailLink(document, more)
      expect(url.length).toBeLessThanOrEqual(MAIL_LIMIT)
      expect(leftOut.length).toBeGreaterThan(0)
      const { body } = partsOf(url)
      expect(body).toContain(`Left out: ${leftOut.join(', ')}`)
      expect(body).toContain('Ticket:')
      for (const title of leftOut) expect(body).not.toContain(`${title}:\r\n`)
    },
  )
})
