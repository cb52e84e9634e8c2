import type { Seen } from './finding'
import { lowered, wordsAt } from './words-at'

/** What colleagues write to colleagues, in the four languages. */
const PHRASES: readonly string[] = [
  'internal only',
  'internal use only',
  'for internal use',
  'internal note',
  'do not share with the customer',
  'do not tell the customer',
  'not for the customer',
  'not customer-facing',
  'war room',
  'nur intern',
  'nur für intern',
  'interne notiz',
  'nicht an den kunden',
  'nicht für den kunden',
  'usage interne',
  'note interne',
  'ne pas transmettre au client',
  'ne pas communiquer au client',
  'uso interno',
  'nota interna',
  'no compartir con el cliente',
  'no decir al cliente',
]
/** A channel of a chat: `#eng-oncall`; colours and numbers of tickets are none. */
const CHANNEL = /(?<![\w#&/.])#(?=[a-z])[a-z0-9]{2,20}(?:[-_][a-z0-9]{2,20}){1,4}(?![\w-])/g

/** Words for colleagues only: the usual ones, the organisation's own, and channels of a chat. Linear in the text. */
export function internalWords(text: string, own: readonly string[]): Seen[] {
  const low = lowered(text)
  const worded = [...PHRASES, ...own.map(lowered)].flatMap((phrase) =>
    wordsAt(low, phrase).map((start): Seen => seen(start, start + phrase.length)),
  )
  const channels = [...text.matchAll(CHANNEL)].map((match) =>
    seen(match.index, match.index + match[0].length),
  )
  return [...worded, ...channels]
}

function seen(start: number, end: number): Seen {
  return { kind: 'internal-word', value: 'word', start, end }
}
