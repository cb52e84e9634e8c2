import { z } from 'zod'
import { confluenceContent } from '@/lib/host/jira/answers'
import type { Article } from '@/lib/knowledge/article'
import { linksToArticles } from '@/lib/knowledge/article-address'
import { articleText } from '@/lib/knowledge/article-text'
import type { SkippedArticle } from './source'

const onlyId = z.looseObject({ id: z.string() })

export interface PageContext {
  readonly sourceId: string
  /** Origin of the site; `/wiki` is under it. */
  readonly site: string
  readonly audience: Article['audience']
}

/** Reads the pages of one answer, each on its own. Archived, trashed and draft pages count as removed. */
export function readConfluencePages(
  context: PageContext,
  items: readonly unknown[],
): { articles: Article[]; removed: string[]; skipped: SkippedArticle[] } {
  const articles = new Map<string, Article>()
  const removed: string[] = []
  const skipped: SkippedArticle[] = []
  for (const item of items) {
    const parsed = confluenceContent.safeParse(item)
    if (!parsed.success) {
      const named = onlyId.safeParse(item)
      skipped.push({ id: named.success ? named.data.id : '', reason: 'malformed' })
      continue
    }
    const page = parsed.data
    const id = `${context.sourceId}/${page.id}`
    if (page.status !== 'current') removed.push(id)
    else if (page.title.trim() === '') skipped.push({ id: page.id, reason: 'no-title' })
    else articles.set(id, toArticle(context, id, page))
  }
  return { articles: [...articles.values()], removed, skipped }
}

function toArticle(
  { sourceId, site, audience }: PageContext,
  id: string,
  page: z.infer<typeof confluenceContent>,
): Article {
  const url = addressOf(site, page)
  const html = page.body?.view?.value ?? page.body?.export_view?.value ?? ''
  const { body, headings, links } = articleText(html, url)
  const when = Date.parse(page.version?.when ?? '')
  return {
    id,
    sourceId,
    title: page.title.trim(),
    body,
    headings,
    labels: (page.metadata?.labels?.results ?? []).map((label) => label.name),
    url,
    audience,
    language: '',
    updatedAt: new Date(Number.isFinite(when) ? when : 0).toISOString(),
    links: linksToArticles(links, url),
  }
}

/** The page's own address under `/wiki`; the one by id where the host gave none or one that leads elsewhere. */
function addressOf(site: string, page: z.infer<typeof confluenceContent>): string {
  const byId = `${site}/wiki/pages/viewpage.action?pageId=${encodeURIComponent(page.id)}`
  const webui = page._links?.webui
  if (!webui || !/^\/(?!\/)/u.test(webui)) return byId
  const url = new URL(webui.startsWith('/wiki/') ? webui : `/wiki${webui}`, site)
  return url.origin === new URL(site).origin ? url.href : byId
}
