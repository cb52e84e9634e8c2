import type { Article } from '@/lib/knowledge/article'
import { foldersOf } from '../data-files'
import { generateKnowledge } from '../knowledge/generated'
import { readHelpdeskSet } from '../knowledge/helpdesk-set'
import { readPublicSet } from '../knowledge/public-set'

/** Articles to type questions about. */
export interface SearchSet {
  readonly name: string
  readonly articles: readonly Article[]
}

const SIZES = [1_000, 10_000]
/** Headings of a generated article, and their words: every so many words of its text begin with one. */
const HEADINGS = 4
const HEADING_WORDS = 4
const SECTION_WORDS = 90

/** The local helpdesk's articles, generated ones, and those of the `knowledge-*` folders of `data`. */
export function searchSets(data: string | null): SearchSet[] {
  const demo = readHelpdeskSet()
  const open = data === null ? [] : foldersOf(data, 'knowledge-').flatMap((path) => readPublicSet(path) ?? [])
  return [
    ...(demo ? [demo] : []),
    ...open.map(({ name, articles }) => ({ name, articles })),
    ...SIZES.map((size) => ({
      name: `generated ${size}`,
      articles: generateKnowledge(size, 0).articles.map(withHeadings),
    })),
  ]
}

/** Generated articles have no headings: some of their words are made some, as the text of an article has them on lines of their own. */
function withHeadings(article: Article): Article {
  const words = article.body.replace(/\./gu, '').split(' ')
  const headings = Array.from({ length: HEADINGS }, (_, section) =>
    words.slice(section * SECTION_WORDS, section * SECTION_WORDS + HEADING_WORDS).join(' '),
  )
  return { ...article, headings, body: `${headings.join('\n')}\n${article.body}` }
}
