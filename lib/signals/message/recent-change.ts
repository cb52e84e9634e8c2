import { isAboutCase } from '../about-case'
import { findSentences, withoutOverlaps } from '../sentence-search'
import type { MessageSignal } from '../signal'

/** "4.12 (since 10 November)": a release named with the day it came; "since 4.12". */
const RELEASE_SINCE =
  /\b\d{1,3}\.\d{1,3}(?:\.\d{1,4})?,? \(?(?:live |rolled out )?(?:since|seit|depuis|desde) |\b(?:since|after|with|seit|nach|depuis|après|desde|tras) (?:the |version |release |der |la )?v?\d{1,3}\.\d{1,3}(?:\.\d{1,4})?(?! ?(?:utc|uhr|h\b|am|pm|%|s\b|ms|gb|mb|kb))(?![\d:])/

/** Something that changed before the trouble began: words of change, or something done on a day that is named. */
export const recentChange: MessageSignal = {
  id: 'recent-change',
  name: 'what changed before it began',
  needs: ['recent-change', 'change-verb', 'relative-day'],
  scan: (reading) =>
    withoutOverlaps([
      ...findSentences(reading, {
        any: ['recent-change'],
        labels: ['change'],
        not: ['no-change'],
        pattern: RELEASE_SINCE,
        where: isAboutCase,
      }),
      ...findSentences(reading, {
        any: ['change-verb'],
        also: ['relative-day'],
        not: ['no-change'],
        where: isAboutCase,
      }),
    ]),
}
