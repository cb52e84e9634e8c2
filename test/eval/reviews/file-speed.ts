import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { endLine, headLine, recordText } from '@/lib/review/files/write-file'
import type { Scorecard } from '@/lib/review/card/card'
import { openBrowserDesk } from '../../e2e/harness/browser-desk'
import { rounded } from '../numbers'
import { cardOf } from '../../unit/review/some-card'
import { revisionOf } from '../../unit/review/some-review'

/** Files of reviews in a real browser, through the page that a person uses. */
export interface FileSpeed {
  readonly reviews: number
  readonly megabytes: number
  /** From the choice of the file to what it brings, and from the press to what became of it. */
  readonly previewMs: number
  readonly takeMs: number
  /** From the press to the file. */
  readonly saveMs: number
  readonly csvMs: number
  /** Longest stretch in which the page answered nothing while the file was read and taken. */
  readonly longestGapMs: number
}

const CATEGORIES = 10
const CARD: Scorecard = cardOf(
  Array.from({ length: CATEGORIES }, () => ({ points: 5, weight: 10, critical: false }) as const),
)

/** Needs the built extension. @param sizes reviews of ten categories, one run each in a browser of its own */
export async function measureReviewFiles(sizes: readonly number[]): Promise<FileSpeed[]> {
  const rows: FileSpeed[] = []
  for (const size of sizes) rows.push(await measure(size))
  return rows
}

async function measure(reviews: number): Promise<FileSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-reviews-'))
  const path = join(folder, 'reviews.jsonl')
  writeFileSync(path, fileOf(reviews))
  const desk = await openBrowserDesk()
  try {
    const page = await desk.openOwnPage('reviews.html#files')
    await watchGaps(page)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /Choose/ }).click()
    const taking = page.getByRole('button', { name: /Take in/ })
    const previewMs = await timed(async () => {
      const offered = shown(page, 'button', 'Take in')
      await (await chooser).setFiles(path)
      await offered
    })
    const takeMs = await timed(async () => {
      const done = shown(page, 'p, h2, h3, strong, span, div', 'Done.')
      await taking.click()
      await done
    })
    const longestGapMs = rounded(Number(await page.evaluate('globalThis.longestGap')), 0)
    const save = async () => {
      const download = page.waitForEvent('download', { timeout: 300_000 })
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await download
    }
    const saveMs = await timed(save)
    await page.getByText('reviews saved.').waitFor()
    await page.getByLabel('As', { exact: true }).selectOption('csv-categories')
    const csvMs = await timed(save)
    const megabytes = rounded(statSync(path).size / 1024 / 1024, 1)
    return { reviews, megabytes, previewMs, takeMs, saveMs, csvMs, longestGapMs }
  } finally {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Waits in the page itself: looking from outside comes up to half a second late. */
function shown(page: Page, selector: string, words: string): Promise<void> {
  return page.evaluate(
    ([where, start]) =>
      new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          const all = [...document.querySelectorAll(where)]
          if (!all.some((one) => one.textContent.trim().startsWith(start))) return
          clearInterval(timer)
          resolve()
        }, 10)
      }),
    [selector, words] as const,
  )
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return rounded(performance.now() - start, 0)
}

/** Counts in the page how long it did not come to its next turn. */
async function watchGaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state = globalThis as unknown as { longestGap: number }
    state.longestGap = 0
    let before = performance.now()
    setInterval(() => {
      const now = performance.now()
      state.longestGap = Math.max(state.longestGap, now - before)
      before = now
    }, 10)
  })
}

function fileOf(reviews: number): string {
  const lines = Array.from({ length: reviews }, (_, at) => {
    const ratings = CARD.categories.map(({ id }, index) => ({
      category: id,
      value: ((at + index) % 5) + 1,
      causes: [],
      comment: index % 3 === 0 ? 'Asked twice for what the customer had written already.' : '',
      quotes:
        index === 0
          ? [{ messageId: 'm1', quote: 'Could you send me the version again?', masked: false }]
          : [],
    }))
    return {
      revision: revisionOf(at + 1, { content: { ratings, comment: 'A solid answer, a little late.' } }),
    }
  })
  const all = [{ card: CARD }, ...lines]
  const head = headLine('2026-11-27T09:00:00.000Z', { id: 'rita', name: 'Rita Reviewer' })
  return head + all.map(recordText).join('') + endLine(all.length)
}
