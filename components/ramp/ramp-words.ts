import { i18n } from '@/components/i18n'
import type { Measure, PlanStage } from '@/lib/checklist/plan'
import type { GoalStanding } from '@/lib/checklist/ramp/goal-standing'
import { FEWEST, type HygieneTrend, type Median } from '@/lib/checklist/ramp/hygiene'
import type { Measured } from '@/lib/checklist/ramp/measures'
import type { Assessment } from '@/lib/checklist/ramp/ramp-kept'
import type { Skill } from '@/lib/checklist/ramp/skills'
import type { Stretch } from '@/lib/checklist/ramp/stretch'
import { camel } from '../ui/camel'
import { numberWords } from '../ui/number-words'
import { dayWords } from '../ui/time-words'

/** Figures of volume: they stand beside quality and never alone. */
const VOLUME: ReadonlySet<Measure> = new Set(['tickets', 'articles-used', 'checklists', 'incidents'])

const STAGE_WORDS: Readonly<Record<PlanStage, () => string>> = {
  '30-days': () => i18n.t('ramp.stage.days30'),
  '60-days': () => i18n.t('ramp.stage.days60'),
  '90-days': () => i18n.t('ramp.stage.days90'),
  '6-months': () => i18n.t('ramp.stage.months6'),
  '12-months': () => i18n.t('ramp.stage.months12'),
}

/** `First 30 days` */
export function stageWord(stage: PlanStage): string {
  return STAGE_WORDS[stage]()
}

/** `Day 26, in “First 30 days”, until 1 Dec 2026` */
export function stretchWords({ stage, when, day }: Stretch, until: string | null): string {
  if (when === 'before') return i18n.t('ramp.at.before', 1 - day)
  const name = stageWord(stage)
  if (when === 'over') return i18n.t('ramp.at.over', { day: numberWords(day) })
  const last = until === null ? '' : dayWords(until)
  return i18n.t('ramp.at.running', { day: numberWords(day), stage: name, until: last })
}

export function assessmentWord(assessed: Assessment | null): string {
  return assessed === null ? i18n.t('ramp.assessed.none') : i18n.t(`ramp.assessed.${camel(assessed)}`)
}

export function skillWord(skill: Skill): string {
  return i18n.t(`ramp.skill.${camel(skill)}`)
}

/** What was counted towards a goal, with of how many; volume with the quality beside it. Null where nothing is counted. */
export function evidenceWords({ counted }: GoalStanding, hygiene: Median): string | null {
  if (counted === null) return null
  const words = countedWords(counted)
  if (!VOLUME.has(counted.measure)) return words
  return `${words} ${i18n.t('ramp.beside', { hygiene: medianWords(hygiene) })}`
}

function countedWords({ measure, value, n, least, interval }: NonNullable<GoalStanding['counted']>): string {
  const wanted = numberWords(least)
  const count = value === null ? '' : numberWords(value)
  switch (measure) {
    case 'hygiene-median':
      return value === null
        ? i18n.t('ramp.evidence.tooFewTickets', { n: numberWords(n), fewest: FEWEST })
        : i18n.t('ramp.evidence.hygiene', { count, n: numberWords(n), wanted })
    case 'ready-share':
      return value === null
        ? i18n.t('ramp.evidence.tooFewEscalations', { n: numberWords(n), fewest: FEWEST })
        : i18n.t('ramp.evidence.share', {
            count: whole(value),
            low: whole(interval?.low ?? 0),
            high: whole(interval?.high ?? 100),
            n: numberWords(n),
            wanted,
          })
    default:
      return i18n.t(`ramp.evidence.${camel(measure)}`, { count, n: numberWords(n), wanted })
  }
}

/** `80 (n 19)`, or that there are too few. */
export function medianWords({ median, n }: Median): string {
  return median === null
    ? i18n.t('ramp.tooFew', { n: numberWords(n) })
    : i18n.t('ramp.median', { median: numberWords(median), n: numberWords(n) })
}

/** How hygiene goes, in a sentence. */
export function trendWords({ last, before, way, change }: HygieneTrend): string {
  const now = medianWords(last)
  if (way === 'too-few') return i18n.t('ramp.trend.tooFew', { last: now, before: medianWords(before) })
  const points = numberWords(Math.abs(change ?? 0))
  return i18n.t(`ramp.trend.${way}`, { last: now, before: medianWords(before), points })
}

/** Escalations that were ready at first, with the interval of their share. */
export function readyWords(ready: Measured, share: Measured): string {
  if (share.n === 0 || share.interval === null) return i18n.t('ramp.figure.noEscalations')
  return i18n.t('ramp.figure.ready', {
    ready: numberWords(ready.value ?? 0),
    n: numberWords(share.n),
    low: whole(share.interval.low),
    high: whole(share.interval.high),
  })
}

function whole(value: number): string {
  return numberWords(Math.round(value))
}
