import type { ReadSentence, Reading } from './reading'

/** The sentence that holds an offset of the cleaned text; none within code and quoted mails. */
export function sentenceAt({ sentences }: Reading, offset: number): ReadSentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return undefined
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return sentence
  }
  return undefined
}
