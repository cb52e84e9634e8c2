import { describe, expect, it } from 'vitest'
import { profileId } from '@/lib/profile/profile'
import { PROFILES } from '@/lib/profile/profiles'
import { BUILT_IN_IDS, basePack, builtInPack, packForRole } from '@/lib/rubric/built-in-packs'
import { applyVariant, packVariant, type PackVariant } from '@/lib/rubric/pack-variant'
import { VARIANTS } from '@/lib/rubric/variants'
import type { Pack } from '@/lib/rubric/pack'

const base = basePack('hygiene')
const variant = (change: Partial<PackVariant> = {}): PackVariant => ({
  extends: 'hygiene',
  id: 'hygiene-ours',
  revision: 3,
  title: 'Ours',
  because: 'We are special.',
  change: {},
  ...change,
})
const criterionOf = (pack: Pack, id: string) => pack.criteria.find((each) => each.id === id)

describe('applyVariant', () => {
  it('takes everything from the base but id, title and version', () => {
    const version = base.version.replace(/\d+$/, (patch) => String(Number(patch) + 3))
    expect(applyVariant(base, variant())).toEqual({ ...base, id: 'hygiene-ours', title: 'Ours', version })
  })

  it('changes weights, switches and texts of the criteria it names, and no condition', () => {
    const made = applyVariant(
      base,
      variant({
        change: {
          tone: { weight: 9, because: 'It matters to us.' },
          linkage: { off: true, because: 'We have no links.' },
          closure: { title: 'Closed well', critical: true, because: 'Ours.' },
        },
      }),
    )
    const before = (id: string) => criterionOf(base, id)
    expect(criterionOf(made, 'tone')).toEqual({ ...before('tone'), weight: 9 })
    expect(criterionOf(made, 'linkage')).toEqual({ ...before('linkage'), off: true })
    expect(criterionOf(made, 'closure')).toEqual({
      ...before('closure'),
      title: 'Closed well',
      critical: true,
    })
    expect(criterionOf(made, 'cadence')).toEqual(before('cadence'))
  })

  it('adds criteria and groups, and replaces readiness', () => {
    const [first] = base.criteria
    if (!first) throw new Error('no criteria')
    const made = applyVariant(
      base,
      variant({
        groups: [{ id: 'own', title: 'Own' }],
        add: [{ ...first, id: 'own', group: 'own', because: 'Ours.' }],
        ready: { score: 80, passed: ['own'], because: 'Ours.' },
      }),
    )
    expect(made.groups.at(-1)).toEqual({ id: 'own', title: 'Own' })
    expect(made.criteria.at(-1)).toEqual({ ...first, id: 'own', group: 'own' })
    expect(made.ready).toEqual({ score: 80, passed: ['own'] })
  })

  it('refuses a change of what the base does not have', () => {
    expect(() => applyVariant(base, variant({ change: { mood: { weight: 1, because: 'x' } } }))).toThrow(
      '"mood"',
    )
  })

  it.each([
    ['an unknown key', { ...variant(), colour: 'red' }],
    [
      'an unknown key in a change',
      { ...variant(), change: { tone: { pass: { signal: 'thanks' }, because: 'x' } } },
    ],
    ['a change without a reason', { ...variant(), change: { tone: { weight: 1 } } }],
    ['no reason at all', { ...variant(), because: '' }],
  ])('has a closed schema: %s is refused', (_, value) => {
    expect(packVariant.safeParse(value).success).toBe(false)
  })
})

describe('the built-in variants', () => {
  it('are hygiene and escalation for every role, for regulated work, and for internal IT', () => {
    const suffixes = [...profileId.options, 'regulated', 'internal-it']
    const ids = (['hygiene', 'escalation'] as const).flatMap((kind) =>
      suffixes.map((one) => `${kind}-${one}`),
    )
    expect(BUILT_IN_IDS).toEqual(['hygiene', 'escalation', ...ids])
    for (const id of BUILT_IN_IDS) expect(builtInPack(id)).toMatchObject({ id, kind: id.split('-')[0] })
    expect(builtInPack('toString')).toBeNull()
  })

  it('are found by role', () => {
    for (const role of profileId.options)
      for (const kind of ['hygiene', 'escalation'] as const)
        expect(packForRole(kind, role)).toMatchObject({
          id: `${kind}-${role}`,
          kind,
          scale: basePack(kind).scale,
        })
  })

  it.each([...VARIANTS.keys()])('%s changes something with everything it says', (id) => {
    const { change, extends: from } = packVariant.parse(VARIANTS.get(id))
    const start = builtInPack(from)
    for (const [criterion, { because, ...wanted }] of Object.entries(change)) {
      const before = start && criterionOf(start, criterion)
      expect(before, because).toBeDefined()
      expect(before).not.toMatchObject(wanted)
    }
  })
})

/** Field guide §1, assessment weights; "learning" (10 of each) cannot be seen on a ticket. */
const CARDS: Readonly<
  Record<
    'associate' | 'specialist',
    readonly (readonly [dimension: string, weight: number, criteria: readonly string[]])[]
  >
> = {
  associate: [
    ['written communication', 20, ['tone', 'resolution']],
    ['troubleshooting', 20, ['work-log', 'questions']],
    ['customer orientation', 15, ['first-response', 'cadence', 'closure']],
    ['process and documentation', 15, ['classification', 'priority', 'ownership', 'linkage']],
    ['technical fundamentals', 15, ['problem-statement', 'knowledge']],
    ['integrity and security', 5, ['privacy']],
  ],
  specialist: [
    ['troubleshooting and fundamentals', 25, ['work-log', 'problem-statement', 'questions']],
    ['written communication', 20, ['tone', 'resolution']],
    ['customer mindset', 15, ['first-response', 'cadence', 'closure']],
    ['operational rigour', 15, ['classification', 'priority', 'privacy', 'knowledge']],
    ['escalation and collaboration', 15, ['ownership', 'linkage']],
  ],
}

describe.each(['associate', 'specialist'] as const)('the hygiene weights of the %s', (role) => {
  const pack = packForRole('hygiene', role)

  it.each(CARDS[role])('give %s %i', (_, weight, ids) => {
    const sum = ids.reduce((total, id) => total + (criterionOf(pack, id)?.weight ?? 0), 0)
    expect(sum).toBe(weight)
  })

  it('cover every criterion once', () => {
    const covered = CARDS[role].flatMap(([, , ids]) => [...ids]).toSorted()
    expect(covered).toEqual(pack.criteria.map(({ id }) => id).toSorted())
  })
})

describe.each(['technical-specialist', 'analyst', 'engineer'] as const)('the weights of the %s', (role) => {
  it.each(['hygiene', 'escalation'] as const)(
    'are 1 to 5 a criterion, as the dimensions of its card: %s',
    (kind) => {
      const weights = packForRole(kind, role).criteria.map(({ weight }) => weight)
      expect(weights.every((weight) => weight >= 1 && weight <= 5)).toBe(true)
    },
  )
})

describe('all built-in packs', () => {
  const packs = BUILT_IN_IDS.flatMap((id) => builtInPack(id) ?? [])

  it.each(packs.map((pack) => [pack.id, pack] as const))(
    '%s: no criterion outweighs a fifth, none is lost',
    (_, pack) => {
      const on = pack.criteria.filter(({ off }) => !off)
      const sum = on.reduce((total, { weight }) => total + weight, 0)
      for (const { id, weight } of on) {
        expect(weight / sum, id).toBeLessThanOrEqual(0.2)
        expect(weight / sum, id).toBeGreaterThanOrEqual(0.01)
      }
    },
  )

  it.each(packs.filter(({ kind }) => kind === 'hygiene').map((pack) => [pack.id, pack] as const))(
    '%s: privacy is critical, and "high" outweighs "medium" where the guide weighs nothing else',
    (id, pack) => {
      expect(criterionOf(pack, 'privacy')?.critical).toBe(true)
      if (id !== 'hygiene') return
      const weightOf = (each: string) => criterionOf(pack, each)?.weight ?? 0
      const medium = ['questions', 'knowledge', 'linkage', 'tone']
      const high = pack.criteria.map((each) => each.id).filter((each) => !medium.includes(each))
      expect(Math.min(...high.map(weightOf))).toBeGreaterThan(Math.max(...medium.map(weightOf)))
    },
  )

  it.each(packs.filter(({ kind }) => kind === 'escalation').map((pack) => [pack.id, pack] as const))(
    '%s: ready is 4 of 5 or more, and asks for no criterion that is switched off',
    (_, { ready, criteria }) => {
      expect(ready?.score).toBeGreaterThanOrEqual(4)
      const off = criteria.filter((each) => each.off).map(({ id }) => id)
      expect(ready?.passed.filter((id) => off.includes(id))).toEqual([])
    },
  )

  it.each(profileId.options)('the %s is ready at the target of the role, where it has one', (role) => {
    const target = PROFILES[role].targets.escalationScore?.min
    const score = packForRole('escalation', role).ready?.score
    if (target === undefined) expect(PROFILES[role].targets.firstPassAcceptance).not.toBeNull()
    else expect(score).toBe(target)
  })
})
