import { originalId } from '../index/translations'
import type { Neighbour, Recollection } from './learnt'

/** What the nearest past tickets say for one article. */
export interface Support {
  /** The share of their likeness that had it as an answer, 0–1. */
  readonly share: number
  /** Those that had it, nearest first. */
  readonly tickets: readonly Neighbour[]
}

/** Which of the nearest past tickets were answered with an article or a translation of it. */
export function supportFor({ neighbours }: Recollection, articleId: string): Support {
  const original = originalId(articleId)
  const tickets = neighbours.filter(({ ticket }) =>
    ticket.answers.some((answer) => originalId(answer.articleId) === original && answer.how !== 'not-this'),
  )
  const sum = (of: readonly Neighbour[]) => of.reduce((total, { likeness }) => total + likeness, 0)
  return { share: sum(tickets) / (sum(neighbours) || 1), tickets }
}
