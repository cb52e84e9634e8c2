import type { Article } from './article'
import type { MatchedTerm } from './index/article-index'
import { tokenize } from './tokens'

/** Characters of a snippet at most. */
export const LONGEST_SNIPPET = 240
/** Characters of the body that are looked through. */
const MOST_CHARACTERS = 60_000
const SENTENCE = /[^\n.!?。！？]+(?:[.!?。！？]+(?!\s|$)[^\n.!?。！？]*)*[.!?。！？]*/gu
const LIST_MARK = /^(?:[-•*]|\d{1,3}[.)])\s+/u
const CODE_MARKS = /[{}[\]<>=|\\"`;_/]/gu
/** Share of a sentence's characters that may be such marks. */
const MOST_CODE_MARKS = 0.06

interface Sentence {
  readonly text: string
  readonly terms: ReadonlySet<string>
}

/**
 * The passage of an article that holds most of what matched: whole sentences, at most 240 characters. A
 * sentence longer than that is cut at a word and ends in an ellipsis. Without a match the article's beginning is given.
 * @param language the one its words were indexed in, as the index has it; empty where it could not be told
 */
export function bestSnippet(article: Article, matched: readonly MatchedTerm[], language: string): string {
  const sentences = sentencesOf(article, language || 'en')
  const worth = new Map(matched.map((one) => [one.indexed, one.gave]))
  let best: readonly Sentence[] = sentences.slice(0, 1)
  let most = 0
  for (let start = 0; start < sentences.length; start += 1) {
    const passage = takePassage(sentences, start)
    const held = new Set(passage.flatMap((sentence) => [...sentence.terms]))
    let sum = 0
    for (const term of held) sum += worth.get(term) ?? 0
    if (sum > most) {
      most = sum
      best = passage
    }
  }
  return shorten(best.map((sentence) => sentence.text).join(' '))
}

/** Kept as long as the article is: while somebody types, the same few are asked for with every letter. */
const known = new WeakMap<Article, readonly Sentence[]>()

function sentencesOf(article: Article, language: string): readonly Sentence[] {
  const sentences = known.get(article) ?? splitSentences(article, language)
  known.set(article, sentences)
  return sentences
}

function splitSentences(article: Article, language: string): Sentence[] {
  const body = article.body.slice(0, MOST_CHARACTERS)
  const headings = new Set(article.headings.map((heading) => heading.trim()))
  return (body.match(SENTENCE) ?? [])
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim().replace(LIST_MARK, ''))
    .filter((text) => text.length > 2 && !headings.has(text) && isProse(text))
    .map((text) => ({ text, terms: new Set(tokenize(text, language).map((token) => token.term)) }))
}

/** Code and log lines match well and read badly. */
function isProse(text: string): boolean {
  return (text.match(CODE_MARKS)?.length ?? 0) <= text.length * MOST_CODE_MARKS
}

function takePassage(sentences: readonly Sentence[], start: number): Sentence[] {
  const passage: Sentence[] = []
  let length = 0
  for (let at = start; at < sentences.length; at += 1) {
    const sentence = sentences[at]
    if (!sentence) break
    length += sentence.text.length + 1
    if (passage.length > 0 && length > LONGEST_SNIPPET) break
    passage.push(sentence)
  }
  return passage
}

function shorten(text: string): string {
  if (text.length <= LONGEST_SNIPPET) return text
  const cut = text.slice(0, LONGEST_SNIPPET - 1)
  const space = cut.lastIndexOf(' ')
  return `${space > LONGEST_SNIPPET / 2 ? cut.slice(0, space) : cut}…`
}
