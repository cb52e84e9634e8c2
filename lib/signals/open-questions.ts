import { once } from './once'
import { publicReplies } from './replies'
import type { TicketReading } from './signal'
import { isLittleWord } from './text/language'

/** Share of the shorter question's words that must be in the other for both to ask the same. */
const ALIKE = 0.6
const FEWEST_SHARED = 2

/** A question that waits for its answer. */
interface OpenQuestion {
  readonly messageId: string
  readonly words: ReadonlySet<string>
}

/** The questions that agents asked publicly since the requester last wrote. */
const openQuestions = once((ticket: TicketReading): readonly OpenQuestion[] => {
  const answered = ticket.messages.findLast(({ reading }) => reading.message.author.role === 'requester')
  return publicReplies(ticket)
    .filter(({ at }) => answered === undefined || at >= answered.at)
    .flatMap((message) => {
      const { id, text } = message.reading.message
      return message
        .findings('question')
        .flatMap((finding) =>
          'start' in finding
            ? [{ messageId: id, words: wordsOf(text.slice(finding.start, finding.end)) }]
            : [],
        )
    })
})

/** The message in which a question was asked already and waits for the customer's answer; null when it was not. */
export function whereAsked(question: string, ticket: TicketReading): string | null {
  const wanted = wordsOf(question)
  const same = openQuestions(ticket).find(({ words }) => {
    const shared = [...wanted].filter((word) => words.has(word)).length
    return shared >= FEWEST_SHARED && shared / Math.min(wanted.size, words.size) >= ALIKE
  })
  return same?.messageId ?? null
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.filter((word) => !isLittleWord(word)))
}
