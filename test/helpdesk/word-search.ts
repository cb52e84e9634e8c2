/** A thing that words are looked up in; a hit in the title counts threefold. */
export interface Searchable {
  readonly title: string
  readonly body: string
}

/** Lower-case words of a text; codes such as `RLY-3009` stay whole. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*/gu) ?? []
}

/** How well a text fits the words: the number of different words found, those of the title thrice. */
export function scoreOf(words: readonly string[], { title, body }: Searchable): number {
  const inTitle = title.toLowerCase()
  const inBody = body.toLowerCase()
  let score = 0
  for (const word of new Set(words)) score += inTitle.includes(word) ? 3 : inBody.includes(word) ? 1 : 0
  return score
}

/** Those with any of the words, the best first. */
export function anyWord<T extends Searchable>(query: string, all: Iterable<T>): T[] {
  const words = wordsOf(query)
  return [...all]
    .map((one) => ({ one, score: scoreOf(words, one) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one)
}

/** Whether all words are in the text. */
export function hasAllWords(query: string, text: string): boolean {
  const lower = text.toLowerCase()
  return wordsOf(query).every((word) => lower.includes(word))
}
