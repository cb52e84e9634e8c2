import type { ReadSentence, Reading } from './reading'

/**
 * A question about sentences that several signals ask: answered once for each sentence of a reading.
 * @param answer pure.
 */
export function perSentence(
  answer: (reading: Reading, sentence: ReadSentence) => boolean,
): (reading: Reading, sentence: ReadSentence) => boolean {
  return (reading, sentence) => {
    let answers = reading.answers.get(answer)
    if (!answers) reading.answers.set(answer, (answers = []))
    return (answers[sentence.index] ??= answer(reading, sentence))
  }
}
