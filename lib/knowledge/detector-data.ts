import { placeOf } from './place-of'

/**
 * Languages that are told by how words are written: those that help desks offer, as ISO 639-1. What is written in a script of its own is told
 * by that ({@link scriptLanguage} in `detect-language.ts`). Fewer languages leave fewer false friends in short texts.
 */
export const TOLD_BY_WORDS = [
  ...['ar', 'bg', 'ca', 'cs', 'da', 'de', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'hi', 'hr', 'hu', 'is', 'it'],
  ...['lt', 'lv', 'ms', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'tl', 'tr', 'uk', 'vi'],
] as const

/** What the detector's library knows: of each run of bytes, by number of the language, how much it speaks for it (6–207). */
export type Ngrams = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Characters from here on stand for numbers: with the largest, 207, the text still takes a byte a character in memory. */
const ZERO = 0x30

/**
 * Packs the table for the build: one line for each run, sorted, with letters for the languages that are kept and their numbers. The
 * library's own form, an object of 50,000 objects, takes 27 MB and 0.2 s of every start of the worker (test/eval/RESULTS.md).
 * @param languages by number, as the library has them
 */
export function packNgrams(
  ngrams: Ngrams,
  languages: Readonly<Record<string, string>>,
  kept: readonly string[],
): string {
  const lines = Object.entries(ngrams).flatMap(([ngram, worth]) => {
    const pairs = Object.entries(worth).filter(([number]) => kept.includes(languages[number] ?? ''))
    const letters = pairs.map(([number, value]) => String.fromCharCode(ZERO + Number(number), ZERO + value))
    return letters.length > 0 ? [`${ngram}\t${letters.join('')}`] : []
  })
  return lines.sort().join('\n')
}

/** A packed table that can be asked like the library's own. It is cut into lines when it is first asked, which takes about 2 ms. */
export function unpackNgrams(packed: string): Ngrams {
  let lines: readonly string[] | null = null
  return new Proxy(
    {},
    {
      get: (_, ngram) => {
        lines ??= packed.split('\n')
        return typeof ngram === 'string' ? find(lines, `${ngram}\t`) : undefined
      },
    },
  )
}

function find(lines: readonly string[], beginning: string): Record<string, number> | undefined {
  const line = lines[placeOf(lines, beginning)]
  if (!line?.startsWith(beginning)) return undefined
  const worth: Record<string, number> = {}
  for (let at = beginning.length; at < line.length; at += 2)
    worth[line.charCodeAt(at) - ZERO] = line.charCodeAt(at + 1) - ZERO
  return worth
}
