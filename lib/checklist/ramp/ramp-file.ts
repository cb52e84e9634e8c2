import { z } from 'zod'
import type { PackFault } from '@/lib/rubric/pack-fault'
import { faultsOfIssue, plainIssue } from '@/lib/rubric/plain-issue'
import { readJson } from '@/lib/rubric/read-json'
import { rampKept, type RampKept } from './ramp-kept'

/** As many bytes as the most tickets that are kept can have, and then some. */
export const LONGEST_RAMP_FILE = 16 * 1024 * 1024
const LIMITS = { bytes: LONGEST_RAMP_FILE, depth: 12, values: 400_000 }

/** All that is kept of a ramp, as a file. Closed: an unknown key makes it invalid. */
const rampFile = rampKept.extend({ deskhand: z.literal('ramp'), version: z.literal(1) })

/** What a file holds, or everything that is wrong with it and where. */
export type RampFileReading =
  | { readonly ok: true; readonly kept: RampKept }
  | { readonly ok: false; readonly faults: readonly PackFault[] }

/** All of it as text. */
export function writeRampFile(kept: RampKept): string {
  return `${JSON.stringify({ deskhand: 'ramp', version: 1, ...kept }, null, 2)}\n`
}

/** Reads a text from outside. Changes nothing, and takes it only as a whole. */
export function readRampFile(text: string): RampFileReading {
  const reading = readJson(text, LIMITS, (value) => {
    const result = rampFile.safeParse(value, { error: plainIssue })
    return result.success
      ? { ok: true, value: result.data }
      : { ok: false, faults: result.error.issues.flatMap(faultsOfIssue) }
  })
  if (!reading.ok) return reading
  const { person, tickets, articles } = reading.value
  return { ok: true, kept: { person, tickets, articles } }
}
