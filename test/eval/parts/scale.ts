import { measureScale, type ScaleRow } from '../knowledge/scale'
import type { EvalPart } from '../part'
import { markdownTable } from '../table'

const SIZES = [1_000, 10_000, 50_000]

/** Speed as the desk grows. Other rooms add their key (`scoring`) here. */
export const scalePart: EvalPart = {
  name: 'scale',
  async run(context) {
    return { knowledge: await measureScale(SIZES, context) }
  },
  table(result) {
    const { knowledge } = result as { knowledge: ScaleRow[] }
    return markdownTable(
      ['articles', 'ms median', 'ms p95', 'cold ms', 'index bytes'],
      knowledge.map((row) => [row.articles, row.msMedian, row.msP95, row.coldMs, row.bytes]),
    )
  },
}
