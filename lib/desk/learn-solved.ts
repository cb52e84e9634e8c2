import type { HostClient, HostFailure } from '@/lib/host/contract'
import type { SolvedStep, SolvedTickets } from '@/lib/host/solved-tickets'
import type { StoreResult } from '@/lib/knowledge/store'
import { pauseBefore } from '@/lib/sources/pace'
import { pauseAfter } from '@/lib/sources/retry'
import type { WriteResult } from '@/lib/storage/item-store'
import type { LearningRun } from '@/lib/storage/learning-runs'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'

/** Seconds that a run waits by itself. The browser stops an idle worker after thirty: a longer pause ends this life of the run. */
const LONGEST_WAIT = 20
/** After a failure that does not pass by itself nothing is asked for so long unless the person says so. Seconds. */
const LEAVE_ALONE = 600
/**
 * Tickets learnt at once. A word must be in three tickets to be kept, and is counted over those learnt at once first: many
 * together keep more.
 */
const BATCH = 100
/** Requests of one life: twice what the largest run takes; a host that gives more gives the same again. */
const MOST_STEPS = 5_000

export interface LearnOptions {
  /** Aborting stops between two steps, after what was read is learnt. */
  readonly signal: AbortSignal
  /** The moment, ISO 8601 UTC. */
  readonly now: () => string
  /** Resolves after `ms` milliseconds, or at once when the signal is aborted. Never rejects. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** Share of the host's rate limit that is left, 0–1; null where the host has not said. */
  readonly limitLeft: () => number | null
  /** How many of them taught something new. */
  readonly learn: (tickets: readonly TicketSnapshot[]) => Promise<StoreResult<number>>
  readonly save: (run: LearningRun) => Promise<WriteResult>
  /** How far it is, what is not stored yet included. */
  readonly onProgress: (run: LearningRun) => void
}

/**
 * Goes on with a run until it is complete, is aborted or has to leave the host alone; the answer is the run as it stands. What
 * was read is learnt before the cursor moves on in storage: a worker killed anywhere reads a few tickets again and loses none.
 */
export async function learnSolved(
  source: SolvedTickets,
  client: HostClient,
  begun: LearningRun,
  options: LearnOptions,
): Promise<LearningRun> {
  const { signal, now } = options
  let run: LearningRun = { ...begun, notBefore: null, problem: null }
  /** As it is stored. */
  let stored = begun
  let unlearnt: TicketSnapshot[] = []
  let failures = 0
  let last = -Infinity

  /** Learns what was read and stores how far that is. */
  const keep = async (end: Partial<LearningRun> = {}): Promise<LearningRun> => {
    const learnt = await options.learn(unlearnt)
    if (!learnt.ok) return { ...stored, problem: 'storage-full' }
    run = { ...run, learnt: run.learnt + learnt.value, ...end }
    unlearnt = []
    const saved = await options.save(run)
    if (!saved.ok) return { ...stored, problem: saved.reason === 'newer' ? 'settings-newer' : 'storage-full' }
    stored = run
    return run
  }
  const leaveAlone = (seconds: number, problem: LearningRun['problem']) => {
    const notBefore = new Date(Date.parse(now()) + seconds * 1000).toISOString()
    return keep({ notBefore, problem })
  }

  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const sinceLast = Date.parse(now()) - last
    const pause = pauseBefore({ isAwaited: true, limitLeft: options.limitLeft(), sinceLast })
    if (pause > LONGEST_WAIT * 1000) return leaveAlone(pause / 1000, null)
    if (pause > 0) await options.wait(pause, signal)
    if (signal.aborted) return keep()
    last = Date.parse(now())
    const step = await source.step(client, { cursor: run.cursor, now: now(), signal })
    if (!step.ok) {
      // A page that was closed is no failure: the run goes on with the next one that is open.
      if (step.reason === 'aborted' || step.reason === 'page-gone') return keep()
      failures += 1
      const again = pauseAfter(step, failures, LONGEST_WAIT)
      if (again === null) return fail(step)
      await options.wait(again * 1000, signal)
      continue
    }
    failures = 0
    const { taken, next } = stepped(run, step.value)
    run = next
    unlearnt.push(...taken)
    options.onProgress(run)
    const isComplete = run.cursor === null || run.done >= run.wanted
    if (isComplete) return keep({ ended: { at: now(), how: 'complete' } })
    if (unlearnt.length < BATCH) continue
    const kept = await keep()
    if (kept.problem) return kept
    options.onProgress(run)
  }
  return fail({ ok: false, reason: 'malformed', path: '' })

  function fail({ reason, retryAfter }: HostFailure): Promise<LearningRun> {
    // A host that does not know our cursor any more never will: the run reads from the beginning when it goes on.
    if (reason === 'malformed' || reason === 'not-found') run = { ...run, cursor: null, done: 0 }
    return leaveAlone(retryAfter ?? LEAVE_ALONE, reason)
  }
}

/** The run after a step, and the tickets of it that are still wanted. */
function stepped(
  run: LearningRun,
  step: SolvedStep,
): { taken: readonly TicketSnapshot[]; next: LearningRun } {
  const skipped = { ...run.skipped }
  for (const { reason } of step.skipped) skipped[reason] += 1
  const wanted = Math.max(0, run.wanted - run.done - step.skipped.length)
  const taken = step.tickets.slice(0, wanted)
  const done = run.done + taken.length + step.skipped.length
  return { taken, next: { ...run, cursor: step.next, done, total: run.total ?? step.total ?? null, skipped } }
}
