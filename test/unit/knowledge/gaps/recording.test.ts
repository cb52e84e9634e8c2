import { describe, expect, it } from 'vitest'
import { gap } from '@/lib/knowledge/gaps/gap'
import { mergedGap } from '@/lib/knowledge/gaps/merge'
import { gapOf, gapReasonOf, type OfferedArticles } from '@/lib/knowledge/gaps/recording'
import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { readingOf, ticketOf, type Line } from '../../signals/ticket-of'
import { gapOfWords } from './gap-of'

const SOURCE = 'zendesk-guide@acme.zendesk.com'
const ASKED: Line = ['R', '10:00', 'Can the absence board be sent as a PDF to a Teams channel every week?']
const ANSWERED: Line = [
  'A',
  '11:30',
  'Yes. Open the board, press Share and choose the Teams channel of the school.',
]
const offered = (more: Partial<OfferedArticles> = {}): OfferedArticles => ({
  suggestions: [
    { articleId: 'a', strength: 'likely' },
    { articleId: 'b', strength: 'weak' },
  ],
  told: [],
  linked: [],
  sourceId: SOURCE,
  ...more,
})
const reasonOf = (
  lines: readonly Line[],
  more: Partial<OfferedArticles> = {},
  changes: Partial<TicketSnapshot> = {},
) => gapReasonOf(readingOf(ticketOf(lines, changes)), offered(more))

describe('a ticket is a gap', () => {
  it('once it was answered without an article and without a strong match', () => {
    expect(reasonOf([ASKED, ANSWERED])).toBe('answered')
    expect(reasonOf([ASKED, ANSWERED], { suggestions: [] })).toBe('answered')
  })

  it('when a person said of all articles shown that they do not fit, answered or not', () => {
    const told = ['a', 'b'].map((articleId) => ({ articleId, how: 'not-this' as const }))
    expect(reasonOf([ASKED], { told })).toBe('none-fits')
    expect(reasonOf([ASKED], { told: told.slice(1) })).toBeNull()
  })

  it('when the only strong match was refused', () => {
    const suggestions = [
      { articleId: 'a', strength: 'strong' as const },
      { articleId: 'b', strength: 'weak' as const },
    ]
    expect(reasonOf([ASKED, ANSWERED], { suggestions })).toBeNull()
    expect(reasonOf([ASKED, ANSWERED], { suggestions, told: [{ articleId: 'a', how: 'not-this' }] })).toBe(
      'answered',
    )
  })
})

describe('a ticket is no gap', () => {
  it('when a public reply links an article, of whatever source', () => {
    expect(reasonOf([ASKED, ANSWERED], { linked: ['files@handbook/1'] })).toBeNull()
  })

  it.each<[string, readonly Line[]]>([
    ['before anybody answered', [ASKED]],
    [
      'when the agent only took it up',
      [ASKED, ['A', '11:00', 'Thank you, I am looking into it and will write again by 3 pm today.']],
    ],
    [
      'when the agent only asked back',
      [ASKED, ['A', '11:00', 'Which board do you mean, and which channel?']],
    ],
    [
      'when the requester has written since',
      [ASKED, ANSWERED, ['R', '12:00', 'That button is not there for me at all.']],
    ],
    [
      'when only a note was written',
      [ASKED, ['I', '11:00', 'The board can be shared with a Teams channel by its owner.']],
    ],
  ])('%s', (_when, lines) => expect(reasonOf(lines)).toBeNull())

  it('when a reply linked an article, known or not', () => {
    const ticket = ticketOf([ASKED, ANSWERED])
    const messages = 'value' in ticket.messages ? ticket.messages.value : []
    const href = 'https://acme.zendesk.com/hc/en-us/articles/900'
    const linked = messages.map((one, at) =>
      at === 1 ? { ...one, links: [{ start: 0, end: 3, href }] } : one,
    )
    expect(gapReasonOf(readingOf({ ...ticket, messages: read(linked) }), offered())).toBeNull()
  })

  it.each(['inserted', 'solved'] as const)('when an article was %s', (how) => {
    expect(reasonOf([ASKED, ANSWERED], { told: [{ articleId: 'a', how }] })).toBeNull()
  })
})

it('a ticket that waits for somebody else is no gap yet', () => {
  expect(reasonOf([ASKED, ANSWERED], {}, { state: read('hold') })).toBeNull()
})

it('a ticket that is over is a gap, whoever wrote last', () => {
  const lines: Line[] = [ASKED, ANSWERED, ['R', '12:00', 'Great, thanks']]
  expect(reasonOf(lines, {}, { state: read('solved') })).toBe('answered')
})

describe('what is kept of a gap', () => {
  const lines: Line[] = [
    [
      'R',
      '10:00',
      'The Müllers board does not print. Write to elena.petrov@north.example or call +44 20 7946 0958. Elena Petrov. RLY-3009 appears.',
    ],
    ANSWERED,
  ]
  const kept = (isCommon: (term: string) => boolean) =>
    gapOf(readingOf(ticketOf(lines)), 'answered', isCommon)

  it('is where and when, and terms without anything private', () => {
    const made = kept(() => true)
    expect(gap.parse(made)).toEqual(made)
    expect(made).toMatchObject({ key: '1', minutes: 90, at: '2026-11-18T11:30:00.000Z', language: 'en' })
    const words = made.terms.flatMap(({ term, word }) => [term, word])
    expect(words).toContain('board')
    expect(words).toContain('rly-3009')
    expect(words.join(' ').toLowerCase()).not.toMatch(/elena|petrov|7946|north|share/)
  })

  it('shows a word with a capital by its term, since it may be a name', () => {
    expect(kept(() => true).terms.map(({ word }) => word)).not.toContain('Müllers')
  })

  it('shows a word as it stands in small letters somewhere', () => {
    const twice: Line[] = [['R', '10:00', 'Absences are missing. The absences do not print.'], ANSWERED]
    const { terms } = gapOf(readingOf(ticketOf(twice)), 'answered', () => true)
    expect(terms.map(({ word }) => word)).toContain('absences')
  })

  it('is no term that too few tickets hold', () => {
    expect(kept((term) => term === 'board').terms.map(({ term }) => term)).toEqual(['board'])
    expect(kept(() => false).terms).toEqual([])
  })
})

describe('two records of one ticket', () => {
  const early = gapOfWords('1', 'pdf board', { why: 'none-fits', minutes: 20 })
  const late = gapOfWords('1', 'board teams', { at: '2026-11-19T10:00:00.000Z', minutes: null })

  it.each([
    ['in order', early, late],
    ['the other way round', late, early],
  ])('become one, %s', (_order, one, other) => {
    expect(mergedGap(one, other)).toMatchObject({ at: late.at, minutes: 20, why: 'none-fits' })
    expect(mergedGap(one, other).terms.map(({ term }) => term)).toEqual(['board', 'pdf', 'teams'])
  })
})
