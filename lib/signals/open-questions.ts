import { once } from './once'
import { publicReplies } from './replies'
import type { TicketReading } from './signal'
import { isLittleWord } from './text/language'

/** Share of the shorter question's words that must be in the other for both to ask the same. */
const ALIKE = 0.6
const FEWEST_SHARED = 2

/** Words of the questions that agents asked publicly since the requester last wrote. */
const openQuestions = once((ticket: TicketReading): readonly ReadonlySet<string>[] => {
  const answered = ticket.messages.findLast(({ reading }) => reading.message.author.role === 'requester')
  return publicReplies(ticket)
    .filter(({ at }) => answered === undefined || at >= answered.at)
    .flatMap((message) =>
      message
        .findings('question')
        .flatMap((finding) =>
          'start' in finding ? [wordsOf(message.reading.message.text.slice(finding.start, finding.end))] : [],
        ),
    )
})

/** Whether a question stands in the conversation already and waits for the customer's answer. */
export function isAsked(question: string, ticket: TicketReading): boolean {
  const wanted = wordsOf(question)
  return openQuestions(ticket).some((asked) => {
    const shared = [...wanted].filter((word) => asked.has(word)).length
    return shared >= FEWEST_SHARED && shared / Math.min(wanted.size, asked.size) >= ALIKE
  })
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.filter((word) => !isLittleWord(word)))
}
