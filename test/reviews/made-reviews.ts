import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Category, Scorecard } from '@/lib/review/card/card'
import type { Pick, Rating, ReviewPerson, Revision } from '@/lib/review/record/review'

export interface MadeReviewsOptions {
  readonly count: number
  readonly card: Scorecard
  /** The same seed makes the same reviews. */
  readonly seed: number
  readonly reviewers?: readonly ReviewPerson[]
  readonly agents?: readonly ReviewPerson[]
  /** ISO 8601 UTC; the last review began then, the others at even distances before it. */
  readonly until: string
  readonly days: number
}

const NAMES = [
  'Ada Brink',
  'Bo Lindqvist',
  'Chidi Okafor',
  'Dana Weiss',
  'Emil Novak',
  'Fatou Diop',
  'Goran Ilic',
  'Hana Sato',
]
const CHANNELS = ['email', 'web', 'chat', 'phone'] as const
const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const
const STAGES = ['solved', 'solved', 'solved', 'in-progress', 'escalated', 'waiting'] as const
const PROFILES = ['associate', 'specialist', 'technical-specialist', 'analyst', 'engineer'] as const

/** People for made reviews, `count` of them, named after `what`. */
export function madePeople(what: string, count: number): ReviewPerson[] {
  return Array.from({ length: count }, (_none, at) => {
    const name = NAMES[at % NAMES.length] ?? 'Nobody'
    return {
      id: `${what}-${at + 1}`,
      name: at < NAMES.length ? name : `${name} ${Math.floor(at / NAMES.length) + 1}`,
    }
  })
}

/**
 * Reviews as a team would write them: agents and reviewers differ, ratings follow the ticket's hygiene loosely, one in eight
 * categories is N/A, and a third was picked for coaching. For tests, measurements and screenshots.
 */
export function madeReviews(options: MadeReviewsOptions): Revision[] {
  const { count, card, until, days } = options
  const random = makeRandom(options.seed)
  const reviewers = options.reviewers ?? madePeople('reviewer', 4)
  const agents = options.agents ?? madePeople('agent', 12)
  const step = count > 1 ? (days * 86_400_000) / (count - 1) : 0
  return Array.from({ length: count }, (_none, at) => {
    const started = new Date(Date.parse(until) - (count - 1 - at) * step)
    const agent = agents[random.below(agents.length)] ?? null
    const reviewer = reviewers[random.below(reviewers.length)] ?? { id: 'reviewer-0', name: 'Nobody' }
    const skill = 0.55 + 0.4 * ((agents.findIndex((one) => one === agent) + 1) / agents.length)
    const hygiene = Math.round(100 * clamp(skill + 0.25 * (random.share() - 0.5)))
    const strict = 0.06 * (reviewers.indexOf(reviewer) % 3) - 0.06
    const seconds = 120 + random.below(500)
    return {
      review: random.uuid(),
      counter: 1,
      at: new Date(started.getTime() + seconds * 1000).toISOString(),
      by: reviewer,
      why: 'saved',
      content: {
        ticket: {
          host: at % 2 === 0 ? 'zendesk' : 'jira',
          site: at % 2 === 0 ? 'https://acme.zendesk.com' : 'https://acme.atlassian.net',
          key: at % 2 === 0 ? String(10_000 + at) : `DESK-${10_000 + at}`,
          url:
            at % 2 === 0
              ? `https://acme.zendesk.com/agent/tickets/${10_000 + at}`
              : `https://acme.atlassian.net/browse/DESK-${10_000 + at}`,
          channel: random.of(CHANNELS),
          type: random.of(['incident', 'question', 'problem', 'task']),
          tags: [random.of(['sso', 'billing', 'webhook', 'performance'])],
          stage: random.of(STAGES),
          priority: random.of(PRIORITIES),
          profile: random.of(PROFILES),
          hygiene,
          escalation: random.below(3) === 0 ? 1 + random.below(41) / 10 : null,
        },
        agent,
        reviewer,
        card: { id: card.id, version: card.version },
        ratings: card.categories.map((category) => rate(category, hygiene / 100 - strict, random)),
        comment: '',
        seconds,
        pick: pickOf(random),
        blind: true,
        prefilled: false,
        session: null,
        startedAt: started.toISOString(),
      },
    }
  })
}

type Random = ReturnType<typeof makeRandom>

function rate(category: Category, quality: number, random: Random): Rating {
  const rated: Rating = { category: category.id, value: 'na', causes: [], comment: '', quotes: [] }
  if (random.below(8) === 0) return rated
  const share = clamp(quality + 0.5 * (random.share() - 0.4))
  const value = 1 + Math.round(share * (category.points - 1))
  const low = (value - 1) / (category.points - 1) <= 0.5
  const causes = low && category.rootCauses.length > 0 ? [random.of(category.rootCauses).id] : []
  return { ...rated, value, causes, comment: low ? 'Not what the card asks for.' : '' }
}

function pickOf(random: Random): Pick {
  const list = '7f1de0ac-6a5b-4a62-9f0e-2f4b1c0a9d11'
  switch (random.below(6)) {
    case 0:
    case 1:
      return { how: 'targeted', list: '0c9e1f77-30a2-4b58-8d4e-5a3f6e2b7c22', reasons: ['low-hygiene'] }
    case 2:
      return { how: 'chosen' }
    default:
      return { how: 'random', list, stratum: null }
  }
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}

function makeRandom(seed: number) {
  const generator = xoroshiro128plus(seed)
  const below = (most: number) => uniformInt(generator, 0, most - 1)
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('')
  return {
    /** A whole number from 0 to `most` − 1. */
    below,
    share: () => below(1_000_001) / 1_000_000,
    of: <T>(values: readonly T[]): T => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('There is nothing to choose from.')
      return value
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  }
}
