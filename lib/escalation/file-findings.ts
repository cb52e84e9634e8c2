import type { EvidenceFacts } from '@/lib/evidence/evidence'
import type { HarFacts, RequestFact } from '@/lib/evidence/har-facts'
import type { LogFacts } from '@/lib/evidence/log-facts'
import type { StackTrace } from '@/lib/evidence/stack-trace'
import type { CorrelationId } from '@/lib/evidence/correlation'
import type { PlacedEntry } from './added'
import type { Aspect, FieldId } from './packet'

/** What a file can say that belongs into a packet, the most telling first. */
export const FINDING_KINDS = [
  'error',
  'failing',
  'slow',
  'command',
  'frames',
  'repeated',
  'span',
  'id',
  'browser',
  'file',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** One thing a file says, and the entries it becomes when the person adds it. */
export interface FileFinding {
  readonly kind: FindingKind
  /** Null for what is no request. */
  readonly request: RequestFact | null
  /** At least one; each value is read from the file, and masked as the facts are. */
  readonly entries: readonly PlacedEntry[]
}

/** Longer text of a file is cut at a line end, in characters; a command is not taken at all, as half of one does nothing. */
const MOST_TEXT = 4_000
const MOST_COMMAND = 8_000
/** Ids taken of one request, and lines that came again and again. */
const MOST_IDS = 5
const MOST_REPEATED = 5
/** Longest name that is kept of a file. */
const MOST_NAME = 300

/** What the facts of a file say for a packet. @param name of the file; empty for what was pasted */
export function fileFindings(name: string, facts: EvidenceFacts): FileFinding[] {
  const place = placing(name)
  const named = name === '' ? [] : [place('file', ['evidence', name.slice(0, MOST_NAME), 'file'])]
  switch (facts.kind) {
    case 'har':
      return [...requestsOf(facts, place), ...aroundRequests(facts, place), ...named]
    case 'curl':
      return [commandFinding(name, facts.request), ...facts.request.ids.map((id) => idOf(id, place))]
        .filter((finding) => finding !== null)
        .concat(named)
    case 'log':
      return [...findingsOfLog(facts, place), ...named]
    case 'trace':
      return [...findingsOfTrace(facts.trace, place), ...named]
    case 'json': {
      const said = facts.error === null ? '' : saidOf(facts.error)
      return [
        ...(said === '' ? [] : [place('error', ['error', said])]),
        ...(facts.error?.ids ?? []).map((id) => idOf(id, place)),
        ...named,
      ]
    }
    case 'text':
      return named
  }
}

/** A request as its `curl` command; null when that is too long for a packet. */
export function commandFinding(name: string, request: RequestFact): FileFinding | null {
  const { curl } = request
  if (curl.length > MOST_COMMAND) return null
  const from = { file: name.slice(0, MOST_NAME) }
  return { kind: 'command', request, entries: [{ field: 'evidence', aspect: null, value: curl, from }] }
}

type Part = readonly [field: FieldId, value: string, aspect?: Aspect]
type Place = (kind: FindingKind, ...parts: readonly Part[]) => FileFinding

function placing(name: string): Place {
  const from = { file: name.slice(0, MOST_NAME) }
  return (kind, ...parts) => ({
    kind,
    request: null,
    entries: parts.map(([field, value, aspect = null]) => ({ field, aspect, value: shortened(value), from })),
  })
}

function requestsOf({ failing, slow }: HarFacts, place: Place): FileFinding[] {
  const of = (kind: 'failing' | 'slow', field: FieldId) => (request: RequestFact) => {
    const ids = request.ids.slice(0, MOST_IDS).map((id): Part => ['ids', idLine(id)])
    return { ...place(kind, [field, requestLine(request)], ...ids), request }
  }
  return [...failing.map(of('failing', 'error')), ...slow.map(of('slow', 'evidence'))]
}

function aroundRequests({ from, to, userAgent }: HarFacts, place: Place): FileFinding[] {
  return [
    ...spanOf(from, to, place),
    ...(userAgent === null ? [] : [place('browser', ['environment', userAgent, 'browser'])]),
  ]
}

function findingsOfLog({ firstError, repeated, from, to, ids }: LogFacts, place: Place): FileFinding[] {
  return [
    ...(firstError === null
      ? []
      : [place('error', ['error', [firstError.text, ...firstError.more].join('\n')])]),
    ...repeated
      .slice(0, MOST_REPEATED)
      .map(({ text, count }) => place('repeated', ['evidence', `${count} × ${text.trim()}`])),
    ...spanOf(from, to, place),
    ...ids.map((id) => idOf(id, place)),
  ]
}

function findingsOfTrace({ exception, message, causes, frames }: StackTrace, place: Place): FileFinding[] {
  const thrown = [exception, message].filter(Boolean).join(': ')
  const lines = frames.map(({ name, file, line }) =>
    [name, [file, line].filter((part) => part !== null).join(':')].filter(Boolean).join(' – '),
  )
  return [
    ...(thrown === '' ? [] : [place('error', ['error', [thrown, ...causes].join('\n')])]),
    place('frames', ['evidence', lines.join('\n')]),
  ]
}

/** `POST api.acme.example/v1/exports → 500 · 2310 ms · 2026-11-24T09:31:02Z · quota_exceeded – The quota is used up`. */
function requestLine({ method, host, path, status, ms, startedAt, error }: RequestFact): string {
  const said = error === null ? '' : saidOf(error)
  const parts = [`${method} ${host}${path} → ${status}`, `${ms} ms`, startedAt, said]
  return parts.filter((part) => part !== '').join(' · ')
}

function saidOf({ code, message }: NonNullable<RequestFact['error']>): string {
  return [code, message].filter(Boolean).join(' – ')
}

function idOf(id: CorrelationId, place: Place): FileFinding {
  return place('id', ['ids', idLine(id)])
}

function idLine({ name, value }: CorrelationId): string {
  return `${name}: ${value}`
}

function spanOf(from: string | null, to: string | null, place: Place): FileFinding[] {
  if (from === null || to === null) return []
  return [place('span', ['time-window', from === to ? from : `${from} – ${to}`])]
}

function shortened(value: string): string {
  if (value.length <= MOST_TEXT) return value
  const cut = value.slice(0, MOST_TEXT)
  const end = cut.lastIndexOf('\n')
  return end > 0 ? cut.slice(0, end) : cut
}
