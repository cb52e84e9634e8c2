import { i18n } from '@/components/i18n'
import type { Problem, ProblemReason } from '@/lib/messaging/view'
import { listWords } from './number-words'
import { settingWord } from './setting-words'
import { clockWords } from './time-words'

const SENTENCES: Record<ProblemReason, (problem: Problem) => string> = {
  'signed-out': () => i18n.t('problem.signedOut'),
  forbidden: () => i18n.t('problem.forbidden'),
  'not-found': () => i18n.t('problem.notFound'),
  'rate-limited': () => i18n.t('problem.rateLimited'),
  'server-error': ({ status }) =>
    status === undefined
      ? i18n.t('problem.serverError')
      : i18n.t('problem.serverErrorStatus', { status: String(status) }),
  timeout: () => i18n.t('problem.timeout'),
  offline: () => i18n.t('problem.offline'),
  'login-page': () => i18n.t('problem.loginPage'),
  'not-json': () => i18n.t('problem.notJson'),
  truncated: () => i18n.t('problem.truncated'),
  malformed: () => i18n.t('problem.malformed'),
  aborted: () => i18n.t('problem.aborted'),
  'page-gone': () => i18n.t('problem.pageGone'),
  'not-allowed': () => i18n.t('problem.notAllowed'),
  'storage-full': () => i18n.t('problem.storageFull'),
  'settings-repaired': ({ fields }) =>
    fields && fields.length > 0
      ? i18n.t('problem.settingsRepairedFields', { fields: listWords(fields.map(settingWord)) })
      : i18n.t('problem.settingsRepaired'),
  'settings-newer': () => i18n.t('problem.settingsNewer'),
  'rubric-unusable': ({ rubric }) =>
    i18n.t('problem.rubricUnusable', { title: rubric?.title ?? '', reason: rubric?.reason ?? '' }),
  'playbook-unusable': ({ playbook }) =>
    i18n.t('playbooks.problem.unusable', { title: playbook?.title ?? '', reason: playbook?.reason ?? '' }),
  'playbooks-repaired': () => i18n.t('playbooks.problem.repaired'),
  'checklist-repaired': () => i18n.t('playbooks.problem.checklistRepaired'),
  internal: () => i18n.t('problem.internal'),
}

/** What happened and what to do, with the time from which trying again makes sense where one is known. */
export function problemSentence(problem: Problem, now: number): string {
  return [whatHappened(problem, now), meanwhile(problem)].filter(Boolean).join(' ')
}

/** What is shown although something is missing. */
function meanwhile({ about, fromPage }: Problem): string {
  if (fromPage) return i18n.t('problem.shownFromPage')
  if (about === 'reread') return i18n.t('problem.shownAsBefore')
  return about === 'search' ? i18n.t('problem.shownFromHere') : ''
}

function whatHappened(problem: Problem, now: number): string {
  const sentence = SENTENCES[problem.reason](problem)
  if (!waits(problem, now)) return sentence
  const time = clockWords(problem.retryAt, now)
  return problem.reason === 'rate-limited'
    ? i18n.t('problem.rateLimitedUntil', { time })
    : `${sentence} ${i18n.t('problem.retryAfter', { time })}`
}

/** Whether trying again makes no sense yet. */
export function waits(problem: Problem, now: number): problem is Problem & { retryAt: string } {
  return problem.retryAt !== undefined && Date.parse(problem.retryAt) > now
}

/** What a problem concerns, as a word to put before its sentence. */
export function aboutWord(about: Problem['about']): string {
  if (about === 'playbooks' || about === 'checklist') return i18n.t(`playbooks.about.${about}`)
  return i18n.t(`about.${about}`)
}
