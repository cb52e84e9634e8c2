import { join } from 'node:path'
import type { EvalPart } from '../part'
import type { ClassScores, Score } from '../signals/class-scores'
import { measureReports, type ReportResult } from '../signals/reports'
import { CLASS_NAMES } from '../signals/report-classes'
import { measureSentences, type SentenceResult } from '../signals/sentences'
import { markdownTable } from '../table'

const SENTENCE_SETS = ['bee_sentences', 'chat_sentences'] as const

type SignalsResult = Record<string, SentenceResult | ReportResult>

/** How well steps, expected and observed behaviour are found: in single sentences and in whole reports. */
export const signalsPart: EvalPart = {
  name: 'signals',
  run({ data, log }) {
    const result: SignalsResult = {}
    if (data === null) {
      log('  nothing to measure with: needs --data DIR')
      return Promise.resolve(null)
    }
    const folder = join(data, 'signals')
    for (const set of SENTENCE_SETS) {
      const measured = measureSentences(folder, set)
      if (measured) result[set] = measured
    }
    const reports = measureReports(folder)
    if (reports) result['reports'] = reports
    if (Object.keys(result).length === 0) log(`  nothing to measure with in ${folder}`)
    return Promise.resolve(Object.keys(result).length > 0 ? result : null)
  },
  table(result) {
    const sets = Object.entries(result as SignalsResult)
    const rows = sets.flatMap(([set, scores]) => [
      ...rowsOf(set, 'Deskhand', scores),
      ...rowsOf(set, 'one regular expression', scores.baseline),
    ])
    const missing = sets.flatMap(([set, scores]) =>
      'expectedMissing' in scores
        ? [[set, scores.expectedMissing.balancedAccuracy.toFixed(3), scores.expectedMissing.n]]
        : [],
    )
    return [
      markdownTable(['set', 'by', 'class', 'precision', 'recall', 'F1'], rows),
      ...(missing.length > 0
        ? [markdownTable(['"expected is missing"', 'balanced accuracy', 'reports'], missing)]
        : []),
    ].join('\n\n')
  },
}

function rowsOf(set: string, by: string, scores: ClassScores): string[][] {
  const cells = ({ precision, recall, f1 }: Score) => [precision, recall, f1].map((share) => share.toFixed(3))
  return CLASS_NAMES.map((name) => [set, by, name, ...cells(scores[name])])
}
