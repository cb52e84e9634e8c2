import type {
  EvidencePlace,
  FieldName,
  HostPage,
  HostFailureReason,
  InsertContent,
  InsertResult,
  PageDraft,
  RawAnswer,
  RevealResult,
  TicketRef,
} from '@/lib/host/contract'
import type { PageTicket } from '@/lib/ticket/page-ticket'
import type { PageLayout } from './layout'

/**
 * What the background may ask of a bridge, as types only: the bridge is part of every host page and carries no schema
 * code. The bridge believes these because only our own background can send them (it checks `sender.id` and that the
 * sender is no tab); the background believes no answer before parsing it (see `page-answers.ts`).
 */
export interface PageCalls {
  'page/where': { request: Record<never, never>; response: Whereabouts }
  /** One GET with the person's session. `held`: the answer kept from before will do. */
  'page/get': {
    request: { id: string; path: string; ref: TicketRef | null; held: boolean }
    response:
      | RawAnswer
      | {
          failed: Extract<HostFailureReason, 'offline' | 'timeout' | 'aborted' | 'not-allowed' | 'truncated'>
        }
  }
  /** Stops requests that nobody waits for any more. */
  'page/abort': { request: { ids: string[] }; response: { ok: true } }
  'page/insert': {
    request: { ref: TicketRef; content: InsertContent; onlyInternal: boolean }
    response: InsertResult
  }
  'page/replace': {
    request: { ref: TicketRef; quote: string; content: InsertContent }
    response: InsertResult
  }
  'page/composer': {
    request: { ref: TicketRef }
    response: { kind: 'public' | 'internal' | 'unknown' | 'none' }
  }
  'page/reveal': { request: { place: EvidencePlace; quote: string }; response: RevealResult }
  /**
   * What the page shows of a ticket that the API refuses. A page that is still being drawn is waited for; null when it shows
   * another ticket, or none within that time.
   */
  'page/ticket': { request: { ref: TicketRef }; response: { ticket: PageTicket | null } }
  /** What stands in the reply box, as for a background that has just started. */
  'page/draft': { request: { ref: TicketRef }; response: PageDraft }
  /** `id`: the host's id of a custom field. */
  'page/focus-field': { request: { ref: TicketRef; field: FieldName; id: string }; response: { ok: boolean } }
  /** Which selectors find what they are for. */
  'page/health': { request: { ref: TicketRef }; response: ReturnType<HostPage['health']> }
  /** The words that are selected in the page, 2,000 characters of them at most; nothing else of it. */
  'page/selection': { request: Record<never, never>; response: { text: string } }
  /** Milliseconds since a key, a press or the wheel was used in the page; a large number where none was. */
  'page/used': { request: Record<never, never>; response: { ago: number } }
  /** Gives the panel's frame the keyboard. */
  'page/focus-panel': { request: Record<never, never>; response: { ok: true } }
  /** This site is no longer ours: the bridge takes its panel out and falls silent. */
  'page/leave': { request: Record<never, never>; response: { ok: true } }
  'page/layout': { request: PageLayout; response: { ok: true } }
}
export type PageCallName = keyof PageCalls

export interface Whereabouts {
  readonly site: string
  readonly ref: TicketRef | null
  readonly theme: 'light' | 'dark'
  /** Whether the window is too narrow for an open panel beside the page. */
  readonly narrow: boolean
  /** Whether the page took the panel away so often that it stays away. */
  readonly thrownOut: boolean
}
