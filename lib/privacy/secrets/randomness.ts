import { isStandIn } from '../stand-in'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-z]{12}$/i
/** Alphabets in order, as documentation writes them. */
const IN_ORDER = /abcdefgh|ghijklmn|qrstuvwx/i

/** Whether a value is a UUID in its usual writing. */
export function isUuid(value: string): boolean {
  return UUID.test(value)
}

/**
 * Whether a value looks drawn by chance: long enough, no stand-in, and with a stretch in which letters and digits mix as
 * they do in no word, version or name.
 */
export function looksRandom(value: string, fewest = 16): boolean {
  if (value.length < fewest || isStandIn(value) || IN_ORDER.test(value)) return false
  if (isUuid(value)) return true
  return entropy(value) >= 2.7 && value.split(/[-_./:=+\s]/).some(isMixed)
}

/** Letters and digits that change places at least twice, or long and of both cases in no word's order. */
function isMixed(part: string): boolean {
  if (part.length < 8) return false
  const changes = count(part, /[a-z](?=\d)|\d(?=[a-z])/gi)
  if (changes >= 2) return true
  return part.length >= 16 && count(part, /[a-z](?=[A-Z])|[A-Z]{2}(?=[a-z])/g) >= part.length / 6
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Shannon entropy of the letters of a value, in bits each. */
export function entropy(value: string): number {
  const counts = new Map<string, number>()
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let bits = 0
  for (const times of counts.values()) bits -= (times / value.length) * Math.log2(times / value.length)
  return bits
}
