import { i18n } from '@/components/i18n'
import type { FieldHow, HostFailureNote, HostHealth } from '@/lib/messaging/health-calls'
import { camel } from '../ui/camel'
import { problemSentence } from '../ui/problem-words'
import { clockWords } from '../ui/time-words'

/** Which way a field is read, or why it is not, in a few words. */
export function howWords(how: FieldHow): string {
  return i18n.t(`health.route.${camel(how)}`)
}

/** The last request that failed, and what that means. @param now milliseconds */
export function failureSentence(failure: HostFailureNote | null, now: number): string {
  if (failure === null) return i18n.t('health.noFailure')
  const { path, reason, status, at } = failure
  return i18n.t('health.failure', {
    time: clockWords(at, now),
    path: status === null ? path : `${path} (${status})`,
    sentence: problemSentence({ reason, about: 'ticket', ...(status === null ? {} : { status }) }, now),
  })
}

/** How one thing that is looked for in the page is found there. Its name is that of the list in the code. */
export function selectorWords({
  name,
  matched,
  of,
  seen,
}: NonNullable<HostHealth['selectors']>[number]): string {
  return matched < 0
    ? i18n.t('health.selectorNone', { name, seen })
    : i18n.t('health.selector', { name, number: matched + 1, of, seen })
}
