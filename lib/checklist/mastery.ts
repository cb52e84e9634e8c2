import { z } from 'zod'
import type { TicketActivity } from './activity'
import type { GuideView } from './guide'

/** How much help the person wants: by how practised they are, or always the same. */
export const helpSwitch = z.enum(['auto', 'full', 'short', 'on-demand', 'off'])
export type HelpSwitch = z.infer<typeof helpSwitch>

/** Practised tickets of a topic from which less help is shown. Figures of ours to start with; nobody has measured them. */
export const SHORT_FROM = 3
export const ON_DEMAND_FROM = 8
/** Hygiene that a ticket needs to count as practice, 0–100; what most desks call audit-ready. A start value of ours too. */
export const PRACTISED_HYGIENE = 80

/** The topic in which a ticket counts as practice: its checklist is complete and its hygiene good. Null where it does not. */
export function practisedTopic({ topic, completed, hygiene }: TicketActivity): string | null {
  const isGood = hygiene !== null && hygiene >= PRACTISED_HYGIENE
  return topic !== null && isGood && completed.includes(topic) ? topic : null
}

/** By topic, how many tickets count as practice. */
export function practiceOf(activities: readonly TicketActivity[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const each of activities) {
    const topic = practisedTopic(each)
    if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}

/** How much help a person gets with a topic, and what decided it. @param practised tickets of the topic that count as practice */
export function helpFor(
  wanted: HelpSwitch,
  practised: number,
): Pick<GuideView, 'level' | 'levelBy' | 'practised'> {
  if (wanted !== 'auto') return { level: wanted, levelBy: 'setting', practised }
  const level = practised >= ON_DEMAND_FROM ? 'on-demand' : practised >= SHORT_FROM ? 'short' : 'full'
  return { level, levelBy: 'practice', practised }
}
