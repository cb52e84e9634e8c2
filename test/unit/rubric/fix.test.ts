import { describe, expect, it } from 'vitest'
import { read, unreadable } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { Condition } from '@/lib/rubric/condition'
import { evaluate, type Judged } from '@/lib/rubric/evaluate'
import { fixOf } from '@/lib/rubric/fix'
import type { FixAction } from '@/lib/rubric/fix-action'
import { BUILT_IN_IDS, basePack, builtInPack } from '@/lib/rubric/built-in-packs'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { momentOf, readingOf, ticketOf, type Line } from '../signals/ticket-of'

const ASKED: readonly Line[] = [['R', '10:00', 'It does not work.']]

function judgedOf(lines: readonly Line[], changes: Partial<TicketSnapshot> = {}, language = 'en'): Judged {
  return { ticket: readingOf(ticketOf(lines, changes)), stage: 'in-progress', locale: 'en', language }
}

const since: Condition = { signal: 'since', ask: { en: 'Since when?', de: 'Seit wann?' } }
const scope: Condition = { signal: 'scope', ask: { en: 'Who is affected?', de: 'Wer ist betroffen?' } }
const impact: Condition = { signal: 'impact', ask: 'What does it cost you?' }

function asksOf(condition: Condition, lines = ASKED, language = 'en'): string[] {
  const judged = judgedOf(lines, {}, language)
  return fixOf([{ kind: 'ask' }], evaluate(condition, judged), judged).asks.map(({ written }) => written)
}

describe('the questions for what is missing', () => {
  const told: readonly Line[] = [['R', '10:00', 'It stops for all 12 users.']]
  it.each<[string, Condition, readonly Line[], string[]]>([
    ['one part', since, ASKED, ['Since when?']],
    ['nothing for what was found', scope, told, []],
    ['all that is missing of several', { all: [scope, since] }, told, ['Since when?']],
    ['one of alternatives', { any: [since, impact] }, ASKED, ['Since when?']],
    [
      'as many as it takes, the first ones',
      { atLeast: 2, of: [since, scope, impact] },
      ASKED,
      ['Since when?', 'Who is affected?'],
    ],
    ['fewer when one is there', { atLeast: 2, of: [since, scope, impact] }, told, ['Since when?']],
    [
      'the question of the whole before those of its parts',
      { all: [since, impact], ask: 'When, and at what cost?' },
      ASKED,
      ['When, and at what cost?'],
    ],
    [
      'nothing for what should not be there',
      { not: { signal: 'observed', ask: 'Why?' } },
      [['R', '10:00', 'The page shows error 500.']],
      [],
    ],
  ])('%s', (_, condition, lines, asks) => {
    expect(asksOf(condition, lines)).toEqual(asks)
  })

  it("are written in the customer's language and shown in the agent's", () => {
    const judged = judgedOf(ASKED, {}, 'de')
    expect(fixOf([{ kind: 'ask' }], evaluate(since, judged), judged).asks).toEqual([
      { shown: 'Since when?', written: 'Seit wann?', asked: 'no' },
    ])
  })
})

describe('a question that was asked already', () => {
  const QUESTION = 'Since when does this happen (day, time and time zone)?'
  const ask: Condition = { signal: 'reproducibility', ask: QUESTION }
  const fix = (lines: readonly Line[]) => {
    const judged = judgedOf(lines)
    return fixOf([{ kind: 'ask' }], evaluate(ask, judged), judged)
  }
  it.each<[string, readonly Line[], boolean]>([
    ['publicly, and nobody has answered', [...ASKED, ['A', '10:10', QUESTION]], true],
    ['in other words', [...ASKED, ['A', '10:10', 'On which day and at what time did this happen?']], true],
    ['only among colleagues', [...ASKED, ['I', '10:10', QUESTION]], false],
    [
      'and the customer has written since',
      [...ASKED, ['A', '10:10', QUESTION], ['R', '10:20', 'No idea.']],
      false,
    ],
    [
      'about something else',
      [...ASKED, ['A', '10:10', 'Which browser do you use, and in which version?']],
      false,
    ],
  ])('%s', (_, lines, open) => {
    const { asks, actions } = fix(lines)
    expect(asks.map(({ asked }) => asked)).toEqual([open ? 'sent' : 'no'])
    expect(actions).toEqual(open ? [] : [{ kind: 'ask' }])
  })
})

describe('the field to go to', () => {
  const fields: readonly FixAction[] = [
    { kind: 'field', field: 'type' },
    { kind: 'field', field: { customField: 'product' } },
    { kind: 'field', field: { customField: 'version' } },
  ]
  const targetsOf = (changes: Partial<TicketSnapshot>) => {
    const judged = judgedOf(ASKED, changes)
    return fixOf(fields, evaluate(since, judged), judged).actions.map((action) =>
      action.kind === 'field' ? action.target : null,
    )
  }
  const custom = (id: string, name: string, value: string | null) => ({ id, name, value })
  const product = { customField: '7', name: 'Product area' }
  const version = { customField: '8', name: 'Affected version' }

  it.each<[string, Partial<TicketSnapshot>, unknown[]]>([
    [
      'the empty ones',
      { customFields: read([custom('7', 'Product area', 'api'), custom('8', 'Affected version', null)]) },
      [version],
    ],
    [
      'one that says nothing counts as empty',
      { customFields: read([custom('7', 'Product area', 'other'), custom('8', 'Affected version', '4.2')]) },
      [product],
    ],
    [
      'all when all are filled',
      { customFields: read([custom('7', 'Product area', 'api'), custom('8', 'Affected version', '4.2')]) },
      [{ field: 'type' }, product, version],
    ],
    ['none that this ticket does not have', { type: unreadable('not-offered') }, []],
  ])('%s', (_, changes, targets) => {
    expect(targetsOf(changes)).toEqual(targets)
  })
})

describe('the built-in packs', () => {
  // Those of the roles have the criteria of the bases.
  const packs = BUILT_IN_IDS.filter((id) => /^(?:hygiene|escalation)(?:-regulated|-internal-it)?$/.test(id))
  const criteria = packs
    .flatMap((id) => builtInPack(id) ?? [])
    .flatMap((pack) => pack.criteria.map((criterion) => ({ pack, criterion })))

  it.each(criteria.map(({ pack, criterion }) => [`${pack.id}: ${criterion.id}`, pack, criterion] as const))(
    '%s has something to do, and an empty section fulfils nothing',
    (_, pack, criterion) => {
      expect(criterion.actions?.length).toBeGreaterThan(0)
      const verdictWith = (lines: readonly Line[]) =>
        scoreTicket(ticketOf(lines), pack, { now: momentOf('16:00'), timeZone: 'UTC' }).judgements.find(
          ({ id }) => id === criterion.id,
        )?.verdict
      const lines: readonly Line[] = [...ASKED, ['A', '10:30', 'Hello, we are on it.']]
      const before = verdictWith(lines)
      for (const action of criterion.actions ?? []) {
        // A whole sentence ("No article fits this ticket.") states something as it stands.
        if (action.kind !== 'section' || typeof action.text !== 'string' || /\w{2}\.$/m.test(action.text))
          continue
        expect(verdictWith([...lines, ['I', '10:40', action.text]]), action.text).toBe(before)
      }
    },
  )

  it('carry the questions on the card, ready to be asked', () => {
    const card = scoreTicket(ticketOf(ASKED), basePack('escalation'), {
      now: momentOf('16:00'),
      timeZone: 'UTC',
    })
    const expected = card.judgements.find(({ id }) => id === 'expected')
    expect(expected).toMatchObject({
      verdict: 'fail',
      asks: [{ shown: 'What did you expect to happen instead?', asked: 'no' }],
      actions: [{ kind: 'ask' }, { kind: 'section', text: 'Expected: ' }],
    })
    for (const { verdict, asks, actions } of card.judgements)
      if (verdict === 'pass' || verdict === 'na') expect([...asks, ...actions]).toEqual([])
  })
})
