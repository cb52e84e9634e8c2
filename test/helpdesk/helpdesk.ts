import type { DataProblem } from './demo-data'
import type { Desk, NewArticle, NewComment } from './desk'
import type { Faults } from './faults'
import type { RequestLog } from './request-log'
import type { TicketText } from './ticket-from-text'

export interface HelpdeskOptions {
  /** 0 or absent: any free port. */
  readonly port?: number
  /** Milliseconds; the demo data is moved to this day. */
  readonly now?: number
  /** Milliseconds that have passed since the youngest message of the demo's tickets, at the least. */
  readonly quietFor?: number
  /** Folder of other tickets in place of the demo's, ending with a slash. */
  readonly ticketsIn?: string
  /** Synthetic articles in addition to the demo's. */
  readonly articles?: number
  /** The signed-in agent, by id in `people.yaml`. */
  readonly me?: string
  /** Requests a minute, for each host. */
  readonly rateLimit?: number
  /** Whether `?include=slas` is understood on Zendesk; when not, targets are found under `/slas/policy_metrics`. */
  readonly slaSideload?: boolean
  /** Build the page scripts; `false` for tests that ask the API only. */
  readonly pages?: boolean
}

/** Content somebody wants to try; bodies are Markdown or plain text. */
export interface Addition {
  readonly articles?: ReadonlyArray<{ readonly title: string; readonly body: string }>
  readonly ticket?: TicketText
}

/** Keys of what was added; `ticket` is absent when none was given. */
export interface Added {
  readonly zendesk: { readonly ticket?: string }
  readonly jira: { readonly ticket?: string }
  readonly articles: readonly number[]
}

/** A running local helpdesk. */
export interface Helpdesk {
  readonly port: number
  close(): Promise<void>
  readonly requests: RequestLog
  readonly faults: Faults
  /** The live state, for reading in tests. */
  readonly desk: Desk
  /** How many articles and tickets there were at the start. */
  readonly baseCounts: { readonly articles: number; readonly tickets: number }
  /** Data files that are not served, and why. */
  readonly problems: readonly DataProblem[]
  /** Adds articles and a ticket to both hosts. */
  add(addition: Addition): Added
  /** Changes a live ticket, by either host's key. */
  addComment(ticket: string | number, comment: NewComment): void
  setStatus(ticket: string | number, status: Parameters<Desk['setStatus']>[1]): void
  /** Adds or replaces an article; answers its id. */
  putArticle(article: NewArticle): number
  removeArticle(id: number): boolean
  /** Ends every session: the API answers 401 until a page is opened again. */
  signOut(): void
  /** Asks a host from Node, signed in unless told otherwise. */
  get(url: string, options?: DirectOptions): Promise<DirectAnswer>
}

export interface DirectOptions {
  /** False: without a session cookie. */
  readonly signedIn?: boolean
  readonly signal?: AbortSignal
}

export interface DirectAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
