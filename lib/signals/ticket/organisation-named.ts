import { nameFinder } from '@/lib/privacy/personal/name'
import { valueOf } from '@/lib/ticket/field'
import { evidenceOf } from '../replies'
import type { TicketSignal } from '../signal'

/** Shorter first words of a name ("The", "ABC") are found in anything. */
const DISTINCT = 4
const WORDS_OF_A_SENTENCE = 7

/** Somebody names the customer's organisation in a sentence: by the whole name, or by its first word where that is distinct. */
export const organisationNamed: TicketSignal = {
  id: 'organisation-named',
  name: 'the customer’s organisation, named in a sentence',
  needs: [],
  find: ({ snapshot, messages }) => {
    const name = valueOf(snapshot.organization)?.trim() ?? ''
    const [first = ''] = name.split(/[\s,.]+/)
    const find = nameFinder([first.length < DISTINCT ? name : first])
    return {
      found: messages.flatMap((message) => {
        const { text, author } = message.reading.message
        const named = find(text).find(({ start }) => author.role === 'agent' || !isSignature(text, start))
        return named ? [[evidenceOf(message, { start: named.start, end: named.end })]] : []
      }),
    }
  },
}

/** A name on a line of few words signs a customer's message. */
function isSignature(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  return text.slice(start, end < 0 ? text.length : end).split(/\s+/).length < WORDS_OF_A_SENTENCE
}
