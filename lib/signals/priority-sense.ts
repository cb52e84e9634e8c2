import type { Evidence } from '@/lib/ticket/evidence'
import type { TicketPriority } from '@/lib/ticket/snapshot'
import { customerTier, type CustomerTier } from './customer-tier'
import { once } from './once'
import { higherOf, priorityAt, type Level, type PriorityMatrix } from './priority-matrix'
import { evidenceOf } from './replies'
import type { TicketReading } from './signal'

/** What words of the requester speak of: everything down, great harm, work held up, a date to keep, hurry, or something that can wait. */
export type Pressure = 'outage' | 'severe' | 'impact' | 'deadline' | 'pressing' | 'minor'

/** Impact and urgency as read from the requester's words, 1 (small) to 3 (great), and the priority they make. */
export interface PrioritySense {
  readonly impact: Level
  readonly urgency: Level
  /** By the matrix, raised by the customer's tier. */
  readonly priority: TicketPriority
  /** The words it rests on, and all that they speak of. */
  readonly words: readonly { readonly says: readonly Pressure[]; readonly evidence: Evidence }[]
}

/** Of the words for severity, those with which customers press. */
const PRESSING =
  /(?<!not |nicht |pas |no |less |n't be )(?:\burgent|\basap\b|\bemergency|\bcritical(?! (?:values?|path|levels?|section))|\b(?:dringend|eilig)\w{0,2}\b(?! (?:ist|war|wäre) (?:es|das) nicht)|\bkritisch|\burgence|\burgente)/i

/** "It was fine before the weekend" tells what is past, not a date to keep. */
const PAST = /\b(?:was|were|worked|ran|went|had|did)\b[^.!?]{0,40}\bbefore\b/i

/** Quotes kept; more prove nothing more. */
const QUOTES = 4

/** Priority that the requester's words suggest; null when they say nothing of impact or urgency. */
export function prioritySense(ticket: TicketReading): PrioritySense | null {
  const { outage, severe, minor, impact: held, deadline, pressing } = spokenOf(ticket)
  const words = [...outage, ...severe, ...minor, ...held, ...deadline]
  if (words.length === 0) return null
  // "Only cosmetic" is a word on the impact too: that it is small.
  const small = new Set(minor.map(({ evidence }) => JSON.stringify(evidence)))
  const isHeld = held.some(({ evidence }) => !small.has(JSON.stringify(evidence)))
  const impact = outage.length > 0 || severe.length > 0 ? 3 : isHeld ? 2 : 1
  const isPressing = deadline.length > 0 || pressing.length > 0 || outage.length > 0
  const urgency = minor.length > 0 && outage.length === 0 ? 1 : isPressing ? 3 : 2
  const priority = raisedPriority(ticket.matrix, impact, urgency, tierOf(ticket))
  return { impact, urgency, priority, words: together([...words, ...pressing]).slice(0, QUOTES) }
}

interface Spoken {
  readonly says: Pressure
  readonly evidence: Evidence
}

/** Which words say the same more weakly: an outage is great harm, and great harm holds up work. */
const WEAKER: Partial<Record<Pressure, readonly Pressure[]>> = {
  severe: ['outage'],
  impact: ['outage', 'severe'],
  pressing: ['deadline'],
}

/** Words that speak of several things stand once, with the strongest they say. */
function together(words: readonly Spoken[]): PrioritySense['words'] {
  const byPlace = new Map<string, { says: Pressure[]; evidence: Evidence }>()
  for (const { says, evidence } of words) {
    const place = JSON.stringify(evidence)
    const known = byPlace.get(place)
    if (!known) byPlace.set(place, { says: [says], evidence })
    else if (![says, ...(WEAKER[says] ?? [])].some((said) => known.says.includes(said))) known.says.push(says)
  }
  return [...byPlace.values()]
}

/** The matrix's priority, with the urgency and the minimum of a customer's tier. Monotonic in all of them. */
export function raisedPriority(
  matrix: PriorityMatrix,
  impact: Level,
  urgency: Level,
  tier: Pick<CustomerTier, 'raise' | 'minimum'>,
): TicketPriority {
  const priority = priorityAt(matrix, impact, Math.min(3, urgency + tier.raise) as Level)
  return tier.minimum ? higherOf(priority, tier.minimum) : priority
}

/** The tier of the ticket's customer. */
export const tierOf = once((ticket: TicketReading) => customerTier(ticket.snapshot, ticket.tiers))

/** What the requester says of each kind; several signals ask. */
const spokenOf = once((ticket: TicketReading) => {
  const spoken = [...(ticket.subject ? [ticket.subject] : []), ...ticket.messages].filter(
    ({ reading }) => reading.message.author.role === 'requester',
  )
  const words = (says: Pressure, signal: string = says): readonly Spoken[] => {
    const found: Spoken[] = []
    for (const message of spoken) {
      if (found.length >= QUOTES) break
      for (const finding of message.findings(signal))
        found.push({ says, evidence: evidenceOf(message, finding) })
    }
    return found
  }
  return {
    outage: words('outage'),
    severe: words('severe'),
    minor: words('minor'),
    impact: words('impact'),
    deadline: words('deadline').filter(({ evidence }) => !PAST.test(evidence.quote)),
    pressing: words('pressing', 'severity').filter(({ evidence }) => PRESSING.test(evidence.quote)),
  }
})
