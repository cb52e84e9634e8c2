import type { DeskArticle } from '../demo-data'
import type { Desk } from '../desk'
import { SPACES } from '../ids'
import { plainText } from '../message-text'
import { scoreOf, wordsOf } from '../word-search'
import { conditionsOf, holds, parseQuery, type Condition } from './query-language'
import { fitsMoment, fitsNames, fitsText } from './query-values'

const FIELDS: Readonly<Record<string, (article: DeskArticle, condition: Condition, now: number) => boolean>> =
  {
    type: (_, condition) => fitsNames(condition, ['page']),
    id: (article, condition) => fitsNames(condition, [String(article.id)]),
    content: (article, condition) => fitsNames(condition, [String(article.id)]),
    space: (article, condition) => fitsNames(condition, [SPACES[article.audience]]),
    'space.key': (article, condition) => fitsNames(condition, [SPACES[article.audience]]),
    label: (article, condition) => fitsNames(condition, article.labels),
    title: (article, condition) =>
      condition.operator === '=' ? article.title === condition.values[0] : fitsText(condition, article.title),
    text: (article, condition) => fitsText(condition, `${article.title}\n${article.body}`),
    sitesearch: (article, condition) => fitsText(condition, `${article.title}\n${article.body}`),
    lastmodified: (article, condition, now) => fitsMoment(condition, article.updated, now),
    created: (article, condition, now) => fitsMoment(condition, article.updated, now),
  }

/** The articles a CQL query finds: in its order, else the best fit of the words first. Throws when it is unreadable. */
export function findByCql(cql: string, desk: Desk): DeskArticle[] {
  const { where, order } = parseQuery(cql)
  for (const { field } of conditionsOf(where)) {
    if (!FIELDS[field]) throw new Error(`No field exists with name: ${field}`)
  }
  const now = desk.now()
  const found = [...desk.articles.values()].filter((article) =>
    holds(where, (condition) => FIELDS[condition.field]?.(article, condition, now) ?? false),
  )
  if (order.length === 0) return byFit(found, searchedWords(cql))
  for (const { field, descending } of [...order].reverse()) {
    const key = (article: DeskArticle) => (field === 'title' ? article.title : article.updated)
    found.sort((a, b) => (key(a).localeCompare(key(b)) || a.id - b.id) * (descending ? -1 : 1))
  }
  return found
}

/** The words a query looks for in texts and titles. */
export function searchedWords(cql: string): string[] {
  const texts = conditionsOf(parseQuery(cql).where).filter(({ operator }) => operator === '~')
  return texts.flatMap(({ values }) => wordsOf(values.join(' ')))
}

function byFit(articles: DeskArticle[], words: readonly string[]): DeskArticle[] {
  if (words.length === 0) return articles
  return articles.sort((a, b) => scoreOf(words, b) - scoreOf(words, a))
}

/** A stretch of the text around the first word found. */
export function excerptOf(article: DeskArticle, words: readonly string[]): string {
  const text = plainText(article.body).replace(/\s+/g, ' ')
  const at = words.map((word) => text.toLowerCase().indexOf(word)).find((place) => place >= 0) ?? 0
  return text.slice(Math.max(0, at - 80), Math.max(0, at - 80) + 220)
}
