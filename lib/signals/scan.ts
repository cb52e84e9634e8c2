import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { valueOf } from '@/lib/ticket/field'
import { MESSAGE_SIGNALS } from './message-signals'
import { readMessage } from './reading'
import type { Finding, ScannedMessage } from './signal'
import { SUBJECT_ID } from './subject-id'
import { phrasesOf } from './words/books'

/** Places of the signals in their list, by id. */
const PLACES = new Map(MESSAGE_SIGNALS.map((signal, place) => [signal.id, place]))
const NO_FINDINGS: readonly Finding[] = []

/**
 * Scanned messages kept between two scorings of a ticket, so that only what changed is scanned again. Give the same
 * cache for the same ticket; it holds message texts, so it must live in memory only.
 */
export class ScanCache {
  private scanned = new Map<string, ScannedMessage>()

  /** The message scanned, from the cache when neither its text nor its attachments changed. */
  scan(message: Message): ScannedMessage {
    const known = this.scanned.get(message.id)
    if (known && isSame(known.reading.message, message)) return known
    const made = scanMessage(message)
    this.scanned.set(message.id, made)
    return made
  }

  /** Forgets messages that are not in the ticket any more. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of this.scanned.keys()) if (!ids.has(id)) this.scanned.delete(id)
  }
}

/** Makes ready what the first message would else wait for: the phrases of the language that nearly all are read with. */
export function prepareScan(): void {
  phrasesOf('en')
}

/** Reads one message; each signal looks at it when first asked for. */
export function scanMessage(message: Message): ScannedMessage {
  const reading = readMessage(message)
  const found: (readonly Finding[] | undefined)[] = []
  return {
    reading,
    at: Date.parse(message.at),
    findings: (id) => {
      const place = PLACES.get(id)
      if (place === undefined) return NO_FINDINGS
      return (found[place] ??= MESSAGE_SIGNALS[place]?.scan(reading) ?? NO_FINDINGS)
    },
  }
}

/** All messages of a ticket, scanned, in order of time; messages of the same moment keep the host's order. */
export function scanMessages(
  snapshot: TicketSnapshot,
  cache: ScanCache = new ScanCache(),
): readonly ScannedMessage[] {
  const messages = valueOf(snapshot.messages) ?? []
  cache.keep(new Set([SUBJECT_ID, ...messages.map((message) => message.id)]))
  const scanned = messages.map((message) => cache.scan(message))
  // Hosts give them in order; sorting a long ticket at every keystroke would be felt.
  const isSorted = scanned.every((message, index) => !(message.at < (scanned[index - 1]?.at ?? -Infinity)))
  return isSorted ? scanned : scanned.sort((a, b) => a.at - b.at)
}

/** The subject as a message of the requester; null when it could not be read or is empty. */
export function scanSubject(
  snapshot: TicketSnapshot,
  cache: ScanCache = new ScanCache(),
): ScannedMessage | null {
  const text = valueOf(snapshot.subject)
  if (!text?.trim()) return null
  return cache.scan({
    id: SUBJECT_ID,
    author: { id: SUBJECT_ID, name: '', role: 'requester' },
    visibility: 'public',
    at: valueOf(snapshot.createdAt) ?? snapshot.readAt,
    text,
    blocks: [],
    links: [],
    attachments: [],
  })
}

function isSame(a: Message, b: Message): boolean {
  return (
    a === b ||
    (a.text === b.text &&
      a.at === b.at &&
      a.visibility === b.visibility &&
      a.author.role === b.author.role &&
      a.attachments.length === b.attachments.length &&
      a.blocks.length === b.blocks.length &&
      a.links.length === b.links.length)
  )
}
