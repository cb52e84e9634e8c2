import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { reviewCardHandlers } from '@/lib/desk/reviews/review-card-handlers'
import { ReviewBase } from '@/lib/desk/reviews/review-base'
import { calls, type CallRequest, type CallResponse, type Notice } from '@/lib/messaging/protocol'
import type { reviewCardCalls } from '@/lib/messaging/reviews/review-card-calls'
import type { Scorecard } from '@/lib/review/card/card'
import { draftId } from '@/lib/review/record/draft'
import type { Revision } from '@/lib/review/record/review'
import { saveDraft } from '@/lib/storage/reviews/drafts'
import { confirmReview } from '@/lib/storage/reviews/records'
import { madeReviews } from '../../../reviews/made-reviews'
import { memoryArea } from '../../storage/memory-area'

const PAGE = { kind: 'page' } as const
type CardCall = keyof typeof reviewCardCalls
const BY = { id: 'somebody', name: 'Sam' }
const AT = '2026-11-27T09:00:00.000Z'

/** A browser in which nothing was reviewed yet, and what can be asked about its scorecards. */
export function openCards() {
  globalThis.indexedDB = new IDBFactory()
  const { area, contents } = memoryArea()
  const heard: Notice[] = []
  /** As a worker that has just started does: nothing but what is on the disk. */
  const start = () => {
    const reviews = new ReviewBase(area, (notice) => heard.push(notice))
    return { reviews, handlers: reviewCardHandlers({ reviews }) }
  }
  const ask = async <N extends CardCall>(name: N, request: CallRequest<N>): Promise<CallResponse<N>> => {
    const handler = start().handlers[name] as (
      request: CallRequest<N>,
      sender: typeof PAGE,
    ) => Promise<CallResponse<N>>
    return calls[name].response.parse(await handler(request, PAGE)) as CallResponse<N>
  }
  const reviewWith = async (card: Scorecard, seed = 1): Promise<Revision> => {
    const { reviews } = start()
    const [one] = madeReviews({ count: 1, card, seed, until: AT, days: 1 })
    if (!one) throw new Error('no review was made')
    const audit = { at: AT, by: BY, id: null, counter: null, card: null, count: null }
    await reviews.pinCard(card, { ...audit, what: 'card-saved' })
    const saved = await confirmReview(await reviews.database(), one, {
      draft: '',
      audit: { ...audit, what: 'review-saved' },
    })
    if (!saved.ok || !saved.value.ok) throw new Error('the review was not saved')
    return one
  }
  const draftWith = async (card: Scorecard): Promise<void> => {
    const [one] = madeReviews({ count: 1, card, seed: 7, until: AT, days: 1 })
    if (!one) throw new Error('no review was made')
    const { content, review } = one
    const id = draftId(content.ticket, null)
    const draft = { id, review, base: 0, turn: 0, window: 'one', at: AT, content }
    await saveDraft(await start().reviews.database(), draft, false)
  }
  const entry = async (id: string) =>
    (await ask('review-cards/list', { locale: 'en' })).find((each) => each.id === id)
  const card = async (id: string): Promise<Scorecard> => {
    const answer = await ask('review-cards/get', { id })
    if (!answer) throw new Error(`there is no card ${id}`)
    return answer.card
  }
  const offered = async () =>
    (await start().reviews.offered()).map(({ id, version }) => `${id} ${String(version)}`)
  const audits = async () => (await start().reviews.database()).getAll('audit')
  return { ask, start, reviewWith, draftWith, entry, card, offered, audits, heard, contents }
}
