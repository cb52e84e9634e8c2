import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'

/** "4.12 (since 10 November)": a release named with the day it came. */
const RELEASE_SINCE = /\b\d{1,3}\.\d{1,3}(?:\.\d{1,4})?,? \(?(?:live |rolled out )?(?:since|seit|depuis|desde) /

/** Something that changed before the trouble began. */
export const recentChange = wordSignal('recent-change', 'what changed before it began', {
  any: ['recent-change'],
  labels: ['change'],
  not: ['no-change'],
  pattern: RELEASE_SINCE,
  where: isAboutCase,
})
