import { importAsBuilt } from '../as-built'
import type { EvalContext } from '../part'
import { demoSnapshots } from '../signals/demo-snapshots'
import type { ScoringTime } from '../signals/scoring-speed'
import { markdownTable } from '../table'

const SIZES = [10, 100, 1_000, 5_000]
const SLOWEST = 3
/** Comments of the ticket that is answered while keystrokes are timed. */
const ANSWERED = 100

/** Comments of the tickets whose steps are timed. */
const GUIDED = [10, 100, 1_000]

/** Scoring of a ticket, and what its steps take on top. */
export interface ScoringRow extends ScoringTime {
  /** Median milliseconds of the steps beyond both scores, on a ticket nobody has looked at before; absent where not timed. */
  readonly guideMs?: number
  /** The same after a keystroke in the reply box. */
  readonly guideKeystrokeMs?: number
}

/** The scoring half of the scale part. A keystroke and the slowest detectors on adversarial texts are told on stderr. */
export async function scaleScoring({ log }: EvalContext): Promise<ScoringRow[]> {
  const speed = (await importAsBuilt('test/eval/signals/speed.ts')) as typeof import('../signals/speed')
  const { measureDetectors, measureGuide, measureKeystroke, measureScoring } = speed
  const demo = await demoSnapshots()
  const guides = new Map(measureGuide(demo, GUIDED).map((each) => [each.comments, each]))
  const rows = measureScoring(demo, SIZES).map((row): ScoringRow => {
    const guide = guides.get(row.comments)
    return guide ? { ...row, guideMs: guide.fresh, guideKeystrokeMs: guide.keystroke } : row
  })
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
    ['comments', 'ms median', 'steps on top, ms', 'steps after a keystroke, ms'],
    rows.map((row) => [row.comments, row.ms, row.guideMs ?? '–', row.guideKeystrokeMs ?? '–']),
  )
}
