import { isAboutCase } from '../about-case'
import { quoteOf, findSentences, withoutOverlaps } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'

/** A guess in passing, in a sentence that advises: "… (the earlier answer was probably still cached)". */
const IN_PASSING =
  /\b(?:was|were|is|are|has|had|have) (?:\w+ )?(?:probably|possibly|presumably|likely|perhaps) \w|\b(?:i'd|we'd|i would|we would) (?:look|start|begin|suspect|bet|guess)\b/
/** Marks a guess wherever it stands, even beside a promise or advice. */
const STRONG =
  /\b(?:coincidence|hypothes[ei]s|my (?:best )?(?:guess|bet|suspicion)|vermute|mein verdacht|je soupçonne|sospecho)\b/
/** Whom a question is put to; one put to nobody in a note is a guess: "Proxy stripping the header?" */
const ADDRESSED = /\b(?:you|your|who|when|anyone|anybody|can|could|please|sie|ihr|vous|votre|usted)\b|@/
/** Asks for people, work or dates rather than for what is wrong: "not us?", "other customers?", "any news?" */
const NO_CAUSE =
  /\b(?:still open|fix version|fixed|done|signaler|gemeldet|filed|reported|linked)\b|\b(?:us|ours?|mine|otherwise|gap|customers?|tenants?|owner|assignee|priority|ok(?:ay)?|ideas?|news|updates?|date|eta|today|tomorrow|next|why|how|what|which|where|duplicate|known|anything|right|no|yes|lol|ids?|names?|numbers?|user|alive)\W{0,3}$|^\W{0,3}(?:why|how|what|which|where|any|other|more|since|really|so|do|does|did|will|would|they|name|number)\b/
/** "Could it be that somebody changed the locale?" asks the customer whether a guess is right. */
const PUT_AS_QUESTION =
  /\b(?:could|might|may|can) (?:it|that|this) (?:\p{L}+ )?be\b|\bright in thinking\b|\b(?:kann|könnte) es (?:\p{L}+ )?sein\b|\bse (?:peut|pourrait)-il\b|\b(?:puede|podría|pudiera) ser que\b/u
/** A guess is short; longer questions ask. In words. */
const SHORT = 9

/** A suspected cause or layer, marked as not verified. */
export const hypothesis: MessageSignal = {
  id: 'hypothesis',
  name: 'a suspected cause marked as such',
  needs: ['hypothesis', 'hypothesis-not'],
  scan: (reading) =>
    withoutOverlaps([
      ...findSentences(reading, {
        any: ['hypothesis'],
        labels: ['hypothesis'],
        not: ['hypothesis-not'],
        questions: 'no',
        where: (_, sentence) =>
          isAboutCase(reading, sentence) || IN_PASSING.test(sentence.text) || STRONG.test(sentence.text),
      }),
      ...reading.sentences
        .filter((each) => isAskedOfNobody(reading, each))
        .map((each) => quoteOf(reading, each)),
    ]),
}

function isAskedOfNobody({ message }: Reading, { asks, tokens, text }: ReadSentence): boolean {
  if (asks && message.author.role === 'agent' && PUT_AS_QUESTION.test(text)) return true
  if (!asks || message.author.role !== 'agent' || message.visibility !== 'internal') return false
  return tokens.length >= 2 && tokens.length <= SHORT && !ADDRESSED.test(text) && !NO_CAUSE.test(text)
}
