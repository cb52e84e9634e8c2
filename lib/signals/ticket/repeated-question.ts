import { once } from '../once'
import { agentMessages, evidenceOf, requesterMessages } from '../replies'
import type { ScannedMessage, TicketSignal } from '../signal'

/** Questions that share this much of their words (Jaccard) are the same question. */
const ALIKE = 0.6
const FEWEST_WORDS = 4
/** Questions looked back at; older ones are not compared. */
const LOOK_BACK = 40

interface Asked {
  readonly message: ScannedMessage
  readonly start: number
  readonly end: number
  readonly words: ReadonlySet<string>
  /** A word sets one of 32 bits: shows cheaply that two questions have little in common. */
  readonly marks: number
}

/** A question an agent asks although it was asked before and the customer has written since. */
export const repeatedQuestion: TicketSignal = {
  id: 'repeated-question',
  name: 'a question asked twice',
  needs: ['request-to-customer'],
  find: (ticket) => {
    const answers = requesterMessages(ticket).map(({ at }) => at)
    const asked = agentMessages(ticket)
      .filter(({ reading }) => reading.message.visibility !== 'internal')
      .flatMap(questionsOf)
    const repeated = asked.flatMap((later, index) => {
      const earlier = asked
        .slice(Math.max(0, index - LOOK_BACK), index)
        .find((each) => each.message !== later.message && isAlike(each, later))
      if (!earlier) return []
      const from = earlier.message.at
      const to = later.message.at
      if (!answers.some((at) => at > from && at < to)) return []
      return [[evidenceOf(earlier.message, earlier), evidenceOf(later.message, later)]]
    })
    return { found: repeated }
  },
}

const questionsOf = once((message: ScannedMessage): readonly Asked[] =>
  message.findings('question').flatMap((finding) => {
    if (!('start' in finding)) return []
    const text = message.reading.message.text.slice(finding.start, finding.end).toLowerCase()
    const words = new Set(text.match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    if (words.size < FEWEST_WORDS) return []
    return [{ message, start: finding.start, end: finding.end, words, marks: marksOf(words) }]
  }),
)

function isAlike(a: Asked, b: Asked): boolean {
  const together = a.words.size + b.words.size
  // Most pairs share nothing; a mark that only one of them has is a word that only one of them has.
  const most = a.words.size - bitsIn(a.marks & ~b.marks)
  if (most / (together - most) < ALIKE) return false
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  return shared / (together - shared) >= ALIKE
}

function marksOf(words: ReadonlySet<string>): number {
  let marks = 0
  for (const word of words) {
    let sum = 0
    for (let index = 0; index < word.length; index++) sum = (sum * 31 + word.charCodeAt(index)) | 0
    marks |= 1 << (sum & 31)
  }
  return marks
}

function bitsIn(marks: number): number {
  let count = 0
  for (let left = marks; left !== 0; left &= left - 1) count++
  return count
}
