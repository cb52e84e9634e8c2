import type { Evidence } from '@/lib/ticket/evidence'
import type { TicketPriority } from '@/lib/ticket/snapshot'
import { evidenceOf } from './replies'
import type { TicketReading } from './signal'

/** Impact and urgency as read from the requester's words, 1 (small) to 3 (great). */
export interface PrioritySense {
  readonly impact: 1 | 2 | 3
  readonly urgency: 1 | 2 | 3
  readonly priority: TicketPriority
  /** The words it rests on. */
  readonly evidence: readonly Evidence[]
}

/** Rows: impact 1–3; columns: urgency 1–3. Monotonic in both (field guide §4); an organisation may bring its own. */
export const PRIORITY_MATRIX: readonly (readonly TicketPriority[])[] = [
  ['low', 'normal', 'normal'],
  ['normal', 'normal', 'high'],
  ['high', 'high', 'urgent'],
]

/** Priority that the requester's words suggest; null when they say nothing of impact or urgency. */
export function prioritySense(ticket: TicketReading, matrix = PRIORITY_MATRIX): PrioritySense | null {
  const spoken = [...(ticket.subject ? [ticket.subject] : []), ...ticket.messages].filter(
    ({ reading }) => reading.message.author.role === 'requester',
  )
  const words = (id: string) =>
    spoken.flatMap((message) => message.findings(id).map((finding) => evidenceOf(message, finding)))
  const outage = words('outage')
  const minor = words('minor')
  const impactWords = words('impact')
  const deadline = words('deadline')
  const all = [...outage, ...minor, ...impactWords]
  if (all.length === 0) return null
  const impact = outage.length > 0 ? 3 : impactWords.length > 0 ? 2 : 1
  const urgency =
    minor.length > 0 && outage.length === 0 ? 1 : deadline.length > 0 || outage.length > 0 ? 3 : 2
  const priority = matrix[impact - 1]?.[urgency - 1] ?? 'normal'
  return { impact, urgency, priority, evidence: all.slice(0, 4) }
}
