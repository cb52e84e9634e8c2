import { z } from 'zod'

/** A knowledge article as text, whatever source it came from. */
export const article = z.strictObject({
  /** Unique over all sources: `<sourceId>/<id in the source>`. */
  id: z.string(),
  sourceId: z.string(),
  title: z.string(),
  /** Plain text; headings on lines of their own. */
  body: z.string(),
  /** Heading texts, in order. */
  headings: z.array(z.string()),
  labels: z.array(z.string()),
  /** Absolute https address for people; empty for an article of a file that names none. */
  url: z.string(),
  /** `signed-in`: every customer with an account, once signed in; nobody else on the web. */
  audience: z.enum(['public', 'signed-in', 'internal', 'unknown']),
  /** BCP 47, lower case, as the source says; empty when it does not. */
  language: z.string(),
  /** ISO 8601 UTC. */
  updatedAt: z.string(),
  /** Addresses in it of articles of the same knowledge base; absent in copies made before these were kept. */
  links: z.array(z.string()).optional(),
  /** Name of the brand whose help centre it stands in, where that is another than the helpdesk's own. */
  brand: z.string().optional(),
})
export type Article = z.infer<typeof article>

/** How sure a suggestion is. */
export const strength = z.enum(['strong', 'likely', 'weak'])
export type Strength = z.infer<typeof strength>

/** Past tickets like this one that had the article as their answer, shown as examples. */
export const pastExample = z.strictObject({ key: z.string(), url: z.string() })
export type PastExample = z.infer<typeof pastExample>

/** One article offered for a ticket or a search. */
export const suggestion = z.strictObject({
  articleId: z.string(),
  title: z.string(),
  url: z.string(),
  audience: article.shape.audience,
  language: z.string(),
  updatedAt: z.string(),
  /** The passage that matched best, at most about 240 characters. */
  snippet: z.string(),
  /** The words of the ticket that made the match, strongest first, as the ticket wrote them. */
  why: z.array(z.string()),
  /** How many of the `of` tickets most like this one it answered, and the nearest of these. */
  past: z.strictObject({
    count: z.number().int().nonnegative(),
    of: z.number().int().nonnegative(),
    nearest: z.array(pastExample),
  }),
  /** What a person said of it on this ticket. */
  said: z.enum(['solved', 'not-this']).nullable(),
  /** Present where it declares itself a known issue. */
  knownIssue: z.literal(true).optional(),
  /** Present where it is written for an older version than the ticket names: both, as written. */
  outdated: z.strictObject({ article: z.string(), ticket: z.string() }).optional(),
  strength,
  score: z.number(),
  /** As in {@link article}: its link leads to another help centre. */
  brand: z.string().optional(),
})
export type Suggestion = z.infer<typeof suggestion>
