import { question } from './question'
import type { MessageSignal } from '../signal'

/** More questions than this in one message are not answered in full. */
const MANY = 5

/** One message with more questions than people answer at once. */
export const crowdedQuestions: MessageSignal = {
  id: 'crowded-questions',
  name: 'too many questions in one message',
  needs: question.needs,
  scan: (reading) => {
    const asked = question.scan(reading)
    return asked.length > MANY ? asked.slice(MANY) : []
  },
}
