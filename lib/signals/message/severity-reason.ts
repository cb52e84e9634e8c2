import { findSentences, quoteOf, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'
import { LIST_AHEAD } from '../text/list-ahead'

const STEP = `${LIST_AHEAD}(?:p[1-4]|sev ?[1-4]|urgent|high|normal|medium|low|hoch|mittel|niedrig|haute|basse|alta|baja)`
/** Notes argue in signs: "deadline on Friday → high", "Normal: one user", "set this to high", "this is priority 1". */
const ARGUED = new RegExp(
  `(?:→|->|=>) ?(?:incident, |problem, )?${STEP}\\b|^\\W{0,3}${STEP}(?: priority)?(?: ?\\(p[1-4]\\))?[:,] ?\\S|: ${STEP}(?: \\(p[1-4]\\))?\\.?$|\\b(?:this is|is|set (?:this|it) to|(?:raised|raising|lowered) .{0,30}) (?:priority [1-4]|${STEP}\\b)|\\b(?:severity|priority):? (?:${STEP}[ /()]{0,3}){1,2}(?:[,;:]|- ) ?\\S|\\bso (?:it's|it is|this is|i (?:have )?(?:set|put) [^.]{0,20}) ?(?:on |to |at |as )?${STEP}\\b`,
)
const SET = `${LIST_AHEAD}(?:set|keep(?:ing)?|kept|leav(?:e|ing)|left|rais(?:ed|ing)|lower(?:ed|ing)|downgrad(?:ed|ing)|upgrad(?:ed|ing)|bump(?:ed|ing)|mov(?:ed|ing)|put(?:ting)?|made|making|mark(?:ed|ing)|treat(?:ed|ing)|tak(?:en|ing)|stays?|remains?|prio(?:rity|rität|rité|ridad)?|sev(?:erity)?|gravité|gravedad|stufe|gesetzt|setze|hochgesetzt|puesto|subido|mis|passé)`
/** "Set to high: two plants stand still", "keeping it at normal since one user is hit", "Prio hoch, weil …", "P1 – …". */
const SET_BECAUSE = new RegExp(
  `\\b${SET}:?(?: (?:it|this|the ticket|down|up|back|auf|von|en|à|a|de|from (?:${STEP}|there))){0,3}(?: (?:to|at|on|as|auf|en|à|a))? ?${STEP}\\b(?: (?:after|again|gesetzt)[^,;:.]{0,20})?(?:\\s?[:;–—,(-]\\s?|\\s(?:because|since|as|now that|given|due to|for now|weil|da|car|parce|puisque|vu|porque|ya que|dado|pues)\\s)\\S|^\\W{0,3}p[1-4]\\s[–—-]\\s\\S|\\bauf ${STEP} gesetzt, \\S`,
)
/** "Not a P1, just slower", "some go through, some don't → not a hard down". */
const NOT_SO_BAD =
  /\bnot (?:an? )?(?:hard |full |total |complete |real |true )?(?:down|outage|p1|p2|sev ?1|emergency|blocker|showstopper)\b/
/** "Set high." with the reason in the next sentence of the line. */
const SET_ALONE = new RegExp(
  `^\\W{0,3}(?:${SET}:? )(?:(?:it|this) )?(?:(?:to|at|on|as|auf|en|à) )?${STEP}(?: gesetzt)?[.!]?$`,
)
/** A level denied, or the name of something else: "it was not marked P1", "the emergency account". */
const NO_LEVEL =
  /\bnot (?:been )?(?:marked|set|flagged|raised|classed)\b|\bemergency (?:account|access|contact|number|line|call|exit)\b/
const NO_REASON =
  /^(?:since (?:\d|yesterday|today|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon)|as (?:an? )?(?:sev|prio|p[1-4]\b|urgent|high|low|normal|critical|top))/
/** Letters of what stands behind "since" or "as" that are looked at. */
const LOOKED_AT = 12
/** What sentences without any of these do not say. */
const HAS_LEVEL = new RegExp(`\\b(?:${STEP}|priority [1-4])\\b|\\bnot (?:an? )?\\w`)
/** Fewer words than this hold no reason. */
const LEAST_WORDS = 5
/** A sentence of its own with the reason has this many. */
const REASON_WORDS = 3

/** Severity or priority named together with a reason. */
export const severityReason: MessageSignal = {
  id: 'severity-reason',
  name: 'the reason for the severity',
  needs: ['severity', 'severity-reason'],
  scan: (reading) =>
    withoutOverlaps([
      ...findSentences(reading, {
        any: ['severity'],
        also: ['severity-reason'],
        questions: 'no',
        where: (each, sentence) => !NO_LEVEL.test(sentence.text) && hasReason(each, sentence),
      }),
      ...reading.sentences
        .filter((sentence) => isArgued(reading, sentence))
        .map((sentence) => quoteOf(reading, sentence)),
    ]),
}

/** "Urgent since 06:52" names a time, "treated as urgent" a level: no reason. */
function hasReason(reading: Reading, { index }: ReadSentence): boolean {
  return reading
    .hitsIn('severity-reason', index)
    .some(({ start, end }) => !NO_REASON.test(reading.text.slice(start, end + LOOKED_AT)))
}

function isArgued(reading: Reading, sentence: ReadSentence): boolean {
  const { asks, tokens, text } = sentence
  if (asks || !HAS_LEVEL.test(text)) return false
  if (tokens.length >= LEAST_WORDS && [ARGUED, SET_BECAUSE, NOT_SO_BAD].some((each) => each.test(text)))
    return true
  return SET_ALONE.test(text) && isFollowedByReason(reading, sentence)
}

/** The next sentence of the same line says something, and asks nothing. */
function isFollowedByReason({ sentences }: Reading, { index, line }: ReadSentence): boolean {
  const next = sentences[index + 1]
  return next?.line === line && !next.asks && next.tokens.length >= REASON_WORDS
}
