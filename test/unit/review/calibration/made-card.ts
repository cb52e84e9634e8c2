import { scorecard, type Scorecard } from '@/lib/review/card/card'

/** A card whose categories have these scales. */
export function cardOf(...points: readonly number[]): Scorecard {
  return scorecard.parse({
    format: 1,
    id: 'made-card',
    version: 1,
    title: 'Made card',
    profiles: [],
    critical: 'flag',
    passAt: 90,
    categories: points.map((most, at) => ({
      id: `category-${at + 1}`,
      title: `Category ${at + 1}`,
      help: 'What it says.',
      points: most,
      weight: 10,
      critical: false,
      rootCauses: [],
      evidence: [],
    })),
  })
}
