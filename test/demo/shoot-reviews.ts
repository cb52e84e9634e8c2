import type { Page, Worker } from 'playwright-core'
import { switchOnReviewing } from '../e2e/harness/reviewing'
import { openTab } from './panel-actions'
import { readyPanel } from './panel-frame'
import type { Shoot } from './shoot-fixes'
import { HOSTS, STANDARD_TICKET, ticketAddress, ticketKey } from './ticket-address'

/** A review that is begun and one that is saved, in the panel on both hosts. */
export async function shootReviewTab(
  page: Page,
  worker: Worker,
  theme: 'light' | 'dark',
  shoot: Shoot,
): Promise<void> {
  // A tab behind another gets no clicks into the panel.
  await page.bringToFront()
  await switchOnReviewing(worker)
  for (const host of HOSTS) {
    await page.goto(ticketAddress(host, STANDARD_TICKET, theme))
    const panel = await readyPanel(page, ticketKey(host, STANDARD_TICKET))
    await openTab(panel, 'review')
    await panel.locator('[data-category][data-current="true"] [role="radio"]').first().focus()
    for (const key of ['1', 'ArrowDown', '2', 'ArrowDown', 'n', 'ArrowDown']) await page.keyboard.press(key)
    await panel.locator('[data-kept="kept"]').waitFor()
    await shoot(page, `${host}-review`)
    const categories = await panel.locator('[data-category]').count()
    for (let at = 3; at < categories; at += 1) {
      await page.keyboard.press('2')
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Control+Enter')
    await panel.locator('[data-review-saved]').waitFor()
    await shoot(page, `${host}-review-saved`)
  }
}

/** The other parts of the page of reviews, and the newest review with the form for a dispute. */
export async function shootReviewParts(page: Page, shoot: Shoot): Promise<void> {
  for (const part of ['Lists', 'Calibration', 'Files', 'Reviews']) {
    await page.getByRole('tab', { name: part, exact: true }).click()
    await page.locator('.section').first().waitFor()
    await page.getByText(/^(Looking|Reading the reviews)…/).waitFor({ state: 'detached' })
    await shoot(page, `reviews-${part.toLowerCase()}`, true)
  }
  await page
    .getByRole('button', { name: /^Open the review/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Disagree' }).click()
  await shoot(page, 'reviews-one', true)
}
