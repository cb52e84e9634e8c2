import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tallyOf } from '../../test-report'

function reportFile(report: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'deskhand-report-')), 'report.json')
  if (report !== undefined) writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  return file
}
function report(
  numPassedTests: number,
  numFailedTests: number,
  files: ReadonlyArray<[status: string, ...tests: string[]]>,
) {
  const testResults = files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }))
  return { success: true, numPassedTests, numFailedTests, testResults }
}

describe('tallyOf', () => {
  it.each([
    ['all passed', report(2, 0, [['passed', 'passed', 'passed']]), 0, { passed: 2, failed: 0 }],
    ['some failed', report(1, 1, [['failed', 'passed', 'failed']]), 1, { passed: 1, failed: 1 }],
    [
      'a file could not be loaded',
      report(1, 0, [['passed', 'passed'], ['failed']]),
      1,
      { passed: 1, failed: 1 },
    ],
    [
      'a file could not be set up and another failed',
      report(0, 1, [
        ['failed', 'failed'],
        ['failed', 'skipped'],
      ]),
      1,
      { passed: 0, failed: 2 },
    ],
    [
      'only something outside of tests failed',
      report(1, 0, [['passed', 'passed']]),
      1,
      { passed: 1, failed: 1 },
    ],
    ['vitest wrote nothing', undefined, 1, { passed: 0, failed: 1 }],
    ['vitest was cut off', '{"success": tr', 1, { passed: 0, failed: 1 }],
  ])('when %s', (_, content, exitCode, tally) => {
    expect(tallyOf(reportFile(content), exitCode)).toEqual(tally)
  })
})
