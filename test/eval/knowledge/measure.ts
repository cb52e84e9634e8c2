import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { storedBytes } from '@/lib/knowledge/index/segment'
import { Learnt } from '@/lib/knowledge/learning/learnt'
import { suggestForQuery } from '@/lib/knowledge/suggest'
import { rounded, sampleOf } from '../numbers'
import type { EvalContext } from '../part'
import { rankAskedHost } from './asked-host'
import { learntOf } from './learnt-history'
import { summarise, type Ranked, type RankingResult } from './relevance'
import {
  FUSE_LEAST,
  FUSE_OPTIONS,
  FUSE_QUERIES,
  FUSE_SECONDS,
  FUSE_SEED,
  plainFuse,
  plainMiniSearch,
  tunedMiniSearch,
  type Rival,
} from './rivals'
import type { EvalTicket, KnowledgeSet } from './set'

export interface SetResult {
  readonly deskhand: {
    readonly cold: RankingResult
    /** With what the earlier tickets taught; absent where there are none. */
    readonly learnt?: RankingResult
    /** Of the way people have it: learnt where there is a history. */
    readonly strong: { readonly coverage: number; readonly precision: number }
  }
  readonly fuse: RankingResult
  readonly minisearch: RankingResult
  readonly tuned: RankingResult
  readonly index: { readonly buildMs: number; readonly bytes: number }
}

/** Tickets asked before the clock runs, so that no engine pays for being compiled. */
const WARM_UP = 20

/** Ranks the articles for each measured ticket: Deskhand without history and with it, then the rivals. */
export async function measureSet(set: KnowledgeSet, context: EvalContext): Promise<SetResult> {
  context.log(`  ${set.name}: ${set.articles.length} articles, ${set.measured.length} tickets measured`)
  const started = performance.now()
  const index = new PostingsIndex()
  index.add(set.articles)
  const stored = index.toStored()
  const buildMs = rounded(performance.now() - started, 0)
  const bytes = stored.segments.reduce((sum, segment) => sum + storedBytes(segment), 0)
  const cold = await rankWithDeskhand(index, set, new Learnt())
  const history = learntOf(set.history, index)
  context.log(`  ${set.name}: learnt from ${history.size} earlier tickets`)
  const learnt = history.size > 0 ? await rankWithDeskhand(index, set, history) : null
  const asked = await rankAskedHost(set)
  context.log(
    `  ${set.name}: a simple host search asked for ${asked.tickets} tickets: a right article among its answers for ${asked.reached}, nDCG@10 ${asked.hostOrder} in its order, ${asked.rankedHere} ranked here`,
  )
  const minisearch = rankWithRival(plainMiniSearch(set.articles), set.measured)
  const tuned = rankWithRival(tunedMiniSearch(set.articles), set.measured)
  const few = sampleOf(set.measured, FUSE_QUERIES, FUSE_SEED)
  context.log(
    `  ${set.name}: Fuse.js ${JSON.stringify(FUSE_OPTIONS)} on up to ${few.length} tickets, seed ${FUSE_SEED}`,
  )
  const fuse = rankWithRival(plainFuse(set.articles), few, { seconds: FUSE_SECONDS, least: FUSE_LEAST })
  if (fuse.length < few.length) context.log(`  ${set.name}: Fuse.js stopped after ${fuse.length} tickets`)
  return {
    deskhand: {
      cold: summarise(cold.ranked),
      ...(learnt && { learnt: summarise(learnt.ranked) }),
      strong: (learnt ?? cold).strong,
    },
    fuse: summarise(fuse),
    minisearch: summarise(minisearch),
    tuned: summarise(tuned),
    index: { buildMs, bytes },
  }
}

/** The whole way a suggestion goes: query, ranking, strength, passage and reasons of the five shown. */
async function rankWithDeskhand(index: PostingsIndex, set: KnowledgeSet, learnt: Learnt) {
  const articles = new Map(set.articles.map((item) => [item.id, item]))
  const read = (ids: readonly string[]) => Promise.resolve(ids.flatMap((id) => articles.get(id) ?? []))
  const suggest = (ticket: EvalTicket) => {
    const query = ticket.query()
    return suggestForQuery(index, query, 5, read, { recollection: learnt.recall(query) })
  }
  for (const ticket of set.measured.slice(0, WARM_UP)) await suggest(ticket)
  const ranked: Ranked[] = []
  let strong = 0
  let right = 0
  for (const ticket of set.measured) {
    const started = performance.now()
    const suggestions = await suggest(ticket)
    const ms = performance.now() - started
    const query = ticket.query()
    const { votes } = learnt.recall(query)
    const hits = await index.suggest(query, 10, { votes })
    ranked.push({ ids: hits.map((hit) => hit.document.id), ms, grades: ticket.grades })
    const [first] = suggestions
    if (first?.strength !== 'strong') continue
    strong += 1
    if (ticket.grades.has(first.articleId)) right += 1
  }
  const coverage = rounded(strong / (set.measured.length || 1), 4)
  return { ranked, strong: { coverage, precision: rounded(right / (strong || 1), 4) } }
}

/** Asks a rival for each ticket; with `limit` until the seconds are over, but for the `least` first at any rate. */
function rankWithRival(
  rival: Rival,
  tickets: readonly EvalTicket[],
  limit = { seconds: Infinity, least: 0 },
): Ranked[] {
  const begun = performance.now()
  const ranked: Ranked[] = []
  for (const ticket of tickets) {
    const started = performance.now()
    if (ranked.length >= limit.least && started - begun > limit.seconds * 1000) break
    const ids = rival(ticket.text)
    ranked.push({ ids, ms: performance.now() - started, grades: ticket.grades })
  }
  return ranked
}
