import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) }

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
    projects: [suite('unit', false), suite('contract', false), suite('e2e', true)],
  },
})
