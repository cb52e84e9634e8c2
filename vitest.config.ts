import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) }

/** A suite of `test/`; browser suites run one file after another, because a machine has two cores and one screen. */
function suite(name: string, inBrowser: boolean) {
  return {
    resolve: { alias },
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      environment: 'node',
      ...(inBrowser ? { fileParallelism: false, testTimeout: 60_000, hookTimeout: 180_000 } : {}),
    },
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [suite('unit', false), suite('contract', false), suite('e2e', true)],
  },
})
