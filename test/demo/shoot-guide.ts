import type { Page } from 'playwright-core'
import { openTab } from './panel-actions'
import { readyPanel } from './panel-frame'
import { openComposer, switchToNote } from './reply-box'
import type { Shoot } from './shoot-fixes'
import { ticketAddress, ticketKey, type DemoHost } from './ticket-address'

/** Nobody of a part of a customer gets in since their identity provider was changed. */
const SSO = 4018

/** The steps of a ticket, the questions as a draft, a step open to why, and what is open before an escalation. */
export async function shootGuide(
  page: Page,
  host: DemoHost,
  theme: 'light' | 'dark',
  shoot: Shoot,
): Promise<void> {
  await page.goto(ticketAddress(host, SSO, theme))
  const frame = await readyPanel(page, ticketKey(host, SSO))
  await openTab(frame, 'steps')
  await shoot(page, `${host}-steps`)
  const box = await openComposer(page, host)
  await frame.locator('[data-guide-playbook="sso"] [data-deed="ask-all"] button').first().click()
  await box.locator('ol li').first().waitFor()
  const done = frame.locator('[data-step-state="done"][data-step-by="ticket"]').last()
  await done.locator('.step-open').click()
  await done.locator('.step-detail').scrollIntoViewIfNeeded()
  await shoot(page, `${host}-step`)
  await box.press('ControlOrMeta+a')
  await box.press('Delete')
  await switchToNote(page, host)
  await box.pressSequentially('Escalating to engineering: the audience of the assertion does not match.')
  await frame.locator('[data-moment]').click()
  // It glides there.
  await page.waitForTimeout(800)
  await shoot(page, `${host}-moment`)
  await box.press('ControlOrMeta+a')
  await box.press('Delete')
}
