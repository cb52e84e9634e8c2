import type { SourceRun, SourceState } from '@/lib/knowledge/store'

/** A full listing this old is made again: only it notices what was deleted. */
const FULL_EVERY_MS = 24 * 3_600_000
/** An interrupted run this old is not resumed: the host's cursors have expired. */
const STALE_RUN_MS = 24 * 3_600_000

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
 * where the last full listing is missing or a day old.
 */
export function beginRun(state: SourceState, now: string, full: boolean): SourceState {
  const age = (moment: string) => Date.parse(now) - Date.parse(moment)
  const { run } = state
  if (run && age(run.startedAt) < STALE_RUN_MS && (!full || run.mode === 'full')) return state
  const isFull = full || state.lastFull === null || age(state.lastFull) >= FULL_EVERY_MS
  const begun: SourceRun = {
    mode: isFull ? 'full' : 'incremental',
    cursor: null,
    startedAt: now,
    done: 0,
    skipped: 0,
  }
  return { ...state, run: begun, round: isFull ? state.round + 1 : state.round }
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
