import { z } from 'zod'
import { article } from '../article'
import type { IndexedDocument } from '../index/document'
import { primaryLanguage } from '../primary-language'

/** What results may be narrowed by. */
export const FILTERS = ['source', 'audience', 'language'] as const
export type FilterName = (typeof FILTERS)[number]

/** What results are narrowed to; null for no matter what. */
export const searchFilters = z.strictObject({
  /** Id of a source. */
  source: z.string().max(400).nullable(),
  audience: article.shape.audience.nullable(),
  /** Primary language, e.g. `de`; empty for articles that do not say theirs. */
  language: z.string().max(20).nullable(),
})
export type SearchFilters = z.infer<typeof searchFilters>

export const NO_FILTERS: SearchFilters = { source: null, audience: null, language: null }

/** A value that results can be narrowed to, and how many of all articles have it. */
export const filterValue = z.strictObject({ value: z.string(), articles: z.number().int() })
export const filterValues = z.strictObject({
  source: z.array(filterValue),
  audience: z.array(filterValue),
  language: z.array(filterValue),
})
export type FilterValues = z.infer<typeof filterValues>

/** What of an article decides where it stands. */
export type Narrowed = Pick<IndexedDocument, 'sourceId' | 'audience' | 'language'>

/** Whether an article is among those that results are narrowed to. */
export function passes(document: Narrowed, filters: SearchFilters): boolean {
  return FILTERS.every((name) => filters[name] === null || valueIn(document, name) === filters[name])
}

/** The values there are among articles, those of most articles first. */
export function valuesOf(documents: readonly Narrowed[]): FilterValues {
  const count = (name: FilterName) => {
    const counts = new Map<string, number>()
    for (const document of documents) {
      const value = valueIn(document, name)
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts]
      .map(([value, articles]) => ({ value, articles }))
      .sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1))
  }
  return { source: count('source'), audience: count('audience'), language: count('language') }
}

/** The filters with one of them taken away. */
export function without(filters: SearchFilters, name: FilterName): SearchFilters {
  return { ...filters, [name]: null }
}

function valueIn(document: Narrowed, name: FilterName): string {
  switch (name) {
    case 'source':
      return document.sourceId
    case 'audience':
      return document.audience
    case 'language':
      return primaryLanguage(document.language)
  }
}
