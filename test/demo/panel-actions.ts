import type { Frame, Page } from 'playwright-core'
import { PANEL_WIDTH } from '@/lib/messaging/layout'
import { MARKS, TABS, type TabName } from './marks'

/** Opens a tab of the panel, unless it is open, and waits until it is the one that is shown. */
export async function openTab(panel: Frame, name: TabName): Promise<void> {
  const index = TABS.indexOf(name)
  const tab = panel.locator(MARKS.tab).nth(index)
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click()
  await panel.locator(MARKS.tabPanel).nth(index).locator('visible=true').first().waitFor()
}

/** Folds the panel to its rail, and waits until that is remembered. */
export async function collapse(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Collapse the panel' }).click()
  await panel.locator('[data-collapsed="true"]').waitFor()
  await pageGives(panel, 'rail')
}

/** Opens the panel from its rail, and waits until that is remembered. */
export async function expand(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Open the panel' }).click()
  await panel.locator('[data-collapsed="false"]').waitFor()
  await pageGives(panel, 'room')
}

/** The panel shows at once what is asked of it; the page gives it its room once that is remembered. */
async function pageGives(panel: Frame, given: 'rail' | 'room'): Promise<void> {
  await panel.page().waitForFunction(
    ({ rail, given }) => {
      const width = document.documentElement.style.getPropertyValue('--deskhand-width')
      return width !== '' && (width === rail) === (given === 'rail')
    },
    { rail: `${PANEL_WIDTH.rail}px`, given },
  )
}

/** Opens a criterion that rests on words of the conversation, and answers the first of them, to be pressed. */
export async function openQuotes(panel: Frame, tab: TabName) {
  await openTab(panel, tab)
  const criterion = panel
    .locator(MARKS.tabPanel)
    .nth(TABS.indexOf(tab))
    .locator(MARKS.criterion)
    .filter({ has: panel.locator(MARKS.quoteButton) })
    .first()
  const quote = criterion.locator(MARKS.quoteButton).first()
  if (!(await quote.isVisible())) await criterion.getByRole('button').first().click()
  await quote.waitFor()
  return { criterion, quote }
}

/** Chooses a setting on the options page by the words beside it. */
export async function chooseSetting(options: Page, label: string): Promise<void> {
  await options.getByText(label, { exact: true }).click()
  await options.getByRole('radio', { name: label, exact: true, checked: true }).waitFor({ state: 'attached' })
}
