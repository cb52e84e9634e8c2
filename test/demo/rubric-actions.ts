import type { Locator, Page } from 'playwright-core'

/** Opens the editor of a rubric on the options page. */
export async function openRubric(options: Page, id: string): Promise<Page> {
  await options.evaluate((hash) => {
    location.hash = hash
  }, `#rubric=${id}`)
  await options.getByRole('navigation', { name: 'Criteria' }).waitFor()
  return options
}

/** The switch of a criterion. */
export function switchOf(page: Page, criterion: string): Locator {
  return page.locator(`[data-weight="${criterion}"] .toggle`)
}

/** Opens a criterion beside the list. */
export async function chooseCriterion(page: Page, criterion: string): Promise<void> {
  await page.locator(`[data-weight="${criterion}"] .weight-title`).click()
  await page.locator(`[data-weight="${criterion}"][data-chosen="true"]`).waitFor()
}

/** Types a weight. */
export async function setWeightOf(page: Page, criterion: string, weight: number): Promise<void> {
  const box = page.locator(`[data-weight="${criterion}"]`).getByRole('textbox')
  await box.fill(String(weight))
  await box.press('Enter')
}

/** Adds a criterion that looks for the first signal found with these words. */
export async function addSignalCriterion(page: Page, words: string, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a criterion' }).click()
  await page.getByRole('searchbox').fill(words)
  await page.locator('.signals-list .tick').first().click()
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('button', { name: 'Add criterion' }).click()
}

/** Saves, and waits until it is done. */
export async function saveRubric(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('[data-unsaved="false"]').waitFor()
}
