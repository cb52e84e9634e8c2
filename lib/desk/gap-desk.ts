import { articleThatCloses, isLater, newestChanges } from '@/lib/knowledge/gaps/answered'
import { clusterGaps, type GapCluster } from '@/lib/knowledge/gaps/cluster'
import type { Gap } from '@/lib/knowledge/gaps/gap'
import { rankClusters, type GapOrder } from '@/lib/knowledge/gaps/rank'
import { gapOf, gapReasonOf, hasItsArticle, type OfferedArticles } from '@/lib/knowledge/gaps/recording'
import { pastTicketId } from '@/lib/knowledge/learning/past-ticket'
import type { StoreResult } from '@/lib/knowledge/store'
import {
  MOST_CLUSTERS,
  MOST_TICKETS,
  type GapClusterView,
  type GapsView,
} from '@/lib/messaging/knowledge-calls'
import type { Notice } from '@/lib/messaging/protocol'
import type { TicketReading } from '@/lib/signals/signal'
import { openGapDatabase, type GapDatabase } from '@/lib/storage/gap-database'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { KnowledgeDesk } from './knowledge-desk'
import { sourceOfSite } from './site-source'

/** The background's record of tickets that no article answered. */
export class GapDesk {
  readonly #knowledge: KnowledgeDesk
  readonly #notify: (notice: Notice) => void
  /** By ticket as it was read: what was offered when it was last looked at. What is typed beside it changes nothing. */
  readonly #seen = new WeakMap<TicketSnapshot, string>()
  #database: Promise<GapDatabase> | null = null

  constructor(knowledge: KnowledgeDesk, notify: (notice: Notice) => void) {
    this.#knowledge = knowledge
    this.#notify = notify
  }

  /** Records a ticket that was read when no article answered it; forgets one that has its article now. */
  async observe(ticket: TicketReading, suggestions: OfferedArticles['suggestions']): Promise<void> {
    const { snapshot } = ticket
    const told = await this.#knowledge.learning.told(snapshot)
    const known = JSON.stringify([told, suggestions.map(({ articleId, strength }) => [articleId, strength])])
    if (this.#seen.get(snapshot) === known) return
    this.#seen.set(snapshot, known)
    const linked = await this.#knowledge.linked.of(snapshot)
    const offered = { suggestions, told, linked, sourceId: sourceOfSite(snapshot.site).id }
    if (hasItsArticle(ticket, offered)) {
      await this.forget([pastTicketId(snapshot.site, snapshot.key)])
      return
    }
    const why = gapReasonOf(ticket, offered)
    if (why === null) return
    // Words become common with the tickets that are learnt: this one is counted first.
    await this.#knowledge.learning.learn([snapshot])
    const mayKeep = await this.#knowledge.learning.keepable()
    await (await this.#open()).record(gapOf(ticket, why, mayKeep))
    this.#notify({ deskhandNotice: 'gaps' })
  }

  /** What articles are missing for, the foremost first, and which were written since. */
  async view(order: GapOrder): Promise<GapsView> {
    const gaps = await (await this.#open()).gaps()
    const clusters = rankClusters(clusterGaps(gaps), order)
    const { index } = await this.#knowledge.base()
    const newest = newestChanges(index.documents())
    const shown: GapClusterView[] = []
    for (const cluster of clusters.slice(0, MOST_CLUSTERS)) shown.push(await this.#viewOf(cluster, newest))
    return { clusters: shown, clusterCount: clusters.length, ticketCount: gaps.length }
  }

  /** All that is kept. */
  async all(): Promise<Gap[]> {
    return (await this.#open()).gaps()
  }

  async forget(ids: readonly string[]): Promise<StoreResult<null>> {
    const done = await (await this.#open()).forget(ids)
    this.#notify({ deskhandNotice: 'gaps' })
    return done
  }

  async erase(): Promise<StoreResult<null>> {
    const done = await (await this.#open()).erase()
    this.#notify({ deskhandNotice: 'gaps' })
    return done
  }

  async #viewOf(cluster: GapCluster, newest: ReadonlyMap<string, string>): Promise<GapClusterView> {
    const { id, site, topic, gaps, at, minutes } = cluster
    const sourceId = sourceOfSite(site).id
    const { index, read } = await this.#knowledge.base()
    const article = isLater(newest.get(sourceId) ?? at, at)
      ? await articleThatCloses(cluster, index, sourceId, read)
      : null
    return {
      id,
      site,
      words: topic.map(({ word }) => word),
      tickets: gaps
        .slice(0, MOST_TICKETS)
        .map(({ id: ticket, key, url, at: moment, why }) => ({ id: ticket, key, url, at: moment, why })),
      count: gaps.length,
      at,
      minutes,
      closedBy: article && { title: article.title, url: article.url },
    }
  }

  #open(): Promise<GapDatabase> {
    this.#database ??= openGapDatabase().catch((error: unknown) => {
      this.#database = null
      throw error
    })
    return this.#database
  }
}
