import type { ScoreOptions } from '@/lib/rubric/score-ticket'

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const START = 0x811c9dc5
const PRIME = 0x01000193

/** A short mark of the settings a ticket is scored by, to tell later whether they were changed. Says nothing of them. */
export function settingsMark(options: ScoreOptions): string {
  const words = JSON.stringify({ ...options, now: null, cache: null })
  let mark = START
  for (let index = 0; index < words.length; index++)
    mark = Math.imul(mark ^ words.charCodeAt(index), PRIME) >>> 0
  return mark.toString(36)
}
