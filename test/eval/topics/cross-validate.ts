import { BUILT_IN_KNOWLEDGE } from '@/lib/checklist/topics/built-in-knowledge'
import type { TopicMatch } from '@/lib/checklist/match'
import type { TopicKnowledge, TopicPlaybook } from '@/lib/checklist/topics/features'
import { seeded } from '../numbers'
import { fitWords, sayings, ticketWords, type LearntWords } from './fit-words'
import { BUILT_IN_TOPICS, compareTopics, scoreOf, type TopicScore } from './measure-topics'
import { NO_TOPIC, type LabelledTicket } from './topic-set'

const FOLDS = 5
const SEED = 20_261_127

/**
 * How the learnt words carry over: the tickets in five parts by chance, each measured with words that were learnt from the
 * sayings and the other four. What a person wrote into the matching data stays as it is, so this says nothing of that.
 */
export function crossValidated(tickets: readonly LabelledTicket[]): TopicScore {
  const next = seeded(SEED)
  const parts = tickets.map((ticket) => ({ ticket, part: Math.floor(next() * FOLDS) }))
  const compared = Array.from({ length: FOLDS }, (_, fold) => {
    const others = parts.filter(({ part }) => part !== fold).map(({ ticket }) => ticket)
    const measured = parts.filter(({ part }) => part === fold).map(({ ticket }) => ticket)
    const learnt = fitWords([...sayings(), ...ticketWords(others)])
    return compareTopics(measured, [...TOPICS], knowledgeWith(learnt))
  })
  return scoreOf(compared.flat())
}

/** What comes with the product, with other learnt words. */
function knowledgeWith(learnt: LearntWords): TopicKnowledge {
  const { books, nothing, matches } = BUILT_IN_KNOWLEDGE
  const changed = (id: string, match: TopicMatch) => ({
    ...match,
    learnt: Object.fromEntries(learnt.get(id) ?? []),
  })
  return {
    books,
    nothing: changed(NO_TOPIC, nothing),
    matches: new Map([...matches].map(([id, match]) => [id, changed(id, match)])),
  }
}

/** The topics without what tells them, so that it comes from what is known beside them. */
const TOPICS = BUILT_IN_TOPICS.map(({ id, title, kind }): TopicPlaybook => ({ id, title, kind }))
