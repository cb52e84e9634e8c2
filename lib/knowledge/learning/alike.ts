import { z } from 'zod'
import { pastExample } from '../article'
import type { Neighbour } from './learnt'
import type { PastTicket } from './past-ticket'

/** A value that tickets like the one on screen have in a field: to be copied, never set. */
export const alikeValue = z.strictObject({
  field: z.enum(['tags', 'type', 'priority', 'group']),
  value: z.string(),
  /** Of the likeness of all that were asked, the part that has it; 0–1. */
  share: z.number().min(0).max(1),
  /** Tickets that have it, of so many asked, and the nearest of them. */
  count: z.number().int().positive(),
  of: z.number().int().positive(),
  nearest: z.array(pastExample),
})
export type AlikeValue = z.infer<typeof alikeValue>

/** What the ticket on screen has already. */
export type Present = Pick<PastTicket, 'tags' | 'category' | 'priority' | 'group'>

/** Less alike than this says nothing of a ticket's fields, and fewer tickets are chance. */
const LEAST_LIKENESS = 0.1
const LEAST_TICKETS = 5
/** A value is offered when this part of them has it. */
const LEAST_SHARE = { tags: 0.3, type: 0.5, priority: 0.5, group: 0.5 } as const
const MOST_TAGS = 3
const NAMED = 3

/** Values of the nearest past tickets that the ticket on screen does not have: tags by share, then one value per other field. */
export function alikeValues(neighbours: readonly Neighbour[], present: Present): AlikeValue[] {
  const near = neighbours.filter(({ likeness }) => likeness >= LEAST_LIKENESS)
  if (near.length < LEAST_TICKETS) return []
  const tags = valuesOf('tags', near, ({ tags }) => tags).filter(({ value }) => !present.tags.includes(value))
  const one = (
    field: 'type' | 'priority' | 'group',
    own: string | null,
    of: (ticket: PastTicket) => string | null,
  ) =>
    valuesOf(field, near, (ticket) => of(ticket) ?? [])
      .slice(0, 1)
      .filter(({ value }) => value !== own)
  return [
    ...tags.slice(0, MOST_TAGS),
    ...one('type', present.category, ({ category }) => category),
    ...one('priority', present.priority, ({ priority }) => priority),
    ...one('group', present.group, ({ group }) => group),
  ]
}

function valuesOf(
  field: AlikeValue['field'],
  near: readonly Neighbour[],
  of: (ticket: PastTicket) => string | readonly string[],
): AlikeValue[] {
  const holders = new Map<string, Neighbour[]>()
  for (const neighbour of near)
    for (const value of new Set([of(neighbour.ticket)].flat()))
      holders.set(value, [...(holders.get(value) ?? []), neighbour])
  const sum = (some: readonly Neighbour[]) => some.reduce((total, { likeness }) => total + likeness, 0)
  const all = sum(near)
  return [...holders]
    .map(([value, having]): AlikeValue => ({
      field,
      value,
      share: Math.min(1, sum(having) / all),
      count: having.length,
      of: near.length,
      nearest: having.slice(0, NAMED).map(({ ticket: { key, url } }) => ({ key, url })),
    }))
    .filter(({ share }) => share >= LEAST_SHARE[field])
    .toSorted((a, b) => b.share - a.share || (a.value < b.value ? -1 : 1))
}
