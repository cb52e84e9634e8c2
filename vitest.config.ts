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

/**
 * A suite of `test/`. Browser suites run two files at a time and after everything else: a machine has two cores, and tests
 * that wait for a browser should not also wait for the others.
 */
function suite(name: string, inBrowser: boolean) {
  return {
    resolve: { alias },
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      environment: 'node',
      ...(inBrowser
        ? {
            maxWorkers: 2,
            testTimeout: 60_000,
            hookTimeout: 180_000,
            // A browser on a busy machine; the report says which test was tried twice.
            retry: 1,
            expect: { poll: { timeout: 10_000 } },
            sequence: { groupOrder: 1 },
          }
        : // A busy machine is no fault of the code: speed is measured in `test/eval`.
          { maxWorkers: availableParallelism(), testTimeout: 30_000 }),
    },
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: LongFirst },
    projects: [suite('unit', false), suite('contract', false), suite('e2e', true)],
  },
})
