import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'
import type { OverviewFilter } from '@/lib/review/overview/filter'
import { reviewRow } from '@/lib/review/overview/row'
import { ticketPriority } from '@/lib/ticket/snapshot'
import { queryOf } from '../part-address'

const DAY = 86_400_000

/** Stretches of time to look at: all, the last so many days, or one of the person's own. */
export const SPANS = ['all', '30', '90', '365', 'own'] as const

const anything = z.string().max(300).nullable().catch(null)
const date = z.iso.date().nullable().catch(null)

/** What a person chose to look at, as it stands in the address; what makes no sense there is as if it were absent. */
const choice = z.object({
  pick: reviewRow.shape.pick.catch('random'),
  span: z.enum(SPANS).catch('all'),
  /** Ends of a span of one's own. */
  from: date,
  until: date,
  profile: profileId.nullable().catch(null),
  channel: anything,
  priority: ticketPriority.nullable().catch(null),
  reviewer: anything,
  card: anything,
  agent: anything,
  /** What the time axis is divided into; null: what suits its length. */
  by: z.enum(['week', 'month']).nullable().catch(null),
})
export type OverviewChoice = z.infer<typeof choice>

/** Nothing chosen. */
export const PLAIN_CHOICE: OverviewChoice = choice.parse({})

/** @param hash e.g. `#dashboard?pick=targeted&span=90` */
export function choiceIn(hash: string): OverviewChoice {
  return choice.parse(Object.fromEntries(queryOf(hash)))
}

/** The address of a choice: only what is not as it is anyway. */
export function hashOf(chosen: OverviewChoice): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(chosen)) {
    if (value !== null && value !== PLAIN_CHOICE[name as keyof OverviewChoice]) query.set(name, value)
  }
  const words = query.toString()
  return words === '' ? '#dashboard' : `#dashboard?${words}`
}

/** The filter of a choice. @param now the moment that "the last 30 days" end at, in ms */
export function filterOf(choice: OverviewChoice, now: number): OverviewFilter {
  const { pick, span, from, until, profile, channel, priority, reviewer, agent, card } = choice
  const rest = { pick, profile, channel, priority, reviewer, agent, card }
  if (span === 'own') return { ...rest, from, until }
  if (span === 'all') return { ...rest, from: null, until: null }
  // Today is one of the days.
  const first = now - (Number(span) - 1) * DAY
  return { ...rest, from: new Date(first).toISOString().slice(0, 10), until: null }
}
