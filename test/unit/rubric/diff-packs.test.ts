import { describe, expect, it } from 'vitest'
import { BUILT_IN_IDS, builtInPack } from '@/lib/rubric/built-in-packs'
import { diffPacks, type PackDifference } from '@/lib/rubric/diff-packs'
import type { Criterion, Pack } from '@/lib/rubric/pack'
import { nextVersion } from '@/lib/rubric/pack-version'
import { readPack } from '@/lib/rubric/read-pack'
import { writePack } from '@/lib/rubric/write-pack'

const packs = BUILT_IN_IDS.flatMap((id) => builtInPack(id) ?? [])
const named = packs.map((pack) => [pack.id, pack] as const)

/** The same value with all keys of all objects the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  )
}

describe.each(named)('%s', (_, pack) => {
  it('is the same after export and import', () => {
    expect(readPack(writePack(pack))).toEqual({ ok: true, pack })
  })

  it('is written the same however its keys are ordered', () => {
    expect(writePack(turned(pack) as Pack)).toBe(writePack(pack))
  })

  it('does not differ from itself, its ids and versions aside', () => {
    const copy = {
      ...(turned(pack) as Pack),
      id: 'copy',
      version: '9.9.9',
      basedOn: { id: pack.id, version: pack.version },
    }
    expect(diffPacks(pack, copy)).toEqual([])
  })
})

/** Every change an editor can make of one criterion, and how it is told. */
const CHANGES: readonly (readonly [
  what: string,
  change: (each: Criterion) => Criterion,
  told: (each: Criterion) => object,
])[] = [
  [
    'another weight',
    (each) => ({ ...each, weight: each.weight + 1 }),
    ({ id, weight }) => ({ kind: 'weight', id, from: weight, to: weight + 1 }),
  ],
  ['switched off', (each) => ({ ...each, off: true }), ({ id }) => ({ kind: 'switched', id, on: false })],
  [
    'critical or not',
    (each) => ({ ...each, critical: !(each.critical ?? false) }),
    ({ id, critical }) => ({ kind: 'critical', id, to: !(critical ?? false) }),
  ],
  [
    'another title',
    (each) => ({ ...each, title: { en: 'New', de: 'Neu' } }),
    ({ id, title }) => ({ kind: 'text', id, part: 'title', from: title, to: { en: 'New', de: 'Neu' } }),
  ],
  [
    'another reason',
    (each) => ({ ...each, why: 'Because.' }),
    ({ id, why }) => ({ kind: 'text', id, part: 'why', from: why, to: 'Because.' }),
  ],
  [
    'another fix',
    (each) => ({ ...each, fix: 'Do it.' }),
    ({ id, fix }) => ({ kind: 'text', id, part: 'fix', from: fix, to: 'Do it.' }),
  ],
  [
    'words for what is missing',
    (each) => ({ ...each, missing: 'It is missing.' }),
    ({ id, missing }) => ({ kind: 'text', id, part: 'missing', from: missing ?? null, to: 'It is missing.' }),
  ],
  [
    'another condition',
    (each) => ({ ...each, pass: { not: each.pass } }),
    ({ id, pass }) => ({ kind: 'rule', id, part: 'pass', from: pass, to: { not: pass } }),
  ],
  [
    'another share for a partial',
    (each) => ({ ...each, partialCredit: 0.25 }),
    ({ id, partialCredit }) => ({
      kind: 'rule',
      id,
      part: 'partialCredit',
      from: partialCredit ?? null,
      to: 0.25,
    }),
  ],
  [
    'only for analysts',
    (each) => ({ ...each, profiles: ['analyst'] }),
    ({ id }) => ({ kind: 'rule', id, part: 'profiles', from: null, to: ['analyst'] }),
  ],
]

describe.each(named)('a change of %s is told, as itself and nothing else', (_, pack) => {
  it.each(CHANGES)('%s', (_what, change, told) => {
    for (const [index, criterion] of pack.criteria.entries()) {
      if (criterion.off) continue
      const after = { ...pack, criteria: pack.criteria.with(index, change(criterion)) }
      expect(diffPacks(pack, after)).toEqual([told(criterion)])
    }
  })
})

describe('a change of the whole', () => {
  const [pack] = packs.filter(({ ready }) => ready)
  if (!pack?.ready) throw new Error('no pack with readiness')
  const [first, second, ...rest] = pack.criteria
  if (!first || !second) throw new Error('no criteria')
  const { score, passed } = pack.ready

  it.each<[string, Partial<Pack>, PackDifference]>([
    ['title', { title: 'Ours' }, { kind: 'title', from: pack.title, to: 'Ours' }],
    [
      'scale',
      { scale: { min: 0, max: 10, decimals: 1 } },
      { kind: 'scale', from: pack.scale, to: { min: 0, max: 10, decimals: 1 } },
    ],
    [
      'threshold',
      { ready: { score: score + 0.5, passed } },
      { kind: 'ready-score', from: score, to: score + 0.5 },
    ],
    [
      'criteria that are required',
      { ready: { score, passed: [...passed.slice(1), 'ask'] } },
      { kind: 'ready-criteria', added: ['ask'], removed: passed.slice(0, 1) },
    ],
    [
      'groups',
      { groups: [...pack.groups, { id: 'more', title: 'More' }] },
      { kind: 'groups', from: pack.groups, to: [...pack.groups, { id: 'more', title: 'More' }] },
    ],
    [
      'a criterion more',
      { criteria: [...pack.criteria, { ...first, id: 'own' }] },
      { kind: 'criterion-added', id: 'own', criterion: { ...first, id: 'own' } },
    ],
    [
      'a criterion less',
      { criteria: [second, ...rest] },
      { kind: 'criterion-removed', id: first.id, criterion: first },
    ],
    [
      'another order',
      { criteria: [second, first, ...rest] },
      {
        kind: 'order',
        from: pack.criteria.map(({ id }) => id),
        to: [second, first, ...rest].map(({ id }) => id),
      },
    ],
  ])('%s', (_, change, told) => {
    expect(diffPacks(pack, { ...pack, ...change })).toEqual([told])
  })

  it('readiness given up', () => {
    const after = { ...pack }
    delete after.ready
    expect(diffPacks(pack, after)).toEqual([
      { kind: 'ready-score', from: score, to: null },
      { kind: 'ready-criteria', added: [], removed: passed },
    ])
  })
})

it.each([
  ['1.0.0', '1.0.1'],
  ['1.2.9', '1.2.10'],
  ['1.2.9999', '1.3.0'],
  ['1.9999.9999', '2.0.0'],
])('after %s comes %s', (version, next) => {
  expect(nextVersion(version)).toBe(next)
})
