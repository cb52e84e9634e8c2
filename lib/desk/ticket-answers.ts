import type { TicketRef } from '@/lib/host/contract'
import type { SourceFacts } from '@/lib/knowledge/store'
import type { KnowledgeSource } from '@/lib/sources/source'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { BridgeClient } from './bridge-client'
import { NOT_ASKED, type Asked, type HostSearch } from './host-search'

/** The host of a tab, for questions about the ticket in it. `held`: an answer that the page kept will do. */
export type ClientOfTab = (tabId: number, ref: TicketRef, held: boolean) => BridgeClient

/** A source whose host is asked, and what is known of its account. */
export interface AskedSource {
  readonly source: KnowledgeSource
  readonly facts: SourceFacts
}

interface Asking {
  now: Asked
  settled: Promise<void>
}

/** A host that answers within this time is waited for before anything is shown. Milliseconds. */
const AT_ONCE = 200

/** What hosts' own searches answered for the tickets on screen: asked once for each reading of a ticket. */
export class TicketAnswers {
  readonly #search: HostSearch
  readonly #clientOf: ClientOfTab
  readonly #changed: (tabId: number) => void
  #asked = new WeakMap<TicketSnapshot, Asking>()

  /** @param changed told when an answer has come, or will not come any more */
  constructor(search: HostSearch, clientOf: ClientOfTab, changed: (tabId: number) => void) {
    this.#search = search
    this.#clientOf = clientOf
    this.#changed = changed
  }

  /** What is known by now; the first question for a reading asks the host. @param words see `askedWords` */
  async of(
    snapshot: TicketSnapshot,
    tabId: number,
    asked: AskedSource,
    words: () => Promise<string>,
  ): Promise<Asked> {
    const known = this.#asked.get(snapshot)
    if (known) return known.now
    const asking = this.#begin(snapshot, tabId, asked, words)
    this.#asked.set(snapshot, asking)
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, AT_ONCE)
    })
    await Promise.race([asking.settled, soon])
    clearTimeout(timer)
    if (asking.now.state === 'asking') void asking.settled.then(() => this.#changed(tabId))
    return asking.now
  }

  /** Asks anew for every ticket: who is asked has changed. */
  forget(): void {
    this.#asked = new WeakMap()
  }

  /** Resolves when nothing is under way any more for a ticket. */
  async settled(snapshot: TicketSnapshot): Promise<void> {
    await this.#asked.get(snapshot)?.settled
  }

  #begin(
    snapshot: TicketSnapshot,
    tabId: number,
    { source, facts }: AskedSource,
    words: () => Promise<string>,
  ): Asking {
    const { host, site, key } = snapshot
    const about = `${site} ${key}`
    const work = async (): Promise<Asked> => {
      if (!source.search) return NOT_ASKED
      const client = this.#clientOf(tabId, { host, site, key }, !this.#search.knows(about))
      const search = source.search.bind(source)
      const asked = await words()
      return this.#search.ask({
        sourceId: source.id,
        about,
        words: asked,
        ask: (signal) => search(client, { words: asked, facts, signal }),
      })
    }
    const asking: Asking = { now: { state: 'asking' }, settled: Promise.resolve() }
    asking.settled = work().then(
      (asked) => {
        asking.now = asked
      },
      () => {
        asking.now = { state: 'failed', problem: { reason: 'internal', about: 'search' } }
      },
    )
    return asking
  }
}
