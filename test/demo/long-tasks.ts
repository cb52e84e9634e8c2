import type { BrowserContext, Page } from 'playwright-core'

/** Tasks of over 50 ms on a page's main thread, whoever caused them. */
export interface LongTasks {
  readonly count: number
  readonly longestMs: number
  readonly totalMs: number
}

const WATCH = `
  globalThis.__longTasks = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.__longTasks.push(entry.duration)
  }).observe({ type: 'longtask', buffered: true })
`

/** Makes every page that opens from now on keep a list of its long tasks. */
export async function watchLongTasks(context: BrowserContext): Promise<void> {
  await context.addInitScript(WATCH)
}

/** The long tasks of a page since it was loaded. */
export async function longTasks(page: Page): Promise<LongTasks> {
  const found = (await page.evaluate('globalThis.__longTasks')) as readonly number[]
  return {
    count: found.length,
    longestMs: Math.round(Math.max(0, ...found)),
    totalMs: Math.round(found.reduce((sum, ms) => sum + ms, 0)),
  }
}
