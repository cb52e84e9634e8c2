import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { HOSTS, STANDARD_TICKET } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { highlighted } from './harness/host-page'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const MOST_STEPS = 150
/** The buttons of a card are one stop of Tab, as those of any toolbar; the arrow keys lead from one to the next. */
const CONTROLS = 'header button, [role="tab"][aria-selected="true"], [role="separator"], input'

/** Presses Tab until what has the focus in the panel matches; fails when it never does. */
async function tabTo(page: Page, panel: Frame, selector: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await panel.locator(`${selector}:focus`).count()) return
    await page.keyboard.press(key)
  }
  throw new Error(`The focus never reached ${selector}`)
}

describe.each(HOSTS)('without a mouse, in %s', (host) => {
  it('one gets from the page to a tab, a criterion, a quote and its place in the conversation', async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(panel)
    await tabTo(page, panel, MARKS.tab)
    await page.keyboard.press('ArrowRight')
    await panel.locator(`${MARKS.tab}:nth-child(2)[aria-selected="true"]`).waitFor()
    await page.keyboard.press('ArrowRight')
    await panel.locator(`${MARKS.tab}:nth-child(3)[aria-selected="true"]`).waitFor()

    const criterion = panel
      .locator(MARKS.tabPanel)
      .nth(2)
      .locator(MARKS.criterion)
      .filter({ has: panel.locator(MARKS.quoteButton) })
      .first()
    const id = await criterion.getAttribute('data-criterion')
    await tabTo(page, panel, `[data-criterion="${id}"] button`)
    if (!(await criterion.locator(MARKS.quoteButton).first().isVisible())) await page.keyboard.press('Enter')
    await tabTo(page, panel, `[data-criterion="${id}"] ${MARKS.quoteButton}`)
    await page.keyboard.press('Enter')
    await expect.poll(() => highlighted(page)).toHaveLength(1)
    await page.close()
  })

  it('every control that is shown can be reached, and shows where the focus is', async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(panel)
    await tabTo(page, panel, '[role="separator"]')
    const reached = new Map<number, boolean>()
    for (let step = 0; step < MOST_STEPS; step++) {
      const [place, isMarked] = await panel.evaluate(() => {
        const one = document.activeElement ?? document.body
        const { outlineStyle, boxShadow } = getComputedStyle(one)
        const mark = outlineStyle !== 'none' || boxShadow !== 'none' || one.matches('[role="separator"]')
        return [
          document.hasFocus() ? Array.from(document.querySelectorAll('*')).indexOf(one) : -1,
          mark,
        ] as const
      })
      if (place === -1) break
      reached.set(place, isMarked)
      await page.keyboard.press('Tab')
    }
    const controls = await panel.evaluate((selector) => {
      const all = Array.from(document.querySelectorAll('*'))
      const shown = Array.from(document.querySelectorAll(selector)).filter((one) => one.checkVisibility())
      return shown.map((one) => all.indexOf(one))
    }, CONTROLS)
    expect(controls.length).toBeGreaterThan(5)
    expect(controls.filter((place) => !reached.has(place))).toEqual([])
    expect([...reached].filter(([, isMarked]) => !isMarked)).toEqual([])
    await page.close()
  })

  it("typing in the panel does not press the helpdesk's own keys", async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    const address = page.url()
    await panel.getByRole('searchbox').click()
    await page.keyboard.type('c/ma?jw')
    await expect.poll(() => panel.getByRole('searchbox').inputValue()).toBe('c/ma?jw')
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => document.documentElement.dataset['hotkeys'] ?? 'none')).toBe('none')
    await page.close()
  })
})
