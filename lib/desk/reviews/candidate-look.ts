import type { HostFailure, HostId } from '@/lib/host/contract'
import { ticketSearches } from '@/lib/host/readers'
import type { CandidateLook as LookState } from '@/lib/messaging/reviews/review-list-calls'
import { MOST_CANDIDATES } from '@/lib/messaging/reviews/review-list-calls'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { BridgeClient } from '../bridge-client'
import { toProblem } from '../ticket-view'
import { wait } from '../wait'
import { lookForCandidates, type Found } from './look-for-candidates'
import { pacedClient } from './paced-client'

export interface LookOrder {
  readonly host: HostId
  readonly client: BridgeClient
  readonly query: string
  readonly score: ((snapshot: TicketSnapshot) => number | null) | null
}

/** A look under way, and how far it is. */
interface Life {
  readonly order: LookOrder
  readonly controller: AbortController
  found: Found
  requests: number
  waitsUntil: number | null
}

const NOTHING: Found = { candidates: [], unreadable: 0, total: null }

/**
 * Looks for tickets that could be picked: one search at a time, in memory only. When the worker is stopped all of it is gone, and
 * whoever asks is told that there is none.
 */
export class CandidateLook {
  readonly #told: () => void
  #life: Life | null = null
  #end: LookState = { phase: 'none' }

  /** @param told when a look has ended */
  constructor(told: () => void) {
    this.#told = told
  }

  get state(): LookState {
    if (!this.#life) return this.#end
    const { order, found, requests, waitsUntil } = this.#life
    return {
      phase: 'looking',
      site: order.client.site,
      found: found.candidates.length,
      of: found.total === null ? null : Math.min(found.total, MOST_CANDIDATES),
      scores: order.score !== null,
      requests,
      waitsUntil: waitsUntil === null ? null : new Date(waitsUntil).toISOString(),
    }
  }

  /** Begins; a look under way ends without a result. */
  start(order: LookOrder): void {
    this.stop()
    const life: Life = {
      order,
      controller: new AbortController(),
      found: NOTHING,
      requests: 0,
      waitsUntil: null,
    }
    this.#life = life
    void this.#live(life)
  }

  stop(): void {
    this.#life?.controller.abort()
    this.#life = null
    this.#end = { phase: 'none' }
  }

  async #live(life: Life): Promise<void> {
    const end = await this.#look(life).catch((error: unknown): LookState => {
      this.#finish(life, failedLook(life, { ok: false, reason: 'malformed', path: '' }))
      throw error
    })
    this.#finish(life, end)
  }

  #finish(life: Life, end: LookState): void {
    // Another one began, or this one was stopped.
    if (this.#life !== life) return
    this.#life = null
    this.#end = end
    this.#told()
  }

  async #look(life: Life): Promise<LookState> {
    const { order, controller } = life
    const { host, client, query, score } = order
    const { signal } = controller
    const paced = pacedClient(client, signal, {
      limitLeft: () => client.limitLeft,
      now: Date.now,
      wait,
      onPause: (until) => {
        life.waitsUntil = until
      },
      onRequest: () => {
        life.requests += 1
      },
    })
    const result = await lookForCandidates(ticketSearches[host](client.site), paced, {
      query,
      most: MOST_CANDIDATES,
      score,
      now: () => new Date().toISOString(),
      signal,
      onProgress: (found) => {
        life.found = found
      },
    })
    if (!result.ok) return failedLook(life, result.failure)
    return {
      phase: 'found',
      id: crypto.randomUUID(),
      origin: { from: 'search', host, site: client.site, query, cut: result.cut },
      candidates: [...result.found.candidates],
      unreadable: result.found.unreadable,
      requests: life.requests,
    }
  }
}

function failedLook({ order }: Life, failure: HostFailure): LookState {
  return {
    phase: 'failed',
    site: order.client.site,
    problem: toProblem(failure, 'ticket', new Date().toISOString()),
    says: failure.says ?? null,
  }
}
