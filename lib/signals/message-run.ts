import type { Evidence } from '@/lib/ticket/evidence'
import { evidenceOf } from './replies'
import type { MessageSignal, ScannedMessage } from './signal'
import type { Tongue } from './text/language'

/** Messages of a run. A change of one message makes one run count again; more runs take longer to add up. */
const LENGTH = 16
/** Quotes kept of one run; more prove nothing more. */
export const QUOTES = 5

/** What one signal came to in some messages. */
export interface Tally {
  /** Findings in all. */
  readonly count: number
  /** Findings in the message that has the fewest; Infinity when there is no message. */
  readonly least: number
  /** The first {@link QUOTES} findings. */
  readonly quotes: readonly Evidence[]
}

/** A few messages in a row, with what was counted in them before. */
export interface MessageRun {
  readonly messages: readonly ScannedMessage[]
  /** Languages that anything is written in. */
  readonly tongues: ReadonlySet<Tongue>
  /** By id of the signal. */
  readonly tallies: Map<string, Tally>
}

/** Runs made before, by their first message and the choice they belong to; they live as long as that message. */
const known = new WeakMap<ScannedMessage, Map<string, MessageRun>>()

/**
 * Cuts messages into runs. A run whose messages are the same as last time is the same object, so that after a keystroke
 * only one run of a long ticket is counted again.
 * @param choice a name for how the messages were chosen from the ticket, so that choices do not replace each other's runs.
 */
export function runsOf(messages: readonly ScannedMessage[], choice: string): MessageRun[] {
  const runs: MessageRun[] = []
  for (let start = 0; start < messages.length; start += LENGTH) {
    const part = messages.slice(start, start + LENGTH)
    const [first] = part
    if (!first) break
    let byChoice = known.get(first)
    if (!byChoice) known.set(first, (byChoice = new Map()))
    const before = byChoice.get(choice)
    if (before && isSame(before.messages, part)) runs.push(before)
    else {
      const made = { messages: part, tongues: tonguesOf(part), tallies: new Map<string, Tally>() }
      byChoice.set(choice, made)
      runs.push(made)
    }
  }
  return runs
}

/**
 * Counts a signal in runs until there is enough to judge by.
 * @param enough findings after which nobody counts on, once there are quotes to show; Infinity to count all.
 */
export function tallyOf(runs: readonly MessageRun[], { id }: MessageSignal, enough: number): Tally {
  let count = 0
  let least = Infinity
  const quotes: Evidence[] = []
  for (const run of runs) {
    let tally = run.tallies.get(id)
    if (!tally) run.tallies.set(id, (tally = countIn(run.messages, id)))
    count += tally.count
    least = Math.min(least, tally.least)
    if (tally.count > 0 && quotes.length < QUOTES)
      quotes.push(...tally.quotes.slice(0, QUOTES - quotes.length))
    if (count >= enough && quotes.length === QUOTES) break
  }
  return { count, least, quotes }
}

const NOTHING: Tally = { count: 0, least: 0, quotes: [] }

function countIn(messages: readonly ScannedMessage[], id: string): Tally {
  let count = 0
  let least = Infinity
  const quotes: Evidence[] = []
  for (const message of messages) {
    const findings = message.findings(id)
    count += findings.length
    least = Math.min(least, findings.length)
    for (const finding of findings) {
      if (quotes.length >= QUOTES) break
      quotes.push(evidenceOf(message, finding))
    }
  }
  return count === 0 ? NOTHING : { count, least, quotes }
}

/** Messages without words hide nothing. */
function tonguesOf(messages: readonly ScannedMessage[]): ReadonlySet<Tongue> {
  return new Set(
    messages.filter(({ reading }) => reading.sentences.length > 0).map(({ reading }) => reading.tongue),
  )
}

function isSame(a: readonly ScannedMessage[], b: readonly ScannedMessage[]): boolean {
  return a.length === b.length && a.every((message, index) => message === b[index])
}
