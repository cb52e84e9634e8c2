import { z } from 'zod'
import { zendeskArticle } from '@/lib/host/zendesk/answers'
import type { Article } from '@/lib/knowledge/article'
import { linksToArticles } from '@/lib/knowledge/article-address'
import { articleText } from '@/lib/knowledge/article-text'
import { translationId } from '@/lib/knowledge/index/translations'
import type { SourceFacts } from '@/lib/knowledge/store'
import { audienceOf, brandOf } from './guide-readers'
import type { SkippedArticle } from './source'

const withOriginal = zendeskArticle.extend({ source_locale: z.string().nullish() })
const onlyId = z.looseObject({ id: z.number() })

/** What articles are read with. */
export interface GuideContext {
  readonly sourceId: string
  readonly facts: SourceFacts
  /** Languages wanted, lower case; null for all. */
  readonly languages: readonly string[] | null
}

/**
 * Reads the articles of one answer, each on its own: one that is malformed is skipped and the others stay. Drafts and
 * languages that are not wanted count as removed, so that an article taken back disappears.
 */
export function readGuideArticles(
  context: GuideContext,
  items: readonly unknown[],
): { articles: Article[]; removed: string[]; skipped: SkippedArticle[] } {
  const { sourceId, languages } = context
  const articles = new Map<string, Article>()
  const removed: string[] = []
  const skipped: SkippedArticle[] = []
  for (const item of items) {
    const parsed = withOriginal.safeParse(item)
    if (!parsed.success) {
      const named = onlyId.safeParse(item)
      skipped.push({ id: named.success ? String(named.data.id) : '', reason: 'malformed' })
      continue
    }
    const { id, locale, source_locale: original, draft, title } = parsed.data
    const own = `${sourceId}/${id}`
    const articleId = original && original !== locale ? translationId(own, locale) : own
    if (draft || (languages !== null && !languages.includes(locale.toLowerCase()))) removed.push(articleId)
    else if (title.trim() === '') skipped.push({ id: String(id), reason: 'no-title' })
    else articles.set(articleId, toArticle(context, articleId, parsed.data))
  }
  return { articles: [...articles.values()], removed, skipped }
}

function toArticle(
  { sourceId, facts }: GuideContext,
  id: string,
  item: z.infer<typeof withOriginal>,
): Article {
  const { body, headings, links } = articleText(item.body ?? '', item.html_url)
  const brand = brandOf(item.html_url, facts.otherBrands)
  return {
    id,
    sourceId,
    title: item.title.trim(),
    body,
    headings,
    labels: item.label_names ?? [],
    url: item.html_url,
    audience: audienceOf(item, facts.openSegments),
    language: item.locale.toLowerCase(),
    updatedAt: new Date(item.edited_at ?? item.updated_at).toISOString(),
    links: linksToArticles(links, item.html_url),
    ...(brand === undefined ? {} : { brand }),
  }
}
