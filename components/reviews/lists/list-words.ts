import { i18n } from '@/components/i18n'
import type { CandidateLook } from '@/lib/messaging/reviews/review-list-calls'
import { progressOf } from '@/lib/review/sample/list-progress'
import type { Stratifier, TargetReason } from '@/lib/review/sample/reason'
import type { ListedTicket, ReviewList } from '@/lib/review/sample/review-list'
import { STRATUM_NONE, STRATUM_SEPARATOR, STRATUM_UNKNOWN } from '@/lib/review/sample/stratum'
import { listWords } from '../../ui/number-words'
import { problemSentence } from '../../ui/problem-words'
import { siteName } from '../../ui/source-words'
import { clockWords } from '../../ui/time-words'

const REASONS = {
  'low-hygiene': 'reviewLists.reason.lowHygiene',
  reopened: 'reviewLists.reason.reopened',
  escalated: 'reviewLists.reason.escalated',
  breached: 'reviewLists.reason.breached',
  long: 'reviewLists.reason.long',
  'negative-rating': 'reviewLists.reason.negativeRating',
} as const satisfies Record<TargetReason, string>

export function reasonWord(reason: TargetReason): string {
  return i18n.t(REASONS[reason])
}

export function stratifierWord(one: Stratifier): string {
  return i18n.t(`reviewLists.stratum.${one}`)
}

/** The name of a stratum, with words for what is not set and what is not known. */
export function stratumWords(stratum: string): string {
  const word = (part: string) =>
    part === STRATUM_NONE
      ? i18n.t('reviewLists.stratum.none')
      : part === STRATUM_UNKNOWN
        ? i18n.t('reviewLists.stratum.unknown')
        : part
  return stratum.split(STRATUM_SEPARATOR).map(word).join(STRATUM_SEPARATOR)
}

/** Why a ticket of a list was picked. */
export function whyPicked({ stratum, reasons }: ListedTicket): string {
  if (reasons.length > 0) return listWords(reasons.map(reasonWord))
  return stratum === null
    ? i18n.t('reviewLists.byChance')
    : i18n.t('reviewLists.byChanceIn', { stratum: stratumWords(stratum) })
}

/** How far a list is: `4 of 10 reviewed · 1 skipped`. */
export function progressLine(list: ReviewList): string {
  const { done, wanted, skipped, gone } = progressOf(list)
  return [
    wanted > 0 && done === wanted
      ? i18n.t('reviewLists.allDone', wanted)
      : i18n.t('reviewLists.progress', { done: String(done), wanted: String(wanted) }),
    ...(skipped > 0 ? [i18n.t('reviewLists.skippedCount', { count: String(skipped) })] : []),
    ...(gone > 0 ? [i18n.t('reviewLists.goneCount', { count: String(gone) })] : []),
  ].join(' · ')
}

/** What a list was picked from. */
export function originLine({ origin, population }: Pick<ReviewList, 'origin' | 'population'>): string {
  const from = i18n.t('reviewLists.from', population)
  if (origin.from === 'opened') return `${from} ${i18n.t('reviewLists.fromOpened')}`
  const search = i18n.t('reviewLists.fromSearch', { site: siteName(origin.site), query: origin.query })
  return `${from} ${search}${origin.cut ? ` ${i18n.t('reviewLists.fromCut')}` : ''}`
}

/** Why looking failed, and what to do. @param now milliseconds */
export function failedLookLine(look: Extract<CandidateLook, { phase: 'failed' }>, now: number): string {
  const { problem, says } = look
  const site = siteName(look.site)
  switch (problem.reason) {
    case 'malformed':
      return says === null
        ? problemSentence(problem, now)
        : i18n.t('reviewLists.failed.query', { site, says })
    case 'signed-out':
    case 'login-page':
      return i18n.t('reviewLists.failed.signedOut', { site })
    case 'forbidden':
      return i18n.t('reviewLists.failed.forbidden', { site })
    case 'page-gone':
      return i18n.t('reviewLists.failed.pageGone', { site })
    default:
      return problemSentence(problem, now)
  }
}

/** How a look under way stands. @param now milliseconds */
export function lookingLine(look: Extract<CandidateLook, { phase: 'looking' }>, now: number): string {
  const { found, of, waitsUntil, requests } = look
  if (waitsUntil !== null)
    return i18n.t('reviewLists.look.waits', { found: String(found), time: clockWords(waitsUntil, now) })
  const asked = i18n.t('reviewLists.look.requests', requests)
  const line =
    of === null
      ? i18n.t('reviewLists.look.found', found)
      : i18n.t('reviewLists.look.foundOf', { found: String(found), of: String(of) })
  return `${line} · ${asked}`
}
