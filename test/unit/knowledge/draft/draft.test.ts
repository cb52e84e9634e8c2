import { describe, expect, it } from 'vitest'
import { toConfluence } from '@/lib/document/confluence'
import { toHtml } from '@/lib/document/html'
import { toMarkdown } from '@/lib/document/markdown'
import { buildDraft } from '@/lib/knowledge/draft/build-draft'
import { judgeDraft } from '@/lib/knowledge/draft/content-standard'
import { articleDraft, PART_IDS, type ArticleDraft, type PartId } from '@/lib/knowledge/draft/draft'
import { draftDocument, type DraftChoices, type DraftWords } from '@/lib/knowledge/draft/draft-document'
import { newArticlePage } from '@/lib/knowledge/draft/new-article-page'
import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { readingOf, ticketOf, type Line } from '../../signals/ticket-of'

const LINES: readonly Line[] = [
  [
    'R',
    '10:00',
    'Hello,\n\nsince the update the CSV export of the shift report stops after 500 rows. It fails with "RLY-6002 export aborted". We use Firefox 132.\n\nMy login is elena.petrov@north.example, call +44 20 7946 0958.\n\nElena Petrov\nNorthwind Hospital',
  ],
  [
    'I',
    '11:00',
    'Cause: the session of the report ends after 60 seconds, and Elena Petrov of Northwind exports a whole year.\nPrevention: shorten the period before exporting.',
  ],
  [
    'A',
    '11:30',
    'Hello Elena,\n\nplease do this:\n\n1. Open the report and choose one month.\n2. Press Export and wait for the file.\n3. Repeat it for every month.\n\nMira Okafor',
  ],
  ['R', '12:00', 'It works now, thank you. All rows are there.'],
]
const ticket = (changes: Partial<TicketSnapshot> = {}) =>
  readingOf(
    ticketOf(LINES, {
      subject: read('CSV export of the shift report stops after 500 rows'),
      organization: read('Northwind Hospital'),
      customFields: read([{ id: '1', name: 'Affected version', value: '4.12.1' }]),
      ...changes,
    }),
  )
const words: DraftWords = {
  parts: Object.fromEntries(PART_IDS.map((id) => [id, `Part ${id}`])) as Record<PartId, string>,
  questions: Object.fromEntries(PART_IDS.map((id) => [id, `What of ${id}?`])) as Record<PartId, string>,
  untitled: 'Untitled',
}
const ALL: DraftChoices = { title: null, leftOut: new Set() }
const valuesOf = ({ parts }: ArticleDraft, id: PartId) =>
  parts.find((part) => part.id === id)?.entries.map(({ value }) => value) ?? []

describe('a draft of an article', () => {
  const draft = buildDraft(ticket())

  it('has what is wrong in the words of the requester, and what helps in those of the agents', () => {
    expect(articleDraft.parse(draft)).toEqual(draft)
    expect(draft.title?.value).toBe('CSV export of the shift report stops after 500 rows')
    expect(valuesOf(draft, 'symptoms').join('\n')).toContain('stops after 500 rows')
    expect(valuesOf(draft, 'symptoms').join('\n')).toContain('RLY-6002')
    expect(valuesOf(draft, 'environment')).toEqual(['4.12.1', 'We use Firefox 132.'])
    expect(valuesOf(draft, 'cause').join()).toMatch(/^the session of the report ends after 60 seconds/)
    expect(valuesOf(draft, 'resolution')).toEqual([
      'Open the report and choose one month.',
      'Press Export and wait for the file.',
      'Repeat it for every month.',
    ])
    expect(valuesOf(draft, 'prevention').join()).toContain('shorten the period')
    expect(valuesOf(draft, 'verification').join()).toMatch(/works now|All rows/)
    expect(valuesOf(draft, 'related')).toEqual([])
  })

  it('quotes: each value stands where its source says', () => {
    const messages = new Map(
      ticket().messages.map(({ reading }) => [reading.message.id, reading.message.text]),
    )
    const entries = draft.parts.flatMap((part) => part.entries)
    expect(entries.length).toBeGreaterThan(6)
    for (const { value, source } of entries) {
      if ('field' in source) expect(value).toBe(source.quote)
      else expect(messages.get(source.messageId)?.slice(source.start, source.end)).toBe(value)
    }
  })

  it('takes its title from the conversation where the subject says nothing', () => {
    expect(buildDraft(ticket({ subject: read('Help') })).title?.value).toContain('stops after 500 rows')
    expect(buildDraft(readingOf(ticketOf([], { subject: read('Help') }))).title?.value).toBe('Help')
    expect(buildDraft(readingOf(ticketOf([], { subject: read('') }))).title).toBeNull()
  })
})

describe('the article that leaves', () => {
  const draft = buildDraft(ticket())
  const { document, tally } = draftDocument(draft, ALL, words)

  it.each([
    ['HTML', toHtml(document, 2)],
    ['Markdown', toMarkdown(document, true)],
    ['Confluence storage format', toConfluence(document)],
  ])('names nobody, as %s', (_format, text) => {
    expect(text).toContain('500 rows')
    expect(text).not.toMatch(/Elena|Petrov|Mira|Okafor|Northwind|7946|elena\.petrov/)
  })

  it('asks for what nobody wrote about', () => {
    expect(toMarkdown(document)).toContain('What of related?')
    expect(toMarkdown(document)).not.toContain('What of cause?')
    expect(tally.map(({ kind }) => kind)).toContain('name')
  })

  it('has its steps numbered', () => {
    expect(toHtml(document, 2)).toContain('<h2>Part resolution</h2><ol><li>Open the report')
  })

  it('is what the person decided', () => {
    const [first] = draft.parts.find(({ id }) => id === 'cause')?.entries ?? []
    const choices = { title: 'Export stops for mail@x.example', leftOut: new Set([first?.key ?? '']) }
    const changed = draftDocument(draft, choices, words).document
    expect(changed.title).toMatch(/^Export stops for <email-1/)
    expect(toMarkdown(changed)).toContain('What of cause?')
  })
})

describe('the content standard', () => {
  const draft = buildDraft(ticket())
  const verdictsOf = (choices: DraftChoices, of: ArticleDraft = draft) =>
    Object.fromEntries(
      judgeDraft(draftDocument(of, choices, words).document, of, choices).map(({ id, verdict }) => [
        id,
        verdict,
      ]),
    )

  it('judges what a rule can tell, and leaves the rest to the person', () => {
    expect(verdictsOf(ALL)).toEqual({
      'title-symptom': 'met',
      'one-problem': 'check',
      environment: 'met',
      cause: 'met',
      'steps-numbered': 'met',
      verification: 'met',
      'no-personal-data': 'check',
      'reading-ease': 'met',
      related: 'check',
    })
  })

  it.each([
    ['Help', 'open'],
    ['Notes about the shift report', 'check'],
    ['Export fails with RLY-6002 since the update', 'met'],
  ])('of the title "%s"', (title, verdict) => {
    expect(verdictsOf({ ...ALL, title })['title-symptom']).toBe(verdict)
  })

  it('has everything open that is not there', () => {
    const empty = buildDraft(readingOf(ticketOf([], { subject: read('Help') })))
    expect(verdictsOf(ALL, empty)).toMatchObject({
      environment: 'open',
      cause: 'open',
      'steps-numbered': 'open',
      verification: 'open',
      'no-personal-data': 'met',
    })
  })
})

describe('the page for a new article', () => {
  const { ticket: zendesk } = buildDraft(ticket())
  const jira = { ...zendesk, host: 'jira' as const, site: 'https://acme.atlassian.net' }

  it('is the list of Zendesk Knowledge', () => {
    expect(newArticlePage(zendesk, 'T', null)).toEqual({
      url: 'https://acme.zendesk.com/knowledge/lists',
      kind: 'list',
    })
  })

  it.each([
    ['in the space of a known article', 'https://acme.atlassian.net/wiki/spaces/HELP/pages/12/Old', 'HELP'],
    ['in no space for an article of another site', 'https://evil.example/wiki/spaces/HELP/pages/12', null],
    ['in no space where none is known', null, null],
  ])('is an empty Confluence page, %s', (_where, nearby, space) => {
    const url = new URL(newArticlePage(jira, 'A & B #1', nearby)?.url ?? '')
    expect(url.origin + url.pathname).toBe('https://acme.atlassian.net/wiki/create-content/page')
    expect(url.searchParams.get('title')).toBe('A & B #1')
    expect(url.searchParams.get('spaceKey')).toBe(space)
  })
})
