import { describe, expect, it } from 'vitest'
import { basePack } from '@/lib/rubric/built-in-packs'
import { checkPack } from '@/lib/rubric/check-pack'
import {
  addCriterion,
  freeId,
  isRemovable,
  removeCriterion,
  resetCriterion,
  setCritical,
  setOff,
  setPackTitle,
  setReadyScore,
  setRequired,
  setStages,
  setText,
  setWeight,
  weightShares,
} from '@/lib/rubric/edit-pack'
import type { Criterion, Pack } from '@/lib/rubric/pack'
import { slugOf } from '@/lib/rubric/slug'

const hygiene = basePack('hygiene')
const escalation = basePack('escalation')
const find = (pack: Pack, id: string) => pack.criteria.find((each) => each.id === id)
const thanks: Omit<Criterion, 'id'> = {
  title: 'Says thanks',
  group: 'care',
  why: 'It is kind.',
  fix: 'Say thanks.',
  weight: 2,
  stages: ['solved'],
  pass: { signal: 'thanks' },
}

describe('editing a criterion', () => {
  it.each([
    ['weight', setWeight(hygiene, 'tone', 5), { weight: 5 }],
    ['a weight of nothing, which becomes the least there is', setWeight(hygiene, 'tone', 0), { weight: 0.1 }],
    ['a weight beyond the range', setWeight(hygiene, 'tone', 1000), { weight: 100 }],
    ['off', setOff(hygiene, 'tone', true), { off: true }],
    ['critical', setCritical(hygiene, 'tone', true), { critical: true }],
    ['stages', setStages(hygiene, 'tone', ['solved']), { stages: ['solved'] }],
    ['title', setText(hygiene, 'tone', 'title', '  Kind words ', 'en'), { title: 'Kind words' }],
  ])('sets its %s, leaves the rest, and stays a valid pack', (_, edited, change) => {
    expect(find(edited, 'tone')).toEqual({ ...find(hygiene, 'tone'), ...change })
    expect(edited.criteria.filter(({ id }) => id !== 'tone')).toEqual(
      hygiene.criteria.filter(({ id }) => id !== 'tone'),
    )
    expect(checkPack(edited)).toMatchObject({ ok: true })
  })

  it.each([
    ['switching it off and on', setOff(setOff(hygiene, 'tone', true), 'tone', false)],
    ['making it critical and not', setCritical(setCritical(hygiene, 'tone', true), 'tone', false)],
    ['an empty text', setText(hygiene, 'tone', 'fix', '  ', 'en')],
    ['no stage at all', setStages(hygiene, 'tone', [])],
    ['an empty title of the pack', setPackTitle(hygiene, ' ', 'en')],
    ['a criterion that is not there', setWeight(hygiene, 'nowhere', 9)],
    ['readiness where a pack has none', setRequired(setReadyScore(hygiene, 5), 'tone', true)],
  ])('changes nothing by %s', (_, edited) => {
    expect(edited).toEqual(hygiene)
  })

  it('changes only the language that is on screen', () => {
    const both = setText(hygiene, 'tone', 'title', 'x', 'en')
    const pack = {
      ...both,
      criteria: both.criteria.map((each) => ({ ...each, title: { en: 'Tone', de: 'Ton' } })),
    }
    expect(find(setText(pack, 'tone', 'title', 'Umgangston', 'de-AT'), 'tone')?.title).toEqual({
      en: 'Tone',
      de: 'Umgangston',
    })
    expect(find(setText(pack, 'tone', 'title', 'Kindness', 'fr'), 'tone')?.title).toEqual({
      en: 'Kindness',
      de: 'Ton',
    })
  })
})

describe('readiness', () => {
  it('asks for a score on the scale', () => {
    expect(setReadyScore(escalation, 4.5).ready?.score).toBe(4.5)
    expect(setReadyScore(escalation, 9).ready?.score).toBe(5)
  })

  it('asks for criteria by id', () => {
    const more = setRequired(setRequired(escalation, 'summary', true), 'steps', false)
    expect(more.ready?.passed).toEqual(['observed', 'environment', 'impact', 'ids', 'summary'])
  })
})

describe('adding a criterion', () => {
  it('puts it at the end of its group, with an id of its own', () => {
    const once = addCriterion(hygiene, thanks, thanks.title as string)
    const twice = addCriterion(once.pack, thanks, thanks.title as string)
    expect([once.id, twice.id]).toEqual(['says-thanks', 'says-thanks-2'])
    expect(twice.pack.criteria.filter(({ group }) => group === 'care').map(({ id }) => id)).toEqual([
      ...hygiene.criteria.filter(({ group }) => group === 'care').map(({ id }) => id),
      'says-thanks',
      'says-thanks-2',
    ])
    expect(checkPack(twice.pack)).toMatchObject({ ok: true })
  })

  it.each([
    ['Prüft die Adresse!', 'pruft-die-adresse'],
    ['  24/7 contact', 'contact'],
    ['お礼', 'criterion'],
    ['a'.repeat(90), 'a'.repeat(40)],
  ])('makes of "%s" the id %s', (title, id) => {
    expect(slugOf(title)).toBe(id)
    expect(freeId(title, [])).toBe(id)
  })
})

describe('taking a criterion out', () => {
  const { pack, id } = addCriterion(escalation, { ...thanks, group: 'ask' }, 'Says thanks')

  it('is for those that were added, and for those of a pack that rests on nothing', () => {
    expect(isRemovable(pack, id, escalation)).toBe(true)
    expect(isRemovable(pack, 'steps', escalation)).toBe(false)
    expect(isRemovable(pack, 'steps', null)).toBe(true)
    const [first] = pack.criteria
    expect(isRemovable({ ...pack, criteria: first ? [first] : [] }, first?.id ?? '', null)).toBe(false)
  })

  it('takes it out of what readiness asks for as well', () => {
    expect(removeCriterion(setRequired(pack, id, true), id)).toEqual(escalation)
  })
})

describe('resetting a criterion', () => {
  it('puts back all of it, required or not as well, and leaves the others as they are', () => {
    const edited = setWeight(setRequired(setOff(escalation, 'ids', true), 'ids', false), 'steps', 9)
    expect(resetCriterion(edited, 'ids', escalation)).toEqual(setWeight(escalation, 'steps', 9))
  })

  it('does nothing for one that the base does not have', () => {
    const { pack, id } = addCriterion(hygiene, thanks, 'Says thanks')
    expect(resetCriterion(pack, id, hygiene)).toBe(pack)
  })
})

describe('the shares of the weight', () => {
  it('add up to one, with nothing for what is off', () => {
    const shares = weightShares(setOff(hygiene, 'tone', true))
    expect(shares.get('tone')).toBe(0)
    expect([...shares.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1)
  })

  it('are nothing when everything is off', () => {
    const off = hygiene.criteria.reduce((pack, { id }) => setOff(pack, id, true), hygiene)
    expect(new Set(weightShares(off).values())).toEqual(new Set([0]))
  })
})
