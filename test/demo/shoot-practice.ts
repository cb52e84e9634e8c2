import type { Page } from 'playwright-core'
import type { Shoot } from './shoot-fixes'

const ANSWER =
  'Hello Ryan,\n\nsorry, I have read your message of Wednesday now.\n\nNext update by 12:00 UTC today.'

/** The practice room: the list, a ticket to score, and the same one scored and answered. */
export async function shootPractice(page: Page, shoot: Shoot): Promise<void> {
  await page.locator('[data-practice="list"]').waitFor()
  await shoot(page, 'practice')
  await page.locator('[data-practice-ticket="missing-data"]').click()
  await page.locator('[data-practice="missing-data"]').waitFor()
  for (const [criterion, verdict] of [
    ['cadence', 'fail'],
    ['work-log', 'partial'],
    ['tone', 'pass'],
  ] as const)
    await page.locator(`[data-own="${criterion}"] input[value="${verdict}"]`).check()
  await shoot(page, 'practice-ticket')
  await page.getByRole('button', { name: 'Compare with the rubric' }).click()
  await page
    .locator('[data-compared="true"]')
    .getByRole('button', { name: /^Show an example/ })
    .first()
    .click()
  await page.getByLabel('Your reply to the customer').fill(ANSWER)
  await page.getByRole('button', { name: 'Check my answer' }).click()
  await page.locator('[data-worked]').waitFor()
  // A column that stays in sight stands where the page was scrolled to.
  await page.evaluate(() => scrollTo(0, 0))
  await shoot(page, 'practice-done', true)
}
