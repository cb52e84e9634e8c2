import { beforeAll, describe, expect, test, vi } from 'vitest'
import { BUILT_IN_IDS, basePack, builtInPack } from '@/lib/rubric/built-in-packs'
import type { Condition } from '@/lib/rubric/condition'
import { thresholdsOf } from '@/lib/rubric/thresholds'

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }))
vi.mock('#i18n', () => import('./english'))

let words: typeof import('@/components/rubric-editor/condition-words')
let thresholds: typeof import('@/components/rubric-editor/threshold-words')
beforeAll(async () => {
  words = await import('@/components/rubric-editor/condition-words')
  thresholds = await import('@/components/rubric-editor/threshold-words')
})

/** A condition as an indented list. */
function lines(each: Condition): string[] {
  const list = ({ text, parts }: ReturnType<typeof words.conditionWords>): string[] => [
    text,
    ...parts.flatMap(list).map((line) => `- ${line}`),
  ]
  return list(words.conditionWords(each))
}

describe('a condition in sentences', () => {
  test.each<[Condition, string]>([
    [{ signal: 'steps' }, 'steps to reproduce, in any message'],
    [
      { signal: 'check-with-result', by: ['agent'], visibility: ['internal'], min: 2 },
      'checks with their results, in an internal note of an agent, at least 2 times',
    ],
    [
      { signal: 'impact', by: ['requester'], which: 'last' },
      'what it costs them, in a message of the requester, in the last of them',
    ],
    [
      { signal: 'question', by: ['agent', 'system'], withinMinutes: 90, subject: false },
      'a question to the customer, in a message of an agent or the system, within 90 minutes of the ticket’s creation, not counting the title',
    ],
    [{ signal: 'late-update' }, 'a silence that was too long, in the course of the ticket'],
    [
      { not: { signal: 'blame', by: ['agent'], visibility: ['public'] } },
      'no sign of blame, in a public reply of an agent',
    ],
    [
      { not: { signal: 'late-update', min: 2 } },
      'a silence that was too long, fewer than 2 times, in the course of the ticket',
    ],
    [{ not: { not: { signal: 'steps' } } }, 'steps to reproduce, in any message'],
    [
      { text: 'RMA-\\d+', name: 'an RMA number', visibility: ['public'] },
      'an RMA number, in a public message',
    ],
    [{ field: 'assignee', is: 'set' }, 'Assignee is set'],
    [{ not: { field: 'assignee', is: 'set' } }, 'not: Assignee is set'],
    [{ field: 'group', is: 'not-offered' }, 'the helpdesk has no field Group'],
    [{ field: 'type', oneOf: ['task', 'question'] }, 'Type is task or question'],
    [{ stage: ['solved', 'waiting'] }, 'the ticket is solved or waiting for the customer'],
    [{ all: [{ signal: 'steps' }] }, 'steps to reproduce, in any message'],
  ])('%j', (condition, sentence) => {
    expect(lines(condition)).toEqual([sentence])
  })

  test('of several parts says how many of them count, with the name they go by', () => {
    expect(
      lines({
        atLeast: 1,
        of: [{ signal: 'scope' }, { any: [{ signal: 'since' }, { signal: 'date' }], name: 'since when' }],
      }),
    ).toEqual([
      'at least 1 of these 2',
      '- who or how many are affected, in any message',
      '- since when: at least one of these',
      '- - since when it happens, in any message',
      '- - a date, in any message',
    ])
    expect(lines({ not: { any: [{ signal: 'blame' }, { signal: 'jargon' }] } })[0]).toBe('none of these')
    expect(lines({ not: { all: [{ signal: 'blame' }, { signal: 'jargon' }] } })[0]).toBe('not all of these')
    expect(lines({ not: { atLeast: 2, of: [{ signal: 'blame' }, { signal: 'jargon' }] } })[0]).toBe(
      'fewer than 2 of these',
    )
  })

  test('can be said for every condition of the built-in rubrics', () => {
    const criteria = BUILT_IN_IDS.flatMap((id) => builtInPack(id)?.criteria ?? [])
    for (const { when, pass, partial } of criteria)
      for (const condition of [when, pass, partial])
        if (condition) expect(lines(condition).join('\n')).not.toMatch(/undefined|\{|\$|^$/m)
  })
})

describe('a number in a criterion', () => {
  test.each([
    [
      'problem-statement',
      [
        'Met when: 3 or more of: who or how many are affected; what it costs them; since when; what changed',
        'Partly met when: 1 or more of: who or how many are affected; what it costs them; since when; what changed',
        'Partly met when: 0.5 of the points for “partly met”',
      ],
    ],
    [
      'work-log',
      [
        'Met when: 2 times or more: checks with their results',
        'Met when: 2 times or more: a likely record of work',
        'Met when: 2 times or more: what was checked',
        'Partly met when: 2 times or more: what was checked',
        'Partly met when: 0.5 of the points for “partly met”',
      ],
    ],
  ])('of %s says what it decides', (id, expected) => {
    const criterion = basePack('hygiene').criteria.find((each) => each.id === id)
    const said = criterion
      ? thresholdsOf(criterion).map(
          (each) =>
            `${thresholds.thresholdPartWord(each)}: ${String(each.value)} ${thresholds.thresholdWords(each)}`,
        )
      : []
    expect(said).toEqual(expected)
  })
})
