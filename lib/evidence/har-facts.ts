import { readHarText, type HarFault } from '@/lib/privacy/har/har-text'
import { correlationIdsIn, isCorrelationHeader, type CorrelationId } from './correlation'
import { toCurl } from './curl-text'
import { readErrorBody, type ErrorBody } from './error-body'
import { harEntry, type HarEntry } from './har-schema'

/** One request that engineering may want to look at. */
export interface RequestFact {
  /** Its place in the file, from 0. */
  readonly index: number
  readonly method: string
  readonly url: string
  readonly host: string
  readonly path: string
  /** 0 when no answer came. */
  readonly status: number
  /** Milliseconds from start to end. */
  readonly ms: number
  /** As in the file: ISO 8601. */
  readonly startedAt: string
  readonly ids: readonly CorrelationId[]
  /** What the answer, or the browser where there was none, says went wrong. */
  readonly error: ErrorBody | null
  readonly curl: string
}

/** What a HAR file says. */
export interface HarFacts {
  readonly kind: 'har'
  /** Program that wrote it, with its version. */
  readonly madeBy: string
  readonly requests: number
  /** Entries that lack what HAR 1.2 requires, and are in no list. */
  readonly malformed: number
  /** Starts of the first and last request; null without any. */
  readonly from: string | null
  readonly to: string | null
  /** Status 400 and above, or no answer; in their order, the first so many. */
  readonly failing: readonly RequestFact[]
  readonly failingCount: number
  /** Answered, but late; the slowest first. */
  readonly slow: readonly RequestFact[]
  readonly slowCount: number
  readonly cut: boolean
}

/** Milliseconds from which a request is slow. */
export const SLOW_MS = 2_000
/** Most requests told of each kind. */
const MOST = 200

/**
 * Facts of a HAR, read entry by entry, so that a large file is never in memory as a whole. Give it sanitised text: addresses, ids
 * and `curl` commands are told as they stand there.
 */
export function readHarFacts(
  source: string,
  slowMs = SLOW_MS,
): HarFacts | { readonly kind: 'fault'; readonly fault: HarFault } {
  const har = readHarText(source)
  if (!har.ok) return { kind: 'fault', fault: har.fault }
  const failing: RequestFact[] = []
  const slow: { ms: number; start: number; end: number; index: number }[] = []
  let failingCount = 0
  let malformed = 0
  const starts: string[] = []
  har.entries.forEach(({ start, end }, index) => {
    const entry = parsedEntry(har.text.slice(start, end))
    if (entry === null) return void malformed++
    starts.push(entry.startedDateTime)
    const { status } = entry.response
    if (status >= 400 || status <= 0) {
      failingCount += 1
      if (failing.length < MOST) failing.push(toFact(entry, index))
    } else if (entry.time >= slowMs) slow.push({ ms: entry.time, start, end, index })
  })
  starts.sort()
  const slowest = [...slow].sort((a, b) => b.ms - a.ms).slice(0, MOST)
  return {
    kind: 'har',
    madeBy: makerOf(har.text),
    requests: har.entries.length,
    malformed,
    from: starts[0] ?? null,
    to: starts.at(-1) ?? null,
    failing,
    failingCount,
    slow: slowest.flatMap(({ start, end, index }) => {
      const entry = parsedEntry(har.text.slice(start, end))
      return entry ? [toFact(entry, index)] : []
    }),
    slowCount: slow.length,
    cut: har.cut,
  }
}

function parsedEntry(text: string): HarEntry | null {
  try {
    return harEntry.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

function toFact(entry: HarEntry, index: number): RequestFact {
  const { request, response } = entry
  const { host, path } = addressOf(request.url)
  const ids = [...request.headers, ...response.headers]
    .filter(({ name }) => isCorrelationHeader(name))
    .map(({ name, value }) => ({ name, value }))
  const body = response.content.encoding ? '' : (response.content.text ?? '')
  return {
    index,
    method: request.method,
    url: request.url,
    host,
    path,
    status: response.status,
    ms: Math.round(entry.time),
    startedAt: entry.startedDateTime,
    ids: distinct([...ids, ...(response.status >= 400 ? correlationIdsIn(body.slice(0, 20_000), 5) : [])]),
    error: errorOf(entry, body),
    curl: toCurl(request),
  }
}

function errorOf(entry: HarEntry, body: string): ErrorBody | null {
  const { status, statusText, _error } = entry.response as HarEntry['response'] & { _error?: unknown }
  if (status > 0) return status >= 400 ? readErrorBody(body) : null
  const said = typeof _error === 'string' ? _error : statusText
  return said ? { code: said, message: null, ids: [] } : null
}

function addressOf(url: string): { host: string; path: string } {
  const match = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#]{0,300})([^?#]*)/i.exec(url)
  return { host: (match?.[1] ?? '').replace(/^[^@]*@/, ''), path: match?.[2] || '/' }
}

function distinct(ids: readonly CorrelationId[]): CorrelationId[] {
  return ids.filter(({ value }, at) => ids.findIndex((each) => each.value === value) === at)
}

function makerOf(text: string): string {
  const head = text.slice(0, 4_000)
  const part = (name: string) =>
    new RegExp(`"${name}"\\s{0,40}:\\s{0,40}\\{[^{}]{0,400}\\}`).exec(head)?.[0].replace(/^[^{]*/, '')
  try {
    const { name, version } = JSON.parse(part('browser') ?? part('creator') ?? '{}') as {
      name?: string
      version?: string
    }
    return [name, version].filter((each) => typeof each === 'string').join(' ')
  } catch {
    return ''
  }
}
