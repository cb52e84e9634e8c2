import type { ArticleIndex } from '@/lib/knowledge/index/article-index'
import { Learnt } from '@/lib/knowledge/learning/learnt'
import { keptOf, type Lesson } from '@/lib/knowledge/learning/teach'
import { TermCensus } from '@/lib/knowledge/learning/term-census'
import type { EvalTicket } from './set'

const SALT = 20261126

/** What the earlier tickets of a set teach, as the product learns from a desk's solved tickets: all are counted, then kept. */
export function learntOf(history: readonly EvalTicket[], index: ArticleIndex): Learnt {
  const lessons = history.filter(({ grades }) => grades.size > 0).map(toLesson)
  const census = new TermCensus(SALT)
  for (const { ticket, query } of lessons)
    census.count(
      ticket.id,
      query.terms.map(({ term }) => term),
    )
  const mayKeep = (term: string) => census.isCommon(term) || index.holds(term)
  return new Learnt(lessons.map((lesson) => keptOf(lesson, mayKeep)))
}

function toLesson(ticket: EvalTicket): Lesson {
  return {
    ticket: {
      id: ticket.id,
      site: 'eval',
      key: ticket.id,
      url: '',
      at: '2000-01-01T00:00:00Z',
      answers: [...ticket.grades.keys()].map((articleId) => ({ articleId, how: 'linked' })),
      tags: [],
      category: null,
      priority: null,
      group: null,
    },
    query: ticket.query(),
  }
}
