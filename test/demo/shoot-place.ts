import type { Frame, Page } from 'playwright-core'
import type { Shoot } from './shoot-fixes'

/** Long enough for a window of the panel to have come or gone. Milliseconds. */
const SETTLED = 300

/** What is shown over the panel: its menu, what can be read on this helpdesk, and its keys. */
export async function shootPlace(page: Page, panel: Frame, shoot: Shoot): Promise<void> {
  await panel.getByRole('button', { name: 'More for Deskhand' }).click()
  await page.waitForTimeout(SETTLED)
  await shoot(page, 'panel-menu')
  await panel.getByRole('menuitem', { name: 'What can be read here' }).click()
  await panel.getByRole('row').nth(1).waitFor()
  await page.waitForTimeout(SETTLED)
  await shoot(page, 'panel-health')
  await page.keyboard.press('Escape')
  await panel.getByRole('dialog').waitFor({ state: 'detached' })
  await panel.getByRole('tab').first().focus()
  await page.keyboard.press('?')
  await page.waitForTimeout(SETTLED)
  await shoot(page, 'panel-keys')
  await page.keyboard.press('Escape')
}

/** The panel as it stands in the browser's own side panel, beside the tab in front. */
export async function shootSidePanel(side: Page, inFront: Page, shoot: Shoot): Promise<void> {
  const before = side.viewportSize()
  if (before) await side.setViewportSize({ width: 400, height: before.height })
  await inFront.bringToFront()
  await side.getByRole('tab').first().waitFor()
  await side.waitForTimeout(SETTLED)
  await shoot(side, 'side-panel')
  await side.close()
}
