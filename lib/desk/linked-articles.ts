import { AddressBook } from '@/lib/knowledge/address-book'
import type { ArticleIndex } from '@/lib/knowledge/index/article-index'
import { linksInAnswers } from '@/lib/knowledge/learning/teach'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { sourceOfSite } from './site-source'

export interface LinkedArticlesParts {
  readonly index: () => Promise<ArticleIndex>
  /** Whether there is an article with an id. */
  readonly knows: (id: string) => Promise<boolean>
}

/** Which articles the public replies of tickets link: of any source, by their addresses. */
export class LinkedArticles {
  readonly #parts: LinkedArticlesParts
  /** Made with the first link; a base of 50,000 articles is walked through for it. */
  #book: Promise<AddressBook> | null = null

  constructor(parts: LinkedArticlesParts) {
    this.#parts = parts
  }

  /** Articles changed. */
  forget(): void {
    this.#book = null
  }

  /** Ids of the articles that a ticket's public replies link, each once. */
  async of(snapshot: TicketSnapshot): Promise<string[]> {
    const links = linksInAnswers(snapshot)
    if (links.length === 0) return []
    const book = await this.#open()
    const own = sourceOfSite(snapshot.site).id
    const found = new Set<string>()
    for (const href of links) {
      for (const id of book.candidates(href, own)) {
        if (!(await this.#parts.knows(id))) continue
        found.add(id)
        break
      }
    }
    return [...found]
  }

  #open(): Promise<AddressBook> {
    this.#book ??= this.#parts
      .index()
      .then((index) => new AddressBook(index.documents()))
      .catch((error: unknown) => {
        this.#book = null
        throw error
      })
    return this.#book
  }
}
