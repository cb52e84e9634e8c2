import { choiceFor, type SourceChoices } from '@/lib/knowledge/source-choice'
import { NO_FACTS } from '@/lib/knowledge/store'
import type { SourceStatus } from '@/lib/messaging/view'
import { freshState } from '@/lib/sources/run'
import type { StorageArea } from '@/lib/storage/item-store'
import type { KnowledgeDatabase } from '@/lib/storage/knowledge-database'
import type { Settings } from '@/lib/storage/settings'
import type { BridgeClient } from './bridge-client'
import { fileSources, fileSourceStatus, offeredOn } from './file-sources'
import { currentSettings } from './settings-desk'
import { chosenFor, sourceOfSite } from './site-source'
import { asksOf } from './source-status'
import { SyncDesk, type SyncEvents, type SyncReason } from './sync-desk'
import type { AskedSource } from './ticket-answers'

/** How a tab that shows a page of a site is found, for syncs that no page has started. */
export type FindClient = (site: string) => Promise<BridgeClient | null>

/** What sources work with. */
export interface SourceDeskParts extends SyncEvents {
  readonly area: StorageArea
  readonly open: () => Promise<KnowledgeDatabase>
  readonly findClient: FindClient
  /** What was chosen for sources has changed. */
  readonly chosen: () => void
}

/** The background's sources of articles: when each is read, how it stands, and what was chosen for it. */
export class SourceDesk {
  readonly #parts: SourceDeskParts
  readonly #syncs: SyncDesk
  /** What was chosen for sources when that was last put into effect. */
  #obeyed: string | null = null

  constructor(parts: SourceDeskParts) {
    this.#parts = parts
    this.#syncs = new SyncDesk(parts.open, parts)
  }

  /** A page of a site is open: syncs its knowledge base when that is due. */
  async visit(site: string, client: BridgeClient): Promise<void> {
    const settings = await this.#settings()
    await this.#dropUnwanted(settings)
    if (!settings.disabledSources.includes(sourceOfSite(site).id)) await this.#run(site, client, 'visit')
  }

  /**
   * Syncs a source now: whole, or from where it was paused. Needs an open page of its site, whose session it uses. False when there
   * is none.
   */
  async sync(sourceId: string, reason: 'asked' | 'resume'): Promise<boolean> {
    const site = siteOf(sourceId)
    if (!site) return false
    const client = await this.#parts.findClient(site)
    if (!client) return false
    void this.#run(site, client, reason)
    return true
  }

  async #run(site: string, client: BridgeClient, reason: SyncReason): Promise<void> {
    const settings = await this.#settings()
    await this.#syncs.run(this.#sourceOf(site, settings), client, reason, settings)
  }

  pause(sourceId: string): Promise<void> {
    return this.#syncs.pause(sourceId)
  }

  cancel(sourceId: string): Promise<void> {
    return this.#syncs.cancel(sourceId)
  }

  /** Forgets a source with its articles. */
  async erase(sourceId: string): Promise<void> {
    await this.#syncs.halt(sourceId)
    await (await this.#parts.open()).removeSource(sourceId)
    await this.#parts.stored(true)
    this.#parts.status()
  }

  /** How the sources stand: those offered on one site, or all that were ever synced or imported. */
  async statuses(site: string | null): Promise<SourceStatus[]> {
    const settings = await this.#settings()
    const isOn = (id: string) => !settings.disabledSources.includes(id)
    const sites = site ? [site] : await this.#knownSites()
    const synced = sites.map((known) => {
      const source = sourceOfSite(known)
      return this.#syncs.status(source, isOn(source.id), settings)
    })
    const ofFiles = await fileSources(await this.#parts.open())
    const shown = site ? offeredOn(site, ofFiles) : ofFiles
    const imported = shown.map((state) => fileSourceStatus(state, isOn(state.sourceId)))
    return [...(await Promise.all(synced)), ...imported]
  }

  /** How the knowledge base of a site stands. */
  async status(site: string): Promise<SourceStatus> {
    return this.#syncs.status(sourceOfSite(site), true, await this.#settings())
  }

  /** Ids of the sources whose articles are offered on a site: its own and those of files, where they are switched on. */
  async offered(site: string): Promise<string[]> {
    const { disabledSources } = await this.#settings()
    const ofFiles = offeredOn(site, await fileSources(await this.#parts.open()))
    const ids = [sourceOfSite(site).id, ...ofFiles.map(({ sourceId }) => sourceId)]
    return ids.filter((id) => !disabledSources.includes(id))
  }

  /** The knowledge base of a site where its host is to be asked; null where all that is offered is here. */
  async asked(site: string): Promise<AskedSource | null> {
    const settings = await this.#settings()
    const source = this.#sourceOf(site, settings)
    if (settings.disabledSources.includes(source.id)) return null
    const state = await (await this.#parts.open()).sourceState(source.id)
    const asks = asksOf(source, chosenFor(source, settings.sources), state)
    return asks === 'never' ? null : { source, facts: state?.facts ?? NO_FACTS }
  }

  /** Whether the host of a source is asked for its articles: then not all of them are known here. */
  async isAsked(sourceId: string): Promise<boolean> {
    const site = siteOf(sourceId)
    return site !== null && (await this.asked(site)) !== null
  }

  /** Puts into effect what was chosen for sources: forgets copies that are not wanted any more, and reads what is. */
  async obey(): Promise<void> {
    const settings = await this.#settings()
    const chosen = JSON.stringify([settings.sources, settings.mostArticles])
    if (this.#obeyed === chosen) return
    this.#obeyed = chosen
    await this.#dropUnwanted(settings)
    this.#parts.chosen()
    for (const site of await this.#knownSites()) {
      // A run under way began with what was chosen before; what it has done is gone on with where that still fits.
      await this.#syncs.halt(sourceOfSite(site).id)
      const client = await this.#parts.findClient(site)
      if (client) void this.visit(site, client)
    }
  }

  async #dropUnwanted({ sources }: Settings): Promise<void> {
    for (const { sourceId, files } of await (await this.#parts.open()).sourceStates())
      if (!files && !isKept(sourceId, sources)) await this.#dropCopy(sourceId)
  }

  /** Forgets the articles of a source that are kept here; what is known of its account stays. */
  async #dropCopy(sourceId: string): Promise<void> {
    const database = await this.#parts.open()
    const before = await database.sourceState(sourceId)
    if (!before || (before.articles === 0 && before.lastFull === null && before.run?.mode !== 'full')) return
    await this.#syncs.halt(sourceId)
    const facts = (await database.sourceState(sourceId))?.facts
    await database.removeSource(sourceId)
    await database.saveState({ ...freshState(sourceId), ...(facts && { facts }) })
    await this.#parts.stored(true)
    this.#parts.status()
  }

  #sourceOf(site: string, { sources }: Settings) {
    return sourceOfSite(site, choiceFor(sources, sourceOfSite(site).id).languages)
  }

  async #knownSites(): Promise<string[]> {
    const states = await (await this.#parts.open()).sourceStates()
    return states.flatMap(({ sourceId }) => siteOf(sourceId) ?? [])
  }

  async #settings(): Promise<Settings> {
    return (await currentSettings(this.#parts.area)).settings
  }
}

/** Source ids end in the host they belong to: `zendesk-guide@acme.zendesk.com`. Null for files, which belong to none. */
function siteOf(sourceId: string): string | null {
  const at = sourceId.indexOf('@')
  return at < 0 || sourceId.startsWith('files@') ? null : `https://${sourceId.slice(at + 1)}`
}

function isKept(sourceId: string, choices: SourceChoices): boolean {
  const site = siteOf(sourceId)
  return site === null || chosenFor(sourceOfSite(site), choices).keep
}
