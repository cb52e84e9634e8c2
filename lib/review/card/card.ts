import { z } from 'zod'
import { profileId } from '@/lib/profile/profile'
import { localized } from '@/lib/rubric/localized'
import { packKind } from '@/lib/rubric/pack'
import { stage } from '@/lib/rubric/stage'

/** What a category, a root cause or a card is known by. */
export const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,60}$/,
    'this should have only small letters, digits and dashes, and begin with a letter',
  )

/** Why a rating is low, from a short list of the card's own. */
export const rootCause = z.strictObject({ id: slug, title: localized })
export type RootCause = z.infer<typeof rootCause>

const names = z.array(z.string().min(1).max(100)).min(1).max(50)

/** Tickets that a category is for: all that is given must fit, each by any one of its values. */
export const cardCondition = z.strictObject({
  /** Ways the ticket came, as the host calls them, letter case aside. */
  channels: names.optional(),
  types: names.optional(),
  tags: names.optional(),
  stages: z.array(stage).min(1).optional(),
})
export type CardCondition = z.infer<typeof cardCondition>

/** One thing a reviewer rates. */
export const category = z
  .strictObject({
    id: slug,
    title: localized,
    /** What to look at, one or two sentences. */
    help: localized,
    /** Ratings go from 1 to this. */
    points: z.literal([2, 3, 4, 5]),
    /** What each rating means, the lowest first; absent: the interface's own words. */
    words: z.array(localized).optional(),
    weight: z.number().min(0).max(100),
    /** The lowest rating fails the whole review; see the card's `critical`. */
    critical: z.boolean(),
    rootCauses: z.array(rootCause).max(12),
    /** Only for such tickets; N/A for others. */
    when: cardCondition.optional(),
    /** Criteria whose verdicts are shown as evidence. */
    evidence: z.array(z.strictObject({ rubric: packKind, criterion: slug })).max(20),
  })
  .refine(({ words, points }) => words === undefined || words.length === points, {
    message: 'there should be one word for each rating',
    path: ['words'],
  })
export type Category = z.infer<typeof category>

/** Which card, and which of its versions: a review keeps the one it was made with. */
export const cardRef = z.strictObject({ id: slug, version: z.number().int().min(1).max(100_000) })
export type CardRef = z.infer<typeof cardRef>

/** Categories of a card at most; 6–10 are good practice, more makes reviews slow and unfair (field guide, §8). */
export const MOST_CATEGORIES = 30

/** A scorecard as data. Closed: an unknown key makes it invalid. */
export const scorecard = cardRef
  .extend({
    format: z.literal(1),
    title: localized,
    /** Roles it is offered for first; empty: all alike. */
    profiles: z.array(profileId).max(5),
    /** What a failed critical category does: `zero` makes the review 0, `flag` keeps the score and marks it failed. */
    critical: z.enum(['flag', 'zero']),
    /** From which score, 0–100, a review passes. */
    passAt: z.number().min(0).max(100),
    categories: z.array(category).min(1).max(MOST_CATEGORIES),
  })
  .superRefine(({ categories }, context) => {
    const seen = new Set<string>()
    categories.forEach(({ id, rootCauses }, index) => {
      const twice = (what: string, ...path: (string | number)[]) =>
        context.addIssue({
          code: 'custom',
          message: `"${what}" is there twice`,
          path: ['categories', index, ...path],
        })
      if (seen.has(id)) twice(id, 'id')
      seen.add(id)
      const causes = rootCauses.map((cause) => cause.id)
      causes.forEach((cause, at) => {
        if (causes.indexOf(cause) < at) twice(cause, 'rootCauses', at, 'id')
      })
    })
  })
export type Scorecard = z.infer<typeof scorecard>
