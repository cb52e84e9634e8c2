import { z } from 'zod'
import type { HostClient, HostResult } from '@/lib/host/contract'
import { zendeskPaging } from '@/lib/host/zendesk/answers'
import { nextPage } from '@/lib/host/zendesk/next-page'
import { malformed, readCursor } from '@/lib/host/cursor'
import { readGuideArticles } from './guide-article'
import type { KnowledgeSource, PageRequest, SourcePage } from './source'

const HELP_CENTER = '/api/v2/help_center'
const INCREMENTAL = `${HELP_CENTER}/incremental/articles`
/** Zendesk counts in seconds and commits late; what is read twice does no harm. */
const OVERLAP_SECONDS = 300

const localesAnswer = z.looseObject({
  locales: z.array(z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/iu)).min(1),
  default_locale: z.string().nullish(),
})
const articlesAnswer = zendeskPaging.extend({ articles: z.array(z.unknown()) })
const incrementalAnswer = z.looseObject({
  articles: z.array(z.unknown()),
  next_page: z.string().nullish(),
  end_time: z.number().int().nullish(),
})

/** Locales still to list; the first is being listed. An empty name lists without a locale, as the host chooses. */
const fullCursor = z.strictObject({
  locales: z.array(z.string()),
  /** Path of the next page; null for the first of the locale. */
  path: z.string().nullable(),
  page: z.number().int(),
})
const incrementalCursor = z.strictObject({ startTime: z.number().int() })

/** The help centre of a Zendesk account, all its locales. Drafts are left out. `site` is an origin. */
export function zendeskGuide(site: string): KnowledgeSource {
  const id = `zendesk-guide@${new URL(site).host}`
  return {
    id,
    kind: 'zendesk-guide',
    site,
    page: (client, request) =>
      request.mode === 'full' ? fullPage(id, client, request) : incrementalPage(id, client, request),
  }
}

async function fullPage(
  id: string,
  client: HostClient,
  request: PageRequest,
): Promise<HostResult<SourcePage>> {
  const cursor = readCursor(request.cursor, fullCursor)
  if (cursor === null) return localesPage(client, request.signal)
  const [locale = '', ...rest] = cursor.locales
  const first = `${HELP_CENTER}${locale ? `/${locale}` : ''}/articles?page[size]=100`
  const path = cursor.path ?? first
  const answer = await client.get(path, { signal: request.signal })
  if (!answer.ok) return answer
  const parsed = articlesAnswer.safeParse(answer.value)
  if (!parsed.success) return malformed(path)
  const next = nextPage(first, answer.value, cursor.page)
  if (next === path) return malformed(path)
  const here = { locales: cursor.locales, path: next, page: cursor.page + 1 }
  const following = next ? here : rest.length > 0 ? { locales: rest, path: null, page: 1 } : null
  return {
    ok: true,
    value: {
      ...readGuideArticles(id, parsed.data.articles),
      next: following && JSON.stringify(following),
      ...(rest.length === 0 && typeof parsed.data.count === 'number' ? { total: parsed.data.count } : {}),
    },
  }
}

/** The first page asks which locales there are; where the host does not say, articles are listed without one. */
async function localesPage(client: HostClient, signal: AbortSignal): Promise<HostResult<SourcePage>> {
  const answer = await client.get(`${HELP_CENTER}/locales`, { signal })
  if (!answer.ok && answer.reason !== 'not-found') return answer
  const parsed = answer.ok ? localesAnswer.safeParse(answer.value).data : undefined
  const locales = (parsed?.locales ?? ['']).map((locale) => locale.toLowerCase())
  const next = JSON.stringify({ locales, path: null, page: 1 })
  return { ok: true, value: { articles: [], removed: [], skipped: [], next } }
}

async function incrementalPage(
  id: string,
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
      ...readGuideArticles(id, articles),
      next: goesOn ? JSON.stringify({ startTime: end_time }) : null,
    },
  }
}
