import type { HostPage, InsertResult, TicketRef } from '@/lib/host/contract'
import type { EvidenceInPage } from '@/lib/host/evidence'
import { focusField } from '@/lib/host/page-field'
import { sameTicket } from '@/lib/host/same-ticket'
import type { PageLayout } from '@/lib/messaging/layout'
import type { PageCallName, PageCalls, Whereabouts } from '@/lib/messaging/page-call'
import type { DraftWatch } from './draft-watch'
import type { PageRequests } from './requests'
import { isRecord } from './tell'
import { ticketOnPage } from './ticket-on-page'

export type PageHandlers = {
  readonly [N in PageCallName]: (request: PageCalls[N]['request']) => Promise<PageCalls[N]['response']>
}

/** What the answers are made with. */
export interface PageParts {
  readonly page: HostPage
  readonly requests: PageRequests
  readonly drafts: DraftWatch
  readonly evidence: EvidenceInPage
  readonly where: () => Whereabouts
  readonly show: (layout: PageLayout) => void
  /** Whether the panel's frame has the keyboard, and how it gets it. */
  readonly panelHasFocus: () => boolean
  readonly focusPanel: () => void
  /** When the page was used last, as `performance.now()` tells it. */
  readonly usedAt: () => number
  readonly leave: () => void
}

/** The bridge's answers to what the background asks of a page. What is meant for another ticket than the one on screen is not done. */
export function pageHandlers(parts: PageParts): PageHandlers {
  const { page, requests, drafts, evidence, where, show, focusPanel, leave } = parts
  const isOnScreen = (ref: TicketRef) => sameTicket(where().ref, ref)
  /** The cursor stays in the editor that took something. After a refusal the panel copies, for which it needs the keyboard. */
  const write = async (ref: TicketRef, into: () => Promise<InsertResult>): Promise<InsertResult> => {
    if (!isOnScreen(ref)) return { ok: false, reason: 'no-composer' }
    const hadFocus = parts.panelHasFocus()
    const result = await into()
    if (!result.ok && hadFocus) focusPanel()
    return result
  }
  return {
    'page/where': async () => where(),
    'page/get': (request) => requests.get(request),
    'page/abort': async ({ ids }) => {
      requests.abort(ids)
      return { ok: true }
    },
    'page/composer': async ({ ref }) => ({ kind: page.composerKind(ref) }),
    'page/insert': ({ ref, content, onlyInternal }) =>
      write(ref, () => page.insert(ref, content, onlyInternal)),
    'page/replace': ({ ref, quote, content }) => write(ref, () => page.replace(ref, quote, content)),
    'page/ticket': async ({ ref }) => ({ ticket: await ticketOnPage(page, ref, () => isOnScreen(ref)) }),
    'page/draft': async ({ ref }) => drafts.draftOf(ref),
    'page/focus-field': async ({ ref, field, id }) => {
      const element = isOnScreen(ref) ? page.findField(ref, field, id) : null
      if (element) focusField(element)
      return { ok: element !== null }
    },
    'page/reveal': ({ place, quote }) => evidence.reveal(place, quote),
    'page/health': async ({ ref }) => page.health(ref),
    'page/selection': async () => ({ text: String(getSelection() ?? '').slice(0, 2_000) }),
    'page/used': async () => ({ ago: performance.now() - parts.usedAt() }),
    'page/focus-panel': async () => {
      focusPanel()
      return { ok: true }
    },
    'page/leave': async () => {
      leave()
      return { ok: true }
    },
    'page/layout': async (layout) => {
      show(layout)
      return { ok: true }
    },
  }
}

/** Whether a message asks for one of these answers. */
export function isPageCall(
  message: unknown,
  handlers: PageHandlers,
): message is { deskhand: PageCallName; body: unknown } {
  return (
    isRecord(message) &&
    typeof message['deskhand'] === 'string' &&
    Object.hasOwn(handlers, message['deskhand'])
  )
}
