import { measureColdStart, type ColdStart } from '../knowledge/cold-start'
import { measureScale, type ScaleRow } from '../knowledge/scale'
import { measureSanitiser, type SanitiserSpeed } from '../har/sanitiser-speed'
import { buildExtension } from '../../setup/build-extension'
import type { EvalPart } from '../part'
import { markdownTable } from '../table'
import { scaleScoring, scoringTable, type ScoringRow } from './scoring'

const SIZES = [1_000, 10_000, 50_000]
/** Generated articles beside the demo company's. */
const COLD_SIZES = [900, 9_900, 49_900]
/** Sizes of HAR files, in megabytes. */
const HAR_SIZES = [10, 50]

/** Speed as the desk grows. Other rooms add their key here. With `--scoring` alone nothing else is measured. */
export const scalePart: EvalPart = {
  name: 'scale',
  async run(context) {
    const scoring = await scaleScoring(context)
    if (context.scoringOnly) return { scoring }
    const knowledge = await measureScale(SIZES, context)
    await buildExtension('chrome')
    const coldStart: ColdStart[] = []
    for (const size of COLD_SIZES) {
      context.log(`  cold starts in the browser at ${size} generated articles`)
      coldStart.push(await measureColdStart(size))
    }
    context.log(`  HAR files of ${HAR_SIZES.join(' and ')} MB on the page that cleans files`)
    return { knowledge, coldStart, sanitiser: await measureSanitiser(HAR_SIZES), scoring }
  },
  table(result) {
    const { knowledge, coldStart, sanitiser, scoring } = result as {
      knowledge?: ScaleRow[]
      coldStart?: ColdStart[]
      sanitiser?: SanitiserSpeed[]
      scoring: ScoringRow[]
    }
    const articles =
      knowledge &&
      markdownTable(
        [
          'articles',
          'ms median',
          'ms p95',
          'Fuse.js, ms median',
          'times ours',
          'cold ms',
          'change of one, ms',
          'ms most',
          'index bytes',
          '× the text',
        ],
        knowledge.map((row) => [
          row.articles,
          row.msMedian,
          row.msP95,
          row.fuseMs ?? '–',
          row.fuseMs === null ? '–' : Math.round(row.fuseMs / row.msMedian),
          row.coldMs,
          row.changeMs,
          row.changeMsMost,
          row.bytes,
          row.shareOfText,
        ]),
      )
    const cold =
      coldStart &&
      markdownTable(
        [
          'articles',
          'cold worker in the browser, ms median',
          'ms most',
          'of that loading the index',
          'MB held',
        ],
        coldStart.map((row) => [row.articles, row.msMedian, row.msMost, row.indexLoadMs, row.megabytes]),
      )
    const cleaned =
      sanitiser &&
      markdownTable(
        ['HAR, MB', 'ms', 'memory, × the file', 'longest gap of the page, ms'],
        sanitiser.map((row) => [row.megabytes, row.ms, row.memoryFactor, row.longestGapMs]),
      )
    return [articles, cold, cleaned, scoringTable(scoring)].filter(Boolean).join('\n\n')
  },
}
