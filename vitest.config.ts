import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) }

/** Browser suites of a minute and more. They begin first, so that none of them runs alone at the end. */
const LONG = [
  'review-whole-way',
  'host-faults',
  'review-tab',
  'extension-life',
  'accessibility',
  'rubric-editor',
  'learn-solved',
  'review-lists',
  'escalation-packet',
  'knowledge-faults',
  'fix-actions',
  'knowledge-page',
]

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONG.some((name) => moduleId.includes(`/e2e/${name}.`))
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

/** Unit tests that stand in for a module or a global of the browser: each file has modules of its own. */
const ALONE = ['components', 'bridge', 'host'].map((room) => `test/unit/${room}/**/*.test.ts`)

/** Test files that need no browser. A busy machine is no fault of the code: speed is measured in `test/eval`. */
function suite(
  name: string,
  files: { readonly include: string[]; readonly exclude?: string[] },
  isolate: boolean,
) {
  const test = { name, ...files, isolate, maxWorkers: availableParallelism(), testTimeout: 30_000 }
  return { resolve: { alias }, test: { ...test, environment: 'node' } }
}

/**
 * Browser suites run two files at a time and after everything else: a machine has two cores, and tests that wait for a
 * browser should not also wait for the others.
 */
const inBrowser = {
  resolve: { alias },
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A browser on a busy machine; the report says which test was tried twice.
    retry: 1,
    expect: { poll: { timeout: 10_000 } },
    sequence: { groupOrder: 1 },
  },
}

export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      suite('unit', { include: ['test/unit/**/*.test.ts'], exclude: ALONE }, false),
      suite('unit-alone', { include: ALONE }, true),
      suite('contract', { include: ['test/contract/**/*.test.ts'] }, true),
      inBrowser,
    ],
  },
})
