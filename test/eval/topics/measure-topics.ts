import { builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { BUILT_IN_KNOWLEDGE } from '@/lib/checklist/topics/built-in-knowledge'
import { chooseTopics } from '@/lib/checklist/topics/choose-topics'
import type { TopicKnowledge, TopicPlaybook } from '@/lib/checklist/topics/features'
import { readTicket } from '@/lib/rubric/score-ticket'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { rounded } from '../numbers'
import { DEMO_NOW, DEMO_ZONE } from '../signals/demo-moment'
import { NO_TOPIC, TOPIC_IDS, type LabelledTicket } from './topic-set'

/** How often the first guess is what readers say first, and how often that is among the first two; shares 0–1, of `n`. */
export interface TopicScore {
  readonly top1: number
  readonly top2: number
  readonly n: number
}

export interface TopicResult extends TopicScore {
  /** By the topic that readers say. */
  readonly topics: Readonly<Record<string, TopicScore>>
}

/** A ticket with what readers say first and what is guessed, the likeliest first. */
export interface ComparedTopic {
  readonly ticket: string
  readonly first: string
  readonly said: readonly string[]
}

/** A topic that is taken for another one, with the tickets where that happens. */
export interface Confusion {
  readonly first: string
  readonly taken: string
  readonly tickets: readonly string[]
}

/** The topics that come with the product, as the chooser is given them. */
export const BUILT_IN_TOPICS: readonly TopicPlaybook[] = TOPIC_IDS.flatMap((id) => builtInPlaybook(id) ?? [])

/** Topics guessed of a ticket, the likeliest first; {@link NO_TOPIC} alone where nothing speaks. */
function guessesOf(
  snapshot: TicketSnapshot,
  playbooks: readonly TopicPlaybook[],
  knowledge: TopicKnowledge,
): string[] {
  const ticket = readTicket(snapshot, { now: DEMO_NOW, timeZone: DEMO_ZONE })
  const guesses = chooseTopics(ticket, playbooks, { knowledge }).map(({ playbook }) => playbook)
  return guesses.length > 0 ? guesses : [NO_TOPIC]
}

/** What is said of tickets beside what readers say. */
export function compareTopics(
  tickets: readonly LabelledTicket[],
  playbooks: readonly TopicPlaybook[] = BUILT_IN_TOPICS,
  knowledge: TopicKnowledge = BUILT_IN_KNOWLEDGE,
): ComparedTopic[] {
  return tickets.map(({ snapshot, first }) => ({
    ticket: snapshot.key,
    first,
    said: guessesOf(snapshot, playbooks, knowledge),
  }))
}

/** Compares guesses with labels. */
export function measureTopics(tickets: readonly LabelledTicket[]): TopicResult {
  const compared = compareTopics(tickets)
  const names = [...new Set(compared.map(({ first }) => first))].sort()
  return {
    ...scoreOf(compared),
    topics: Object.fromEntries(
      names.map((name) => [name, scoreOf(compared.filter(({ first }) => first === name))]),
    ),
  }
}

/** How often each topic is taken for which other one, the most frequent first. */
export function confusionsOf(tickets: readonly LabelledTicket[]): Confusion[] {
  const made = new Map<string, Confusion>()
  for (const { ticket, first, said } of compareTopics(tickets)) {
    const taken = said[0] ?? NO_TOPIC
    if (taken === first) continue
    const known = made.get(`${first} ${taken}`)
    made.set(`${first} ${taken}`, { first, taken, tickets: [...(known?.tickets ?? []), ticket] })
  }
  return [...made.values()].sort((a, b) => b.tickets.length - a.tickets.length)
}

/** The share of tickets that get a topic, 0–1. */
export function assignedShare(snapshots: readonly TicketSnapshot[]): number {
  const assigned = snapshots.filter(
    (snapshot) => guessesOf(snapshot, BUILT_IN_TOPICS, BUILT_IN_KNOWLEDGE)[0] !== NO_TOPIC,
  )
  return snapshots.length === 0 ? 0 : rounded(assigned.length / snapshots.length, 4)
}

/** Shares of what was compared. */
export function scoreOf(compared: readonly ComparedTopic[]): TopicScore {
  const n = compared.length
  const share = (most: number) =>
    n === 0
      ? 0
      : rounded(compared.filter(({ first, said }) => said.slice(0, most).includes(first)).length / n, 4)
  return { top1: share(1), top2: share(2), n }
}
