import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { reviewLogCalls } from '@/lib/messaging/reviews/review-log-calls'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { Remark, ReviewPerson, Revision } from '@/lib/review/record/review'
import { acceptDispute } from '@/lib/review/log/accept'
import { openDisputes } from '@/lib/review/log/thread'
import { answerDispute } from '@/lib/storage/reviews/answers'
import { addRemark, headOf, remarksOf } from '@/lib/storage/reviews/records'
import { loggedReviews } from './logged-reviews'
import type { ReviewParts } from './review-parts'
import { wholeReviewOf } from './whole-review'

const NO_NAME = { ok: false, reason: 'no-name' } as const
const GONE = { ok: false, reason: 'gone' } as const

/** The answers about single reviews. */
export function reviewLogHandlers({ reviews }: ReviewParts): Pick<CallHandlers, keyof typeof reviewLogCalls> {
  return {
    'reviews/list': async (request) => {
      const { me } = await reviews.settings()
      const today = new Date().toISOString().slice(0, 10)
      return loggedReviews(await reviews.database(), { ...request, me: me.id, today })
    },
    'reviews/one': async ({ id }) => {
      const { me } = await reviews.settings()
      return { review: await wholeReviewOf(await reviews.database(), id, me.id) }
    },
    'reviews/dispute': ({ review, text, category, proposed }) =>
      remark({ review, text, category, kind: 'dispute', proposed, due: null }),
    'reviews/note': ({ review, kind, text, category, due }) =>
      remark({ review, text, category, kind, proposed: null, due }),
    'reviews/answer': async ({ review, dispute: id, accept, text }) => {
      const who = await speaker()
      if (!who) return NO_NAME
      const database = await reviews.database()
      const [head, said] = await Promise.all([headOf(database, review), remarksOf(database, review)])
      const dispute = openDisputes(said).find((one) => one.id === id)
      if (!head || !dispute) return GONE
      const { counter, content } = head.revision
      const at = new Date().toISOString()
      const { by, as } = who
      const answer: Remark = {
        id: crypto.randomUUID(),
        review,
        counter,
        at,
        by,
        as,
        kind: accept ? 'accepted' : 'kept',
        text,
        category: dispute.category,
        proposed: dispute.proposed,
        answers: id,
        due: null,
      }
      const accepted = acceptDispute(content, dispute)
      const next: Revision | null =
        accept && accepted !== content
          ? { review, counter: counter + 1, at, by, why: 'dispute', content: accepted }
          : null
      const audit = [
        auditOf('remark-added', answer),
        ...(next ? [auditOf('review-saved', { ...answer, counter: next.counter })] : []),
      ]
      const done = await answerDispute(database, answer, next, audit)
      if (!done.ok) return done
      reviews.changed()
      return done.value ? { ok: true } : GONE
    },
  }

  async function remark(
    what: Pick<Remark, 'review' | 'text' | 'category' | 'kind' | 'proposed' | 'due'>,
  ): Promise<{ ok: true } | { ok: false; reason: 'no-name' | 'gone' | 'storage-full' }> {
    const who = await speaker()
    if (!who) return NO_NAME
    const database = await reviews.database()
    const head = await headOf(database, what.review)
    if (!head) return GONE
    const one: Remark = {
      ...what,
      ...who,
      id: crypto.randomUUID(),
      counter: head.revision.counter,
      at: new Date().toISOString(),
      answers: null,
    }
    const added = await addRemark(database, one, auditOf('remark-added', one))
    if (!added.ok) return added
    reviews.changed()
    return { ok: true }
  }

  /** Who speaks; null where the settings do not say. */
  async function speaker(): Promise<{ by: ReviewPerson; as: Remark['as'] } | null> {
    const { me, as } = await reviews.settings()
    return me.id === '' || me.name === '' ? null : { by: me, as }
  }
}

function auditOf(what: AuditEntry['what'], { at, by, review, counter }: Remark): AuditEntry {
  return { at, by, what, id: review, counter, card: null, count: null }
}
