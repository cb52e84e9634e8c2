import { z } from 'zod'
import { slug } from '../card/card'

const count = z.number().int().nonnegative()

/** A measure of agreement; see {@link Coefficient}: where nothing varies there is neither 1 nor 0. */
export const coefficient = z.union([z.number(), z.enum(['no variation', 'not enough'])])

const interval = z.strictObject({ low: z.number(), high: z.number() }).nullable()

/** Krippendorff's alpha as it is shown. */
export const alphaFigure = z.strictObject({
  alpha: coefficient,
  interval,
  /** Units that at least two reviewers rated. */
  units: count,
  ratings: count,
})
export type AlphaFigure = z.infer<typeof alphaFigure>

/** Mean criterion alignment 0–1 over the pairs of reviewers who both rated; null where none did. */
export const alignmentFigure = z.strictObject({ alignment: z.number(), pairs: count, interval }).nullable()
export type AlignmentFigure = z.infer<typeof alignmentFigure>

/** How far reviewers agree on one category. */
export const categoryAgreement = z.strictObject({
  category: slug,
  alignment: alignmentFigure,
  nominal: alphaFigure,
  ordinal: alphaFigure,
  interval: alphaFigure,
  /** Tickets that some rated while others said N/A. */
  naTickets: count,
})
export type CategoryAgreement = z.infer<typeof categoryAgreement>

/** Over the categories that have the same scale. */
export const scaleAgreement = z.strictObject({
  points: z.number().int(),
  categories: count,
  nominal: alphaFigure,
  ordinal: alphaFigure,
})

/** Over all categories; see `overall.ts` for how scales are put together. */
export const overallAgreement = z.strictObject({
  alignment: alignmentFigure,
  interval: alphaFigure,
  /** The scales with fewer points first. */
  scales: z.array(scaleAgreement),
  naCells: count,
})
export type OverallAgreement = z.infer<typeof overallAgreement>

/** Cohen's kappa of two reviewers; its units are what both rated. */
export const kappaFigure = z.strictObject({ kappa: coefficient, units: count, interval })
export type KappaFigure = z.infer<typeof kappaFigure>

/** How two reviewers agree; they are places in the comparison's reviewers. */
export const pairAgreement = z.strictObject({
  pair: z.tuple([count, count]),
  alignment: alignmentFigure,
  /** Over the categories of each scale. */
  scales: z.array(kappaFigure.extend({ points: z.number().int() })),
  /** Category by category, in the card's order. */
  categories: z.array(kappaFigure),
})
export type PairAgreement = z.infer<typeof pairAgreement>
