import { i18n } from '@/components/i18n'
import type { LearningPackFault } from '@/lib/knowledge/learning/learning-pack'
import type { LearningStatus, StartOutcome } from '@/lib/messaging/past-ticket-calls'
import type { Problem } from '@/lib/messaging/view'
import { listWords } from '../../ui/number-words'
import { problemSentence } from '../../ui/problem-words'
import { siteName } from '../../ui/source-words'
import { agoWords, clockWords, durationWords } from '../../ui/time-words'

/** How a run stands, in one or two sentences. @param now milliseconds */
export function runLine(run: LearningStatus, site: string, now: number): string {
  const counts = { done: String(run.done), of: String(run.of) }
  switch (run.phase) {
    case 'running': {
      const line = i18n.t('learning.running', counts)
      return run.msLeft === null ? line : `${line} · ${timeLeft(run.msLeft)}`
    }
    case 'waiting':
      return i18n.t('learning.waiting', { ...counts, time: clockWords(run.retryAt ?? '', now) })
    case 'no-page':
      return i18n.t('learning.noPage', { ...counts, site: siteName(site) })
    case 'paused':
      return i18n.t('learning.paused', counts)
    case 'failed':
      return i18n.t('learning.failed', {
        ...counts,
        problem: run.problem ? failure(run.problem, run, site, now) : '',
      })
    case 'complete':
      return i18n.t('learning.complete', { ...counts, learnt: String(run.learnt), age: age(run, now) })
    case 'cancelled':
      return i18n.t('learning.cancelled', { ...counts, age: age(run, now) })
  }
}

function age({ endedAt }: LearningStatus, now: number): string {
  return endedAt === null ? '' : agoWords(endedAt, now)
}

function timeLeft(ms: number): string {
  const time = durationWords(ms)
  return time === null ? i18n.t('learning.underMinute') : i18n.t('learning.timeLeft', { time })
}

function failure(problem: Problem, { retryAt }: LearningStatus, site: string, now: number): string {
  const sentence = failureSentence(problem, site, now)
  return retryAt === null
    ? sentence
    : `${sentence} ${i18n.t('learning.goesOn', { time: clockWords(retryAt, now) })}`
}

function failureSentence(problem: Problem, site: string, now: number): string {
  switch (problem.reason) {
    case 'signed-out':
    case 'login-page':
      return i18n.t('learning.problem.signedOut', { site: siteName(site) })
    case 'forbidden':
      return i18n.t('learning.problem.forbidden')
    case 'rate-limited':
      return i18n.t('learning.problem.rateLimited')
    case 'storage-full':
      return i18n.t('learning.outcome.storageFull')
    default:
      return problemSentence(problem, now)
  }
}

/** What was left out and why; null when nothing was. */
export function skippedLine({ skipped }: LearningStatus): string | null {
  const { gone, forbidden, unreadable, visibility } = skipped
  const all = gone + forbidden + unreadable + visibility
  if (all === 0) return null
  const reasons = [
    gone > 0 && i18n.t('learning.reason.gone', { count: String(gone) }),
    forbidden > 0 && i18n.t('learning.reason.forbidden', { count: String(forbidden) }),
    unreadable > 0 && i18n.t('learning.reason.unreadable', { count: String(unreadable) }),
    visibility > 0 && i18n.t('learning.reason.visibility', { count: String(visibility) }),
  ].filter((each) => each !== false)
  return i18n.t('learning.skipped', all, [String(all), listWords(reasons)])
}

/** Why nothing was started. */
export function refusalLine(
  reason: Extract<StartOutcome, { ok: false }>['reason'] | 'failed',
  site: string,
): string {
  switch (reason) {
    case 'no-page':
      return i18n.t('learning.outcome.noPage', { site: siteName(site) })
    case 'already':
      return i18n.t('learning.outcome.already', { site: siteName(site) })
    case 'storage-full':
      return i18n.t('learning.outcome.storageFull')
    case 'newer':
      return i18n.t('learning.outcome.newer')
    case 'failed':
      return i18n.t('learning.outcome.failed')
  }
}

/** Why a pack was not taken in. */
export function packFaultLine(fault: LearningPackFault): string {
  switch (fault.reason) {
    case 'too-long':
      return i18n.t('learning.fault.tooLong')
    case 'no-pack':
      return i18n.t('learning.fault.noPack')
    case 'newer-pack':
      return i18n.t('learning.fault.newerPack')
    case 'too-many':
      return i18n.t('learning.fault.tooMany')
    case 'broken-off':
      return i18n.t('learning.fault.brokenOff', {
        promised: String(fault.promised),
        found: String(fault.found),
      })
    case 'no-json':
      return i18n.t('learning.fault.noJson', { line: String(fault.line) })
    case 'twice':
      return i18n.t('learning.fault.twice', { line: String(fault.line) })
    case 'invalid':
      return fault.field === ''
        ? i18n.t('learning.fault.invalidWhole', { line: String(fault.line) })
        : i18n.t('learning.fault.invalid', { line: String(fault.line), field: fault.field })
    case 'foreign':
      return i18n.t('learning.fault.foreign', { line: String(fault.line), field: fault.field })
  }
}
