import { placesIn, type JsonLimits, type JsonPlaces, type PlacedFault } from './json-places'
import { positionIn, type Expected } from './json-scan'
import type { PackFault } from './pack-fault'
import type { ValueFault } from './plain-issue'

/** How much of a text is taken. */
export interface TextLimits extends JsonLimits {
  readonly bytes: number
}

/** A value that was checked, or what is wrong with it. */
export type CheckedValue<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly ValueFault[] }

/** A value read from a text, or everything that is wrong with it and where. */
export type JsonReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly PackFault[] }

/** Faults that are told; whoever has more begins with these. */
const MOST_FAULTS = 100

/** Reads a text from outside as JSON and checks it. It is taken only as a whole; each fault tells its line. */
export function readJson<T>(
  given: string,
  limits: TextLimits,
  check: (value: unknown) => CheckedValue<T>,
): JsonReading<T> {
  // Editors on Windows put a mark before the text.
  const text = given.replace(/^\ufeff/, '')
  if (isTooLong(text, limits.bytes))
    return refused([
      { line: 1, column: 1, path: '', message: `this is longer than ${String(limits.bytes / 1024)} kB` },
    ])
  const places = placesIn(text, limits)
  if (places.faults.length > 0) return refused(places.faults.map((fault) => placed(text, fault, limits)))
  const checked = check(JSON.parse(text))
  if (checked.ok) return checked
  return refused(
    checked.faults.map(({ path, message }) => ({
      ...positionIn(text, nearestPlace(places, path)),
      path: path.join('.'),
      message,
    })),
  )
}

function refused<T>(faults: readonly PackFault[]): JsonReading<T> {
  const inOrder = faults.toSorted((a, b) => a.line - b.line || a.column - b.column)
  return { ok: false, faults: inOrder.slice(0, MOST_FAULTS) }
}

function isTooLong(text: string, bytes: number): boolean {
  return text.length > bytes || new TextEncoder().encode(text).length > bytes
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

function placed(text: string, fault: PlacedFault, limits: JsonLimits): PackFault {
  return { ...positionIn(text, fault.at), path: fault.path.join('.'), message: sentenceOf(fault, limits) }
}

function sentenceOf(fault: PlacedFault, limits: JsonLimits): string {
  switch (fault.kind) {
    case 'not-json':
      return `this is not JSON: ${EXPECTED[fault.expected]}`
    case 'forbidden-key':
      return `"${fault.key}" is not allowed as a key`
    case 'key-twice':
      return `"${fault.key}" is there twice`
    case 'too-deep':
      return `this is nested deeper than ${String(limits.depth)}`
    case 'too-many':
      return `there are more than ${String(limits.values)} values`
  }
}
