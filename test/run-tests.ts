import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension, builtExtension } from './setup/build-extension'
import { requireBrowser } from './setup/require-browser'
import { runTool } from './setup/run-command'
import { tallyOf } from './test-report'

/**
 * `npm test`: everything that must hold before a change goes in. A step that fails does not stop the others, so that one
 * run tells all; the last line sums up tests and steps.
 */
async function main(): Promise<number> {
  const failures: string[] = []
  const step = async (name: string, work: () => Promise<boolean>) => {
    console.log(`\n▸ ${name}`)
    const worked = await work().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      return false
    })
    if (!worked) failures.push(name)
    return worked
  }
  const tool = async (script: string, ...args: string[]) => (await runTool(script, args)) === 0

  rmSync(builtExtension('chrome'), { recursive: true, force: true })
  rmSync(builtExtension('firefox'), { recursive: true, force: true })
  const built = [
    await step('Build for Chrome', () => buildExtension('chrome')),
    await step('Build for Firefox', () => buildExtension('firefox')),
  ]
  await Promise.all([
    step('Formatting', () => tool('oxfmt/bin/oxfmt', '--check', '.')),
    step('Lint', () => tool('eslint/bin/eslint.js', '.', '--max-warnings=0')),
    // Its several checkers would each look at the library's types anew, and the linter has the other core.
    step('Types', () => tool('typescript-7/bin/tsc', '--noEmit', '--singleThreaded')),
  ])
  const browsers = [
    await step('Chromium, Chrome or Edge', async () => Boolean(await requireBrowser('chromium'))),
    await step('Firefox', async () => Boolean(await requireBrowser('firefox'))),
  ]

  console.log('\n▸ Tests')
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-tests-'))
  const file = join(folder, 'report.json')
  const inBrowser = [...built, ...browsers].every(Boolean)
  if (!inBrowser) console.error('The end-to-end tests are left out: a step they need has failed.')
  const code = await runTool('vitest/vitest.mjs', [
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...(inBrowser ? [] : ['--project=!e2e']),
  ])
  const tests = tallyOf(file, code)
  rmSync(folder, { recursive: true, force: true })

  if (failures.length > 0) console.log(`\nFailed besides the tests: ${failures.join(', ')}`)
  const failed = tests.failed + failures.length
  console.log(`${tests.passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

process.exitCode = await main()
