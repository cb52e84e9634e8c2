import { z } from 'zod'
import { article, type Article } from '../article'

/** Entries of one list of a report, at most; the rest is counted. */
export const MOST_LISTED = 200

/** Articles shown of one group that say the same, at most. */
export const MOST_IN_GROUP = 20

/** What is shown of an article. */
export const articleBrief = article.pick({
  id: true,
  sourceId: true,
  title: true,
  url: true,
  audience: true,
  updatedAt: true,
})
export type ArticleBrief = z.infer<typeof articleBrief>

export function briefOf({ id, sourceId, title, url, audience, updatedAt }: Article): ArticleBrief {
  return { id, sourceId, title, url, audience, updatedAt }
}

/** The first entries of a list, and how long it is. */
function listOf<S extends z.ZodType>(entry: S) {
  return z.strictObject({ total: z.number().int().nonnegative(), first: z.array(entry).max(MOST_LISTED) })
}
export interface Listed<T> {
  readonly total: number
  readonly first: T[]
}
export function listed<T>(all: readonly T[]): Listed<T> {
  return { total: all.length, first: all.slice(0, MOST_LISTED) }
}

export const usedArticle = z.strictObject({
  article: articleBrief,
  /** Past tickets it answered. */
  tickets: z.number().int().nonnegative(),
})
export type UsedArticle = z.infer<typeof usedArticle>

/** `same-text` word for word, `near-text` for the most part, `same-title` with other words below it. */
export const twinKind = z.enum(['same-text', 'near-text', 'same-title'])
export const twinGroup = z.strictObject({
  kind: twinKind,
  /** At least two, the one changed last first. */
  articles: z.array(articleBrief).max(MOST_IN_GROUP),
  /** Articles of the group beyond those. */
  more: z.number().int().nonnegative(),
  /** How much of their text the least alike of them share with another, 0–1. */
  likeness: z.number().min(0).max(1),
})
export type TwinGroup = z.infer<typeof twinGroup>

export const brokenLink = z.strictObject({ article: articleBrief, href: z.string() })
export type BrokenLink = z.infer<typeof brokenLink>

/** What makes an article hard to read or to find. */
export const formFault = z.enum(['empty', 'too-long', 'no-headings', 'no-labels'])
export type FormFault = z.infer<typeof formFault>
export const illFormed = z.strictObject({ article: articleBrief, faults: z.array(formFault).min(1) })
export type IllFormed = z.infer<typeof illFormed>

/** How a knowledge base stands. */
export const healthReport = z.strictObject({
  articles: z.number().int().nonnegative(),
  /** Past tickets with an article for an answer: what `used` and `unused` rest on. */
  answeredTickets: z.number().int().nonnegative(),
  used: listOf(usedArticle),
  unused: listOf(articleBrief),
  /** Not changed for so many months, those used most first. */
  stale: listOf(usedArticle),
  twins: listOf(twinGroup),
  broken: listOf(brokenLink),
  /** Articles copied before links were kept: whether theirs are broken is not known. */
  linksUnknown: z.number().int().nonnegative(),
  form: listOf(illFormed),
})
export type HealthReport = z.infer<typeof healthReport>

/** Ids of the sources whose articles stand in any list of a report. */
export function sourcesIn({ used, unused, stale, twins, broken, form }: HealthReport): ReadonlySet<string> {
  const articles = [
    ...unused.first,
    ...twins.first.flatMap((group) => group.articles),
    ...[used, stale, broken, form].flatMap(({ first }) => first.map(({ article }) => article)),
  ]
  return new Set(articles.map(({ sourceId }) => sourceId))
}
