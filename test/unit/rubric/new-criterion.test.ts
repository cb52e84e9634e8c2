import { describe, expect, it } from 'vitest'
import { basePack } from '@/lib/rubric/built-in-packs'
import { checkPack } from '@/lib/rubric/check-pack'
import { addCriterion } from '@/lib/rubric/edit-pack'
import { toCriterion, type NewCriterion } from '@/lib/rubric/new-criterion'

const wanted: NewCriterion = {
  title: ' Says thanks ',
  why: 'It is kind.',
  fix: 'Say thanks.',
  group: 'care',
  weight: 2,
  critical: false,
  stages: ['solved'],
  looked: { kind: 'signals', signals: ['thanks'], match: 'all' },
  where: { by: 'anybody', visibility: 'both', times: 1 },
}
const inNote = { by: 'agent', visibility: 'internal', times: 2 } as const
const found = { by: ['agent'], visibility: ['internal'], min: 2 }

describe('what a new criterion looks for', () => {
  it.each<[string, Partial<NewCriterion>, object]>([
    ['one signal anywhere', {}, { signal: 'thanks' }],
    ["one signal in agents' notes, twice", { where: inNote }, { signal: 'thanks', ...found }],
    [
      'all of several',
      { looked: { kind: 'signals', signals: ['thanks', 'cause'], match: 'all' } },
      { all: [{ signal: 'thanks' }, { signal: 'cause' }] },
    ],
    [
      'any of several',
      { looked: { kind: 'signals', signals: ['thanks', 'cause'], match: 'any' }, where: inNote },
      {
        any: [
          { signal: 'thanks', ...found },
          { signal: 'cause', ...found },
        ],
      },
    ],
    [
      'none of several',
      { looked: { kind: 'signals', signals: ['blame', 'jargon'], match: 'none' } },
      { all: [{ not: { signal: 'blame' } }, { not: { signal: 'jargon' } }] },
    ],
    [
      'a signal of the whole ticket, which has no author',
      { looked: { kind: 'signals', signals: ['late-update'], match: 'none' }, where: inNote },
      { not: { signal: 'late-update', min: 2 } },
    ],
    [
      'a pattern',
      {
        looked: {
          kind: 'pattern',
          pattern: 'RMA-\\d+',
          name: ' an RMA number ',
          caseSensitive: true,
          absent: false,
        },
        where: { by: 'requester', visibility: 'both', times: 1 },
      },
      { text: 'RMA-\\d+', name: 'an RMA number', by: ['requester'], caseSensitive: true },
    ],
    [
      'a pattern that must not be there',
      { looked: { kind: 'pattern', pattern: 'asap', name: 'asap', caseSensitive: false, absent: true } },
      { not: { text: 'asap', name: 'asap' } },
    ],
  ])('%s', (_, change, condition) => {
    const criterion = toCriterion({ ...wanted, ...change })
    expect(criterion).toMatchObject({ title: 'Says thanks', pass: condition })
    expect(criterion.pass).toEqual(condition)
    const { pack } = addCriterion(basePack('hygiene'), criterion, wanted.title)
    expect(checkPack(pack)).toMatchObject({ ok: true })
  })

  it('says that it is critical only when it is', () => {
    expect(toCriterion(wanted)).not.toHaveProperty('critical')
    expect(toCriterion({ ...wanted, critical: true })).toHaveProperty('critical', true)
  })
})
