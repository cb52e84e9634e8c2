import { isLogLine } from './log-line'

/** Characters of a text that are read; what a text of 200 kB is written in shows at its beginning. */
const MOST_CHARACTERS = 5_000

const CODE_BLOCK = /```[\s\S]*?(?:```|$)/gu
const ASCII_RUN = /[\x21-\x7e]+/gu
/**
 * What is written the same in any language: addresses, codes and program text (`RLY-3009`, `user_id`, `a=1`, `/srv/app`,
 * `relay.example.com`), and names in camel case (`LaserJet`).
 */
const CODE = /[\d_=@/\\{}<>|#$]|\w\.\w|[a-z][A-Z]/u
/** Longer runs of ASCII are data. */
const LONGEST_WORD = 40
const CAPITALS = /\b[A-Z]{2,}\b/gu
/** What is left of a header or a field without its value. */
const LABEL_ALONE = /^\s*[\p{L}-]+:\s*$/u

/**
 * The words of a text that tell its language: without program text, log lines, addresses, codes and names that are the same everywhere.
 * Words in capitals are left out as abbreviations, except where most of the text is written so. Linear in the text's length.
 */
export function proseOf(text: string): string {
  const lines = text.slice(0, MOST_CHARACTERS).replace(CODE_BLOCK, ' ').split('\n')
  const words = lines
    .filter((line) => !isLogLine(line))
    .join('\n')
    .replace(ASCII_RUN, (run) => (run.length > LONGEST_WORD || CODE.test(run) ? ' ' : run))
  return (isShouted(words) ? words : words.replace(CAPITALS, ' '))
    .split('\n')
    .filter((line) => !LABEL_ALONE.test(line))
    .join('\n')
    .replace(/\s+/gu, ' ')
    .trim()
}

function isShouted(words: string): boolean {
  const large = words.match(/\p{Lu}/gu)?.length ?? 0
  return large > (words.match(/\p{Ll}/gu)?.length ?? 0)
}
