import { readHarText } from '@/lib/privacy/har/har-text'
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
  /** `User-Agent` of the first request that has one; null without any. */
  readonly userAgent: string | null
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
const SLOW_MS = 2_000
/** Most requests told of each kind. */
const MOST = 200

/** A HAR in pieces: what is around its requests, and runs of them as HARs of their own. */
export interface HarPieces {
  readonly frame: string
  pieces(): Iterable<string>
  readonly cut: boolean
}

/** Facts of a HAR that is one text; `null` when it is none. */
export function readHarFacts(source: string, slowMs = SLOW_MS): HarFacts | null {
  const har = readHarText(source)
  return har.ok ? harFactsOf({ frame: har.text, pieces: () => [har.text], cut: har.cut }, slowMs) : null
}

/**
 * Facts of a HAR, read entry by entry, so that a large file is never in memory as a whole. Give it sanitised text: addresses, ids
 * and `curl` commands are told as they stand there.
 */
export function harFactsOf(har: HarPieces, slowMs = SLOW_MS): HarFacts {
  const failing: RequestFact[] = []
  const slow: RequestFact[] = []
  const counts = { requests: 0, malformed: 0, failing: 0, slow: 0 }
  let from: string | null = null
  let to: string | null = null
  let userAgent: string | null = null
  for (const entry of entriesOf(har)) {
    const index = counts.requests++
    if (entry === null) {
      counts.malformed += 1
      continue
    }
    const { startedDateTime: start, request, response, time } = entry
    userAgent ??= request.headers.find(({ name }) => /^user-agent$/i.test(name))?.value.slice(0, 400) ?? null
    if (from === null || start < from) from = start
    if (to === null || start > to) to = start
    if (response.status >= 400 || response.status <= 0) {
      counts.failing += 1
      if (failing.length < MOST) failing.push(toFact(entry, index))
    } else if (time >= slowMs) {
      counts.slow += 1
      keepSlowest(slow, entry, index)
    }
  }
  return {
    kind: 'har',
    madeBy: makerOf(har.frame),
    userAgent,
    requests: counts.requests,
    malformed: counts.malformed,
    from,
    to,
    failing,
    failingCount: counts.failing,
    slow,
    slowCount: counts.slow,
    cut: har.cut,
  }
}

function* entriesOf(har: HarPieces): Iterable<HarEntry | null> {
  for (const piece of har.pieces()) {
    const read = readHarText(piece)
    if (read.ok) for (const { start, end } of read.entries) yield parsedEntry(read.text.slice(start, end))
  }
}

/** Keeps the list in order, the slowest first, and short. */
function keepSlowest(slow: RequestFact[], entry: HarEntry, index: number): void {
  const after = slow.findIndex(({ ms }) => ms < entry.time)
  if (after < 0 && slow.length >= MOST) return
  slow.splice(after < 0 ? slow.length : after, 0, toFact(entry, index))
  if (slow.length > MOST) slow.pop()
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
