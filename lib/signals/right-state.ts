import { clausesOf, type Clause } from './clauses'
import { hasHit } from './sentence-search'
import { isObserved } from './message/observed'
import type { ListHit } from './list-hits'
import type { ReadSentence, Reading } from './reading'

/** What turns "it works" into its opposite when it stands before it in the clause. */
const NEGATED =
  /\b(?:not|no|nothing|nobody|none|hardly|neither|nor|cannot|without|only|if|unless|whether|until|till|nicht|kein\w{0,2}|nichts|niemand|ne|pas|aucune?|rien|personne|nadie|nada|ning\w{2,4}|tampoco|ya no)\b|n't\b|\bn'/
/** Longer ones are no sentences. In words. */
const LONGEST = 150
/** "Until Friday" limits and denies nothing. */
const LIMIT = /^\W{0,3}(?:until|till)\b/
/** What people did or what began is not how it was. */
const OWN_ACT =
  /\b(?:i|we|you|ich|wir|nous|je|yo) (?:\w+ ){0,2}?(?:was|were|went|came|got|started|asked|said|made|sent|created|added|updated|looked|kept)\b|\bthere (?:was|were) an?\b|\bsince\b|^\W*it (?:arrived|came|went)\b|\b(?:was|were|wurden?) (?:\w+ )?\w+(?:ed|iert)\b|\bsame\b/
/** That it worked at some time says little; a habit, a time it took or an amount says how it is when it is right. */
const MEASURE =
  /\b(?:always|usually|normally|typically|generally|ordinarily|used to|every|each|per|zero|at once|in (?:seconds|minutes)|instant(?:ly)?|immediate(?:ly)?|\d{1,4} ?(?:ms|s|h)|(?:an?|one|two|three|four|five|ten|half an|\d[\d.,-]*|few) (?:second|minute|min|sec|hour|day|msec)\w{0,3}|on time|right order|immer|stets|normalerweise|üblicherweise|sonst|jede\w?|pro|null|sofort|pünktlich|(?:eine?|zwei|drei|\d+) (?:sekunde|minute|stunde|tag)\w{0,2}|toujours|d'habitude|habituellement|chaque|zéro|immédiate?|à l'heure|(?:une|deux|trois|\d+) (?:seconde|minute|heure|jour)s?|siempre|normalmente|cada|cero|(?:un|dos|tres|\d+) (?:segundo|minuto|hora|día)s?)\b/
/** "Last week zero", "the nine days before: 0 of 11,000": there was no such thing. */
const NONE =
  /\b(?:before|previously|last (?:week|month|year|quarter|time)|until then|vorher|letzte woche|avant|la semaine (?:passée|dernière)|antes|la semana pasada)\b[^.;\n]{0,30}(?<![\d.,])\b(?:0|zero|none|null|keine[rs]?|zéro|aucun|cero|ninguno)\b(?![.,:]\d)/
/** "On a good day it is through in ten minutes." */
const IN_TIME =
  /\b(?:in|within|under|unter|en|in unter) (?:\w+ ){0,2}(?:seconds?|minutes?|hours?|sekunden?|minuten?|secondes?|segundos?|minutos?)\b/
/** "It is valid until 2031, your server says expired." */
const SAYS_OTHERWISE =
  /\b(?:is|are) (?:valid|paid|active|enabled|open|complete|correct)\b[^;.\n]{0,40}[,;] (?:but |and |yet )?(?:your|the|it|its) [^;.\n]{0,30}\bsays?\b/
/** "Has run 14 months without", "for two years never a gap": so long a time without trouble is how it ought to be. */
const LONG =
  /\b(?:months?|years?|jahre?n?|monate?n?|ans?|mois|años?|meses) (?:\w+ )?(?:no|without|never|nobody|not one|no one|ohne|nie|kein\w{0,2}|sans|jamais|aucune?|sin|nunca|ning\w{2,4})\b|\b(?:no|without|never|nobody|ohne|nie|kein\w{0,2}|sans|jamais|sin|nunca)\b[^.;\n]{0,30}\b(?:months|years|monate?n?|jahre?n?|mois|ans|meses|años)\b(?! (?:ago|old))|\b(?:for|over|than|über|seit|depuis|plus d'|pendant|desde hace|durante) (?:an?|ein|eine[mn]?|un|une|\d+|two|three|four|five|six|seven|eight|nine|ten|many|zwei|drei|deux|trois|dos|tres) (?:months|years?|jahre?n?|monate?n?|mois|ans|an|meses|años?)\b(?! (?:ago|old))/
/** "Every night it copies the refunds", "it sends a mail for each booking": what a thing is there for. */
const PURPOSE =
  /\b(?:every|each|jeden?|jede|täglich|chaque|tous les|cada)\b[^.;\n]{0,70}\b(?:mails|sends|emails|pushes|delivers|prints|writes|transfers|copies|syncs|brings|pulls|fetches|creates|schickt|sendet|überträgt|schreibt|holt|liefert|druckt|envoie|transmet|envía|manda)\b|\b(?:sends|is sending|pushes|mails|emails|transfers|copies|creates|prints|envoie|transmet|schickt|sendet|überträgt|envía|manda)\b[^.;\n]{0,60}\b(?:each|every|per|whenever|as soon as|lorsqu\w{0,2}|quand|dès|sobald|cuando|cada|jede[rnm]?)\b/
/** What has lasted for so long is the fault, or somebody's age or service. */
const FAULT_LASTS =
  /\b(?:fail\w{0,3}|broken|wrong|missing|error|problem (?:since|for)|customer|client|member|works? (?:here|at|as)|paying|kunde|kundin)\b/
/** Who does it by hand shows how people go on meanwhile. */
const BY_HAND =
  /\b(?:i|we|he|she|they|meanwhile|now|until then|by hand|colleague\w?|intern|temps?|ich|wir|jetzt|nous|je|on|maintenant|nosotros|ahora)\b/
/** "It is set to send once, it sends twice", "the total says 65, the lines 48": one figure against the other. */
const TWO_FIGURES =
  /\b(?:says?|said|shows?|showed|states?|lists?|displays?|sum|total|adds? up|(?:bottom|top|invoice|contract|screen|wall) is|zeigt|affiche|muestra|dice)\b[^,;.\n]{0,40}(?<![\w-])\d[^;.\n]{0,40}(?:[,;]| but| and only| while| whereas| against| vs\.?| -)[^.;\n]{0,50}(?<![\w-])\d/
/**
 * Whether a sentence tells how it is when it is right: what a contract, a manual or a plan says, how it usually is or was,
 * or one figure against another. That it works elsewhere, or worked on some day, does not say what is right.
 */
export function tellsRightState(reading: Reading, sentence: ReadSentence): boolean {
  const { text, asks, codeLike, tokens } = sentence
  if (asks || codeLike || tokens.length > LONGEST) return false
  if (hasHit(reading, sentence, 'norm') || (/\d/.test(text) && TWO_FIGURES.test(text)) || NONE.test(text))
    return true
  if (SAYS_OTHERWISE.test(text)) return true
  if (LONG.test(text) && !FAULT_LASTS.test(text)) return true
  const purpose = PURPOSE.exec(text)
  if (purpose && !BY_HAND.test(purpose[0]) && !isObserved(reading, sentence)) return true
  if (!hasHit(reading, sentence, 'earlier') || !MEASURE.test(text)) return false
  return (
    (IN_TIME.test(text) && hasHit(reading, sentence, 'in-order') && !isObserved(reading, sentence)) ||
    clausesOf(sentence).some((clause) => isPastState(reading, sentence, clause))
  )
}

/** "Two weeks ago this took a minute." */
function isPastState(reading: Reading, sentence: ReadSentence, clause: Clause): boolean {
  if (hasHit(reading, sentence, 'recent-change')) return false
  if (within(reading.hitsIn('earlier', sentence.index), clause).length === 0) return false
  if (OWN_ACT.test(reading.text.slice(clause.start, clause.end))) return false
  return within(reading.hitsIn('state-verb', sentence.index), clause).some(
    (state) =>
      !NEGATED.test(reading.text.slice(clause.start, state.start).replace(LIMIT, '')) &&
      !isFault(reading, sentence, clause, state),
  )
}

/** Whether the clause tells of the fault; words of fault inside what says "no trouble" or "took a minute" do not. */
function isFault(reading: Reading, { index }: ReadSentence, clause: Clause, hit: ListHit): boolean {
  return within(reading.hitsIn('observed-strong', index), clause).some(
    ({ start }) => start < hit.start || start >= hit.end,
  )
}

function within(hits: readonly ListHit[], { start, end }: Clause): readonly ListHit[] {
  return hits.filter((hit) => hit.start >= start && hit.start < end)
}
