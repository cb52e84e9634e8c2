import type { Span } from '@/lib/ticket/snapshot'
import {
  AMOUNT,
  CLOCK,
  EXACT,
  GERUND,
  ORDER,
  QUOTED,
  READ_BACK,
  RESULT_LINE,
  SCHEDULED,
  SET_TO,
  SHARE,
  SINCE_CLOCK,
} from './check-patterns'
import { clausesOf, wordsIn, type Clause } from './clauses'
import { once } from './once'
import type { ListHit } from './list-hits'
import { pastedFindings } from './pasted-findings'
import type { ReadSentence, Reading } from './reading'
import { startsWithOrder } from './step-sentence'
import { workPlaces, type Place } from './work-list'
import type { ListName } from './words/word-book'

/** Longest quote of one check, in characters. */
const QUOTE_LIMIT = 240
/** A sentence that begins with a request, a condition or a plan within this many characters is none of a record. */
const OPENING = 9
/** How far "not" or "you have" may stand before the verb it belongs to, in characters. */
const NEAR = 12
/** A source in brackets is named in so many words. */
const CITED_WORDS = 3
/** Fewer words than this after a check are no statement. */
const STATEMENT_WORDS = 4
const ADDRESS = /https?:\/\/\S+/g
/** Entries that open with one of these tell of the case, of plans or of people, even in a list of work. */
const NO_ENTRY: readonly ListName[] = ['hypothesis', 'severity', 'next-step', 'hand-off', 'customer-told']

/** A note's sentence with one of these is about plans and people, however exact it is. */
const NO_NOTE: readonly ListName[] = [
  ...NO_ENTRY,
  'customer-told',
  'follow-up-owner',
  'engineering-ask',
  'update-promise',
]

/** Lists of which one makes a sentence a check. */
const CHECKS: readonly ListName[] = ['check-done', 'check-source', 'finding', 'check-whole']

/** Checks a message records: those with what came of them, and all of them. Spans of the message's own text. */
export interface RecordedChecks {
  readonly withResult: readonly Span[]
  readonly all: readonly Span[]
}

/** A check, or a check that waits for its result; offsets into the cleaned text. */
interface Found {
  readonly sentence: ReadSentence
  readonly start: number
  readonly end: number
}

/**
 * Reads a message clause by clause: a check (something done, looked at or found) waits for what came of it, in the same
 * clause, after a colon, arrow or cell edge, or up to the next sentence of the line. Plans, requests, conditions and what
 * "you" did are passed over.
 */
export const recordedChecks = once((reading: Reading): RecordedChecks => {
  const found: Found[] = []
  const all: Span[] = []
  const places = workPlaces(reading)
  const fromAgent = reading.message.author.role === 'agent'
  const noted = fromAgent && reading.message.visibility === 'internal'
  let waiting: Found | null = null
  for (const sentence of reading.sentences) {
    const place = places[sentence.index] ?? 'open'
    if (isShut(reading, sentence, place)) {
      waiting = null
      continue
    }
    if (waiting && !mayAnswer(waiting.sentence, sentence)) waiting = null
    if (!waiting && place === 'open' && !mayRecord(reading, sentence, fromAgent, noted)) continue
    const words = wordsOf(reading, sentence)
    const isPlain = noted && !NO_NOTE.some((list) => reading.has(list, sentence.index))
    const isNote = isPlain && !reading.has('check-not', sentence.index)
    const isPromise = reading.has('update-promise', sentence.index)
    const clauses = clausesOf(sentence)
    const isEntry = place === 'entry' && !NO_ENTRY.some((list) => opensWith(reading, sentence, list))
    // "Checked: status page green, queue empty": each part after the colon is a check of its own.
    const isInline = isEntry && clauses[1]?.answers === true && isLabel(clauses[0], sentence, words)
    let before: Clause | null = null
    for (const clause of clauses) {
      const isListed = isInline ? clause !== clauses[0] : isEntry && clause.start === sentence.start
      const seen = lookAt(clause, words, sentence, { isListed, fromAgent, isPlain, isNote, isPromise })
      // "Saved at 22:41 (audit log), no copy": the place where it was seen is no second look.
      if (found.at(-1)?.sentence === sentence && isCited(clause, sentence)) continue
      if (seen.isCheck) all.push(reading.span(clause.start, clause.end))
      // A figure that goes on with the check before it ("tried it, works, 200") is no second one.
      const goesOn = seen.isFigure && found.at(-1)?.sentence === sentence
      if (seen.isCheck && seen.hasResult && goesOn) waiting = null
      else if (seen.isCheck && seen.hasResult) {
        found.push({ sentence, start: clause.start, end: clause.end })
        waiting = null
      } else if (seen.isCheck && before) {
        // "API with keys fine (tested 12:18)": what came of it stands first.
        found.push({ sentence, start: before.start, end: clause.end })
        waiting = null
      } else if (seen.isCheck) {
        waiting = { sentence, start: clause.start, end: clause.end }
      } else if (
        waiting &&
        !isInline &&
        (seen.hasResult || (!seen.isOpen && saysWhatCame(clause, waiting, sentence)))
      ) {
        found.push({ sentence: waiting.sentence, start: waiting.start, end: clause.end })
        waiting = null
      }
      before = !seen.isCheck && seen.hasResult ? clause : null
    }
  }
  const output = fromAgent ? pastedFindings(reading) : []
  return { withResult: [...quotesOf(reading, found), ...output], all: [...all, ...output] }
})

/** Most sentences hold no word that could make them one; they need not be cut up. */
function mayRecord(
  reading: Reading,
  { index, text }: ReadSentence,
  fromAgent: boolean,
  noted: boolean,
): boolean {
  return (
    CHECKS.some((list) => reading.has(list, index)) ||
    (fromAgent && (reading.has('check-result', index) || SHARE.test(text) || SINCE_CLOCK.test(text))) ||
    (noted && (reading.has('note-state', index) || QUOTED.test(text)))
  )
}

function isCited(clause: Clause, sentence: ReadSentence): boolean {
  if (sentence.text[clause.start - sentence.start - 1] !== '(') return false
  return wordsIn(clause, sentence).length <= CITED_WORDS
}

/** The result stands on the same line, or on the next one when that says so. */
function mayAnswer(check: ReadSentence, sentence: ReadSentence): boolean {
  if (sentence.index - check.index > 1) return false
  return sentence.line === check.line || RESULT_LINE.test(sentence.text.slice(0, 30))
}

/** After a colon or arrow anything is an outcome; after a comma, what is a statement of its own in the same sentence. */
function saysWhatCame(clause: Clause, check: Found, sentence: ReadSentence): boolean {
  if (clause.answers) return true
  const words = wordsIn(clause, sentence)
  return check.sentence === sentence && words.length >= STATEMENT_WORDS && !GERUND.test(words[0]?.word ?? '')
}

/** One check is shown with its whole sentence; of several in a sentence each is shown alone. */
function quotesOf(reading: Reading, found: readonly Found[]): Span[] {
  return found.map(({ sentence, start, end }, index) => {
    const isAlone = found[index - 1]?.sentence !== sentence && found[index + 1]?.sentence !== sentence
    const from = isAlone ? sentence.start : start + leadingSpace(reading.text, start)
    const to = isAlone ? Math.max(sentence.end, end) : end
    return reading.span(from, Math.min(to, Math.max(end, from + QUOTE_LIMIT), start + QUOTE_LIMIT))
  })
}

function leadingSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? 1 : 0
}

function opensWith(reading: Reading, { start, index }: ReadSentence, list: ListName): boolean {
  return reading.hitsIn(list, index).some((hit) => hit.start < start + OPENING)
}

/** Whether a clause is no more than the word for a check. */
function isLabel(clause: Clause | undefined, sentence: ReadSentence, { done }: Words): boolean {
  return (
    clause !== undefined && wordsIn(clause, sentence).length <= 3 && done.some(({ end }) => end <= clause.end)
  )
}

type Words = Readonly<
  Record<'done' | 'source' | 'finding' | 'whole' | 'result' | 'open' | 'not' | 'state', readonly ListHit[]>
>

function wordsOf(reading: Reading, { index, text, start }: ReadSentence): Words {
  // The words of an address say nothing.
  const addresses = text.includes('://') ? [...text.matchAll(ADDRESS)] : []
  const isFree = (hit: ListHit) =>
    !addresses.some(({ index: at, 0: address }) => {
      const from = start + at
      return hit.start >= from && hit.start < from + address.length
    })
  const hits = (list: ListName) => {
    const inSentence = reading.hitsIn(list, index)
    return addresses.length === 0 ? inSentence : inSentence.filter(isFree)
  }
  return {
    done: hits('check-done'),
    source: hits('check-source'),
    finding: hits('finding'),
    whole: hits('check-whole'),
    result: hits('check-result'),
    open: hits('check-open'),
    not: hits('check-not'),
    state: hits('note-state'),
  }
}

function isShut(reading: Reading, sentence: ReadSentence, place: Place): boolean {
  if (place === 'shut' || sentence.asks || sentence.codeLike) return true
  if (reading.has('auto-close', sentence.index)) return true
  if (opensWith(reading, sentence, 'check-open') || opensWith(reading, sentence, 'update-promise'))
    return true
  // Orders to the customer; in a note "Test in safe mode: same" is how checks are written down.
  const { visibility, author } = reading.message
  return (
    place === 'open' &&
    visibility === 'public' &&
    author.role === 'agent' &&
    (startsWithOrder(reading, sentence) || ORDER.test(sentence.text))
  )
}

interface Seen {
  readonly isCheck: boolean
  readonly hasResult: boolean
  /** Whether it tells of a plan, a request or a condition. */
  readonly isOpen: boolean
  /** Whether only an exact value makes it a check. */
  readonly isFigure: boolean
}

/** Where a clause stands, and in whose words. */
interface Standing {
  /** Whether it is an entry of a list of work. */
  readonly isListed: boolean
  readonly fromAgent: boolean
  /** Whether it is in a note and tells of no plans and people. */
  readonly isPlain: boolean
  /** The same, and without a "not" or "is being" before its verbs. */
  readonly isNote: boolean
  /** Whether it names the next update: its clock time is one to come. */
  readonly isPromise: boolean
}

function lookAt(
  clause: Clause,
  words: Words,
  sentence: ReadSentence,
  { isListed, fromAgent, isPlain, isNote, isPromise }: Standing,
): Seen {
  const inside = ({ start, end }: ListHit) => start >= clause.start && end <= clause.end
  const opened = words.open.find(inside)?.start ?? Infinity
  const counts = (hit: ListHit) => inside(hit) && hit.start < opened
  const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start)
  const nots = words.not.filter(inside)
  const done = words.done.filter(
    (hit) => counts(hit) && !nots.some(({ end }) => end <= hit.start && hit.start - end < NEAR),
  )
  const hasFigure = /\d/.test(text)
  const isReadBack = READ_BACK.test(text)
  const findings = isReadBack && !hasFigure ? [] : words.finding.filter(counts)
  const checks = [...done, ...words.source.filter(counts), ...findings]
  const results = words.result.filter(counts)
  // Who tells to the minute what happened has looked it up.
  const isShare = fromAgent && !isReadBack && opened === Infinity && SHARE.test(text)
  // A note that states something exact about how things are records what its writer saw.
  const isScheduled = SCHEDULED.test(text)
  const isExact = isNote && !isScheduled && results.length > 0 && EXACT.test(sentence.text)
  const isNoted = !isReadBack && opened === Infinity && (isExact || (isPlain && SET_TO.test(text)))
  const isTimed =
    fromAgent &&
    !isReadBack &&
    !isPromise &&
    !isScheduled &&
    opened === Infinity &&
    (results.length > 0 ? CLOCK : SINCE_CLOCK).test(text)
  // "flow is on" in a note: somebody looked.
  const isState = isPlain && words.state.some((hit) => inside(hit) && hit.end <= opened)
  const isWhole = isState || isTimed || isShare || isNoted || words.whole.some(counts)
  return {
    isCheck: isWhole || checks.length > 0 || (isListed && opened === Infinity),
    hasResult:
      isWhole ||
      (findings.length > 0 && hasFigure) ||
      (isListed ? hasFigure : checks.length === 0 && AMOUNT.test(text)) ||
      results.some((hit) => checks.every(({ start, end }) => end <= hit.start || hit.end <= start)),
    isOpen: opened < Infinity,
    isFigure: checks.length === 0 && !isListed && (isShare || isNoted),
  }
}
