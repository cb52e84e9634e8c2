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
  files: ReadonlyArray<[status: string, tests: number]>,
) {
  const testResults = files.map(([status, tests]) => ({
    status,
    assertionResults: Array.from({ length: tests }, () => ({})),
  }))
  return { success: true, numPassedTests, numFailedTests, testResults }
}

describe('tallyOf', () => {
  it.each([
    ['all passed', report(5, 0, [['passed', 5]]), 0, { passed: 5, failed: 0 }],
    ['some failed', report(3, 2, [['failed', 5]]), 1, { passed: 3, failed: 2 }],
    [
      'a file could not be loaded',
      report(5, 0, [
        ['passed', 5],
        ['failed', 0],
      ]),
      1,
      { passed: 5, failed: 1 },
    ],
    ['only something outside of tests failed', report(5, 0, [['passed', 5]]), 1, { passed: 5, failed: 1 }],
    ['vitest wrote nothing', undefined, 1, { passed: 0, failed: 1 }],
    ['vitest was cut off', '{"success": tr', 1, { passed: 0, failed: 1 }],
  ])('when %s', (_, content, exitCode, tally) => {
    expect(tallyOf(reportFile(content), exitCode)).toEqual(tally)
  })
})
