import type { CardScore } from '../../card/score'
import type { Rating, Revision } from '../../record/review'

/** A review as tables show it: the revision that counts, and what it comes to. */
export interface ScoredRevision {
  readonly revision: Revision
  readonly score: CardScore
}

type Cell = string | number | boolean | null
interface Column<T> {
  readonly name: string
  readonly of: (one: T) => Cell
}
const column = <T>(name: string, of: (one: T) => Cell): Column<T> => ({ name, of })

/** Joins what has several values in one cell. */
export const JOINT = '; '

/** Columns about a whole review. Their names are for programs and stay the same in all languages. */
export const REVIEW_COLUMNS: readonly Column<ScoredRevision>[] = [
  column('review', ({ revision }) => revision.review),
  column('counter', ({ revision }) => revision.counter),
  column('saved_at', ({ revision }) => revision.at),
  column('saved_by_id', ({ revision }) => revision.by.id),
  column('saved_by', ({ revision }) => revision.by.name),
  column('why', ({ revision }) => revision.why),
  column('host', ({ revision }) => revision.content.ticket.host),
  column('site', ({ revision }) => revision.content.ticket.site),
  column('ticket', ({ revision }) => revision.content.ticket.key),
  column('address', ({ revision }) => revision.content.ticket.url),
  column('channel', ({ revision }) => revision.content.ticket.channel),
  column('type', ({ revision }) => revision.content.ticket.type),
  column('tags', ({ revision }) => revision.content.ticket.tags.join(JOINT)),
  column('stage', ({ revision }) => revision.content.ticket.stage),
  column('priority', ({ revision }) => revision.content.ticket.priority),
  column('profile', ({ revision }) => revision.content.ticket.profile),
  column('hygiene', ({ revision }) => revision.content.ticket.hygiene),
  column('escalation', ({ revision }) => revision.content.ticket.escalation),
  column('agent_id', ({ revision }) => revision.content.agent?.id ?? null),
  column('agent', ({ revision }) => revision.content.agent?.name ?? null),
  column('reviewer_id', ({ revision }) => revision.content.reviewer.id),
  column('reviewer', ({ revision }) => revision.content.reviewer.name),
  column('card', ({ revision }) => revision.content.card.id),
  column('card_version', ({ revision }) => revision.content.card.version),
  column('review_comment', ({ revision }) => revision.content.comment),
  column('seconds', ({ revision }) => revision.content.seconds),
  column('picked', ({ revision }) => revision.content.pick.how),
  column('list', ({ revision: { content } }) => (content.pick.how === 'chosen' ? null : content.pick.list)),
  column('stratum', ({ revision: { content } }) =>
    content.pick.how === 'random' ? content.pick.stratum : null,
  ),
  column('reasons', ({ revision: { content } }) =>
    content.pick.how === 'targeted' ? content.pick.reasons.join(JOINT) : null,
  ),
  column('blind', ({ revision }) => revision.content.blind),
  column('prefilled', ({ revision }) => revision.content.prefilled),
  column('session', ({ revision }) => revision.content.session),
  column('begun_at', ({ revision }) => revision.content.startedAt),
]

/** What is computed, and never read back. */
export const SCORE_COLUMNS: readonly Column<ScoredRevision>[] = [
  column('score_raw', ({ score }) => score.raw),
  column('score', ({ score }) => score.final),
  column('passed', ({ score }) => score.passed),
  column('critical_failed', ({ score }) => score.criticalFailed.join(JOINT)),
]

/** Columns about one category; `rating` is empty where it was not rated, `na` for N/A. Quotes are JSON. */
export const RATING_COLUMNS: readonly Column<Rating>[] = [
  column('category', ({ category }) => category),
  column('rating', ({ value }) => value),
  column('causes', ({ causes }) => causes.join(JOINT)),
  column('comment', ({ comment }) => comment),
  column('quotes', ({ quotes }) => (quotes.length === 0 ? null : JSON.stringify(quotes))),
]
