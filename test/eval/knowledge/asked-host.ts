import { SEARCH_SIZE } from '@/lib/host/zendesk/paths'
import { answerIndex } from '@/lib/knowledge/answer-index'
import { askedWords } from '@/lib/knowledge/asked-words'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { anyWord } from '../../helpdesk/word-search'
import { rounded, sampleOf } from '../numbers'
import { learntOf } from './learnt-history'
import { summarise, type Ranked } from './relevance'
import type { KnowledgeSet } from './set'

/** Tickets that are asked for, drawn with this seed: the stand-in for a host reads every article for each. */
const TICKETS = 200
const SEED = 20261126

/** What becomes of tickets whose host is asked, with no article here. nDCG at 10. */
export interface AskedResult {
  readonly tickets: number
  /** Tickets with a right article among those that the host answered. */
  readonly reached: number
  readonly hostOrder: number
  readonly rankedHere: number
}

/**
 * Asks a stand-in for a host's search: the local helpdesk's, which counts how many of the words an article holds and is simpler than
 * any real one. What it shows is what ranking the answer here adds to that.
 */
export async function rankAskedHost(set: KnowledgeSet): Promise<AskedResult> {
  // Past tickets are learnt without its articles, too: fewer of their words are kept.
  const learnt = learntOf(set.history, new PostingsIndex())
  const nothing = { index: new PostingsIndex(), read: async () => [] }
  const byHost: Ranked[] = []
  const byUs: Ranked[] = []
  let reached = 0
  const tickets = sampleOf(set.measured, TICKETS, SEED)
  for (const { query: queryOf, grades } of tickets) {
    const query = queryOf()
    const answers = anyWord(askedWords(query, []), set.articles).slice(0, SEARCH_SIZE)
    const { votes } = learnt.recall(query)
    const { index } = await answerIndex(nothing, answers, query, { votes })
    const hits = await index.suggest(query, 10, { votes })
    byHost.push({ ids: answers.slice(0, 10).map(({ id }) => id), ms: 0, grades })
    byUs.push({ ids: hits.map(({ document }) => document.id), ms: 0, grades })
    if (answers.some(({ id }) => grades.has(id))) reached += 1
  }
  return {
    tickets: tickets.length,
    reached: rounded(reached / (tickets.length || 1), 3),
    hostOrder: rounded(summarise(byHost).ndcg10, 3),
    rankedHere: rounded(summarise(byUs).ndcg10, 3),
  }
}
