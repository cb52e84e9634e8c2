import { checkPack } from './check-pack'
import { placesIn, type JsonPlaces, type PlacedFault } from './json-places'
import { positionIn, type Expected } from './json-scan'
import type { Pack } from './pack'
import type { PackFault } from './pack-fault'

/** Far above any rubric a person would write: ours have 25 kB, 600 values, and nest 12 deep. */
const MOST_BYTES = 256 * 1024
const LIMITS = { depth: 32, values: 20_000 }
/** Faults that are told; whoever has more begins with these. */
const MOST_FAULTS = 100

/** A pack read from a text, or everything that is wrong with it and where. */
export type PackReading =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly faults: readonly PackFault[] }

/** Reads a text from outside as a pack. Changes nothing, and takes a pack only as a whole. */
export function readPack(given: string): PackReading {
  // Editors on Windows put a mark before the text.
  const text = given.replace(/^\ufeff/, '')
  if (isTooLong(text))
    return refused([
      { line: 1, column: 1, path: '', message: `this is longer than ${String(MOST_BYTES / 1024)} kB` },
    ])
  const places = placesIn(text, LIMITS)
  if (places.faults.length > 0) return refused(places.faults.map((fault) => toPackFault(text, fault)))
  const checked = checkPack(JSON.parse(text))
  if (checked.ok) return checked
  return refused(
    checked.faults.map(({ path, message }) => ({
      ...positionIn(text, nearestPlace(places, path)),
      path: path.join('.'),
      message,
    })),
  )
}

function refused(faults: readonly PackFault[]): PackReading {
  const inOrder = faults.toSorted((a, b) => a.line - b.line || a.column - b.column)
  return { ok: false, faults: inOrder.slice(0, MOST_FAULTS) }
}

function isTooLong(text: string): boolean {
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES
}

/** Where a path leads in the text; for something that is missing, where it should have been. */
function nearestPlace({ placeOf }: JsonPlaces, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const place = placeOf(path.slice(0, length))
    if (place !== null) return place
  }
  return 0
}

const EXPECTED: Readonly<Record<Expected, string>> = {
  value: 'a value is missing here: a text in double quotes, a number, true, false, null, { or [',
  'value or ]': 'a value or ] is missing here',
  name: 'a name in double quotes is missing here; after the last one there is no comma',
  'name or }': 'a name in double quotes or } is missing here',
  ':': 'a colon is missing here',
  ', or end': 'a comma or the end of what was opened is missing here',
  text: 'this text in double quotes is broken off, or has a line break or backslash that JSON does not allow',
}

function toPackFault(text: string, fault: PlacedFault): PackFault {
  return { ...positionIn(text, fault.at), path: fault.path.join('.'), message: sentenceOf(fault) }
}

function sentenceOf(fault: PlacedFault): string {
  switch (fault.kind) {
    case 'not-json':
      return `this is not JSON: ${EXPECTED[fault.expected]}`
    case 'forbidden-key':
      return `"${fault.key}" is not allowed as a key`
    case 'key-twice':
      return `"${fault.key}" is there twice`
    case 'too-deep':
      return `this is nested deeper than ${String(LIMITS.depth)}`
    case 'too-many':
      return `there are more than ${String(LIMITS.values)} values`
  }
}
