import { join } from 'node:path'
import { z } from 'zod'
import { parseLines, readText } from '../data-files'
import { baselineJudge } from './baseline'
import { balancedAccuracy, classScores, type ClassScores } from './class-scores'
import { productJudge } from './product-judge'
import { REPORT_CLASSES, type Judge, type ReportClass } from './report-classes'

const report = z.looseObject({
  text: z.string().optional(),
  sentences: z.array(z.looseObject({ text: z.string(), labels: z.array(z.string()).default([]) })),
  has: z.record(z.string(), z.boolean()).optional(),
})
type Report = z.infer<typeof report>

/** Whether whole reports tell each thing at all, and how well its absence is noticed. */
export type ReportResult = ClassScores & {
  readonly expectedMissing: { readonly balancedAccuracy: number; readonly n: number }
  readonly baseline: ClassScores
}

/** Measures `reports.jsonl`, each report as one message; null where the folder has none. */
export function measureReports(folder: string): ReportResult | null {
  const text = readText(join(folder, 'reports.jsonl'))
  const reports = text === null ? [] : parseLines(text, report, 'reports.jsonl')
  if (reports.length === 0) return null
  const judged = judgeAll(reports, productJudge)
  return {
    ...scoresOf(judged),
    expectedMissing: {
      balancedAccuracy: balancedAccuracy(
        judged.map(({ one, tells }) => ({ said: !tells.expected, right: !has(one, 'expected') })),
      ),
      n: reports.length,
    },
    baseline: scoresOf(judgeAll(reports, baselineJudge)),
  }
}

type Judged = { readonly one: Report; readonly tells: ReturnType<Judge> }

function judgeAll(reports: readonly Report[], judge: Judge): Judged[] {
  return reports.map((one) => ({ one, tells: judge(textOf(one)) }))
}

function scoresOf(judged: readonly Judged[]): ClassScores {
  return classScores(judged, ({ one, tells }, name) => ({ said: tells[name], right: has(one, name) }))
}

function textOf(one: Report): string {
  return one.text ?? one.sentences.map(({ text }) => text).join('\n')
}

/** What the label of the whole says, else what those of its sentences say. */
function has(one: Report, name: ReportClass): boolean {
  const label = REPORT_CLASSES[name]
  return one.has?.[label] ?? one.sentences.some(({ labels }) => labels.includes(label))
}
