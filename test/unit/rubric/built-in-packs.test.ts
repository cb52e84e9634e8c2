import { describe, expect, it } from 'vitest'
import { profileId } from '@/lib/profile/profile'
import { BUILT_IN_IDS, builtInPack, packForRole } from '@/lib/rubric/built-in-packs'
import { checkPack } from '@/lib/rubric/check-pack'
import { packVariant } from '@/lib/rubric/pack-variant'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { VARIANTS } from '@/lib/rubric/variants'
import { DEMO_NOW, demoSnapshots } from './demo-tickets'

const tickets = [...demoSnapshots()]
const OPTIONS = { now: DEMO_NOW, timeZone: 'UTC' }
const role = (id: string) =>
  profileId.options.find((each) => id === `hygiene-${each}` || id === `escalation-${each}`)

describe('rubrics that come with the product', () => {
  it.each(BUILT_IN_IDS)('%s holds as it is handed out', (id) => {
    expect(checkPack(builtInPack(id))).toEqual({ ok: true, pack: builtInPack(id) })
  })

  it.each([...VARIANTS.keys()])('%s says how it differs as a variant does', (id) => {
    expect(packVariant.parse(VARIANTS.get(id))).toEqual(VARIANTS.get(id))
  })

  it('are made once, and none under another name', () => {
    expect(builtInPack('hygiene-specialist')).toBe(builtInPack('hygiene-specialist'))
    expect(builtInPack('toString')).toBeNull()
  })
})

describe.each(BUILT_IN_IDS)('%s on the demo tickets', (id) => {
  const pack = builtInPack(id)
  if (!pack) throw new Error(`no pack ${id}`)
  const cards = tickets.map(([, snapshot]) => scoreTicket(snapshot, pack, { ...OPTIONS, profile: role(id) }))

  it('scores all of them inside its scale, and names itself', () => {
    for (const { score, rubric, rubricVersion } of cards) {
      expect([rubric, rubricVersion]).toEqual([id, pack.version])
      if (score !== null) expect(score >= pack.scale.min && score <= pack.scale.max).toBe(true)
    }
    expect(cards.filter(({ score }) => score !== null).length).toBeGreaterThan(tickets.length * 0.9)
  })

  it('judges what is on and nothing else', () => {
    const on = pack.criteria.filter(({ off }) => !off).map((each) => each.id)
    for (const { judgements } of cards) expect(judgements.map((each) => each.id)).toEqual(on)
  })

  it('shows each criterion that is on, passed and not passed', () => {
    const on = pack.criteria.filter(({ off }) => !off).map((each) => each.id)
    const judged = (criterion: string) =>
      new Set(cards.map(({ judgements }) => judgements.find((each) => each.id === criterion)?.verdict))
    const oneSided = on.filter((criterion) => {
      const verdicts = judged(criterion)
      return !verdicts.has('pass') || !(verdicts.has('fail') || verdicts.has('partial'))
    })
    expect(oneSided).toEqual([])
  })
})

describe.each(profileId.options)('by the rubric of the %s', (profile) => {
  const scoreOf = (key: number) => {
    const snapshot = tickets.find(([id]) => id === key)?.[1]
    if (!snapshot) throw new Error(`no demo ticket ${String(key)}`)
    return scoreTicket(snapshot, packForRole('hygiene', profile), { ...OPTIONS, profile }).score
  }

  it('the perfect ticket, 4001, has 95 or more', () => {
    expect(scoreOf(4001)).toBeGreaterThanOrEqual(95)
  })

  it('the "Fixed." ticket, 4002, has 40 or less', () => {
    expect(scoreOf(4002)).toBeLessThanOrEqual(40)
  })
})

describe('a criterion that is switched off', () => {
  const pack = builtInPack('escalation')
  if (!pack?.ready) throw new Error('no escalation pack')
  const packet = tickets.find(([id]) => id === 4008)?.[1]
  if (!packet) throw new Error('no demo ticket 4008')
  const { ready } = pack
  const without = (off: readonly string[]) => ({
    ...pack,
    criteria: pack.criteria.map((each) => (off.includes(each.id) ? { ...each, off: true as const } : each)),
  })

  it('is neither judged nor counted', () => {
    const before = scoreTicket(packet, pack, OPTIONS)
    const failed = before.judgements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)
    const after = scoreTicket(packet, without(failed), OPTIONS)
    expect(after.judgements.map(({ id }) => id)).toEqual(
      before.judgements.map(({ id }) => id).filter((id) => !failed.includes(id)),
    )
    expect(after.score).toBeGreaterThan(before.score ?? 0)
  })

  it('is not asked for by readiness', () => {
    const easy = { ...without(ready.passed), ready: { ...ready, score: pack.scale.min } }
    expect(scoreTicket(packet, { ...pack, ready: easy.ready }, OPTIONS).ready).toBe('no')
    expect(scoreTicket(packet, easy, OPTIONS).ready).toBe('yes')
  })
})
