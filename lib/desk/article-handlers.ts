import type { InsertContent, TicketRef } from '@/lib/host/contract'
import type { Article } from '@/lib/knowledge/article'
import { articleExtract, type Extract } from '@/lib/knowledge/article-extract'
import { articleLink } from '@/lib/knowledge/article-link'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { InsertOutcome } from '@/lib/messaging/insert-outcome'
import type { Notice } from '@/lib/messaging/protocol'
import { draftHtml } from '@/lib/reply/draft-html'
import type { CallPage } from './bridge-client'
import type { KnowledgeDesk } from './knowledge-desk'
import type { DidOnTicket } from './checklist/did'
import { requireTab } from './require-tab'
import type { TicketDesk } from './ticket-desk'
import type { ReadTicket } from './ticket-reads'

/** What the answers about articles are made with. */
export interface ArticleParts {
  readonly tickets: TicketDesk
  readonly knowledge: KnowledgeDesk
  readonly callPage: CallPage
  readonly notify: (notice: Notice) => void
  readonly insert: (
    tabId: number,
    ref: TicketRef,
    content: InsertContent,
    onlyInternal: boolean,
  ) => Promise<InsertOutcome>
  /** Told of each article that went into a reply box. */
  readonly inserted: (reading: ReadTicket) => Promise<void>
  /** Notes what was done on a ticket; never fails. */
  readonly did: DidOnTicket
}

type ArticleCalls = Pick<
  CallHandlers,
  | 'panel/insert-link'
  | 'panel/insert-article-text'
  | 'panel/article-address'
  | 'panel/article-text'
  | 'panel/tell-article'
>

/** The answers to what a panel does with an article: its link or its text goes into the reply box, and what is said of it. */
export function articleHandlers({
  tickets,
  knowledge,
  callPage,
  notify,
  insert,
  inserted,
  did,
}: ArticleParts): ArticleCalls {
  return {
    'panel/insert-link': ({ articleId, evenIfPublic }, sender) =>
      put(requireTab(sender), articleId, evenIfPublic, articleLink),
    'panel/insert-article-text': ({ articleId, evenIfPublic, what, passage }, sender) =>
      put(requireTab(sender), articleId, evenIfPublic, (article) => asText(article, { what, passage })),
    'panel/article-address': async ({ articleId }, sender) =>
      (await present(requireTab(sender), articleId))?.url ?? null,
    'panel/article-text': async ({ articleId, what, passage }, sender) => {
      const article = await present(requireTab(sender), articleId)
      return article && asText(article, { what, passage })
    },
    'panel/tell-article': async ({ articleId, how }, sender) => {
      const tabId = requireTab(sender)
      const reading = await tickets.findRead(tabId)
      if (!reading) return { ok: false, reason: 'not-kept' }
      // What was said of an article that is gone can still be taken back.
      if (how !== null && !(await knowledge.knows(articleId))) {
        await knowledge.renew()
        return { ok: false, reason: 'gone' }
      }
      const told = await knowledge.learning.tell(reading.snapshot, articleId, how)
      knowledge.forgetFound()
      notify({ deskhandNotice: 'view', tabId })
      return told.ok ? { ok: true } : { ok: false, reason: 'not-kept' }
    },
  }

  /** The article; null where it is gone since it was shown, and then what shows it is made anew. */
  async function present(tabId: number, articleId: string): Promise<Article | null> {
    const reading = await tickets.findRead(tabId)
    const article = reading
      ? await knowledge.articleFor(reading.snapshot, tabId, articleId)
      : await knowledge.article(articleId)
    if (!article) await knowledge.renew()
    return article
  }

  /** Into a public reply an internal article goes only when the person said so. What is inserted there teaches. */
  async function put(
    tabId: number,
    articleId: string,
    evenIfPublic: boolean,
    contentOf: (article: Article) => { html: string; text: string },
  ): Promise<InsertOutcome> {
    const reading = await tickets.findRead(tabId)
    if (!reading) return { ok: false, reason: 'page-gone' }
    const article = await present(tabId, articleId)
    if (!article) return { ok: false, reason: 'gone' }
    const { ref } = reading
    const composer = await callPage(tabId, 'page/composer', { ref })
    if (article.audience === 'internal' && composer?.kind !== 'internal' && !evenIfPublic)
      return { ok: false, reason: 'internal-article' }
    const outcome = await insert(tabId, ref, contentOf(article), false)
    if (outcome.ok) void inserted(reading).catch(() => undefined)
    if (outcome.ok && outcome.kind !== 'internal')
      void knowledge.learning.tell(reading.snapshot, articleId, 'inserted').catch(() => undefined)
    if (outcome.ok) await did(ref, 'article-inserted')
    return outcome
  }
}

/** Everything in it is escaped, so nothing of an article can become markup. */
function asText(article: Article, extract: Extract): { html: string; text: string } {
  const text = articleExtract(article, extract)
  const link = articleLink(article)
  return { text: `${text}\n\n${link.text}`, html: `${draftHtml(text)}<p>${link.html}</p>` }
}
