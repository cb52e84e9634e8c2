import { filledSections } from '../sentence-search'
import { keysOf } from '../coded-key'
import { findPattern, placeFinder } from '../pattern-search'
import { quotedErrors } from '../quoted-error'
import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from '../reading'
import type { MessageSignal } from '../signal'

const IN_CODE =
  /["']?(?:error|message|detail|exception|fault|code|fehler|erreur)[\w ]{0,16}["']?[ \t]{0,2}[:=][ \t]{0,2}["'{[]?[^\n]{6,200}/
const FAIL_WORD =
  /\b(?:fehlgeschlagen|failed|failure|denied|refused|unauthori[sz]ed|forbidden|timed out|timeout(?! ?[=:])|not found|not accepted|not supported|rejected|aborted|unreachable|quarantined|cannot|can't find|could not|unable to|no such|non-existent|unexpected|mismatch|abgelehnt|\w{0,40}exception|\w{0,40}error)\b/
/** A line that a program itself calls bad. */
const BAD_LINE = /\d{2}:\d{2}[^ \n]{0,14} {1,3}\[?(?:warn(?:ing)?|error|fatal|severe|crit(?:ical)?)\b/
const CODE =
  '(?<![\\w-])(?:[a-z]{2,8}-\\d{3,6}|e\\d{3,6}|0x[0-9a-f]{6,16}|http[ /]?[45]\\d\\d|[45]\\d\\d(?: [45]\\.\\d\\.\\d{1,3})?)(?!\\),)[`*"\')]{0,3}'
/** "RLY-5025, missing topics", "E1234: no paper", "TLR-2204, the drawer could not be opened": a code with its text. */
const CODE_WITH_TEXT = new RegExp(
  `${CODE}(?:${[
    `(?:[:,]? ["„«]?|  ?[-=] )(?:missing|not|no(?! (?:date|eta|fix|plan|news|workaround)\\b)|too|in?valid|expired|failed|denied|refused|rejected|blocked|unauthori[sz]ed|forbidden|bad|unknown|version|agent|payment|signature|internal|service|gateway|timed?|access|cannot|could|we couldn't|fehlt|manque|falta|(?:\\w+ ){1,2}(?:exceeded|limit|denied|failed|refused|mismatch|expired|error|missing|invalid))\\b[^\\n.;]{0,120}`,
    `(?:[:,] | ?[-=] )(?!(?:and|but|so|which|that|then|because|as|if|when|where|we|i|it|they|he|she|you|who|for|und|aber|das|was|et|mais|qui|y|pero|que)\\b)[^\\n.;:,()]{3,60}\\b(?:could not|cannot|can't|not (?:found|allowed|permitted|available|valid|accepted|supported)|fehlgeschlagen|nicht (?:gefunden|erlaubt|möglich|erreichbar|gültig)|introuvable|impossible|échoué|no (?:se pudo|válid[oa]))\\b[^\\n.;]{0,80}`,
  ].join('|')})`,
  'g',
)
/** '{"error":"signature mismatch"}': the answer of a program in the middle of a sentence. */
const FIELD_WITH_TEXT =
  /(?<=[{,] ?)"(?:error|message|detail|reason|fault|error_description|errormessage)" ?: ?"[^"\n]{4,200}"/g
/** "It reads:" and the words on a line of their own. */
const ON_ITS_OWN_LINE =
  /\b(?:says?|reads?|shows?|displays?|error|message|gets?|sees?|fehler|meldung|steht|erreur|affiche|mensaje|dice|aparece)[^\n.:]{0,20}:[ \t]{0,3}\n{1,3}[ \t>]{0,4}[^\n]{0,120}(?:fail|error|denied|refused|locked|invalid|expired|too many|cannot|could not|not (?:found|allowed|available)|unavailable|fehlgeschlagen|nicht|erreur|impossible|no se)[^\n]{0,120}/g

/** The exact text of an error: quoted, in a labelled part, or in pasted output. */
export const errorText: MessageSignal = {
  id: 'error-text',
  name: 'the exact error text',
  needs: [],
  scan: (reading) => [
    ...quotedErrors(reading).map(({ start, end }) => reading.span(start, end)),
    ...codesWithText(reading),
    ...findPattern(reading, FIELD_WITH_TEXT, { sign: /": ?"/ }),
    ...findPattern(reading, ON_ITS_OWN_LINE, { sign: /:[ \t]{0,3}\n/ }),
    ...reading.code.flatMap(({ start, end }) => errorLine(reading, start, end)),
    ...filledSections(reading, 'error'),
  ],
}

/** Codes with their text; "ABC-142, no date" of a tracker's key is none. */
function codesWithText(reading: Reading): Span[] {
  const isIssue = placeFinder(keysOf(reading, 'issue'))
  return findPattern(reading, CODE_WITH_TEXT, { sign: /\d{3}|0x/ }).filter(({ start }) => !isIssue(start))
}

/** A line of pasted output that tells of an error; code stretches are cut into pieces of bounded length before. */
function errorLine(reading: Reading, start: number, end: number): Span[] {
  const line = reading.text.slice(start, end)
  return IN_CODE.test(line) || FAIL_WORD.test(line) || BAD_LINE.test(line)
    ? [reading.span(start, Math.min(end, start + 240))]
    : []
}
