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
/** What a log or a form said in its own words is one thing: the comma in "disabled, skip" parts nothing. */
const QUOTED = /"[^"\n]{1,80}"|[“„][^“”„\n]{1,80}[“”]|«[^«»\n]{1,80}»/g
const QUOTE = /["“„«]/
const ANSWER = /[→⇒=|:\t]|->/

/** Cuts a sentence into clauses, in order of place; several detectors ask. */
export const clausesOf = once(({ start, end, text }: ReadSentence): readonly Clause[] => {
  const clauses: Clause[] = []
  let from = 0
  let answers = false
  let past = 0
  const quotes = QUOTE.test(text) ? matchesOf(QUOTED, text) : []
  for (const { index, 0: mark } of matchesOf(CUT, text)) {
    while (endOf(quotes[past]) <= index) past++
    if (index > (quotes[past]?.index ?? Infinity)) continue
    if (index > from) clauses.push({ start: start + from, end: start + index, answers })
    // An empty cell between two marks keeps what the first of them said.
    answers = ANSWER.test(mark) || (answers && index === from)
    from = index + mark.length
  }
  if (start + from < end) clauses.push({ start: start + from, end, answers })
  return clauses
})

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : Infinity
}

/** The words of a sentence that stand in one of its clauses. */
export function wordsIn({ start, end }: Clause, { tokens }: ReadSentence): readonly Token[] {
  return tokens.all().filter((each) => each.start >= start && each.end <= end)
}
