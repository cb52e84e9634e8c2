import { z } from 'zod'
import type { HostClient, HostFailureReason, HostResult } from '@/lib/host/contract'
import { zendeskBrandsAnswer, zendeskPaging, zendeskUserSegmentsAnswer } from '@/lib/host/zendesk/answers'
import { nextPage } from '@/lib/host/zendesk/next-page'
import { BRANDS_PATH, USER_SEGMENTS_PATH } from '@/lib/host/zendesk/paths'
import type { SourceFacts } from '@/lib/knowledge/store'
import { openSegmentsIn, otherBrandsIn } from './guide-readers'

const HELP_CENTER = '/api/v2/help_center'
/** Languages whose articles are counted before they are read; one request each. */
const MOST_COUNTED = 8
/** Pages of user segments, a hundred each. */
const MOST_SEGMENT_PAGES = 10

/** What is asked before the first article: the account's languages, readers and brands, then how many articles there are. */
export const factsCursor = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('segments'), path: z.string(), page: z.number().int() }),
  z.strictObject({ step: z.literal('brands') }),
  z.strictObject({ step: z.literal('count'), left: z.array(z.string()), total: z.number().int() }),
])
export type FactsCursor = z.infer<typeof factsCursor>

/** What one request brought, and what to ask next: null when all is known. */
export interface FactsStep {
  readonly facts: SourceFacts
  readonly next: FactsCursor | null
  /** Articles to be read, once they were counted. */
  readonly total?: number
}

/** Answers after which the host will not say it at all: a run goes on without. Redirects to another origin end as `offline`. */
const WITHHELD: readonly HostFailureReason[] = [
  'forbidden',
  'not-found',
  'login-page',
  'not-json',
  'malformed',
  'offline',
]

const localesAnswer = z.looseObject({
  locales: z.array(z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/iu)).min(1),
})

/** Asks the next thing; `cursor` null begins with the languages. Each call makes one request. */
export async function factsStep(
  client: HostClient,
  cursor: FactsCursor | null,
  { facts, signal }: { readonly facts: SourceFacts; readonly signal: AbortSignal },
): Promise<HostResult<FactsStep>> {
  switch (cursor?.step) {
    case undefined:
      return languages(client, facts, signal)
    case 'segments':
      return segments(client, cursor, facts, signal)
    case 'brands':
      return brands(client, facts, signal)
    case 'count':
      return count(client, cursor, facts, signal)
  }
}

/** The step that counts the articles of these languages; null where they are too many to ask for each. */
export function countStep(locales: readonly string[]): FactsCursor | null {
  return locales.length > MOST_COUNTED ? null : { step: 'count', left: [...locales], total: 0 }
}

/** Where the host does not say which languages there are, articles are listed without one. */
async function languages(
  client: HostClient,
  facts: SourceFacts,
  signal: AbortSignal,
): Promise<HostResult<FactsStep>> {
  const answer = await client.get(`${HELP_CENTER}/locales`, { signal })
  if (!answer.ok && answer.reason !== 'not-found') return answer
  const parsed = answer.ok ? localesAnswer.safeParse(answer.value).data : undefined
  const known = (parsed?.locales ?? []).map((locale) => locale.toLowerCase())
  const next: FactsCursor = { step: 'segments', path: USER_SEGMENTS_PATH, page: 1 }
  return { ok: true, value: { facts: { ...facts, languages: known }, next } }
}

async function segments(
  client: HostClient,
  { path, page }: Extract<FactsCursor, { step: 'segments' }>,
  facts: SourceFacts,
  signal: AbortSignal,
): Promise<HostResult<FactsStep>> {
  const answer = await client.get(path, { signal })
  if (!answer.ok && !WITHHELD.includes(answer.reason)) return answer
  const parsed = answer.ok ? zendeskUserSegmentsAnswer.safeParse(answer.value) : null
  const brandsNext: FactsCursor = { step: 'brands' }
  // Half a list would call some articles public and others not: without all of it every segment is the team's.
  if (!answer.ok || !parsed?.success)
    return { ok: true, value: { facts: { ...facts, openSegments: null }, next: brandsNext } }
  const before = page === 1 ? [] : (facts.openSegments ?? [])
  const openSegments = [...new Set([...before, ...openSegmentsIn(parsed.data.user_segments)])]
  const following = page < MOST_SEGMENT_PAGES ? nextPage(USER_SEGMENTS_PATH, answer.value, page) : null
  const next: FactsCursor = following ? { step: 'segments', path: following, page: page + 1 } : brandsNext
  return { ok: true, value: { facts: { ...facts, openSegments }, next } }
}

async function brands(
  client: HostClient,
  facts: SourceFacts,
  signal: AbortSignal,
): Promise<HostResult<FactsStep>> {
  const answer = await client.get(BRANDS_PATH, { signal })
  if (!answer.ok && !WITHHELD.includes(answer.reason)) return answer
  const parsed = answer.ok ? zendeskBrandsAnswer.safeParse(answer.value).data : undefined
  const otherBrands = otherBrandsIn(parsed?.brands ?? [], client.site)
  return { ok: true, value: { facts: { ...facts, otherBrands }, next: null } }
}

/** Pages by cursor do not say how many there are; pages by number do. */
async function count(
  client: HostClient,
  { left, total }: Extract<FactsCursor, { step: 'count' }>,
  facts: SourceFacts,
  signal: AbortSignal,
): Promise<HostResult<FactsStep>> {
  const [locale = '', ...rest] = left
  const path = `${HELP_CENTER}${locale ? `/${locale}` : ''}/articles?per_page=1`
  const answer = await client.get(path, { signal })
  if (!answer.ok && !WITHHELD.includes(answer.reason)) return answer
  const counted = answer.ok ? zendeskPaging.safeParse(answer.value).data?.count : null
  // A host that does not count one language counts none.
  if (typeof counted !== 'number') return { ok: true, value: { facts, next: null } }
  const sum = total + counted
  return rest.length > 0
    ? { ok: true, value: { facts, next: { step: 'count', left: rest, total: sum } } }
    : { ok: true, value: { facts, next: null, total: sum } }
}
