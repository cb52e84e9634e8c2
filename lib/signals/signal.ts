import type { Evidence } from '@/lib/ticket/evidence'
import type { Span, TicketSnapshot } from '@/lib/ticket/snapshot'
import type { UnreadableReason } from '@/lib/ticket/field'
import type { BusinessHours } from '@/lib/time/business-hours'
import type { PriorityTargets } from '@/lib/time/clock-target'
import type { TierRule } from './customer-tier'
import type { PriorityMatrix } from './priority-matrix'
import type { Reading } from './reading'
import type { ListName } from './words/word-book'

/** Seen in a message: a stretch of its text (offsets into `message.text`), or an attachment by its name. */
export type Finding = Span | { readonly attachment: string }

/** Looks at one message alone, so its findings can be kept as long as the message does not change. */
export interface MessageSignal {
  /** The name packs use; stable. */
  readonly id: string
  /** What it looks for, as the object of "not found: …". */
  readonly name: string
  /** Word lists it cannot do without; a message in a language that lacks one cannot be judged by it. */
  readonly needs: readonly ListName[]
  readonly scan: (reading: Reading) => readonly Finding[]
}

/** A message of a ticket with what detectors found in it. */
export interface ScannedMessage {
  readonly reading: Reading
  /** When it was written, ms since 1970. */
  readonly at: number
  /** Findings of a message signal; made at first use and kept. */
  readonly findings: (id: string) => readonly Finding[]
}

/** What ticket signals see: the snapshot, its scanned messages in order of time, and the clocks to judge by. */
export interface TicketReading {
  readonly snapshot: TicketSnapshot
  readonly messages: readonly ScannedMessage[]
  /** The subject, read as if the requester had written it; null when there is none. */
  readonly subject: ScannedMessage | null
  /** Ms since 1970. */
  readonly now: number
  readonly timeZone: string
  readonly hours: BusinessHours
  readonly firstResponse: PriorityTargets
  readonly updates: PriorityTargets
  /** Impact × urgency, and what a customer's tier adds. */
  readonly matrix: PriorityMatrix
  readonly tiers: readonly TierRule[]
}

/** Outcome of a ticket signal: what it found, with where; or why it could not look. */
export type TicketFindings =
  | { readonly found: readonly (readonly Evidence[])[] }
  | { readonly unreadable: UnreadableReason }

/** Looks at the ticket as a whole: order of messages, history, clocks. One entry of `found` is one occurrence. */
export interface TicketSignal {
  readonly id: string
  readonly name: string
  readonly needs: readonly ListName[]
  readonly find: (ticket: TicketReading) => TicketFindings
}
