import type { StoreResult } from '@/lib/knowledge/store'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { reviewLogCalls } from '@/lib/messaging/reviews/review-log-calls'
import type { Scorecard } from '@/lib/review/card/card'
import { acceptDispute, fitsCard } from '@/lib/review/log/accept'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { ReviewHead } from '@/lib/review/record/head'
import type { Remark, ReviewPerson, Revision } from '@/lib/review/record/review'
import { addRemark, answerDispute, type Saying } from '@/lib/storage/reviews/answers'
import { headOf } from '@/lib/storage/reviews/heads'
import { remarksOf } from '@/lib/storage/reviews/records'
import { localDay } from '@/lib/time/local-day'
import { isHidden } from './hidden-reviews'
import { loggedReviews } from './logged-reviews'
import type { ReviewParts } from './review-parts'
import { wholeReviewOf } from './whole-review'

const failed = <const R extends string>(reason: R) => ({ ok: false, reason }) as const

/** Who speaks, about what. */
interface Scene {
  readonly by: ReviewPerson
  readonly as: Remark['as']
  readonly head: ReviewHead
  readonly card: Scorecard
}

/** The answers about single reviews. */
export function reviewLogHandlers({ reviews }: ReviewParts): Pick<CallHandlers, keyof typeof reviewLogCalls> {
  return {
    'reviews/list': async (request) => {
      const { me } = await reviews.settings()
      return loggedReviews(await reviews.database(), { ...request, me: me.id, today: localDay(new Date()) })
    },
    'reviews/one': async ({ id }) => {
      const { me } = await reviews.settings()
      return { review: await wholeReviewOf(await reviews.database(), id, me.id) }
    },
    'reviews/dispute': (asked) => remark({ ...asked, kind: 'dispute', due: null }),
    'reviews/note': (asked) => remark({ ...asked, proposed: null }),
    'reviews/answer': async ({ id, review, dispute: answers, accept, text }) => {
      const scene = await sceneOf(review)
      if (!scene.ok) return scene
      const { by, as, head, card } = scene.value
      if (as === 'agent') return failed('not-reviewer')
      const database = await reviews.database()
      const dispute = (await remarksOf(database, review)).find((one) => one.id === answers)
      if (dispute?.kind !== 'dispute') return failed('gone')
      if (accept && !fitsCard(dispute, card)) return failed('no-such-rating')
      const { counter, content } = head.revision
      const { category, proposed } = dispute
      const at = new Date().toISOString()
      const kind = accept ? 'accepted' : 'kept'
      const answer: Remark = {
        ...{ id, review, counter, at, by, as, kind, text, category, proposed, answers },
        due: null,
      }
      const accepted = accept ? acceptDispute(content, dispute, card) : content
      const next: Revision | null =
        accepted === content
          ? null
          : { review, counter: counter + 1, at, by, why: 'dispute', content: accepted }
      const audit = [
        auditOf('remark-added', answer),
        ...(next ? [auditOf('review-saved', { ...answer, counter: next.counter })] : []),
      ]
      return told(await answerDispute(database, answer, next, audit))
    },
  }

  async function remark(
    what: Pick<Remark, 'id' | 'review' | 'text' | 'category' | 'kind' | 'proposed' | 'due'>,
  ) {
    const scene = await sceneOf(what.review)
    if (!scene.ok) return scene
    const { by, as, head, card } = scene.value
    if (!fitsCard(what, card)) return failed('no-such-rating')
    const { counter } = head.revision
    const one: Remark = { ...what, by, as, counter, at: new Date().toISOString(), answers: null }
    return told(await addRemark(await reviews.database(), one, auditOf('remark-added', one)))
  }

  async function sceneOf(review: string) {
    const { me, as } = await reviews.settings()
    if (me.id === '' || me.name === '') return failed('no-name')
    const database = await reviews.database()
    const head = await headOf(database, review)
    if (!head || (await isHidden(database, head.revision.content, me.id))) return failed('gone')
    const card = await reviews.card(head.revision.content.card)
    if (!card) return failed('gone')
    return { ok: true, value: { by: me, as, head, card } satisfies Scene } as const
  }

  function told(result: StoreResult<Saying>) {
    if (!result.ok) return result
    if (result.value !== 'said') return failed(result.value)
    reviews.changed()
    return { ok: true } as const
  }
}

function auditOf(what: AuditEntry['what'], { at, by, review, counter }: Remark): AuditEntry {
  return { at, by, what, id: review, counter, card: null, count: null }
}
