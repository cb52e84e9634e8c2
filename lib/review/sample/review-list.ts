import { z } from 'zod'
import { moment, reviewPerson, ticketName, uid } from '../record/review'
import { stratifier, targetReason } from './reason'

/** Tickets of one list at most. */
export const MOST_LISTED = 500

/** A ticket of a list and what became of it. */
export const listedTicket = ticketName.extend({
  url: z.string().max(2_000),
  agent: reviewPerson.nullable(),
  /** The part of a stratified sample it stands for; null in others. */
  stratum: z.string().max(300).nullable(),
  /** Why it was picked; empty in random lists. */
  reasons: z.array(targetReason),
  /** `gone`: the host has it no more, or the person may not see it. */
  state: z.enum(['open', 'done', 'skipped', 'gone']),
})
export type ListedTicket = z.infer<typeof listedTicket>

/** What a list was made from. */
export const listOrigin = z.discriminatedUnion('from', [
  /** A search on the host: JQL, or Zendesk's search words. `cut`: it found more than were looked at. */
  z.strictObject({
    from: z.literal('search'),
    host: z.enum(['zendesk', 'jira']),
    site: z.string().max(300),
    query: z.string().min(1).max(2_000),
    cut: z.boolean(),
  }),
  /** Tickets that were opened in this browser. */
  z.strictObject({ from: z.literal('opened') }),
])

const base = z.strictObject({
  id: uid,
  title: z.string().min(1).max(200),
  at: moment,
  by: reviewPerson,
  origin: listOrigin,
  /** Tickets there were to pick from. */
  population: z.number().int().nonnegative(),
  tickets: z.array(listedTicket).max(MOST_LISTED),
})

/** Tickets to review, in their order. One is random or targeted, never both. */
export const reviewList = z.discriminatedUnion('how', [
  base.extend({
    how: z.literal('random'),
    /** The same seed picks the same tickets from the same population. */
    seed: z.string().min(1).max(100),
    strata: z.array(stratifier).max(3),
  }),
  base.extend({ how: z.literal('targeted'), reasons: z.array(targetReason).min(1) }),
])
export type ReviewList = z.infer<typeof reviewList>
