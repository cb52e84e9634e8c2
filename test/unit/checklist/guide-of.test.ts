import { describe, expect, it } from 'vitest'
import type { ChecklistState } from '@/lib/checklist/checklist-state'
import { guideOf } from '@/lib/checklist/guide-of'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { read, unreadable } from '@/lib/ticket/field'
import { ticketOf } from '../signals/ticket-of'
import { BOTH, guessOf, inputOf, playbookOf, standing, stateOf, stepsOf, TALK } from './guide-case'

const AT = '2026-11-18T12:00:00Z'
type Marks = ChecklistState['marks']

const marked = (marks: Marks) => ({ state: stateOf({ marks }) })

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
