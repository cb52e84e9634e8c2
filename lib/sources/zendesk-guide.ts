import { z } from 'zod'
import type { HostClient, HostResult } from '@/lib/host/contract'
import { zendeskPaging } from '@/lib/host/zendesk/answers'
import { nextPage } from '@/lib/host/zendesk/next-page'
import { articleSearchPath } from '@/lib/host/zendesk/paths'
import type { Article } from '@/lib/knowledge/article'
import { malformed, readCursor } from '@/lib/host/cursor'
import { readGuideArticles, type GuideContext } from './guide-article'
import { countStep, factsCursor, factsStep, type FactsCursor } from './guide-facts'
import type { KnowledgeSource, PageRequest, SearchRequest, SourcePage } from './source'

const HELP_CENTER = '/api/v2/help_center'
const INCREMENTAL = `${HELP_CENTER}/incremental/articles`
/** Zendesk counts in seconds and commits late; what is read twice does no harm. */
const OVERLAP_SECONDS = 300
const NOTHING = { articles: [], removed: [], skipped: [] } as const

const articlesAnswer = zendeskPaging.extend({ articles: z.array(z.unknown()) })
const searchAnswer = z.looseObject({ results: z.array(z.unknown()) })
const incrementalAnswer = z.looseObject({
  articles: z.array(z.unknown()),
  next_page: z.string().nullish(),
  end_time: z.number().int().nullish(),
})

/** Locales still to list; the first is being listed. An empty name lists without a locale, as the host chooses. */
const listCursor = z.strictObject({
  locales: z.array(z.string()),
  /** Path of the next page; null for the first of the locale. */
  path: z.string().nullable(),
  page: z.number().int(),
  /** Articles in all of them, where they were counted. */
  total: z.number().int().optional(),
})
const fullCursor = z.union([listCursor, factsCursor])
const incrementalCursor = z.strictObject({ startTime: z.number().int() })

export interface GuideOptions {
  /** Languages to read, as the account names them in lower case; null for all. */
  readonly languages?: readonly string[] | null
}

/**
 * The help centre of a Zendesk account that `site` serves, in all its locales or those chosen. Drafts are left out. Other brands'
 * help centres have origins of their own, which no page of this one may ask; who they are is among the facts.
 * @param site an origin
 */
export function zendeskGuide(site: string, { languages = null }: GuideOptions = {}): KnowledgeSource {
  const id = `zendesk-guide@${new URL(site).host}`
  const contextOf = ({ facts }: Pick<PageRequest, 'facts'>): GuideContext => ({
    sourceId: id,
    facts,
    languages,
  })
  return {
    id,
    kind: 'zendesk-guide',
    site,
    page: (client, request) =>
      request.mode === 'incremental'
        ? incrementalPage(contextOf(request), client, request)
        : fullPage(contextOf(request), client, request),
    search: (client, request) => search(contextOf(request), client, request),
  }
}

/** The search answers with whole articles; those of other brands are among them where the account has any. */
async function search(
  context: GuideContext,
  client: HostClient,
  { words, facts, signal }: SearchRequest,
): Promise<HostResult<Article[]>> {
  const path = articleSearchPath(words, facts.otherBrands.length > 0)
  const answer = await client.get(path, { signal })
  if (!answer.ok) return answer
  const parsed = searchAnswer.safeParse(answer.value)
  if (!parsed.success) return malformed(path)
  return { ok: true, value: readGuideArticles(context, parsed.data.results).articles }
}

async function fullPage(
  context: GuideContext,
  client: HostClient,
  request: PageRequest,
): Promise<HostResult<SourcePage>> {
  const cursor = readCursor(request.cursor, fullCursor)
  if (cursor === null || 'step' in cursor) return factsPage(context, client, cursor, request)
  const [locale = '', ...rest] = cursor.locales
  const first = `${HELP_CENTER}${locale ? `/${locale}` : ''}/articles?page[size]=100`
  const path = cursor.path ?? first
  const answer = await client.get(path, { signal: request.signal })
  if (!answer.ok) return answer
  const parsed = articlesAnswer.safeParse(answer.value)
  if (!parsed.success) return malformed(path)
  const next = nextPage(first, answer.value, cursor.page)
  if (next === path) return malformed(path)
  const { total } = cursor
  const here = { ...cursor, path: next, page: cursor.page + 1 }
  const following = next ? here : rest.length > 0 ? { ...cursor, locales: rest, path: null, page: 1 } : null
  return {
    ok: true,
    value: {
      ...readGuideArticles(context, parsed.data.articles),
      next: following && JSON.stringify(following),
      ...(total === undefined ? {} : { total }),
    },
  }
}

/** What must be known before the first article, one request a page; then the listing of the languages wanted begins. */
async function factsPage(
  { facts, languages }: GuideContext,
  client: HostClient,
  cursor: FactsCursor | null,
  { mode, signal }: PageRequest,
): Promise<HostResult<SourcePage>> {
  const step = await factsStep(client, cursor, { facts, signal })
  if (!step.ok) return step
  const { facts: learnt, next, total } = step.value
  const wanted = learnt.languages.filter((each) => languages === null || languages.includes(each))
  // Where the host does not name its languages, or none of those chosen is among them, it lists as it likes.
  const locales = wanted.length > 0 ? wanted : ['']
  const listing = { locales, path: null, page: 1, ...(total === undefined ? {} : { total }) }
  const begins = cursor?.step === 'brands' ? (countStep(locales) ?? listing) : listing
  const following = next ?? (mode === 'facts' ? null : begins)
  return {
    ok: true,
    value: {
      ...NOTHING,
      facts: learnt,
      next: following && JSON.stringify(following),
      ...(total === undefined ? {} : { total }),
    },
  }
}

async function incrementalPage(
  context: GuideContext,
  client: HostClient,
  request: PageRequest,
): Promise<HostResult<SourcePage>> {
  const since = Math.max(0, Math.floor(Date.parse(request.since ?? '') / 1000) - OVERLAP_SECONDS)
  const startTime =
    readCursor(request.cursor, incrementalCursor)?.startTime ?? (Number.isFinite(since) ? since : 0)
  const path = `${INCREMENTAL}?start_time=${startTime}`
  const answer = await client.get(path, { signal: request.signal })
  if (!answer.ok) return answer
  const parsed = incrementalAnswer.safeParse(answer.value)
  if (!parsed.success) return malformed(path)
  const { articles, next_page, end_time } = parsed.data
  const goesOn = next_page && end_time && end_time > startTime
  return {
    ok: true,
    value: {
      ...readGuideArticles(context, articles),
      next: goesOn ? JSON.stringify({ startTime: end_time }) : null,
    },
  }
}
