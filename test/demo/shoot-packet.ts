import type { Frame, Page } from 'playwright-core'
import { MARKS } from './marks'
import type { Shoot } from './shoot-fixes'
import type { DemoHost } from './ticket-address'

/** The packet of the ticket on screen: its way and fields, one that is open, and the ways out with what was masked. */
export async function shootPacket(page: Page, frame: Frame, host: DemoHost, shoot: Shoot): Promise<void> {
  await frame.locator(MARKS.packet).waitFor()
  await frame.locator(MARKS.packet).evaluate((one) => one.scrollIntoView({ block: 'start' }))
  await shoot(page, `${host}-packet`)
  const field = frame.locator('[data-packet-field="error"]')
  await field.getByRole('button').first().click()
  await field.evaluate((one) => one.scrollIntoView({ block: 'start' }))
  await shoot(page, `${host}-packet-field`)
  await field.getByRole('button').first().click()
  await frame.locator('[data-packet-out]').evaluate((one) => one.scrollIntoView({ block: 'end' }))
  await shoot(page, `${host}-packet-out`)
  await frame.locator(MARKS.escalation).scrollIntoViewIfNeeded()
}
