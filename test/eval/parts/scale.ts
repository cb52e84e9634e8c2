import { measureScale, type ScaleRow } from '../knowledge/scale'
import type { EvalPart } from '../part'
import type { ScoringRow } from '../signals/scoring-speed'
import { markdownTable } from '../table'
import { scaleScoring, scoringTable } from './scoring'

const SIZES = [1_000, 10_000, 50_000]

/** Speed as the desk grows. Other rooms add their key here. With `--scoring` alone nothing else is measured. */
export const scalePart: EvalPart = {
  name: 'scale',
  async run(context) {
    const scoring = await scaleScoring(context)
    return context.scoringOnly ? { scoring } : { knowledge: await measureScale(SIZES, context), scoring }
  },
  table(result) {
    const { knowledge, scoring } = result as { knowledge?: ScaleRow[]; scoring: ScoringRow[] }
    const articles =
      knowledge &&
      markdownTable(
        ['articles', 'ms median', 'ms p95', 'cold ms', 'index bytes'],
        knowledge.map((row) => [row.articles, row.msMedian, row.msP95, row.coldMs, row.bytes]),
      )
    return [...(articles ? [articles] : []), scoringTable(scoring)].join('\n\n')
  },
}
