import { basePack } from '@/lib/rubric/built-in-packs'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { percentile, rounded } from '../numbers'
import { DEMO_NOW, DEMO_ZONE } from './demo-moment'
import { longTicket } from './long-ticket'

export interface ScoringTime {
  readonly comments: number
  /** Median of warm runs: both rubrics on a ticket nobody has looked at before. */
  readonly ms: number
}

const WARM_UP = 20
const RUNS = 15
/** Long tickets need fewer runs for a steady median. */
const RUNS_OF_LONG = 5
const LONG = 1_000

/** How long both built-in rubrics take for tickets of so many comments. */
export function measureScoring(demo: readonly TicketSnapshot[], sizes: readonly number[]): ScoringTime[] {
  for (let turn = 0; turn < WARM_UP; turn += 1) timeOf(longTicket(demo, 100, turn))
  return sizes.map((comments) => {
    const runs = comments >= LONG ? RUNS_OF_LONG : RUNS
    const times = Array.from({ length: runs }, (_, turn) => timeOf(longTicket(demo, comments, turn)))
    return { comments, ms: rounded(percentile(times, 0.5), 2) }
  })
}

function timeOf(snapshot: TicketSnapshot): number {
  const options = { now: DEMO_NOW, timeZone: DEMO_ZONE }
  const started = performance.now()
  scoreTicket(snapshot, basePack('hygiene'), options)
  scoreTicket(snapshot, basePack('escalation'), options)
  return performance.now() - started
}
