import { describe, expect, it } from 'vitest'
import escalation from '@/assets/packs/escalation.json'
import hygiene from '@/assets/packs/hygiene.json'
import { checkPack } from '@/lib/rubric/check-pack'
import { textFor } from '@/lib/rubric/localized'

const pack = (criterion: object, more: object = {}) => ({
  format: 1,
  id: 'own',
  version: '1.0.0',
  title: 'Own rubric',
  kind: 'hygiene',
  scale: { min: 0, max: 100, decimals: 0 },
  groups: [{ id: 'work', title: 'Work' }],
  criteria: [
    {
      id: 'thanks',
      title: { en: 'Says thanks', de: 'Bedankt sich' },
      group: 'work',
      why: 'It is kind.',
      fix: 'Say thanks.',
      weight: 1,
      stages: ['solved'],
      pass: { signal: 'thanks' },
      ...criterion,
    },
  ],
  ...more,
})

const faultsOf = (value: unknown) => {
  const result = checkPack(value)
  return result.ok ? [] : result.faults.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

function nested(depth: number): object {
  return depth === 0 ? { signal: 'thanks' } : { all: [nested(depth - 1)] }
}

describe('built-in packs', () => {
  it.each([
    ['hygiene', hygiene, 14],
    ['escalation', escalation, 19],
  ])('%s is valid', (_, value, count) => {
    const result = checkPack(value)
    expect(result).toMatchObject({ ok: true, pack: { criteria: { length: count } } })
  })
})

describe('a pack from outside', () => {
  it('is taken when it is whole', () => {
    expect(faultsOf(pack({}))).toEqual([])
  })

  it.each([
    ['an unknown key', { colour: 'red' }, 'criteria.0.colour: there is no such key as "colour"'],
    ['an unknown signal', { pass: { signal: 'mood' } }, 'criteria.0.pass.signal: there is no signal "mood"'],
    [
      'an unknown key deep in a condition',
      { pass: { any: [{ signal: 'thanks', by: ['agent'], mood: 1 }] } },
      'criteria.0.pass.any.0.mood: there is no such key as "mood"',
    ],
    ['an unknown role', { pass: { signal: 'thanks', by: ['boss'] } }, 'criteria.0.pass.by.0: '],
    [
      'no known kind of condition',
      { pass: { magic: true } },
      'criteria.0.pass: a condition has one of: signal',
    ],
    [
      'a pattern that does not compile',
      { pass: { text: '(', name: 'x' } },
      'criteria.0.pass.text: pattern "("',
    ],
    [
      'a back-reference, which is not linear',
      { pass: { text: '(a+)\\1', name: 'x' } },
      'criteria.0.pass.text: pattern',
    ],
    ['a group that is not there', { group: 'elsewhere' }, 'criteria.0.group: no group "elsewhere"'],
    ['a weight of nothing', { weight: 0 }, 'criteria.0.weight: '],
    [
      'more parts wanted than there are',
      { pass: { atLeast: 2, of: [{ signal: 'thanks' }] } },
      'criteria.0.pass.atLeast: "atLeast" is more',
    ],
    ['conditions nested too deep', { pass: nested(20) }, 'nested deeper than 8'],
  ])('is refused for %s, and says where', (_, change, fault) => {
    expect(faultsOf(pack(change)).join('\n')).toContain(fault)
  })

  it('is refused when a criterion is there twice', () => {
    const own = pack({})
    expect(faultsOf({ ...own, criteria: [...own.criteria, ...own.criteria] })).toEqual([
      'criteria.1.id: "thanks" is there twice',
    ])
  })

  it.each([null, 'text', [], { format: 2 }])('is refused when it is %j', (value) => {
    expect(checkPack(value).ok).toBe(false)
  })
})

it('speaks the language asked for, or English', () => {
  const title = { en: 'Says thanks', de: 'Bedankt sich' }
  expect([textFor(title, 'de-AT'), textFor(title, 'fr'), textFor('same', 'de')]).toEqual([
    'Bedankt sich',
    'Says thanks',
    'same',
  ])
})
