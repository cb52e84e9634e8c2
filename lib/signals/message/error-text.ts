import { filledSections } from '../sentence-search'
import { findMatches, findPattern } from '../pattern-search'
import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from '../reading'
import type { MessageSignal } from '../signal'

const QUOTED =
  /(?:(?<!\b(?:no|kein|keine|aucune?|ningún|sin) )\b(?:error|message|fehler\w{0,10}|meldung|erreur|mensaje|code)[^"\n`«„,;]{0,40}|\b(?:says|saying|shows|reads|stands|text|get|gets|steht|affiche|dice|(?:fails?|failed|failing|ends?|ended|stops?|stopped|back|answers?|rejected|refused|along) with|vermerk|banner)[^"\n`«„,;]{0,14})["`«„](?![^"`»\n]{0,60}\b(?:complete|completed|done|success|successful|successfully|ok)\b)[^"`»\n]{8,300}["`»]/g
const IN_CODE =
  /["']?(?:error|message|detail|exception|fault|code|fehler|erreur)[\w ]{0,16}["']?[ \t]{0,2}[:=][ \t]{0,2}["'{[]?[^\n]{6,200}/
const FAIL_WORD =
  /\b(?:fehlgeschlagen|failed|failure|denied|refused|unauthori[sz]ed|forbidden|timed out|timeout(?! ?[=:])|not found|not accepted|not supported|rejected|aborted|unreachable|quarantined|abgelehnt|\w{0,40}exception|\w{0,40}error)\b/
/** Who or what says a thing that is no message of a failure: people, documents, and what a page holds when all is well. */
const NO_SCREEN =
  /\b(?:team|colleagues?|people|they|he|she|we|you|i|who|boss|manager|agency|partner|provider|supplier|customer|docs?|documentation|article|manual|guide|handbook|page \d|paragraph|contract|policy|paper|website|brochure|changelog|notes|bar|filter|field|title|label|tooltip|heading|column|menu|button|subject|kollegen?|team|er|sie|wir|doku\w{0,12}|handbuch|vertrag|équipe|elle|il|ils|documentation|contrat|equipo|ellos|documentación|contrato)\b[^"`«„.;]{0,40}$/
/** What a quotation with one of these says is a failure, whoever says it. */
const TELLS_FAILURE =
  /fail|error|denied|refus|timeout|timed|cannot|can't|could not|couldn't|invalid|expired|unable|reject|unavailable|wrong|locked|blocked|exceeded|missing|not |no longer|fehl|nicht|ungültig|abgelaufen|échou|erreur|impossible|expiré|no se|caducad|\d{3}|try again/
const QUOTE_MARK = /["`«„]/
/** A quotation that tells of a failure, or holds a code, is the message itself whatever stands before it. */
const FAILURE_QUOTED =
  /["`«„](?=[^"`»\n]{1,120}\s[^\s"`»])(?=[^"`»\n]{0,200}(?:fail|error|denied|refused|timeout|waiting|not (?:found|allowed|permitted|available|possible|authori[sz]ed|valid)|cannot|could not|invalid|expired|unable|rejected|timed? ?out|too (?:many|long|large)|unavailable|went wrong|locked|fehlgeschlagen|nicht|ungültig|abgelaufen|échou|erreur|refusé|expiré|impossible|no se|caducad|\b[a-z]{2,8}-\d{3,6}\b))[^"`»\n]{8,240}["`»]/g
/** "RLY-5025, missing topics", "E1234: no paper": a code with its text. */
const CODE_WITH_TEXT =
  /(?<![\w-])(?:[a-z]{2,8}-\d{3,6}|e\d{3,6}|0x[0-9a-f]{6,16}|http[ /]?[45]\d\d|[45]\d\d(?: [45]\.\d\.\d{1,3})?)[`*"')]{0,3}(?:[:,]? ["„«]?|  ?[-=] )(?:missing|not|no|too|in?valid|expired|failed|denied|refused|rejected|blocked|unauthori[sz]ed|forbidden|bad|unknown|version|agent|payment|signature|internal|service|gateway|timed?|access|cannot|could|we couldn't|fehlt|manque|falta|(?:\w+ ){1,2}(?:exceeded|limit|denied|failed|refused|mismatch|expired|error|missing|invalid))\b[^\n.;]{0,120}/g

/** The exact text of an error: quoted, in a labelled part, or in pasted output. */
export const errorText: MessageSignal = {
  id: 'error-text',
  name: 'the exact error text',
  needs: [],
  scan: (reading) => [
    ...(QUOTE_MARK.test(reading.text)
      ? [...shownQuotes(reading), ...findPattern(reading, FAILURE_QUOTED)]
      : []),
    ...findPattern(reading, CODE_WITH_TEXT, { sign: /\d{3}|0x/ }),
    ...reading.code.flatMap(({ start, end }) => errorLine(reading, start, end)),
    ...filledSections(reading, 'error'),
  ],
}

/** Quotations behind a word for showing; of people, documents and fields only those that tell of a failure. */
function shownQuotes(reading: Reading): Span[] {
  return findMatches(reading, QUOTED)
    .filter(({ start, end }) => {
      const lead = reading.text.slice(start, end).search(QUOTE_MARK)
      const before = reading.text.slice(Math.max(0, start - 60), start + lead)
      return TELLS_FAILURE.test(reading.text.slice(start + lead, end)) || !NO_SCREEN.test(before)
    })
    .map(({ start, end }) => reading.span(start, end))
}

/** A line of pasted output that tells of an error; code stretches are cut into pieces of bounded length before. */
function errorLine(reading: Reading, start: number, end: number): Span[] {
  const line = reading.text.slice(start, end)
  return IN_CODE.test(line) || FAIL_WORD.test(line) ? [reading.span(start, Math.min(end, start + 240))] : []
}
