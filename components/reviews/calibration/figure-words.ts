import { i18n } from '@/components/i18n'
import { agreementLevel, isLevelSure } from '@/lib/review/calibration/agreement-word'
import type { AlphaFigure } from '@/lib/review/calibration/agreement'
import type { Interval } from '@/lib/review/stats/interval'
import type { Coefficient } from '@/lib/review/stats/ratings'
import { numberFormat } from '../../ui/formats'
import type { Tone } from '../../ui/tone'

/** A coefficient to three decimals, as its bounds are given; or why there is none. */
export function coefficientWords(value: Coefficient): string {
  if (value === 'no variation') return i18n.t('calibration.noVariation')
  return value === 'not enough' ? i18n.t('calibration.notEnough') : decimals(value, 3)
}

/** Where a coefficient lies; null where it is no number. */
export function rangeWords(value: Coefficient, interval: Interval | null): string | null {
  if (typeof value !== 'number') return null
  if (interval === null) return i18n.t('calibration.noRange')
  return i18n.t('calibration.range', { low: decimals(interval.low, 2), high: decimals(interval.high, 2) })
}

/** Where a share lies. */
export function shareRangeWords(interval: Interval | null): string {
  if (interval === null) return i18n.t('calibration.noRange')
  return i18n.t('calibration.range', { low: wholePercent(interval.low), high: wholePercent(interval.high) })
}

/** What an alpha is worth. */
export interface LevelWords {
  readonly words: string
  /** What that means, for the tooltip. */
  readonly title: string
  readonly tone: Tone
}

const TONES = { good: 'good', usable: 'warn', unreliable: 'bad' } as const

/** Null where alpha is no number: nothing can be said then. */
export function levelWords(figure: AlphaFigure): LevelWords | null {
  if (typeof figure.alpha !== 'number') return null
  const level = agreementLevel(figure.alpha)
  const word = i18n.t(`calibration.level.${level}`)
  const title = i18n.t(`calibration.level.${level}Text`)
  if (isLevelSure(figure)) return { words: word, title, tone: TONES[level] }
  return {
    words: i18n.t('calibration.level.unsure', { level: word }),
    title: `${title}. ${i18n.t('calibration.level.unsureText')}`,
    tone: 'neutral',
  }
}

function wholePercent(share: number): string {
  const options = { style: 'percent', maximumFractionDigits: 0 } as const
  return numberFormat(options).format(share)
}

function decimals(value: number, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return numberFormat(options).format(value)
}
