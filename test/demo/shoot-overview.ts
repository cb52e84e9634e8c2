import type { Page } from 'playwright-core'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { fillExtension } from '../reviews/fill-extension'
import type { Shoot } from './shoot-fixes'

/** How many reviews there are, and over how many days they were made. */
const FILLS = [
  { count: 3, days: 2 },
  { count: 10_000, days: 365 },
]
const PATIENCE = 60_000

/** The overview of reviews: of none, of three and of ten thousand, as charts, as tables and on paper. */
export async function shootOverview(page: Page, shoot: Shoot): Promise<void> {
  await page.locator('.message').waitFor({ timeout: PATIENCE })
  await shoot(page, 'reviews-0', true)
  const [, card] = builtInCards()
  if (!card) throw new Error('There is no card.')
  for (const { count, days } of FILLS) {
    await fillExtension(page, { count, card, seed: count, until: '2026-11-20T12:00:00.000Z', days })
    await page.reload()
    await allDrawn(page)
    await shoot(page, `reviews-${count}`, true)
  }
  await page.emulateMedia({ media: 'print' })
  await shoot(page, 'reviews-print', true)
  await page.emulateMedia({ media: 'screen' })
  const tables = page.getByRole('button', { name: 'as a table' })
  while ((await tables.count()) > 0) await tables.first().click()
  await shoot(page, 'reviews-tables', true)
}

/** Charts out of sight are drawn when the page has nothing else to do. */
async function allDrawn(page: Page): Promise<void> {
  await page.locator('.plot canvas[style]').first().waitFor({ timeout: PATIENCE })
  await page.locator('.plot canvas:not([style])').first().waitFor({ state: 'detached', timeout: PATIENCE })
}
