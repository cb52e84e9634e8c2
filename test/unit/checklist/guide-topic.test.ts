import { describe, expect, it } from 'vitest'
import { builtInPlaybook, BUILT_IN_PLAYBOOK_IDS } from '@/lib/checklist/built-in-playbooks'
import { guideView } from '@/lib/checklist/guide'
import { guideOf, lookInto } from '@/lib/checklist/guide-of'
import { ticketOf } from '../signals/ticket-of'
import { BOTH, guessOf, inputOf, playbookOf, standing, stateOf, TALK } from './guide-case'

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
    const state = stateOf({ marks: { 'export/search': { how: 'done', at: '2026-11-18T12:00:00Z' } } })
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
