import type { CountedRow } from '@/lib/review/overview/row'
import type { OverviewChoice } from './choice'

/** What there is to choose from. People by name, so that nobody is first. */
export interface Offers {
  /** Kinds of pick there are reviews of, and how many. */
  readonly picks: readonly { readonly pick: CountedRow['pick']; readonly count: number }[]
  readonly profiles: readonly CountedRow['profile'][]
  /** Empty: a channel that is not known. */
  readonly channels: readonly string[]
  readonly priorities: readonly NonNullable<CountedRow['priority']>[]
  readonly reviewers: readonly CountedRow['reviewer'][]
  readonly agents: readonly CountedRow['reviewer'][]
  /** Ids. */
  readonly cards: readonly string[]
}

/** Those that can measure come first. */
const PICKS = ['random', 'targeted', 'chosen'] as const

/** What the reviews there are can be told apart by. */
export function offersOf(rows: readonly CountedRow[]): Offers {
  const counts = { random: 0, targeted: 0, chosen: 0 }
  const profiles = new Set<CountedRow['profile']>()
  const channels = new Set<string>()
  const priorities = new Set<NonNullable<CountedRow['priority']>>()
  const reviewers = new Map<string, CountedRow['reviewer']>()
  const agents = new Map<string, CountedRow['reviewer']>()
  const cards = new Set<string>()
  for (const row of rows) {
    counts[row.pick] += 1
    profiles.add(row.profile)
    channels.add(row.channel ?? '')
    if (row.priority) priorities.add(row.priority)
    reviewers.set(row.reviewer.id, row.reviewer)
    if (row.agent) agents.set(row.agent.id, row.agent)
    cards.add(row.card.id)
  }
  return {
    picks: PICKS.flatMap((pick) => (counts[pick] > 0 ? { pick, count: counts[pick] } : [])),
    profiles: [...profiles].sort(),
    channels: [...channels].sort(),
    priorities: [...priorities].sort(),
    reviewers: byName(reviewers),
    agents: byName(agents),
    cards: [...cards].sort(),
  }
}

/** The choice without what is not there to choose: an address may be older than the reviews. */
export function offeredChoice(choice: OverviewChoice, offers: Offers): OverviewChoice {
  const one = <T>(value: T | null, there: readonly T[]) =>
    value !== null && there.includes(value) ? value : null
  const [first] = offers.picks
  const hasPick = offers.picks.some(({ pick }) => pick === choice.pick)
  return {
    ...choice,
    pick: hasPick || !first ? choice.pick : first.pick,
    profile: one(choice.profile, offers.profiles),
    channel: one(choice.channel, offers.channels),
    priority: one(choice.priority, offers.priorities),
    reviewer: one(choice.reviewer, offers.reviewers.map(idOf)),
    agent: one(choice.agent, offers.agents.map(idOf)),
    card: one(choice.card, offers.cards),
  }
}

function idOf({ id }: CountedRow['reviewer']): string {
  return id
}

function byName(people: ReadonlyMap<string, CountedRow['reviewer']>): CountedRow['reviewer'][] {
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name))
}
