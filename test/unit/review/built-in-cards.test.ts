import { describe, expect, it } from 'vitest'
import { profileId } from '@/lib/profile/profile'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { scorecard } from '@/lib/review/card/card'
import { basePack } from '@/lib/rubric/built-in-packs'

const CARDS = builtInCards().map((card) => [card.id, card] as const)

describe('the cards that come with Deskhand', () => {
  it('are one for each role', () => {
    expect(CARDS.map(([id]) => id)).toEqual(profileId.options)
    expect(builtInCards().map(({ profiles }) => profiles)).toEqual(profileId.options.map((role) => [role]))
  })

  it.each(CARDS)('%s holds as a card, with weights that make 100', (_, card) => {
    expect(scorecard.parse(card)).toEqual(card)
    expect(card.version).toBe(1)
    expect(card.categories.length).toBeGreaterThanOrEqual(6)
    expect(card.categories.length).toBeLessThanOrEqual(10)
    expect(card.categories.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })

  it.each(CARDS)(
    '%s looks after privacy critically, has words for ratings and causes for low ones',
    (_, card) => {
      const critical = card.categories.filter((category) => category.critical)
      expect(critical.length).toBeGreaterThan(0)
      for (const { evidence } of critical)
        expect(evidence).toContainEqual({ rubric: 'hygiene', criterion: 'privacy' })
      for (const { words, points, rootCauses } of card.categories) {
        expect(new Set(words).size).toBe(points)
        expect(rootCauses.length).toBeGreaterThanOrEqual(3)
      }
    },
  )

  it.each(CARDS)('%s points to criteria that there are', (_, card) => {
    for (const { evidence } of card.categories) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const { rubric, criterion } of evidence)
        expect(basePack(rubric).criteria.map(({ id }) => id)).toContain(criterion)
    }
  })

  it('weighs as the field guide does where it names weights', () => {
    const weights = (role: string) =>
      Object.fromEntries(
        builtInCards()
          .find(({ id }) => id === role)
          ?.categories.map(({ id, weight }) => [id, weight]) ?? [],
      )
    expect(weights('associate')).toEqual({
      writing: 22,
      troubleshooting: 22,
      customer: 17,
      process: 17,
      fundamentals: 17,
      integrity: 5,
    })
    expect(weights('specialist')).toEqual({
      troubleshooting: 26,
      writing: 21,
      customer: 16,
      rigour: 16,
      escalation: 16,
      privacy: 5,
    })
  })

  it.each(['technical-specialist', 'analyst', 'engineer'])(
    'rates %s by 1 to 5, rules by kept or broken',
    (role) => {
      const card = builtInCards().find(({ id }) => id === role)
      expect(card?.categories.map(({ points }) => points)).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5, 2])
    },
  )
})
