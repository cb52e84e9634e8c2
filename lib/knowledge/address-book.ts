import { articleIdOf } from './article-address'
import type { IndexedDocument } from './index/document'
import { originalId } from './index/translations'

/** A longer address is no article's. */
const LONGEST = 2_000
const ORIGIN = /^https?:\/\/[^/?#]+/i

/**
 * Which articles addresses lead to. Where a source's addresses hold its ids, their shape tells, in whatever language or under whatever
 * title a link was copied; for the others, those of files, it must be the same address.
 */
export class AddressBook {
  /** By origin the sources whose addresses hold ids. */
  readonly #sources = new Map<string, Set<string>>()
  /** Articles whose address does not hold their id, by the whole address. */
  readonly #whole = new Map<string, string>()
  /** The same without the query; null where several articles differ in that only. */
  readonly #bare = new Map<string, string | null>()

  constructor(documents: Iterable<Pick<IndexedDocument, 'id' | 'sourceId' | 'url'>>) {
    for (const { id, sourceId, url } of documents) {
      if (url === '') continue
      if (articleIdOf(url, sourceId) === originalId(id)) this.#addSource(url, sourceId)
      else this.#addAddress(url, id)
    }
  }

  /**
   * Ids of articles that an address may lead to, the likeliest first; whether there is such an article is for the caller to see.
   * @param ownSourceId the knowledge base of the site the address was written on: it may have more hosts than its articles name
   */
  candidates(href: string, ownSourceId: string): string[] {
    const address = normalised(href)
    if (address === null) return []
    const sources = this.#sources.get(address.origin)
    const ids = [...(sources ?? [ownSourceId])].flatMap((sourceId) => articleIdOf(href, sourceId) ?? [])
    const same = this.#whole.get(address.whole) ?? this.#bare.get(address.bare) ?? []
    return sources ? [...ids, same].flat() : [same, ids].flat()
  }

  #addSource(url: string, sourceId: string): void {
    const origin = ORIGIN.exec(url)?.[0].toLowerCase()
    if (origin === undefined) return
    const known = this.#sources.get(origin)
    if (known) known.add(sourceId)
    else this.#sources.set(origin, new Set([sourceId]))
  }

  #addAddress(url: string, id: string): void {
    const address = normalised(url)
    if (address === null) return
    if (!this.#whole.has(address.whole)) this.#whole.set(address.whole, id)
    const other = this.#bare.get(address.bare)
    this.#bare.set(address.bare, other === undefined || other === id ? id : null)
  }
}

/** An address as it is compared: scheme and host in small letters, no hash, no slash at the end; null for what is none. */
function normalised(href: string): { origin: string; whole: string; bare: string } | null {
  if (href.length > LONGEST || !URL.canParse(href)) return null
  const { protocol, origin, pathname, search } = new URL(href)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  const bare = `${origin}${pathname.replace(/\/+$/u, '')}`
  return { origin, whole: `${bare}${search}`, bare }
}
