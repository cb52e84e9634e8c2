import { i18n } from '@/components/i18n'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { numberWords } from './number-words'
import type { Tone } from './tone'

/** A score as one word and one tone. */
export interface ScoreBand {
  readonly word: string
  readonly tone: Tone
}

/** From which share of the scale each word holds. */
const AUDIT_READY = 0.9
const GOOD = 0.75
const NEEDS_WORK = 0.5

/** The score as it is written: whole on a scale of 100, one decimal on a short scale; null when not scored. */
export function scoreNumber(card: ScoreCard): string | null {
  if (card.score === null) return null
  return numberWords(card.scale.max > 10 ? Math.round(card.score) : card.score)
}

/** How much of its scale a score fills, 0–1. */
export function scoreShare({ score, scale }: ScoreCard): number {
  if (score === null) return 0
  return Math.max(0, Math.min(1, (score - scale.min) / (scale.max - scale.min)))
}

/** The word for a hygiene score. */
export function hygieneBand(card: ScoreCard): ScoreBand {
  if (card.score === null) return { word: i18n.t('quality.notScored'), tone: 'neutral' }
  const share = scoreShare(card)
  if (share >= AUDIT_READY) return { word: i18n.t('quality.audit'), tone: 'good' }
  if (share >= GOOD) return { word: i18n.t('quality.good'), tone: 'good' }
  if (share >= NEEDS_WORK) return { word: i18n.t('quality.work'), tone: 'warn' }
  return { word: i18n.t('quality.risk'), tone: 'bad' }
}

/** The word for an escalation score. */
export function escalationBand(card: ScoreCard): ScoreBand {
  if (card.score === null) return { word: i18n.t('escalate.ring.notScored'), tone: 'neutral' }
  const share = scoreShare(card)
  if (share >= AUDIT_READY) return { word: i18n.t('escalate.ring.complete'), tone: 'good' }
  if (share >= GOOD) return { word: i18n.t('escalate.ring.nearly'), tone: 'good' }
  if (share >= NEEDS_WORK) return { word: i18n.t('escalate.ring.gaps'), tone: 'warn' }
  return { word: i18n.t('escalate.ring.thin'), tone: 'bad' }
}
