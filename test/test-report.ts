import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

const report = z.object({
  numPassedTests: z.number().int(),
  numFailedTests: z.number().int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

/**
 * Counts what vitest's JSON report says. A file that could not be loaded or set up counts as one failure, and so does
 * a run that failed outside of any test, or that left no report.
 */
export function tallyOf(file: string, exitCode: number): Tally {
  const parsed = report.safeParse(readJson(file))
  if (!parsed.success) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = parsed.data
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  )
  const failed = numFailedTests + broken.length
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // Vitest ended before it could write: the caller counts that as a failure.
    return null
  }
}
