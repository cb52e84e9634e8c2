import type { Evidence } from '@/lib/ticket/evidence'
import type { TicketPriority } from '@/lib/ticket/snapshot'
import { once } from './once'
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

/** Of the words for severity, those with which customers press. */
const PRESSING =
  /(?<!not |nicht |pas |no |less |n't be )(?:\burgent|\basap\b|\bemergency|\bcritical|\bdringend|\beilig|\bkritisch|\burgence|\burgente)/i

/** Quotes kept; more prove nothing more. */
const QUOTES = 4

/** Priority that the requester's words suggest; null when they say nothing of impact or urgency. */
export function prioritySense(ticket: TicketReading, matrix = PRIORITY_MATRIX): PrioritySense | null {
  const { outage, severe, minor, impactWords, deadline, pressing } = spokenOf(ticket)
  const all = distinct([...outage, ...severe, ...minor, ...impactWords])
  if (all.length === 0) return null
  const impact = outage.length > 0 || severe.length > 0 ? 3 : impactWords.length > 0 ? 2 : 1
  const urgency =
    minor.length > 0 && outage.length === 0 ? 1 : [...deadline, ...pressing, ...outage].length > 0 ? 3 : 2
  const priority = matrix[impact - 1]?.[urgency - 1] ?? 'normal'
  return { impact, urgency, priority, evidence: all.slice(0, QUOTES) }
}

/** What the requester says of each kind; several signals ask. */
const spokenOf = once((ticket: TicketReading) => {
  const spoken = [...(ticket.subject ? [ticket.subject] : []), ...ticket.messages].filter(
    ({ reading }) => reading.message.author.role === 'requester',
  )
  const words = (id: string): readonly Evidence[] => {
    const found: Evidence[] = []
    for (const message of spoken) {
      if (found.length >= QUOTES) break
      for (const finding of message.findings(id)) found.push(evidenceOf(message, finding))
    }
    return found
  }
  return {
    outage: words('outage'),
    severe: words('severe'),
    minor: words('minor'),
    impactWords: words('impact'),
    deadline: words('deadline'),
    pressing: words('severity').filter(({ quote }) => PRESSING.test(quote)),
  }
})

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((each) => [JSON.stringify(each), each])).values()]
}
