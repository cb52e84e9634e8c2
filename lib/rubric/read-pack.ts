import { checkPack } from './check-pack'
import type { Pack } from './pack'
import type { PackFault } from './pack-fault'
import { readJson } from './read-json'

/** Far above any rubric a person would write: ours have 25 kB, 600 values, and nest 12 deep. */
const LIMITS = { bytes: 256 * 1024, depth: 32, values: 20_000 }

/** A pack read from a text, or everything that is wrong with it and where. */
export type PackReading =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly PackFault[] }

/** Reads a text from outside as a pack. Changes nothing, and takes a pack only as a whole. */
export function readPack(text: string): PackReading {
  const reading = readJson(text, LIMITS, (value) => {
    const checked = checkPack(value)
    return checked.ok ? { ok: true, value: checked.pack } : checked
  })
  return reading.ok ? { ok: true, pack: reading.value } : reading
}
