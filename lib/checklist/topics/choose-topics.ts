import { textFor } from '@/lib/rubric/localized'
import type { TicketReading } from '@/lib/signals/signal'
import type { TopicGuess, TopicReason } from '../guide'
import type { TagRule } from '../tag-rule'
import { featuresOf, type Features, type TopicKnowledge, type TopicPlaybook } from './features'
import { labelPoints } from './labels'
import { reasonsOf } from './reasons'
import { ruledTopics } from './rules'
import { weighTicket } from './weigh'

/** How topics are chosen. */
export interface ChooseOptions {
  /** Give the same object every time: what is made of it is kept with the playbooks. */
  readonly knowledge: TopicKnowledge
  /** The organisation's own rules; the first that fits comes first. */
  readonly rules?: readonly TagRule[] | undefined
  /** Language of titles; default `en`. */
  readonly locale?: string | undefined
  /** Points below which a topic is no guess. */
  readonly least?: number | undefined
  /** At most so many guesses. */
  readonly most?: number | undefined
}

/** Below this many points a topic is not named: one passing word is no topic. */
export const LEAST_POINTS = 1.5
const MOST_GUESSES = 4

/**
 * What a ticket is about: the likeliest topic first, each with what told it. Empty where nothing speaks clearly enough. Pure;
 * what was seen in a message is kept with its reading, so that a ticket that grows costs only its new messages.
 * @param playbooks those of kind `topic` with a `match` are chosen from; give the same array to have it prepared once.
 */
export function chooseTopics(
  ticket: TicketReading,
  playbooks: readonly TopicPlaybook[],
  { knowledge, rules = [], locale = 'en', least = LEAST_POINTS, most = MOST_GUESSES }: ChooseOptions,
): TopicGuess[] {
  const features = prepareTopics(playbooks, knowledge)
  const text = weighTicket(ticket, features)
  const labels = labelPoints(ticket.snapshot, features)
  const pointsFor = (topic: number) => (text[topic]?.points ?? 0) + (labels[topic]?.points ?? 0)
  const nothing = text[features.topics.length - 1]?.points ?? 0
  const isTold = features.topics.some(
    (_, topic) => topic < features.topics.length - 1 && pointsFor(topic) > nothing,
  )
  const told = features.topics.flatMap(({ playbook }, topic): TopicGuess[] => {
    const words = text[topic]
    const named = labels[topic]
    const points = pointsFor(topic)
    if (!playbook || !isTold || points < least) return []
    const because = reasonsOf([...(named?.reasons ?? []), ...(words?.reasons ?? [])])
    return [guess(playbook, points, because, locale)]
  })
  told.sort((a, b) => b.points - a.points)
  const ruled = [...ruledTopics(ticket.snapshot, rules)].flatMap(([id, words]): TopicGuess[] => {
    const playbook = playbooks.find((each) => each.id === id && each.kind === 'topic' && !each.off)
    if (!playbook) return []
    const own = told.find((each) => each.playbook === id)
    const reason: TopicReason = { by: 'rule', words, evidence: null }
    return [guess(playbook, own?.points ?? 0, [reason, ...(own?.because ?? [])], locale)]
  })
  return [
    ...ruled,
    ...told.filter(({ playbook }) => !ruled.some((each) => each.playbook === playbook)),
  ].slice(0, most)
}

function guess(playbook: TopicPlaybook, points: number, because: TopicReason[], locale: string): TopicGuess {
  return {
    playbook: playbook.id,
    title: textFor(playbook.title, locale),
    points: Math.round(points * 100) / 100,
    because,
  }
}

const prepared = new WeakMap<readonly TopicPlaybook[], { knowledge: TopicKnowledge; features: Features }>()

/**
 * What the topics among these playbooks are told by: made once for the same two objects, and by whoever asks first. To ask
 * before there is a ticket spares the first choice the wait.
 */
export function prepareTopics(playbooks: readonly TopicPlaybook[], knowledge: TopicKnowledge): Features {
  const known = prepared.get(playbooks)
  if (known?.knowledge === knowledge) return known.features
  const features = featuresOf(playbooks, knowledge)
  prepared.set(playbooks, { knowledge, features })
  return features
}
