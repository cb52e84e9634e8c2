import { clausesOf, type Clause } from './clauses'
import { hasHit } from './sentence-search'
import type { ListHit } from './list-hits'
import type { ReadSentence, Reading } from './reading'

/** What turns "it works" into its opposite when it stands before it in the clause. */
const NEGATED =
  /\b(?:not|no|never|nothing|nobody|none|hardly|neither|nor|cannot|without|only|if|unless|whether|until|till|nicht|kein\w{0,2}|nie|nichts|niemand|ne|pas|jamais|aucune?|rien|personne|nadie|nunca|nada|ning\w{2,4}|tampoco|ya no)\b|n't\b|\bn'/
/** Longer ones are no sentences. In words. */
const LONGEST = 150
/** "Until Friday" limits and denies nothing. */
const LIMIT = /^\W{0,3}(?:until|till)\b/
/** Thanks and the end of trouble: it works again, which tells nothing of how it ought to be. */
const RECOVERED =
  /\b(?:again|now|anymore|any more|thanks?|thank you|cheers|sorry|wieder|jetzt|danke|de nouveau|à nouveau|maintenant|merci|otra vez|de nuevo|ahora|gracias)\b/
/** "Ok, changed", "fine with me": words of talk. */
const TALK =
  /^\W{0,3}(?:ok|okay|fine|alright|good|all right|perfect)\b|\b(?:fine|ok|good) (?:with|by|for) (?:me|us)\b|\bif\b|\bstatus page\b|https?:/
/** What people did or what began is not how it was. */
const OWN_ACT =
  /\b(?:i|we|you|ich|wir|nous|je|yo) (?:\w+ ){0,2}?(?:was|were|went|came|got|started|asked|said|made|sent|created|added|updated|looked|kept)\b|\bthere (?:was|were) an?\b|\bsince\b|^\W*it (?:arrived|came|went)\b|\b(?:was|were|wurden?) (?:\w+ )?\w+(?:ed|iert)\b/
/** "It is set to send once, it sends twice", "the total says 65, the lines 48": one figure against the other. */
const TWO_FIGURES =
  /\b(?:says?|said|shows?|showed|counts?|states?|lists?|displays?|sum|total|adds? up|(?:bottom|top|invoice|contract|screen|wall) is|zeigt|affiche|muestra|dice)\b[^,;.\n]{0,40}(?<![\w-])\d[^;.\n]{0,40}(?:[,;]| but| and only| while| whereas| against| vs\.?| -)[^.;\n]{0,50}(?<![\w-])\d/
/** "The 8 o'clock run is there, the 9 o'clock run is missing." */
const ONE_THERE =
  /\b(?:is|are|was|were) (?:there|present|in|here|ok|okay|fine|correct|right)\b[^.;\n]{0,60}\b(?:missing|gone|empty|not|wrong|absent)\b/

/**
 * Whether a sentence tells how it is when it is right: another case that works, how it was before or usually is, what a
 * contract, a manual or a plan says, or one figure against another.
 */
export function tellsRightState(reading: Reading, sentence: ReadSentence): boolean {
  const { text, asks, codeLike, tokens } = sentence
  if (asks || codeLike || tokens.length > LONGEST) return false
  if (
    hasHit(reading, sentence, 'norm') ||
    (/\d/.test(text) && TWO_FIGURES.test(text)) ||
    ONE_THERE.test(text)
  )
    return true
  const wasEarlier = hasHit(reading, sentence, 'earlier')
  if (!wasEarlier && !hasHit(reading, sentence, 'in-order')) return false
  const isCase = wasEarlier || hasHit(reading, sentence, 'another-case')
  return clausesOf(sentence).some(
    (clause) =>
      (isCase && isInOrder(reading, sentence, clause)) ||
      (wasEarlier && isPastState(reading, sentence, clause)),
  )
}

/** "On my phone the page opens fine." */
function isInOrder(reading: Reading, sentence: ReadSentence, clause: Clause): boolean {
  const [hit] = within(reading.hitsIn('in-order', sentence.index), clause)
  if (!hit) return false
  const words = reading.text.slice(clause.start, clause.end)
  if (TALK.test(words) || RECOVERED.test(words)) return false
  return (
    !NEGATED.test(reading.text.slice(clause.start, hit.start)) && !isFault(reading, sentence, clause, hit)
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
