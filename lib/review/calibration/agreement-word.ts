import type { Alpha } from '../stats/alpha'

/** From this alpha on agreement is good. Field guide, §8; K. Krippendorff, "Content Analysis", chapter on reliability. */
export const GOOD_ALPHA = 0.8
/** The lowest alpha from which tentative conclusions may be drawn; the same sources. */
export const LEAST_ALPHA = 0.667

/** What an alpha is worth. */
export type AgreementLevel = 'good' | 'usable' | 'unreliable'

/** Of a number: read to three decimals, as the bounds are, so that word and figure say the same. */
export function agreementLevel(alpha: number): AgreementLevel {
  const read = Math.round(alpha * 1000) / 1000
  return read >= GOOD_ALPHA ? 'good' : read >= LEAST_ALPHA ? 'usable' : 'unreliable'
}

/** Whether the word of an alpha holds for the whole of its interval. Without one nothing is known of that. */
export function isLevelSure({ alpha, interval }: Pick<Alpha, 'alpha' | 'interval'>): boolean {
  if (typeof alpha !== 'number' || interval === null) return false
  const level = agreementLevel(alpha)
  return agreementLevel(interval.low) === level && agreementLevel(interval.high) === level
}
