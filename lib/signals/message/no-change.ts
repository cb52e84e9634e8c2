import { wordSignal } from '../sentence-search'

/** What is told of a ticket or a known issue ("nothing has changed on ABC-123") is no word on the case. */
const OF_AN_ISSUE = /\b[a-z]{2,10}-\d{2,6}\b|\b(?:ticket|case|issue|state|status)\b/

/** It is said that nothing changed. */
export const noChange = wordSignal('no-change', 'a note that nothing changed', {
  any: ['no-change'],
  questions: 'no',
  where: ({ message }, { text }) => message.author.role !== 'agent' || !OF_AN_ISSUE.test(text),
})
