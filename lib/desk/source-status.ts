import type { SourceChoice } from '@/lib/knowledge/source-choice'
import type { SourceState } from '@/lib/knowledge/store'
import { problemReason } from '@/lib/messaging/view'
import type { HostSource, Problem, SourceStatus } from '@/lib/messaging/view'
import type { KnowledgeSource } from '@/lib/sources/source'
import type { SyncProgress } from '@/lib/sources/sync'
import { timeLeft } from '@/lib/sources/time-left'
import { nextLook } from './due'

/** What is known of a source. */
export interface SourceParts {
  readonly enabled: boolean
  readonly choice: SourceChoice
  /** Articles of it that are kept at most. */
  readonly most: number
  readonly state: SourceState | null
  /** A failure that could not be stored. */
  readonly unstored: Problem | null
  /** The sync under way. Milliseconds. */
  readonly running: {
    readonly progress: SyncProgress
    readonly doneBefore: number
    readonly elapsed: number
  } | null
}

/** How a source that is read from a host stands. Pure. */
export function sourceStatusOf(source: KnowledgeSource, parts: SourceParts): SourceStatus {
  const { enabled, state, running } = parts
  const problem = parts.unstored ?? problemOf(state)
  return {
    id: source.id,
    kind: source.kind,
    site: source.site,
    enabled,
    articles: state?.articles ?? 0,
    phase: running ? phaseOf(running.progress) : restingPhase(state, problem),
    progress: progressOf(parts),
    syncedAt: state?.lastIncremental ?? null,
    problem,
    host: hostOf(source, parts),
  }
}

/** Whether a source's host is asked for each ticket. */
export function asksOf(
  source: Pick<KnowledgeSource, 'search'>,
  choice: SourceChoice,
  state: SourceState | null,
): HostSource['asks'] {
  if (!source.search) return 'never'
  if (!choice.keep) return 'instead'
  return isCut(state) ? 'beside' : 'never'
}

function isCut(state: SourceState | null): boolean {
  return (state?.limit ?? null) !== null
}

function hostOf(source: KnowledgeSource, { choice, state, most }: SourceParts): HostSource {
  const next = nextLook(state, choice, most)
  const { facts } = state ?? {}
  return {
    nextAt: next === null ? null : new Date(next).toISOString(),
    languages: facts?.languages ?? [],
    otherBrands: facts?.otherBrands.map(({ name }) => name) ?? [],
    readersWithheld: facts !== undefined && facts.openSegments === null,
    canAsk: source.search !== undefined,
    asks: asksOf(source, choice, state),
    isCut: isCut(state),
  }
}

function progressOf({ running, state }: SourceParts): SourceStatus['progress'] {
  if (running) {
    const { done, total = state?.run?.total ?? null } = running.progress
    const leftMs = timeLeft({ doneBefore: running.doneBefore, done, total, elapsed: running.elapsed })
    return { done, total, leftMs }
  }
  return state?.paused && state.run
    ? { done: state.run.done, total: state.run.total ?? null, leftMs: null }
    : null
}

function phaseOf(progress: SyncProgress): SourceStatus['phase'] {
  return progress.phase === 'waiting' ? 'waiting' : 'running'
}

function restingPhase(state: SourceState | null, problem: Problem | null): SourceStatus['phase'] {
  if (state?.paused) return 'paused'
  if (problem) return 'failed'
  return state?.lastIncremental ? 'done' : 'never'
}

function problemOf(state: SourceState | null): Problem | null {
  if (!state?.lastProblem) return null
  const reason = problemReason.catch('malformed').parse(state.lastProblem.reason)
  // A tab that was closed in the middle is no problem: the next visit goes on.
  if (reason === 'aborted' || reason === 'page-gone') return null
  return { reason, about: 'knowledge', ...(state.notBefore ? { retryAt: state.notBefore } : {}) }
}
