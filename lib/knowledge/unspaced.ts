/** Scripts written without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

let segmenter: Intl.Segmenter | null = null

/** Whether a run of letters needs a segmenter to be cut into words. */
export function isUnspaced(run: string): boolean {
  return UNSPACED.test(run)
}

/** Cuts a run into words with the platform's dictionaries (`Intl.Segmenter`); `start` is the offset in the run. */
export function segmentWords(run: string): { text: string; start: number }[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  const words: { text: string; start: number }[] = []
  for (const part of segmenter.segment(run)) {
    if (part.isWordLike) words.push({ text: part.segment, start: part.index })
  }
  return words
}
