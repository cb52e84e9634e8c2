import type { EvalContext } from '../part'
import { demoSnapshots } from '../signals/demo-snapshots'
import { measureDetectors } from '../signals/detector-speed'
import { measureKeystroke } from '../signals/keystroke-speed'
import { measureScoring, type ScoringRow } from '../signals/scoring-speed'
import { markdownTable } from '../table'

const SIZES = [10, 100, 1_000, 5_000]
const SLOWEST = 3
/** Comments of the ticket that is answered while keystrokes are timed. */
const ANSWERED = 100

/** The scoring half of the scale part. A keystroke and the slowest detectors on adversarial texts are told on stderr. */
export async function scaleScoring({ log }: EvalContext): Promise<ScoringRow[]> {
  const demo = await demoSnapshots()
  const rows = measureScoring(demo, SIZES)
  log(`  a keystroke on a ticket of ${ANSWERED} comments: ${measureKeystroke(demo, ANSWERED).toFixed(1)} ms`)
  const [base] = demo
  const detectors = base ? measureDetectors(base) : []
  log(`  detectors on 100 kB of adversarial text, the ${SLOWEST} slowest of ${detectors.length}:`)
  for (const { detector, text, ms } of detectors.slice(0, SLOWEST))
    log(`    ${detector} on "${text}": ${ms.toFixed(1)} ms`)
  return rows
}

/** The table of {@link scaleScoring}. */
export function scoringTable(rows: readonly ScoringRow[]): string {
  return markdownTable(
    ['comments', 'ms median'],
    rows.map(({ comments, ms }) => [comments, ms]),
  )
}
