import { clausesOf } from '../clauses'
import type { ListHit } from '../list-hits'
import { hasHit, quoteOf } from '../sentence-search'
import type { ReadSentence, Reading } from '../reading'
import type { MessageSignal } from '../signal'
import type { ListName } from '../words/word-book'

/** Words that tell what the trouble does to people. */
const SITUATION: readonly ListName[] = ['impact', 'deadline', 'outage', 'observed-strong', 'scope', 'stake']
/** What is at stake for them; two of these in one sentence are no coincidence. */
const STAKES: readonly ListName[] = ['impact', 'deadline', 'outage', 'scope']
/** "If those four have left, deactivate them" tells what to do. */
const CONDITION = /^\W{0,3}(?:if|should|when|once|wenn|falls|sobald|si|cuando)\b/
/** Sentences, the greeting among them, that open a reply. */
const OPENING = 4
/** Whoever explains the screen may name "your customers" without a thought for them. */
const SCREEN =
  /→|>|\b(?:click|settings?|menu|columns?|fields?|tabs?|filters?|lists?|tables?|press|select|choose|edit(?:ed)?|api|ids?|names?|sync\w*|page|admin|account)\b|\d your time|\bbusiness (?:contract|plan|account|hours|days?|tier|licen[cs]e)|\b(?:signed|logged|logs|signs) in\b|\bmembers of (?:your|their)\b|\bto your business\b/
/** Shorter, "sorry" or "understood" is a formula. In words. */
const FEWEST_WORDS = 6
/** What stands before a priority is its reason from so many words on. */
const REASON_WORDS = 4

/**
 * What the trouble means for the customer is recognised: in words that say so alone ("very annoying", "costs you"), or in
 * words of sympathy or a priority given together with their situation. "Sorry for any inconvenience" and thanks are formulas.
 */
export const acknowledgement: MessageSignal = {
  id: 'acknowledgement',
  name: 'a word on what this means for the customer',
  needs: ['acknowledgement'],
  scan: (reading) =>
    reading.sentences
      .filter((each) => !each.asks && acknowledges(reading, each))
      .map((each) => quoteOf(reading, each)),
}

function acknowledges(reading: Reading, sentence: ReadSentence): boolean {
  const isFormula = hasHit(reading, sentence, 'formula')
  if (isFormula ? isBesideFormula(reading, sentence) : hasHit(reading, sentence, 'acknowledgement'))
    return true
  if (sentence.tokens.length < FEWEST_WORDS) return false
  if (isPriorityWithReason(reading, sentence) || namesTheirTrouble(reading, sentence)) return true
  if (hasHit(reading, sentence, 'theirs') && !SCREEN.test(sentence.text)) return true
  if (hasHit(reading, sentence, 'relief') && hasHit(reading, sentence, 'stake')) return true
  return (
    !isFormula &&
    hasHit(reading, sentence, 'empathy') &&
    SITUATION.some((list) => hasHit(reading, sentence, list))
  )
}

/** "Thanks for passing that on, and oof, nobody wants to stand there like that": thanks in one clause, the word in another. */
function isBesideFormula(reading: Reading, sentence: ReadSentence): boolean {
  const words = reading.hitsIn('acknowledgement', sentence.index)
  if (words.length === 0) return false
  const formulas = reading.hitsIn('formula', sentence.index)
  return clausesOf(sentence).some(({ start, end }) => {
    const isIn = (hit: ListHit) => hit.start >= start && hit.start < end
    return words.some(isIn) && !formulas.some(isIn)
  })
}

/** Who opens a reply with what it costs the customer and whom it hits has seen it: "120 orders a day by hand, …". */
function namesTheirTrouble(reading: Reading, sentence: ReadSentence): boolean {
  if (sentence.index >= OPENING || CONDITION.test(sentence.text)) return false
  const named = STAKES.filter((list) => hasHit(reading, sentence, list))
  return named.length > 1 && named.some((list) => list !== 'scope')
}

/** "Nine registers closed: this comes first": the situation, and then the priority it gets. */
function isPriorityWithReason(reading: Reading, sentence: ReadSentence): boolean {
  const [given] = reading.hitsIn('priority-given', sentence.index)
  if (!given) return false
  if (hasHit(reading, sentence, 'deadline') || hasHit(reading, sentence, 'impact')) return true
  const [first] = clausesOf(sentence)
  if (!first || given.start < first.end) return false
  return sentence.tokens.all().filter(({ end }) => end <= first.end).length >= REASON_WORDS
}
