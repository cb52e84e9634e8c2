import type { Sentence } from './sentences'

/** A line that is a label and nothing more; longer lines that end in a colon lead to something. */
const LABEL = /^[^\n]{1,70}:$/
/** A line that begins with a label of its own: `Region: eu-1`. */
const LABELLED = /^[^:.!?\n]{2,40}: ?/

/**
 * Leaves out labels of a note that nobody filled in (`Workaround:` with nothing behind it): they state nothing, though
 * they hold the very words that are looked for. A label is filled by what follows it, unless that has its own label.
 */
export function withoutUnfilled(sentences: readonly Sentence[], text: string): Sentence[] {
  return sentences.filter((sentence, index) => {
    if (!LABEL.test(text.slice(sentence.start, sentence.end))) return true
    const next = sentences[index + 1]
    return next !== undefined && !LABELLED.test(text.slice(next.start, Math.min(next.end, next.start + 50)))
  })
}
