import type { StoreResult } from '@/lib/knowledge/store'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { LearningSite, LearningStatus, pastTicketCalls } from '@/lib/messaging/past-ticket-calls'
import type { LearningRuns, RunStanding } from './learning-runs'
import type { PastTicketDesk } from './past-ticket-desk'

export interface PastTicketParts {
  readonly pastTickets: PastTicketDesk
  readonly runs: LearningRuns
  /** Origins of the helpdesks that were ever seen. */
  readonly sites: () => Promise<readonly string[]>
  /** Told when what is known has changed. */
  readonly changed: () => void
}

/** The answers to what our pages ask about past tickets. */
export function pastTicketHandlers({
  pastTickets,
  runs,
  sites,
  changed,
}: PastTicketParts): Pick<CallHandlers, keyof typeof pastTicketCalls> {
  const done = (result: StoreResult<unknown>) => {
    changed()
    return result.ok ? ({ ok: true } as const) : result
  }
  return {
    'past-tickets/status': async () => {
      // Whoever looks at a run wants it to go on, also after the worker was stopped.
      await runs.wake()
      const [counts, standings, seen] = await Promise.all([pastTickets.counts(), runs.standings(), sites()])
      const all = new Set([...seen, ...counts.keys(), ...standings.keys()])
      return [...all].sort().map((site): LearningSite => {
        const standing = standings.get(site)
        return { site, known: counts.get(site) ?? 0, run: standing ? statusOf(standing, Date.now()) : null }
      })
    },
    'past-tickets/learn': ({ site, wanted }) => runs.start(site, wanted),
    'past-tickets/pause': ({ site }) => runs.pause(site),
    'past-tickets/resume': ({ site }) => runs.resume(site),
    'past-tickets/cancel': ({ site }) => runs.cancel(site),
    'past-tickets/list': ({ query, from, size }) => pastTickets.list(query, from, size),
    'past-tickets/erase': async ({ id }) => done(await pastTickets.erase(id)),
    'past-tickets/export': () => pastTickets.pack(new Date().toISOString()),
    'past-tickets/import': async ({ text }) => {
      const taken = await pastTickets.take(text)
      if (taken.ok) changed()
      return taken
    },
  }
}

/** How a run stands, for people. @param now milliseconds */
function statusOf({ run, isRunning, msLeft }: RunStanding, now: number): LearningStatus {
  const { wanted, done, total, learnt, skipped, notBefore, problem, ended } = run
  const isLater = notBefore !== null && Date.parse(notBefore) > now
  const phase = phaseOf(run, isRunning, isLater)
  return {
    phase,
    wanted,
    done,
    of: Math.min(wanted, Math.max(total ?? wanted, done)),
    learnt,
    skipped,
    msLeft: isRunning ? msLeft : null,
    retryAt: isLater && (phase === 'waiting' || phase === 'failed') ? notBefore : null,
    problem: phase === 'failed' && problem ? { reason: problem, about: 'knowledge' } : null,
    endedAt: ended?.at ?? null,
  }
}

function phaseOf(
  { ended, paused, problem }: RunStanding['run'],
  isRunning: boolean,
  isLater: boolean,
): LearningStatus['phase'] {
  if (ended) return ended.how
  if (paused) return 'paused'
  if (isRunning) return 'running'
  if (problem) return 'failed'
  return isLater ? 'waiting' : 'no-page'
}
