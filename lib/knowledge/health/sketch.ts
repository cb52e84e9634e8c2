/** Numbers of a sketch. The likeness of two sketches is off by about 4 % of the whole for so many (√(p(1−p)/128)). */
export const SKETCH_SIZE = 128
/** Words of a shingle. */
const SHINGLE = 3
/** With fewer words a text is too short to be like another: "See the other page." */
const LEAST_WORDS = 20
/** Characters that are read of one text. */
const MOST_CHARACTERS = 40_000
const EMPTY = 0xffffffff
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** What is kept of a text to tell whether it is like another. */
export interface Sketch {
  /** A number for the whole text: case, white space and marks left out. */
  readonly whole: number
  /** Null where the text is too short. */
  readonly parts: Uint32Array | null
  readonly words: number
}

/**
 * A sketch by one-permutation hashing of word shingles (Li, Owen, Zhang 2012), empty bins filled from the next one (Shrivastava, Li
 * 2014). Linear in the text.
 */
export function sketchOf(text: string): Sketch {
  const words = (text.slice(0, MOST_CHARACTERS).toLowerCase().match(WORD) ?? []).map(hashOf)
  const whole = words.reduce((sum, word) => mixed(Math.imul(sum, 31) + word), 7)
  if (words.length < LEAST_WORDS) return { whole, parts: null, words: words.length }
  const parts = new Uint32Array(SKETCH_SIZE).fill(EMPTY)
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0
    for (let next = 0; next < SHINGLE; next++) hash = Math.imul(hash, 0x01000193) + (words[at + next] ?? 0)
    hash = mixed(hash)
    const bin = hash % SKETCH_SIZE
    const value = Math.floor(hash / SKETCH_SIZE)
    if (value < (parts[bin] ?? EMPTY)) parts[bin] = value
  }
  return { whole, parts: filled(parts), words: words.length }
}

/** The part of their shingles that two texts share (Jaccard), about, 0–1; 0 where one is too short. */
export function likenessOf(one: Sketch, other: Sketch): number {
  const { parts } = one
  const others = other.parts
  if (parts === null || others === null) return 0
  let same = 0
  for (let bin = 0; bin < SKETCH_SIZE; bin++) if (parts[bin] === others[bin]) same += 1
  return same / SKETCH_SIZE
}

/** Each empty bin takes the value of the next one that is not, shifted by how far it is, so that two do not agree by chance. */
function filled(parts: Uint32Array): Uint32Array {
  const made = parts.slice()
  let next = EMPTY
  let away = 0
  for (let at = 2 * SKETCH_SIZE - 1; at >= 0; at--) {
    const bin = at % SKETCH_SIZE
    const own = parts[bin] ?? EMPTY
    if (own !== EMPTY) {
      next = own
      away = 0
    } else {
      away += 1
      if (at < SKETCH_SIZE) made[bin] = mixed(next + Math.imul(away, 0x9e3779b1))
    }
  }
  return made
}

/** FNV-1a (Fowler, Noll, Vo). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

/** Finaliser of MurmurHash3 (Appleby): every bit depends on every other. */
function mixed(value: number): number {
  let hash = value >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
