import { once } from './once'
import type { ReadSentence } from './reading'
import { matchesOf } from './text/matches'
import type { Token } from './text/tokens'

/** A part of a sentence that says one thing; offsets into the cleaned text. */
export interface Clause {
  readonly start: number
  readonly end: number
  /** Whether a colon, an arrow, an equals sign or the edge of a table cell stands before it: what follows is an outcome. */
  readonly answers: boolean
}

const CUT =
  /\s?(?:->|=>|→|⇒)\s?|\s[=|]\s|\t|[;,](?=\s)|:(?=\s)|\s-{1,2}\s|[()]|\s(?:and|but|und|aber|et|mais|y|pero|then|dann|puis|luego)(?=\s)/g
const ANSWER = /[→⇒=|:\t]|->/

/** Cuts a sentence into clauses, in order of place; several detectors ask. */
export const clausesOf = once(({ start, end, text }: ReadSentence): readonly Clause[] => {
  const clauses: Clause[] = []
  let from = 0
  let answers = false
  for (const { index, 0: mark } of matchesOf(CUT, text)) {
    if (index > from) clauses.push({ start: start + from, end: start + index, answers })
    // An empty cell between two marks keeps what the first of them said.
    answers = ANSWER.test(mark) || (answers && index === from)
    from = index + mark.length
  }
  if (start + from < end) clauses.push({ start: start + from, end, answers })
  return clauses
})

/** The words of a sentence that stand in one of its clauses. */
export function wordsIn({ start, end }: Clause, { tokens }: ReadSentence): readonly Token[] {
  return tokens.all().filter((each) => each.start >= start && each.end <= end)
}
