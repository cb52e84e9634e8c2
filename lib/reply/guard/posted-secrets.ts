import { findSecrets } from '@/lib/privacy/secrets'
import { once } from '@/lib/signals/once'
import { evidenceOf } from '@/lib/signals/replies'
import type { ScannedMessage, TicketReading } from '@/lib/signals/signal'
import type { PostedSecret } from './posted-secret'

/** Shown at most; who has more of them has to go through the whole ticket. */
const MOST = 12

/** Secrets in the messages of a ticket, the oldest first; one that a message holds twice is told once. */
export const postedSecrets = once((ticket: TicketReading): readonly PostedSecret[] =>
  ticket.messages.flatMap(secretsOf).slice(0, MOST),
)

function secretsOf(message: ScannedMessage): PostedSecret[] {
  if (message.findings('secret').length === 0) return []
  const { id, text } = message.reading.message
  const told = new Set<string>()
  return findSecrets(text).flatMap(({ kind, start, end }) => {
    const value = text.slice(start, end)
    if (told.has(value)) return []
    told.add(value)
    return [{ kind, messageId: id, evidence: evidenceOf(message, { start, end }) }]
  })
}
