import { findSentences, quoteOf, withoutOverlaps } from '../sentence-search'
import type { MessageSignal } from '../signal'

const STEP = '(?:p[1-4]|sev ?[1-4]|urgent|high|normal|medium|low|hoch|mittel|niedrig|haute|basse|alta|baja)'
/** Notes argue in signs: "deadline on Friday → high", "Normal: one user", "set this to high", "this is priority 1". */
const ARGUED = new RegExp(
  `(?:→|->|=>) ?(?:incident, |problem, )?${STEP}\\b|^\\W{0,3}${STEP}(?: priority)?(?: ?\\(p[1-4]\\))?[:,] ?\\S|: ${STEP}(?: \\(p[1-4]\\))?\\.?$|\\b(?:this is|is|set (?:this|it) to|(?:raised|raising|lowered) .{0,30}) (?:priority [1-4]|${STEP}\\b)|\\b(?:severity|priority):? (?:${STEP}[ /()]{0,3}){1,2}(?:[,;:]|- ) ?\\S|\\bso (?:it's|it is|this is|i (?:have )?(?:set|put) [^.]{0,20}) ?(?:on |to |at |as )?${STEP}\\b`,
)
/** Fewer words than this hold no reason. */
const LEAST_WORDS = 5

/** Severity or priority named together with a reason. */
export const severityReason: MessageSignal = {
  id: 'severity-reason',
  name: 'the reason for the severity',
  needs: ['severity', 'severity-reason'],
  scan: (reading) =>
    withoutOverlaps([
      ...findSentences(reading, { any: ['severity'], also: ['severity-reason'], questions: 'no' }),
      ...reading.sentences
        .filter(({ asks, tokens, text }) => !asks && tokens.length >= LEAST_WORDS && ARGUED.test(text))
        .map((sentence) => quoteOf(reading, sentence)),
    ]),
}
