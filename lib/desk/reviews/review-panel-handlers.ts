import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { panelReviewCalls, SelectedWords } from '@/lib/messaging/reviews/review-panel-calls'
import { findWords } from '@/lib/review/record/find-words'
import type { TicketName } from '@/lib/review/record/review'
import { valueOf } from '@/lib/ticket/field'
import { sameTicket } from '@/lib/host/same-ticket'
import { requireTab } from '../require-tab'
import { goToNext, hasArrived } from './review-moves'
import { openReview } from './review-opening'
import type { ReviewPanelParts } from './review-panel-parts'
import { discardDraft, keepDraft, saveReview } from './review-writing'

/** The longest words that are pinned, in characters, as the page cuts them. */
const LONGEST = 2_000

/** The answers to what the panel's Review tab asks. */
export function reviewPanelHandlers(
  parts: ReviewPanelParts,
): Pick<CallHandlers, keyof typeof panelReviewCalls> {
  return {
    'review/open': ({ session }, sender) => openReview(parts, requireTab(sender), session),
    'review/keep-draft': (writing, sender) => keepDraft(parts, requireTab(sender), writing),
    'review/save': (writing, sender) => saveReview(parts, requireTab(sender), writing),
    'review/discard': (which, sender) => discardDraft(parts, requireTab(sender), which),
    'review/selection': ({ ticket }, sender) => selectedWords(parts, requireTab(sender), ticket),
    'review/used': async (_request, sender) =>
      (await parts.callPage(requireTab(sender), 'page/used', {}))?.ago ?? null,
    'review/next': (from, sender) => goToNext(parts, requireTab(sender), from),
    'review/arrived': (_request, sender) => hasArrived(parts, requireTab(sender)),
  }
}

async function selectedWords(
  { tickets, callPage }: ReviewPanelParts,
  tabId: number,
  ticket: TicketName,
): Promise<SelectedWords> {
  const reading = await tickets.findRead(tabId)
  if (!reading) return { ok: false, reason: 'page-gone' }
  if (!sameTicket(reading.ref, ticket)) return { ok: false, reason: 'other-ticket' }
  const selected = await callPage(tabId, 'page/selection', {})
  if (!selected) return { ok: false, reason: 'page-gone' }
  if (selected.text.trim() === '') return { ok: false, reason: 'nothing' }
  // What was cut may go on anyhow: pinned is what was meant, or nothing.
  if (selected.text.length >= LONGEST) return { ok: false, reason: 'too-long' }
  const found = findWords(valueOf(reading.snapshot.messages) ?? [], selected.text)
  if (!found) return { ok: false, reason: 'not-said' }
  return found.quote.length > LONGEST ? { ok: false, reason: 'too-long' } : { ok: true, ...found }
}
