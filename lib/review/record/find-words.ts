import type { Message } from '@/lib/ticket/snapshot'

/** Marks that our text of a message has where the page shows a list, a quote or a table. */
const LINE_MARKS = /^(?:\s*(?:> ?|[-*•] |\d{1,4}[.)] |\[[ x]\] ))+/gm
const CELL_MARKS = / \| /g
const FILLER = /[\s\u200b\u2060\ufeff]/

/** Words of a conversation, exactly as the message has them. */
export interface FoundWords {
  readonly messageId: string
  readonly quote: string
}

/**
 * Finds words that were selected in the page in the messages that were read: letters count, white space and marks of lists
 * do not. Where several messages have them it is the first one. Null where none has.
 */
export function findWords(
  messages: readonly Pick<Message, 'id' | 'text'>[],
  selected: string,
): FoundWords | null {
  const wanted = squeeze(selected).letters
  if (wanted === '') return null
  for (const { id, text } of messages) {
    const { letters, places } = squeeze(text)
    const at = letters.indexOf(wanted)
    const [start, last] = [places[at], places[at + wanted.length - 1]]
    if (at >= 0 && start !== undefined && last !== undefined)
      return { messageId: id, quote: text.slice(start, last + 1) }
  }
  return null
}

/** A text without white space and marks, and where in it each letter stands. */
function squeeze(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const blank = (mark: string) => ' '.repeat(mark.length)
  const bare = text.replace(LINE_MARKS, blank).replace(CELL_MARKS, blank)
  const letters: string[] = []
  const places: number[] = []
  for (let index = 0; index < bare.length; index += 1) {
    const letter = bare.charAt(index)
    if (FILLER.test(letter)) continue
    letters.push(letter)
    places.push(index)
  }
  return { letters: letters.join(''), places }
}
