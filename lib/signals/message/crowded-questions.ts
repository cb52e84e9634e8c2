import { LEADS_INTO_LIST, question } from './question'
import type { MessageSignal } from '../signal'

/** More questions than this in one message are not answered in full. */
const MANY = 5

/** One message with more questions than people answer at once. */
export const crowdedQuestions: MessageSignal = {
  id: 'crowded-questions',
  name: 'too many questions in one message',
  needs: question.needs,
  scan: (reading) => {
    // What leads into a list asks for nothing besides.
    const asked = question
      .scan(reading)
      .filter(
        (each) => 'start' in each && !LEADS_INTO_LIST.test(reading.message.text.slice(each.start, each.end)),
      )
    return asked.length > MANY ? asked.slice(MANY) : []
  },
}
