import type { PageTicket } from '@/lib/ticket/page-ticket'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { SelectorMatch } from './selector-health'

export type HostId = 'zendesk' | 'jira'

/** Which ticket a page shows, taken from the address alone. */
export interface TicketRef {
  readonly host: HostId
  /** Where the host's pages and its API begin: its origin, e.g. `https://acme.zendesk.com`, and the path it lives under, if any. */
  readonly site: string
  /** `4001` or `DESK-12`. */
  readonly key: string
}

/**
 * A host's answer as it came, not yet believed. `status` 0 is never used: a request that got no answer is a
 * {@link HostFailure}.
 */
export interface RawAnswer {
  readonly path: string
  readonly status: number
  readonly contentType: string
  /** Seconds from `Retry-After`, where sent. */
  readonly retryAfter?: number
  /** Requests left in the host's window and its size, where sent. */
  readonly rateRemaining?: number
  readonly rateLimit?: number
  readonly body: string
  /** True when the answer was followed to another address (a login page, mostly). */
  readonly redirected: boolean
}

/** The closed set of things that go wrong between us and a host. Each has a sentence in the interface. */
export const HOST_FAILURES = [
  'signed-out',
  'forbidden',
  'not-found',
  'rate-limited',
  'server-error',
  'timeout',
  'offline',
  'login-page',
  'not-json',
  'truncated',
  'malformed',
  'aborted',
  'page-gone',
  'not-allowed',
] as const
export type HostFailureReason = (typeof HOST_FAILURES)[number]

export interface HostFailure {
  readonly ok: false
  readonly reason: HostFailureReason
  readonly path: string
  readonly status?: number
  /** Seconds to wait before asking again, for `rate-limited` (and some `server-error`). */
  readonly retryAfter?: number
  /** The host's own words for what is wrong with a question, one line, where it refused one. For the person who asked only. */
  readonly says?: string
}
export type HostResult<T> = { readonly ok: true; readonly value: T } | HostFailure

/**
 * Asks a host, with the person's session. GET only; `path` starts with `/` and must be on the host's allow-list.
 * Never throws: whatever happens is a {@link HostResult}. `value` is parsed JSON, not yet checked against a schema.
 */
export interface HostClient {
  readonly site: string
  get(path: string, options?: { readonly signal?: AbortSignal }): Promise<HostResult<unknown>>
}

/** What was read of a ticket: raw answers by name, so that making the snapshot is a pure step. */
export interface RawTicket {
  readonly ref: TicketRef
  /** ISO time of the read. */
  readonly readAt: string
  /**
   * The answers or failures of each part, e.g. `ticket`, `comments`, `sla`. Only `ticket` must be there; `page` is what the
   * page showed of a ticket that the API refused.
   */
  readonly parts: Readonly<Record<string, HostResult<unknown>>>
}

/**
 * The background's half of a host: which requests make up a ticket, and how they become a snapshot. A host to come, such as
 * Jira Data Center with its own paths, bodies and path of installation, is a {@link HostId}, one of these and a
 * {@link HostPage}.
 */
export interface HostReader {
  readonly host: HostId
  /** Reads a ticket with at most three requests for up to 100 comments. Parts that fail are kept as failures. */
  readTicket(client: HostClient, ref: TicketRef, options: ReadOptions): Promise<RawTicket>
  /**
   * Reads a ticket that was read before, unless the host says that it was not updated since: then one request is all.
   * @param updatedAt as in the snapshot: ISO 8601 UTC
   */
  readIfChanged(
    client: HostClient,
    ref: TicketRef,
    options: ReadOptions,
    updatedAt: string,
  ): Promise<RawTicket | 'unchanged'>
  /**
   * Pure. What the answers do not give is taken from the part `page`, where there is one (see {@link HostPage.readTicket}).
   * Fails only when the ticket itself is readable by neither; other parts become `unreadable` fields.
   */
  toSnapshot(raw: RawTicket): HostResult<TicketSnapshot>
}

export interface ReadOptions {
  readonly signal: AbortSignal
  /** ISO time now; becomes `readAt`. */
  readonly now: string
}

/** What kind of text the composer would send, as far as the page tells. */
export type ComposerKind = 'public' | 'internal' | 'unknown'

/** Content to insert at the cursor: the same thing as HTML and as plain text. */
export interface InsertContent {
  readonly html: string
  readonly text: string
}
/** What an editor may leave out of a text that it takes: `lines` are run together, `lists` and `code` became plain lines. */
export const LOST_PARTS = ['links', 'lists', 'code', 'lines'] as const
export type LostPart = (typeof LOST_PARTS)[number]

/** `cut-off`: only a part of the text stands in the editor. */
export type InsertResult =
  | { readonly ok: true; readonly kind: ComposerKind; readonly lost: readonly LostPart[] }
  | { readonly ok: false; readonly reason: 'no-composer' | 'editor-refused' | 'cut-off' | 'not-internal' }

/** Where a quote should be: a message by its id, its place among the `total` that are known, and its ISO time. */
export interface EvidencePlace {
  readonly ref: TicketRef
  readonly messageId: string
  /** -1 for the draft, which is no message yet. */
  readonly index: number
  readonly total: number
  /** Empty where it is not known. */
  readonly at: string
}

/**
 * `no-message`: the message cannot be brought to the page. `no-words`: the page shows the message, without these words.
 * `stopped`: the ticket was left, or something else is to be shown.
 */
export type RevealResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'no-message' | 'no-words' | 'stopped' }

/** What stands in the reply box; `html` is empty when nothing does, or there is no box. */
export interface PageDraft {
  readonly html: string
  readonly kind: ComposerKind
}

/** Fields with a control in the page; `custom` is told by the host's id of the field. */
export type FieldName = 'priority' | 'type' | 'assignee' | 'group' | 'tags' | 'subject' | 'custom'

/** The page's half of a host: routes, theme, composer, where messages stand. Carries no zod and no React. */
export interface HostPage {
  readonly host: HostId
  /** The {@link TicketRef.site} that an address of this host belongs to. */
  siteOf(url: string): string
  /** From the address only. */
  matchTicket(url: string): TicketRef | null
  /** Whether our requests may ask for this path (without origin). */
  mayAsk(path: string): boolean
  theme(): 'light' | 'dark'
  composerKind(ref: TicketRef): ComposerKind | 'none'
  /** The editor that is written in; null when none is open for this ticket. */
  composer(ref: TicketRef): HTMLElement | null
  insert(ref: TicketRef, content: InsertContent, onlyInternal: boolean): Promise<InsertResult>
  /** Puts content in place of words that stand in the editor; what was selected before is not kept. */
  replace(ref: TicketRef, quote: string, content: InsertContent): Promise<InsertResult>
  /** The element of the page that shows a message; null when it is not on the page. */
  findMessage(place: EvidencePlace): Element | null
  /** How many messages of the ticket the page shows. */
  countMessages(ref: TicketRef): number
  /**
   * Controls of the host that show what is hidden: folded parts of the message that stands at a place, or, where it is null,
   * more messages, the likeliest first.
   */
  openers(place: EvidencePlace, message: Element | null): HTMLElement[]
  /** The element of the page that holds a field of the ticket; null when it is not on the page. */
  findField(ref: TicketRef, field: FieldName, id: string): Element | null
  /** A cheap string that changes when the ticket on screen probably changed; empty when the page gives no hint. */
  changeHint(ref: TicketRef): string
  /** What the page itself shows of a ticket, for when the API refuses it; null when it shows another, or none yet. */
  readTicket(ref: TicketRef): PageTicket | null
  /** Which of the selectors of this host find what they are for, on the page as it stands. */
  health(ref: TicketRef): readonly SelectorMatch[]
}
