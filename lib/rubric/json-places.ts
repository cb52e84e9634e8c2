import { scanJson, type Expected } from './json-scan'

/** Keys that reach into JavaScript's own objects; no pack has a use for them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Something in a JSON text that is refused before anybody looks at what it means. */
export type PlacedFault = {
  readonly at: number
  /** Keys and indexes that lead there. */
  readonly path: readonly (string | number)[]
} & (
  | { readonly kind: 'not-json'; readonly expected: Expected }
  | { readonly kind: 'forbidden-key' | 'key-twice'; readonly key: string }
  | { readonly kind: 'too-deep' | 'too-many' }
)
type Refusal = PlacedFault extends infer F ? (F extends unknown ? Omit<F, 'at' | 'path'> : never) : never

/** How much of a text is taken. */
export interface JsonLimits {
  /** Objects and lists inside each other. */
  readonly depth: number
  /** Values of any kind, in all. */
  readonly values: number
}

/** A JSON text with the places of everything in it. */
export interface JsonPlaces {
  /** The first fault that ends the reading, and every bad key before it. */
  readonly faults: readonly PlacedFault[]
  /** Offset of what a path leads to: a name where there is one, else the value; null when nothing is there. */
  readonly placeOf: (path: readonly (string | number)[]) => number | null
}

interface Level {
  readonly isObject: boolean
  readonly names: Set<string>
  /** The name or index of what is being read. */
  key: string | number
}

/** Reads a text that should be JSON, and remembers where everything stands. Linear, and without recursion. */
export function placesIn(text: string, limits: JsonLimits): JsonPlaces {
  const places = new Map<string, number>()
  const faults: PlacedFault[] = []
  const levels: Level[] = []
  let values = 0
  let ended = false

  /** Leads to the piece at hand; what was opened and has nothing in it yet adds nothing. */
  const path = () => levels.map(({ key }) => key).filter((key) => key !== '' && key !== -1)
  const refuse = (at: number, why: Refusal) => {
    faults.push({ at, path: path(), ...why })
  }
  const stop = scanJson(text, ({ kind, start, end }) => {
    if (ended) return
    const level = levels.at(-1)
    if (kind === 'close') {
      levels.pop()
      return
    }
    if (kind === 'name') {
      const name = JSON.parse(text.slice(start, end)) as string
      if (!level) return
      level.key = name
      if (FORBIDDEN.has(name)) refuse(start, { kind: 'forbidden-key', key: name })
      else if (level.names.has(name)) refuse(start, { kind: 'key-twice', key: name })
      level.names.add(name)
      places.set(keyOf(path()), start)
      return
    }
    if (level && !level.isObject) {
      level.key = Number(level.key) + 1
      places.set(keyOf(path()), start)
    }
    values += 1
    if (values > limits.values) {
      refuse(start, { kind: 'too-many' })
      ended = true
    }
    if (kind === 'value') return
    if (levels.length === limits.depth) {
      refuse(start, { kind: 'too-deep' })
      ended = true
    }
    levels.push({ isObject: kind === '{', names: new Set(), key: kind === '{' ? '' : -1 })
  })
  if (stop && !ended) refuse(stop.at, { kind: 'not-json', expected: stop.expected })
  return { faults, placeOf: (wanted) => places.get(keyOf(wanted)) ?? null }
}

function keyOf(path: readonly (string | number)[]): string {
  return JSON.stringify(path)
}
