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
    if (name === '') return { found: [] }
    const [first = name] = name.split(/[\s,.]+/)
    const pattern = new RegExp(
      `(?<![\\p{L}\\d])${escaped(first.length < DISTINCT ? name : first)}(?![\\p{L}\\d])`,
      'giu',
    )
    return {
      found: messages.flatMap((message) => {
        const { text, author } = message.reading.message
        const named = [...text.matchAll(pattern)].find(
          ({ index }) => author.role === 'agent' || !isSignature(text, index),
        )
        if (!named) return []
        return [[evidenceOf(message, { start: named.index, end: named.index + named[0].length })]]
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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
