import { describe, expect, it } from 'vitest'
import { BROWSERS, RECORDINGS } from '@/lib/reply/help/browsers'
import { closureDraft, incidentDraft, recordingDraft, skeletonDraft } from '@/lib/reply/help/help-drafts'
import { helpFactsOf } from '@/lib/reply/help/gather-facts'
import type { HelpFacts } from '@/lib/reply/help/help-facts'
import { INCIDENT_STAGES } from '@/lib/reply/help/help-phrases'
import type { DraftFrame } from '@/lib/reply/reply-draft'
import { LANGUAGES } from '@/lib/signals/text/language'
import { readingOf, ticketOf, type Line } from '../signals/ticket-of'

const FRAME: DraftFrame = {
  language: 'en',
  firstName: 'Maya',
  now: Date.parse('2026-11-26T12:04:00Z'),
  nextUpdate: Date.parse('2026-11-26T16:04:00Z'),
}
const THREAD: readonly Line[] = [
  [
    'R',
    '09:00',
    'Since this morning the export returns an empty file in Firefox 141. My password is Winter-2026!x and login fails with 401.',
  ],
  ['A', '09:20', 'I checked the export service: all jobs failed between 08:12 and 08:40 UTC.'],
  ['I', '10:10', 'Checked the disk of node-7: it is full, Fenwick Mills is hit too.'],
  ['A', '11:30', 'The cause was a full disk. We have cleared it and started the export again.'],
]
const FACTS = helpFactsOf(readingOf(ticketOf(THREAD)))
const EMPTY: HelpFacts = helpFactsOf(readingOf(ticketOf([])))

describe('the facts', () => {
  it('hold what the customer and public replies say, and nothing of internal notes or secrets', () => {
    expect(FACTS.browser).toBe('firefox')
    expect(FACTS.symptoms[0]).toContain('empty file')
    expect(FACTS.known.join()).toContain('all jobs failed')
    expect(FACTS.done.join()).toContain('cleared it')
    expect(JSON.stringify(FACTS)).not.toMatch(/node-7|Fenwick|Winter-2026/)
  })

  it('name no browser where several are named', () => {
    const both = ticketOf([['R', '09:00', 'It fails in Firefox and in Chrome.']])
    expect(helpFactsOf(readingOf(both)).browser).toBeNull()
  })
})

describe('a skeleton', () => {
  it('sums up, says what is known and needed, and when the next word comes', () => {
    const draft = skeletonDraft(FACTS, ['Which version is it?', 'Which version is it?', 'Since when?'], FRAME)
    expect(draft).toMatch(
      /^Hello Maya,\n\nTo sum up: You told us: “[^”]*empty file[^”]*”\n\nWhat we know so far:\n- I checked[^\n]*\n(?:- [^\n]*\n)*\nWhat we need from you:\n1\. Which version is it\?\n2\. Since when\?\n\nWhat happens next:\n- ____\n\nI will write again by 16:00 UTC\.$/,
    )
  })

  it('has gaps where nothing is known, and asks nothing where nothing is missing', () => {
    const draft = skeletonDraft(EMPTY, [], FRAME)
    expect(draft).toContain('To sum up: ____')
    expect(draft).not.toContain('What we need')
  })
})

it('a closing reply tells cause and remedy, and promises no further word', () => {
  const draft = closureDraft(FACTS, FRAME)
  expect(draft).toMatch(/\n- Cause: [^\n]*full disk/)
  expect(draft).toMatch(/\n- What we did: [^\n]*cleared it/)
  expect(draft).toContain('- What you need to do: ____ (nothing more?)')
  expect(draft).not.toContain('write again')
})

it('an incident is told in four stages, the last without a promise', () => {
  const told = INCIDENT_STAGES.map((stage) => incidentDraft(stage, { ...FACTS, subject: 'Export' }, FRAME))
  expect(new Set(told).size).toBe(4)
  for (const draft of told) expect(draft).toContain(': Export.')
  expect(told.map((draft) => draft.includes('write again'))).toEqual([true, true, true, false])
})

describe.each(LANGUAGES)('in %s', (language) => {
  const frame = { ...FRAME, language }

  it('each recording has its steps for each browser', () => {
    const drafts = RECORDINGS.flatMap((recording) =>
      BROWSERS.map((browser) => recordingDraft(recording, browser, frame)),
    )
    expect(new Set(drafts).size).toBe(drafts.length)
    for (const draft of drafts) {
      expect(draft).toMatch(/\n1\. .+\n2\. .+\n3\. .+/)
      expect(draft).not.toMatch(/undefined|\{\w+\}/)
    }
    expect(recordingDraft('har', 'safari', frame)).toContain('Safari')
  })

  it('no draft has an open variable', () => {
    const drafts = [
      skeletonDraft(FACTS, ['?'], frame),
      closureDraft(EMPTY, frame),
      ...INCIDENT_STAGES.map((stage) => incidentDraft(stage, EMPTY, frame)),
    ]
    for (const draft of drafts) expect(draft).not.toMatch(/undefined|\{\w+\}/)
  })
})
