import type { TicketActivity } from '../activity'
import { ON_DEMAND_FROM, practiceOf, SHORT_FROM } from '../mastery'
import { hygieneOf, type Median } from './hygiene'

/** How well somebody knows a topic, as far as tickets show it. */
export const SKILLS = ['not-met', 'met', 'practised', 'mastered'] as const
export type Skill = (typeof SKILLS)[number]

/** One topic as a person's own tickets show it. */
export interface TopicSkill {
  readonly topic: string
  /** By practice: the same figures by which the panel shows less help. */
  readonly skill: Skill
  readonly tickets: number
  /** Tickets that count as practice. */
  readonly practice: number
  /** Of its last tickets. */
  readonly hygiene: Median
}

/** The skill map. @param topics ids in the order wanted; @param tickets the one worked on last at the end */
export function skillMap(tickets: readonly TicketActivity[], topics: readonly string[]): TopicSkill[] {
  const practised = practiceOf(tickets)
  return topics.map((topic) => {
    const met = tickets.filter((ticket) => ticket.topic === topic)
    const practice = practised[topic] ?? 0
    const skill = skillOf(met.length, practice)
    return { topic, skill, tickets: met.length, practice, hygiene: hygieneOf(met) }
  })
}

function skillOf(tickets: number, practice: number): Skill {
  if (tickets === 0) return 'not-met'
  if (practice >= ON_DEMAND_FROM) return 'mastered'
  return practice >= SHORT_FROM ? 'practised' : 'met'
}
