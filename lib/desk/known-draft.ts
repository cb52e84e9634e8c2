import type { TicketRef } from '@/lib/host/contract'
import type { CallPage } from './bridge-client'
import type { ScoreDesk } from './score-desk'

/** A worker that has just started, or a ticket come back to, may have a draft that nobody has told yet. */
export async function askForDraft(
  { scores, callPage }: { readonly scores: ScoreDesk; readonly callPage: CallPage },
  tabId: number,
  ref: TicketRef,
): Promise<void> {
  if (scores.knows(tabId, ref)) return
  const draft = await callPage(tabId, 'page/draft', { ref })
  // What the bridge has told meanwhile is newer.
  if (!scores.knows(tabId, ref)) scores.write(tabId, ref, draft ?? { html: '', kind: 'unknown' })
}
