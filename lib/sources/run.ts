import { sameLanguages } from '@/lib/knowledge/source-choice'
import type { SourceRun, SourceState } from '@/lib/knowledge/store'

/** A full listing this old is made again: only it notices what was deleted. */
const FULL_EVERY_MS = 24 * 3_600_000
/** An interrupted run this old is not resumed: the host's cursors have expired. */
const STALE_RUN_MS = 24 * 3_600_000

/** How a run is wanted. */
export interface RunWish {
  /** A full listing although an incremental one would do. */
  readonly full: boolean
  /** Languages to read, lower case; null for all. */
  readonly languages: readonly string[] | null
  /** False: only what is to know of the account. */
  readonly keep: boolean
}

/** The state of a source that was never synced. */
export function freshState(sourceId: string): SourceState {
  return {
    sourceId,
    round: 0,
    run: null,
    lastFull: null,
    lastIncremental: null,
    articles: 0,
    skipped: 0,
    notBefore: null,
    lastProblem: null,
  }
}

/**
 * The state with a run under way: the interrupted one where it can be resumed, else a new one, full
 * where the last full listing is missing, a day old or was made for other languages.
 */
export function beginRun(state: SourceState, now: string, wish: RunWish): SourceState {
  const going = { ...state, paused: false }
  if (canResume(state, now, wish)) return going
  const isFull = wish.full || !isListed(state, now, wish)
  const mode = !wish.keep ? 'facts' : isFull ? 'full' : 'incremental'
  const run: SourceRun = { mode, cursor: null, startedAt: now, done: 0, skipped: 0 }
  const begun = { ...going, run }
  return mode === 'full'
    ? { ...begun, round: state.round + 1, languages: wish.languages === null ? null : [...wish.languages] }
    : begun
}

function canResume(state: SourceState, now: string, wish: RunWish): boolean {
  const { run } = state
  if (!run || Date.parse(now) - Date.parse(run.startedAt) >= STALE_RUN_MS) return false
  if (!wish.keep || run.mode === 'facts') return !wish.keep && run.mode === 'facts'
  return sameLanguages(state.languages, wish.languages) && (!wish.full || run.mode === 'full')
}

function isListed(state: SourceState, now: string, wish: RunWish): boolean {
  const isRecent = state.lastFull !== null && Date.parse(now) - Date.parse(state.lastFull) < FULL_EVERY_MS
  return isRecent && sameLanguages(state.languages, wish.languages)
}

/** The state after the last page of a run. Times are those of its beginning: what changed meanwhile is read again. */
export function endRun(state: SourceState, run: SourceRun): SourceState {
  return {
    ...state,
    run: null,
    lastFull: run.mode === 'full' ? run.startedAt : state.lastFull,
    lastIncremental: run.startedAt,
    skipped: run.skipped,
    notBefore: null,
    lastProblem: null,
  }
}
