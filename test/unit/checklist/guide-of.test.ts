import { describe, expect, it } from 'vitest'
import { builtInPlaybook, BUILT_IN_PLAYBOOK_IDS } from '@/lib/checklist/built-in-playbooks'
import type { ChecklistState } from '@/lib/checklist/checklist-state'
import { guideView } from '@/lib/checklist/guide'
import { guideOf, lookInto } from '@/lib/checklist/guide-of'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { read, unreadable } from '@/lib/ticket/field'
import { ticketOf, type Line } from '../signals/ticket-of'
import { guessOf, inputOf, playbookOf, standing, stepsOf } from './guide-case'

const AT = '2026-11-18T12:00:00Z'
type Marks = ChecklistState['marks']

function stateOf(changes: Partial<ChecklistState> = {}) {
  return { chosen: null, marks: {}, facts: [], ways: {}, ...changes }
}
const marked = (marks: Marks) => ({ state: stateOf({ marks }) })

const TALK: readonly Line[] = [
  ['R', '10:00', 'The export stops after 500 rows for all 12 users since the update of Monday.'],
  ['A', '10:30', 'Sorry for the trouble. Next update by 15:00 UTC.'],
]
const FIRST = playbookOf(
  'first',
  [
    { id: 'look', kind: 'check', expected: 'Nothing.' },
    {
      id: 'changed',
      kind: 'question',
      ask: 'What changed?',
      reply: true,
      ticks: { signal: 'recent-change', by: ['requester'] },
    },
    { id: 'update', reply: true, ticks: { signal: 'update-promise', by: ['agent'], visibility: ['public'] } },
  ],
  { kind: 'first' },
)
const TOPIC = playbookOf('export', [
  { id: 'search', facts: ['article-searched', 'article-inserted'] },
  {
    id: 'rows',
    kind: 'question',
    ask: { en: 'How many rows?', de: 'Wie viele Zeilen?' },
    reply: true,
    ticks: { text: 'rows', name: 'rows' },
  },
  { id: 'linked', when: { field: 'links', is: 'set' } },
  { id: 'ready', facts: ['packet-complete'] },
])
const OTHER = playbookOf('billing', [{ id: 'amount' }])
const BOTH = { playbooks: [TOPIC, FIRST, OTHER], topics: [guessOf('export'), guessOf('billing', 1)] }

describe('the steps of a ticket', () => {
  it('tick themselves by what it says, with the quote, and by what was done', () => {
    const view = guideOf(
      inputOf(ticketOf(TALK), { ...BOTH, state: stateOf({ facts: ['article-inserted'] }) }),
    )
    expect(standing(view)).toEqual([
      'look open',
      'changed done ticket',
      'update done ticket',
      'search done deskhand',
      'rows done ticket',
      'linked not-applicable ticket',
      'ready open',
    ])
    const by = Object.fromEntries(stepsOf(view).map((step) => [step.id, step]))
    expect(by['update']?.evidence).toMatchObject([
      { messageId: 'm2', quote: expect.stringContaining('15:00 UTC') },
    ])
    expect(by['rows']?.evidence).toMatchObject([{ messageId: 'm1', quote: 'rows' }])
    expect(by['search']?.fact).toBe('article-inserted')
    expect(view.playbooks.map(({ of, done }) => [of, done])).toEqual([
      [3, 2],
      [3, 2],
    ])
  })

  it('are what the person said of them, whatever the ticket says', () => {
    const marks: Marks = {
      'first/look': { how: 'done', at: AT },
      'first/update': { how: 'open', at: AT },
      'export/rows': { how: 'not-applicable', at: AT },
      'export/search': { how: 'skipped', reason: 'No articles here.', at: AT },
      'export/linked': { how: 'done', at: AT },
    }
    const view = guideOf(inputOf(ticketOf(TALK), { ...BOTH, ...marked(marks) }))
    expect(standing(view)).toEqual([
      'look done person',
      'changed done ticket',
      'update open person',
      'search skipped person',
      'rows not-applicable person',
      'linked done person',
      'ready open',
    ])
    expect(
      stepsOf(view)
        .map(({ reason }) => reason)
        .filter(Boolean),
    ).toEqual(['No articles here.'])
    expect(stepsOf(view).find(({ id }) => id === 'rows')?.evidence).toEqual([])
  })

  it('are open again when what ticked them is gone', () => {
    const before = guideOf(inputOf(ticketOf(TALK), BOTH))
    const after = guideOf(inputOf(ticketOf(TALK.slice(0, 1)), BOTH))
    expect([before, after].map((view) => standing(view)[2])).toEqual(['update done ticket', 'update open'])
  })

  it('tick by what is being written, and are taken back with it', () => {
    const draft = ['public', 'We will update you by 18:00 UTC.'] as const
    const view = guideOf(inputOf(ticketOf(TALK.slice(0, 1)), { ...BOTH, draft }))
    expect(stepsOf(view).find(({ id }) => id === 'update')).toMatchObject({
      state: 'done',
      evidence: [{ messageId: DRAFT_ID }],
    })
  })

  it('stay open where the ticket cannot be read, rather than done or not applicable', () => {
    const hidden = ticketOf([], { messages: unreadable('forbidden'), links: unreadable('forbidden') })
    expect(standing(guideOf(inputOf(hidden, BOTH)))).toEqual([
      'look open',
      'changed open',
      'update open',
      'search open',
      'rows open',
      'linked open',
      'ready open',
    ])
  })

  it('know that the packet is complete from the escalation rubric', () => {
    const view = guideOf(inputOf(ticketOf(TALK), { ...BOTH, ready: 'yes' }))
    expect(standing(view).at(-1)).toBe('ready done deskhand')
  })

  it('leave out those that are switched off', () => {
    const off = playbookOf('export', [{ id: 'search', off: true }, { id: 'rows' }])
    expect(standing(guideOf(inputOf(undefined, { playbooks: [off], topics: [guessOf('export')] })))).toEqual([
      'rows open',
    ])
  })

  it('speak to the person in their language and to the customer in theirs', () => {
    const view = guideOf(inputOf(ticketOf(TALK), { ...BOTH, locale: 'en-GB', language: 'de' }))
    expect(stepsOf(view).find(({ id }) => id === 'rows')?.ask).toEqual({
      shown: 'How many rows?',
      written: 'Wie viele Zeilen?',
    })
  })

  it('offer a field only where the ticket has it', () => {
    const fields = playbookOf('export', [
      { id: 'type', action: { kind: 'field', field: 'type' } },
      { id: 'note', action: { kind: 'section', text: { en: 'Seen: ____', de: 'Gesehen: ____' } } },
    ])
    const actionsOf = (locale: string, changes: Parameters<typeof ticketOf>[1]) =>
      stepsOf(
        guideOf(
          inputOf(ticketOf(TALK, changes), { locale, playbooks: [fields], topics: [guessOf('export')] }),
        ),
      ).map(({ action }) => action)
    expect(actionsOf('de', { type: read(null) })).toEqual([
      { kind: 'field', field: 'type' },
      { kind: 'section', text: 'Gesehen: ____' },
    ])
    expect(actionsOf('en', { type: unreadable('not-offered') })[0]).toBeNull()
  })
})

describe('while somebody writes', () => {
  const fresh = ticketOf([['R', '10:00', 'The export stops.']])
  const stepOrder = (kind: 'public' | 'internal' | null) =>
    guideOf(inputOf(fresh, { ...BOTH, ...(kind ? { draft: [kind, 'Hello Elena,'] as const } : {}) }))

  it('a public reply, what belongs to it comes first and next', () => {
    const view = stepOrder('public')
    expect(stepsOf(view).map(({ id }) => id)).toEqual([
      'changed',
      'update',
      'look',
      'rows',
      'search',
      'linked',
      'ready',
    ])
    expect(view.next).toEqual({ playbook: 'first', step: 'changed' })
  })

  it.each([null, 'internal'] as const)('%s, the order is that of the playbook', (kind) => {
    const view = stepOrder(kind)
    expect(stepsOf(view).map(({ id }) => id)).toEqual([
      'look',
      'changed',
      'update',
      'search',
      'rows',
      'linked',
      'ready',
    ])
    expect(view.next).toEqual({ playbook: 'first', step: 'look' })
  })

  it('the next step of a reply is found in the topic when the first minutes have none left', () => {
    const marks: Marks = {
      'first/changed': { how: 'skipped', at: AT },
      'first/update': { how: 'done', at: AT },
    }
    const draft = ['public', 'Hello Elena,'] as const
    expect(guideOf(inputOf(fresh, { ...BOTH, ...marked(marks), draft })).next).toEqual({
      playbook: 'export',
      step: 'rows',
    })
  })
})

describe('what is next', () => {
  const done = (...keys: string[]) =>
    marked(Object.fromEntries(keys.map((key) => [key, { how: 'done' as const, at: AT }])))
  const fresh = ticketOf([['R', '10:00', 'The export stops.']])

  it.each<[what: string, done: string[], next: string | null]>([
    ['the first minutes', [], 'first/look'],
    ['then the topic', ['first/look', 'first/changed', 'first/update'], 'export/search'],
    [
      'then nothing',
      ['first/look', 'first/changed', 'first/update', 'export/search', 'export/rows', 'export/ready'],
      null,
    ],
  ])('%s', (_, keys, next) => {
    const view = guideOf(inputOf(fresh, { ...BOTH, ...done(...keys) }))
    expect(view.next && `${view.next.playbook}/${view.next.step}`).toBe(next)
  })

  it('on a solved ticket is nothing, unless a moment says so', () => {
    const solved = ticketOf(TALK, { state: read('solved') })
    expect(guideOf(inputOf(solved, BOTH)).next).toBeNull()
    const closing = playbookOf('before-closing', [{ id: 'confirmed' }], { kind: 'moment' })
    const view = guideOf(
      inputOf(solved, { ...BOTH, playbooks: [...BOTH.playbooks, closing], looked: 'before-closing' }),
    )
    expect(view.next).toEqual({ playbook: 'before-closing', step: 'confirmed' })
  })

  it('is that of a moment first', () => {
    const joined = playbookOf('incident-joined', [{ id: 'same' }], { kind: 'moment' })
    const view = guideOf(
      inputOf(fresh, { ...BOTH, playbooks: [joined, ...BOTH.playbooks], looked: 'incident-joined' }),
    )
    expect(view.playbooks.map(({ id }) => id)).toEqual(['first', 'export', 'incident-joined'])
    expect(view.next).toEqual({ playbook: 'incident-joined', step: 'same' })
  })
})

describe('the topic', () => {
  it('is the likeliest, until the person chooses another', () => {
    const own = guideOf(inputOf(undefined, BOTH))
    const chosen = guideOf(inputOf(undefined, { ...BOTH, state: stateOf({ chosen: 'billing' }) }))
    expect([own.topic, own.chosenBy, chosen.topic, chosen.chosenBy]).toEqual([
      'export',
      'ticket',
      'billing',
      'person',
    ])
    expect(chosen.playbooks.map(({ id }) => id)).toEqual(['first', 'billing'])
    expect(chosen.topics.map(({ playbook }) => playbook)).toEqual(['export', 'billing'])
  })

  it('that was chosen and is switched off since is the ticket’s again', () => {
    const view = guideOf(inputOf(undefined, { ...BOTH, state: stateOf({ chosen: 'printers' }) }))
    expect([view.topic, view.chosenBy]).toEqual(['export', 'ticket'])
  })

  it('keeps what was ticked by hand when the ticket turns to another one and back', () => {
    const state = stateOf({ marks: { 'export/search': { how: 'done', at: AT } } })
    const away = guideOf(
      inputOf(undefined, { ...BOTH, topics: [guessOf('billing'), guessOf('export', 1)], state }),
    )
    const back = guideOf(inputOf(undefined, { ...BOTH, state }))
    expect(standing(away).at(-1)).toBe('amount open')
    expect(standing(back)).toContain('search done person')
  })

  it('may be none: the first minutes stand alone', () => {
    const view = guideOf(inputOf(undefined, { ...BOTH, topics: [] }))
    expect([view.topic, view.playbooks.map(({ id }) => id)]).toEqual([null, ['first']])
  })

  it('can be changed to any that is in use', () => {
    expect(guideOf(inputOf(undefined, BOTH)).all).toEqual([
      { playbook: 'export', kind: 'topic', title: 'export' },
      { playbook: 'billing', kind: 'topic', title: 'billing' },
    ])
  })
})

describe('decisions', () => {
  const tree = playbookOf('export', [{ id: 'one' }], {
    decisions: [
      {
        id: 'all',
        question: { en: 'All?', de: 'Alle?' },
        answers: [
          { text: 'Yes', next: 'since' },
          { text: 'No', then: { en: 'Go on.', de: 'Weiter.' } },
        ],
      },
      {
        id: 'since',
        question: 'Since today?',
        answers: [
          { text: 'Yes', then: 'Call.' },
          { text: 'No', then: 'Wait.' },
        ],
      },
    ],
  })
  const walk = (way: number[], locale = 'en') =>
    guideOf(
      inputOf(undefined, {
        locale,
        playbooks: [tree],
        topics: [guessOf('export')],
        state: stateOf({ ways: { export: way } }),
      }),
    ).playbooks[0]?.decisions

  it('begin with the first question', () => {
    expect(walk([])).toEqual({
      taken: [],
      way: [],
      asked: { question: 'All?', answers: ['Yes', 'No'] },
      then: null,
    })
  })

  it('go on with the next', () => {
    expect(walk([0])).toEqual({
      taken: [{ question: 'All?', answer: 'Yes' }],
      way: [0],
      asked: { question: 'Since today?', answers: ['Yes', 'No'] },
      then: null,
    })
  })

  it('end with what to do, in the language of the desk', () => {
    expect(walk([0, 1])).toMatchObject({ way: [0, 1], asked: null, then: 'Wait.' })
    expect(walk([1], 'de-AT')).toMatchObject({ taken: [{ question: 'Alle?' }], asked: null, then: 'Weiter.' })
  })

  it.each([
    [[0, 4], [0]],
    [[1, 1, 1], [1]],
    [[3], []],
  ])('whose answers are there no more (%j) go on from what still holds', (way, held) => {
    expect(walk(way)?.way).toEqual(held)
  })

  it('of a playbook with an odd name are its own', () => {
    const odd = playbookOf('constructor', [{ id: 'one' }])
    const view = guideOf(
      inputOf(undefined, { playbooks: [odd], topics: [guessOf('constructor')], state: stateOf() }),
    )
    expect([view.practised, view.playbooks[0]?.decisions]).toEqual([
      0,
      { taken: [], way: [], asked: null, then: null },
    ])
  })
})

describe('help', () => {
  it.each([
    ['auto', 2, 'full', 'practice'],
    ['auto', 3, 'short', 'practice'],
    ['auto', 8, 'on-demand', 'practice'],
    ['full', 8, 'full', 'setting'],
  ] as const)('%s after %i tickets is %s', (help, count, level, levelBy) => {
    const view = guideOf(inputOf(undefined, { ...BOTH, help, practised: { export: count } }))
    expect([view.level, view.levelBy, view.practised, view.playbooks.length]).toEqual([
      level,
      levelBy,
      count,
      2,
    ])
  })

  it('goes by the topic that is shown', () => {
    const state = stateOf({ chosen: 'billing' })
    expect(guideOf(inputOf(undefined, { ...BOTH, state, practised: { export: 9 } })).level).toBe('full')
  })

  it('switched off shows nothing', () => {
    expect(guideOf(inputOf(ticketOf(TALK), { ...BOTH, help: 'off' }))).toMatchObject({
      level: 'off',
      playbooks: [],
      moment: null,
      next: null,
    })
  })
})

describe('the playbooks that come with the product', () => {
  const playbooks = BUILT_IN_PLAYBOOK_IDS.flatMap((id) => builtInPlaybook(id) ?? [])
  const topics = playbooks.filter(({ kind }) => kind === 'topic').map(({ id }) => guessOf(id))

  it.each(playbooks.map(({ id }) => id))('%s can be shown on a ticket, in both languages', (id) => {
    for (const locale of ['en', 'de']) {
      const input = inputOf(ticketOf(TALK), { playbooks, topics, locale, state: stateOf({ chosen: id }) })
      const view = guideView.parse(guideOf(input))
      const found = playbooks.find((each) => each.id === id)
      const looked = found && lookInto(found, input)
      expect(looked?.steps.length).toBe(found?.steps.length)
      expect(looked?.steps.every(({ text, why }) => text !== '' && why !== '')).toBe(true)
      expect(view.playbooks[0]).toMatchObject({ id: 'first-look', kind: 'first' })
    }
  })
})
