/** An invisible character that joins words: it keeps programs from acting on what they would take for their own signs. */
const JOINER = '\u2060'
/** `@team` would call people, `#12` and `!12` would link to other work, also where the name follows in the next run. */
const SIGNS = /(?<![\w@#!])([@#!])(?=\w|$)/g

/** Foreign text that calls nobody and links to nothing when it is pasted into a tracker or a chat. */
export function calm(text: string): string {
  return text.replace(SIGNS, `$1${JOINER}`)
}
