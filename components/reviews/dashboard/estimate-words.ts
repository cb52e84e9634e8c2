import { i18n } from '@/components/i18n'
import { FEW } from '@/lib/review/overview/overview'
import type { Coupled } from '@/lib/review/stats/correlation'
import type { Interval } from '@/lib/review/stats/interval'
import { numberFormat } from '../../ui/formats'

/** A score of 0–100, always with one decimal: columns of them line up. */
export function scoreWords(score: number): string {
  return fixed(score, 1)
}

/** `82.0–86.4` */
export function scoreSpanWords({ low, high }: Interval): string {
  return i18n.t('reviewOverview.span', { low: scoreWords(low), high: scoreWords(high) })
}

/** A share of 0–1 as whole percents: `41%`. */
export function shareWords(share: number): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: 0 }).format(share)
}

/** `38–96%` */
export function shareSpanWords({ low, high }: Interval): string {
  return i18n.t('reviewOverview.span', { low: fixed(100 * low, 0), high: shareWords(high) })
}

/** A count as it stands in tables and under points: `n 41`, `n 3 (few)`. */
export function countWords(n: number): string {
  const count = fixed(n, 0)
  return n < FEW ? i18n.t('reviewOverview.few', { count }) : count
}

/** A count with its name. */
export function nWords(n: number): string {
  return i18n.t('reviewOverview.n', { count: countWords(n) })
}

/** The same in lines, for where there is little room. */
export function countLines(n: number): string[] {
  const count = i18n.t('reviewOverview.n', { count: fixed(n, 0) })
  return n < FEW ? [count, i18n.t('reviewOverview.fewAlone')] : [count]
}

/** `84.2 (82.0–86.4), n 41` */
export function figureWords(value: string, span: string, n: number): string {
  return i18n.t('reviewOverview.figure', { value, span, n: nWords(n) })
}

/** A coefficient of −1 to 1. */
export function coefficientWords(value: number): string {
  return fixed(value, 2)
}

export function coupledSpanWords({ interval }: Coupled): string {
  if (!interval) return i18n.t('reviewOverview.none')
  const { low, high } = interval
  return i18n.t('reviewOverview.signedSpan', { low: coefficientWords(low), high: coefficientWords(high) })
}

/** A whole number as people write it. */
export function wholeWords(value: number): string {
  return fixed(value, 0)
}

function fixed(value: number, digits: number): string {
  return numberFormat({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  }).format(value)
}
