import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { settledPanel } from '../demo/settled-panel'
import { HOSTS, STANDARD_TICKET, ticketKey } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const titles = (panel: Frame) => panel.locator('[data-suggestion-title]').allTextContents()

describe.each(HOSTS)('what a person says of an article in %s', (host) => {
  it('moves what does not fit behind the others, also after a reload, and back when it is taken back', async () => {
    const { page } = await desk.openTicket(host, STANDARD_TICKET)
    // While articles are still being read, better ones may come.
    const { frame: panel } = await settledPanel(
      page,
      ticketKey(host, STANDARD_TICKET),
      desk.helpdesk.requests,
    )
    const [first = '', second = ''] = await titles(panel)
    await panel.getByRole('button', { name: `Not this, ${first}` }).click()
    await expect.poll(async () => (await titles(panel))[0]).toBe(second)
    expect((await titles(panel)).at(-1)).toBe(first)
    const refused = panel.locator(`${MARKS.suggestion}[data-said="not-this"]`)
    expect(
      await refused.getByRole('button', { name: `Not this, ${first}` }).getAttribute('aria-pressed'),
    ).toBe('true')
    expect(await accessibilityFaults(panel)).toEqual([])
    await page.close()

    const again = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(again.panel)
    expect((await titles(again.panel)).at(-1)).toBe(first)
    await again.panel.getByRole('button', { name: `Not this, ${first}` }).click()
    await expect.poll(async () => (await titles(again.panel))[0]).toBe(first)
    await again.panel.getByRole('button', { name: `Solved it, ${first}` }).click()
    await again.panel.locator(`${MARKS.suggestion}[data-said="solved"]`).waitFor()
    await again.page.close()
  })
})
