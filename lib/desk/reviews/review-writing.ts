import type { DraftKept, ReviewSaved, Writing } from '@/lib/messaging/reviews/review-panel-calls'
import type { Scorecard } from '@/lib/review/card/card'
import type { AuditEntry } from '@/lib/review/record/audit'
import { draftId } from '@/lib/review/record/draft'
import type { ReviewContent, ReviewPerson, TicketName } from '@/lib/review/record/review'
import { placeOf } from '@/lib/review/sample/list-place'
import { dropDraft, draftOf, saveDraft } from '@/lib/storage/reviews/drafts'
import { headOf } from '@/lib/storage/reviews/heads'
import { confirmReview } from '@/lib/storage/reviews/records'
import { isOnScreen, type ReviewPanelParts } from './review-panel-parts'
import { toSaved } from './saved-review'

/**
 * Keeps what is being written. A draft of another ticket than the one on screen is not begun; what this window began is
 * kept to its last word, which comes when the page has moved on.
 */
export async function keepDraft(
  parts: ReviewPanelParts,
  tabId: number,
  { turn, takeOver, ...writing }: Writing & { readonly turn: number; readonly takeOver: boolean },
): Promise<DraftKept> {
  const id = idOf(writing.content)
  const database = await parts.reviews.database()
  if (!(await mayWrite(parts, tabId, writing))) return { ok: false, reason: 'other-ticket' }
  const me = await parts.reviews.me()
  const now = new Date().toISOString()
  // What a card said when the review began is known also after the card was changed.
  const card = await cardFor(parts, writing.content)
  if (card && !(await parts.reviews.pinCard(card, cardAudit(me, card, now))))
    return { ok: false, reason: 'storage-full' }
  const content = { ...writing.content, reviewer: me }
  const kept = await saveDraft(database, { ...writing, id, turn, at: now, content }, takeOver)
  if (!kept.ok) return { ok: false, reason: 'storage-full' }
  return kept.value.ok ? { ok: true, turn: kept.value.draft.turn } : kept.value
}

/** Confirms what was written. Told twice, as after a worker that was stopped, it is confirmed once. */
export async function saveReview(
  parts: ReviewPanelParts,
  tabId: number,
  writing: Writing,
): Promise<ReviewSaved> {
  const { reviews } = parts
  if (!(await mayWrite(parts, tabId, writing))) return { ok: false, reason: 'other-ticket' }
  const database = await reviews.database()
  const me = await reviews.me()
  const at = new Date().toISOString()
  const card = await cardFor(parts, writing.content)
  if (!card) return { ok: false, reason: 'no-card' }
  if (!(await reviews.pinCard(card, cardAudit(me, card, at)))) return { ok: false, reason: 'storage-full' }
  const { review, base } = writing
  const counter = base + 1
  const content: ReviewContent = { ...writing.content, reviewer: me }
  const audit: AuditEntry = {
    at,
    by: me,
    what: 'review-saved',
    id: review,
    counter,
    card: content.card,
    count: null,
  }
  const revision = { review, counter, at, by: me, why: 'saved' as const, content }
  const confirmed = await confirmReview(database, revision, { draft: idOf(content), audit })
  if (!confirmed.ok) return { ok: false, reason: 'storage-full' }
  const { value } = confirmed
  if (!value.ok && value.reason !== 'newer') return { ok: false, reason: value.reason }
  const head = await headOf(database, review)
  if (!head) return { ok: false, reason: 'erased' }
  const saved = toSaved(head, await reviews.card(head.revision.content.card), { me: me.id, shown: true })
  if (!value.ok && !isTheSame(head.revision, { counter, by: me, content }))
    return { ok: false, reason: 'newer', saved }
  reviews.changed()
  const place = placeOf(await database.getAll('lists'), content.ticket)?.place ?? null
  return { ok: true, saved, place }
}

/** Gives up what is being written, unless another review's draft has taken its place. */
export async function discardDraft(
  parts: ReviewPanelParts,
  tabId: number,
  {
    ticket,
    session,
    review,
  }: { readonly ticket: TicketName; readonly session: string | null; readonly review: string },
): Promise<{ ok: boolean }> {
  if (!(await isOnScreen(parts, tabId, ticket))) return { ok: false }
  const database = await parts.reviews.database()
  const id = draftId(ticket, session)
  const kept = await draftOf(database, id)
  if (kept && kept.review !== review) return { ok: false }
  const { ok } = await dropDraft(database, id)
  parts.reviews.changed()
  return { ok }
}

function idOf({ ticket, session }: ReviewContent): string {
  return draftId(ticket, session)
}

async function mayWrite(
  parts: ReviewPanelParts,
  tabId: number,
  { content, window }: Pick<Writing, 'content' | 'window'>,
): Promise<boolean> {
  if (await isOnScreen(parts, tabId, content.ticket)) return true
  const begun = await draftOf(await parts.reviews.database(), idOf(content))
  return begun?.window === window
}

/** The card that a review is made with: that of its calibration session, or one that is here. */
async function cardFor(
  { reviews }: ReviewPanelParts,
  { card, session }: ReviewContent,
): Promise<Scorecard | undefined> {
  const own = session === null ? undefined : (await (await reviews.database()).get('sessions', session))?.card
  return own?.id === card.id && own.version === card.version ? own : reviews.card(card)
}

function cardAudit(by: ReviewPerson, { id, version }: Scorecard, at: string): AuditEntry {
  return { at, by, what: 'card-saved', id: null, counter: null, card: { id, version }, count: null }
}

function isTheSame(
  kept: { readonly counter: number; readonly by: ReviewPerson; readonly content: ReviewContent },
  sent: { readonly counter: number; readonly by: ReviewPerson; readonly content: ReviewContent },
): boolean {
  const said = ({ counter, by, content }: typeof kept) => JSON.stringify([counter, by.id, content])
  return said(kept) === said(sent)
}
