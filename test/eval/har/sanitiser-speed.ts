import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openSanitiser } from '../../demo/sanitiser-actions'
import { openBrowserDesk } from '../../e2e/harness/browser-desk'
import { rounded } from '../numbers'
import { bigHar } from './big-har'

/** A large HAR on the page that cleans files, in the browser. */
export interface SanitiserSpeed {
  /** Bytes of the file, in millions. */
  readonly megabytes: number
  /** From the choice of the file to the result on screen. */
  readonly ms: number
  /** Most memory the page's process took beyond what it had before, as a multiple of the file. */
  readonly memoryFactor: number
  /** Longest time the page did not answer. */
  readonly longestGapMs: number
}

const GAPS = `
  globalThis.__gap = 0
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    globalThis.__gap = Math.max(globalThis.__gap, now - last)
    last = now
  }, 4)
`
const SAMPLE_MS = 50

/** Measures in the built extension. Linux only: memory is read from the system's own account of each process. */
export async function measureSanitiser(megabytes: readonly number[]): Promise<SanitiserSpeed[]> {
  const results: SanitiserSpeed[] = []
  for (const size of megabytes) {
    const folder = mkdtempSync(join(tmpdir(), 'har-'))
    const path = join(folder, 'big.har')
    writeFileSync(path, bigHar(size))
    const desk = await openBrowserDesk()
    try {
      const page = await openSanitiser(await desk.openOwnPage('sanitiser.html'))
      results.push(await measureOne(page, path))
    } finally {
      await desk.close()
      rmSync(folder, { recursive: true })
    }
  }
  return results
}

async function measureOne(page: Page, path: string): Promise<SanitiserSpeed> {
  const bytes = statSync(path).size
  await page.evaluate(GAPS)
  const process = await processOf(page)
  const before = residentBytes(process)
  let most = before
  const watch = setInterval(() => (most = Math.max(most, residentBytes(process))), SAMPLE_MS)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await page.evaluate('globalThis.__gap = 0')
  const started = performance.now()
  await chooser.setFiles(path)
  await page.locator('[data-clean="true"]').first().waitFor({ timeout: 240_000 })
  const ms = performance.now() - started
  clearInterval(watch)
  return {
    megabytes: rounded(bytes / 1e6, 1),
    ms: rounded(ms, 0),
    memoryFactor: rounded((most - before) / bytes, 1),
    longestGapMs: rounded(Number(await page.evaluate('globalThis.__gap')), 0),
  }
}

/** The number of the process that runs a page, the largest one of the browser's renderers after it was opened last. */
async function processOf(page: Page): Promise<number> {
  const browser = await page.context().browser()?.newBrowserCDPSession()
  const session = browser ?? (await page.context().newCDPSession(page))
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[]
  }
  const renderers = processInfo.filter(({ type }) => type === 'renderer')
  const largest = renderers.sort((a, b) => residentBytes(b.id) - residentBytes(a.id))[0]
  if (!largest) throw new Error('The browser names no process for the page.')
  return largest.id
}

function residentBytes(process: number): number {
  const status = readFileSync(`/proc/${process}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024
}
