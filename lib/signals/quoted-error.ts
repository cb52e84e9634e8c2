import { isAboutCase } from './about-case'
import { findMatches } from './pattern-search'
import { sentenceAt } from './sentence-at'
import type { Span } from '@/lib/ticket/snapshot'
import type { Reading } from './reading'

/** A stretch in quotation marks; a mark before which a word ends closes one. */
const QUOTATION = /(?<![^\s([{:=>,/*_-])(?:["`„](?=[^\s"`])|« ?)[^"`»\n]{3,300}(?:(?<=\S)["`]| ?»)/g
/** Characters before and after a quotation that tell what it is. */
const BEFORE = 60
const AFTER = 24
/** What a program says when something fails. */
const FAILURE =
  /fail|error|denied|refus|time(?:d[ -]?)? ?out|cannot|can not|could not|\b(?:ca|could|do|does|did|is|was|has|have|were|are|wo)n't\b|invalid|expired|unable|reject|unavailable|wrong|locked|block|exceed|missing|\bnot |\bno (?:longer|such|access|permission|connection|service|paper|signal|response|answer|route|longer)|too (?:many|much|long|large|big|old|few|short)|unknown|unexpected|mismatch|lost\b|offline|disconnected|unreachable|limit reached|already (?:exists|in use|used|taken|registered|signed)|\bfull\b|forbidden|unsupported|aborted|interrupted|conflict|quarantin|\bmust (?:be|not|have)|required\b|try again|non-existent|fehl|nicht\b|\bkein\w{0,2} |ungültig|abgelaufen|gesperrt|abgelehnt|échou|erreur|impossible|expiré|refusé|\bn'(?:est|a|avez|existe)|\bno (?:se|tiene|existe|es|hay)\b|inválid|caducad|denegad|agotad|^[45]\d\d\b|\b[a-z]{2,8}-\d{3,6}\b/
/** What nobody says but a program, so that no word for showing need stand before it. */
const PLAIN_FAILURE =
  /fail|error|denied|refused|timed? ?out|invalid|expired|unable|rejected|unavailable|exceeded|cannot (?:be|find|open|connect|load|save)|could not|couldn't|(?:do|does)n't (?:have|exist|match)|not (?:found|allowed|permitted|available|possible|authori[sz]ed|valid|accepted|supported|recogni[sz]ed|reachable|registered|assigned|exist)|no (?:longer|such|access|permission|connection|route|response)|too (?:many|large|long)|unknown|unexpected|mismatch|unreachable|locked|already exists|went wrong|can't be reached|fehlgeschlagen|nicht (?:gefunden|erlaubt|möglich|erreichbar|verfügbar|gültig|erkannt)|ungültig|abgelaufen|gesperrt|échou|erreur|expiré|introuvable|impossible|refusé|no se|inválid|caducad|denegad|^[45]\d\d\b|\b[a-z]{2,8}-\d{3,6}\b/
/** A code without its text. */
const CODE_ALONE = /^[\w.-]{0,40}$/
const ALL_WELL =
  /\b(?:complete|completed|done|success|successful|successfully|ok|healthy|sent|delivered|saved|green|running|up to date|erfolgreich|réussi|correcto)\b/
/** These before a quotation say that it is the message of a failure. */
const ERROR_LEAD =
  /\b(?:error|message|fehler\w{0,10}|meldung|erreur|mensaje|code|vermerk|banner)\b[^"`«„,;.!?]{0,40}$/
/** "The error on the "Daily totals" page": where it comes, not what it says. */
const PLACE_LEAD =
  /\b(?:on|in|at|of|for|from|under|within|inside|by|bei|auf|unter|dans|sur|en) (?:the |our |your |a |my |der |dem |die |le |la |el )?$/
/** What shows words, and how it ends with them. */
const SHOWN_LEAD =
  /\b(?:says?|saying|shows?|showing|reads?|stands|texts?|words?|gets?|got|getting|gives?|returns?|reports?|answers?|logs?|logged|written|see|sees|steht|heißt es|affiche|écrit|dice|pone|with|wegen|mit|avec|con|then|just|only|back|:)\W{0,3}(?:me |us |a |an |the |that |this |in red |dass |nur |que |simply ){0,2}[(:,>-]{0,2} ?$/
/** What a page shows instead of its content need not sound like an error. */
const SCREEN =
  /\b(?:page|screen|app|portal|site|dialog|window|pop-?up|display|seite|bildschirm|écran|pantalla|página)\b[^"`«„.;]{0,40}$/
const SCREEN_WORDS = 3
/** A name of a thing, a button or a state that somebody chose, and words that are denied. */
const NAME_LEAD =
  /\b(?:titled|entitled|called|named|subject|filter|field|title|label|heading|column|menu|button|dashboard|flow|view|tab|folder|section|option|setting|checkbox|box|step|rule|list|group|team|role|mail|e-mail|notice|macro|tags?|article|template|board|report|click\w{0,3}|press\w{0,3}|tick\w{0,3}|choose|chose|chosen|select\w{0,3}|tap\w{0,4}|pick\w{0,3}|hit|set to|turned|switched|as|no|not|never|without|heißt|namens|knopf|feld|filter|klick\w{0,3}|als|kein\w{0,2}|ohne|intitulée?s?|nommée?s?|bouton|sans|llamad[oa]s?|titulad[oa]s?|botón|sin)(?: (?:on|the|to|any|an?)){0,2}[ :]{0,2}$/
const NAME_AFTER =
  /^ (?:filter|fields?|dashboard|flow|view|tab|folder|button|report|mails?|e-mails?|notices?|notifications?|option|setting|column|list|role|team|group|checkbox|section|tag|feld|knopf|ansicht|bericht|bouton|champ|rapport|botón|campo|informe)\b/
/** Names come in rows: "Orders", "Failed runs" and "Totals". */
const ROW_BEFORE = /["`»](?:,|,? (?:and|or|und|oder|et|ou|y|o)) $/
const ROW_AFTER = /^(?:,|,? (?:and|or|und|oder|et|ou|y|o)) ["`«„]/
const ROW_WORDS = 4
/** Who says a thing that is no message of a program. */
const SPEAKER =
  /\b(?:team|colleagues?|people|they|he|she|we|you|i|who|boss|manager|agency|partner|provider|supplier|customer|docs?|documentation|article|manual|guide|handbook|page \d|paragraph|contract|policy|paper|website|brochure|changelog|notes|reporting|support|kollegen?|er|sie|wir|doku\w{0,12}|handbuch|vertrag|équipe|elle|il|ils|contrat|equipo|ellos|documentación|contrato)\b[^"`«„.;]{0,40}$/
/** A person's own sentence. */
const FIRST_PERSON = /^(?:i|i'm|i've|i'll|ich|je|j'ai|yo)\b/
const LEAST = 8
/** A longer quotation is a text that somebody wrote, unless it is called an error. */
const LONGEST = 120

/** Quotations that give the words of an error, as offsets into the cleaned text. */
export function quotedErrors(reading: Reading): Span[] {
  return findMatches(reading, QUOTATION).filter(({ start, end }) => {
    const sentence = sentenceAt(reading, start)
    // An agent who asks or advises says what might be shown.
    if (sentence && reading.message.author.role === 'agent' && !isAboutCase(reading, sentence)) return false
    return isError(
      reading.text.slice(start + 1, end - 1).trim(),
      lineBefore(reading.text.slice(Math.max(0, start - BEFORE), start)),
      reading.text.slice(end, end + AFTER),
    )
  })
}

function lineBefore(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

function isError(words: string, before: string, after: string): boolean {
  const fails = FAILURE.test(words)
  if (CODE_ALONE.test(words) || (!fails && ALL_WELL.test(words)) || FIRST_PERSON.test(words)) return false
  if (NAME_LEAD.test(before) || NAME_AFTER.test(after)) return false
  if (
    words.split(' ', ROW_WORDS + 1).length <= ROW_WORDS &&
    (ROW_BEFORE.test(before) || ROW_AFTER.test(after))
  )
    return false
  if (SPEAKER.test(before) && !PLAIN_FAILURE.test(words)) return false
  if (words.length >= LEAST && ERROR_LEAD.test(before) && (fails || !PLACE_LEAD.test(before))) return true
  if (SHOWN_LEAD.test(before) && words.length <= LONGEST)
    return fails ? words.length >= LEAST || words.includes(' ') : isShown(words, before)
  return words.includes(' ') && words.length <= LONGEST && PLAIN_FAILURE.test(words)
}

function isShown(words: string, before: string): boolean {
  return SCREEN.test(before) && words.split(' ', SCREEN_WORDS).length === SCREEN_WORDS
}
