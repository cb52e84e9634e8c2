import type { PackFault } from '@/lib/rubric/pack-fault'
import { faultsOfIssue, plainIssue } from '@/lib/rubric/plain-issue'
import { readJson } from '@/lib/rubric/read-json'
import { scorecard, type Scorecard } from './card'

/** Far above any card a person would write: ours have 10 kB, 350 values, and nest 6 deep. */
const LIMITS = { bytes: 256 * 1024, depth: 16, values: 20_000 }

/** A card read from a text, or everything that is wrong with it and where. */
export type CardReading =
  | { readonly ok: true; readonly card: Scorecard }
  | { readonly ok: false; readonly faults: readonly PackFault[] }

/** Reads a text from outside as a scorecard. Changes nothing, and takes a card only as a whole. */
export function readCard(text: string): CardReading {
  const reading = readJson(text, LIMITS, (value) => {
    const result = scorecard.safeParse(value, { error: plainIssue })
    return result.success
      ? { ok: true, value: result.data }
      : { ok: false, faults: result.error.issues.flatMap(faultsOfIssue) }
  })
  return reading.ok ? { ok: true, card: reading.value } : reading
}

/** A card as the text of a file: indented JSON whose keys stand in one order, so that equal cards are equal texts. */
export function writeCard(card: Scorecard): string {
  const { format, ...rest } = scorecard.parse(card)
  return `${JSON.stringify({ format, ...rest }, null, 2)}\n`
}

/** Whether two cards say the same, however their keys are ordered. */
export function isSameCard(one: Scorecard, other: Scorecard): boolean {
  return writeCard(one) === writeCard(other)
}
