/** A run of letters: where it begins, and what it is. */
export interface Run {
  readonly start: number
  readonly run: string
}

/**
 * A finder of the longest runs made of given ASCII letters, at least `fewest` long. Such a run covers one of every `fewest`
 * places, so only those are looked at until one is inside a run: most of a message is never read.
 */
export function runFinder(letters: string, fewest: number): (text: string) => Run[] {
  const members = new Uint8Array(128)
  for (const letter of letters) members[letter.charCodeAt(0)] = 1
  return (text) => {
    const isIn = (at: number) => members[text.charCodeAt(at)] === 1
    const runs: Run[] = []
    for (let at = fewest - 1; at < text.length; at += fewest) {
      if (!isIn(at)) continue
      let start = at
      while (start > 0 && isIn(start - 1)) start--
      while (at + 1 < text.length && isIn(at + 1)) at++
      if (at + 1 - start >= fewest) runs.push({ start, run: text.slice(start, at + 1) })
    }
    return runs
  }
}

export const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
