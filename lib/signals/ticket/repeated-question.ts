import { agentMessages, evidenceOf } from '../replies'
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
}

/** A question an agent asks although it was asked before and the customer has written since. */
export const repeatedQuestion: TicketSignal = {
  id: 'repeated-question',
  name: 'a question asked twice',
  needs: ['request-to-customer'],
  find: (ticket) => {
    const answers = ticket.messages
      .filter(({ reading }) => reading.message.author.role === 'requester')
      .map(({ at }) => at)
    const asked = agentMessages(ticket)
      .filter(({ reading }) => reading.message.visibility !== 'internal')
      .flatMap(questionsOf)
    const repeated = asked.flatMap((later, index) => {
      const earlier = asked
        .slice(Math.max(0, index - LOOK_BACK), index)
        .find((each) => each.message !== later.message && likeness(each.words, later.words) >= ALIKE)
      if (!earlier) return []
      const from = earlier.message.at
      const to = later.message.at
      if (!answers.some((at) => at > from && at < to)) return []
      return [[evidenceOf(earlier.message, earlier), evidenceOf(later.message, later)]]
    })
    return { found: repeated }
  },
}

function questionsOf(message: ScannedMessage): Asked[] {
  return message.findings('question').flatMap((finding) => {
    if (!('start' in finding)) return []
    const text = message.reading.message.text.slice(finding.start, finding.end).toLowerCase()
    const words = new Set(text.match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    return words.size >= FEWEST_WORDS ? [{ message, start: finding.start, end: finding.end, words }] : []
  })
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared)
}
