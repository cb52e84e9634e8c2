import { z } from 'zod'
import { suggestion } from '@/lib/knowledge/article'
import { filterValues, searchFilters } from '@/lib/knowledge/search/filters'
import { call } from './call'
import { problem } from './view'

/** The longest search that is taken, in characters. */
export const LONGEST_SEARCH = 400

/** What a search found, and what it can be narrowed to. */
export const searchAnswer = z.strictObject({
  suggestions: z.array(suggestion),
  /** How many were found; `more` when there are more than were counted. */
  total: z.number().int().nonnegative(),
  more: z.boolean(),
  /** All that articles can be narrowed to here, with how many articles have it. */
  values: filterValues,
  /** Where filters leave nothing: how many there would be without each of them, and without all. */
  hidden: z
    .strictObject({
      source: z.number().int(),
      audience: z.number().int(),
      language: z.number().int(),
      all: z.number().int(),
    })
    .nullable(),
})
export type SearchAnswer = z.infer<typeof searchAnswer>

/** What the search box asks. */
export const searchCalls = {
  /** Finds articles by the person's own words; an empty query only tells what can be filtered by. */
  'panel/search': call(
    ['panel'],
    z.strictObject({ query: z.string().max(LONGEST_SEARCH), filters: searchFilters }),
    searchAnswer,
  ),
  /** What the helpdesk's own search finds, where it is asked; for when typing has paused, as it costs the helpdesk a request. */
  'panel/search-host': call(
    ['panel'],
    z.strictObject({ query: z.string().max(LONGEST_SEARCH) }),
    z.strictObject({ suggestions: z.array(suggestion), problem: problem.nullable() }),
  ),
} as const
