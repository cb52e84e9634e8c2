import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { STANDARD_TICKET } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { asFile, chooseFile } from './harness/article-file'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

/** The flow editor stays white in Safari 17.6, which is known. */
const WHITE_EDITOR = 4049
const OLD_VERSION = [
  'id,title,body',
  '1,"Only a white area when I open any flow in Safari 16.4","<p>The flow editor stays a white area. Reload the flow.</p>"',
].join('\n')

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

describe('what a card says of its article', () => {
  it('that it is a known issue, which comes first, and that it is for an older version than the ticket names', async () => {
    const options = await desk.openOwnPage('options.html')
    await chooseFile(options, 'Import articles', asFile('Browsers.csv', 'text/csv', OLD_VERSION))
    const window = options.getByRole('dialog')
    await window.getByRole('button', { name: 'Import 1 article' }).click()
    await window.getByText('1 article is in.').waitFor()
    await options.close()

    const { page, panel } = await desk.openTicket('zendesk', WHITE_EDITOR)
    const first = await firstSuggestion(panel)
    await expect
      .poll(() => first.textContent())
      .toMatch(/Known issue.*Known issue: flow editor is blank in Safari 17/)
    const outdated = panel.locator(MARKS.suggestion).filter({ hasText: 'in Safari 16.4' })
    await outdated.getByText('For 16.4, ticket says 17.6').waitFor()
    expect(
      await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
    expect(await accessibilityFaults(panel)).toEqual([])
    await page.close()
  })

  it('that it is old, from as many months on as were set', async () => {
    const before = await desk.openTicket('zendesk', STANDARD_TICKET)
    await firstSuggestion(before.panel)
    const old = before.panel.locator(`${MARKS.suggestion} [data-old="true"]`)
    const was = await old.count()
    const knowledge = await desk.openOwnPage('knowledge.html')
    const months = knowledge.getByRole('textbox', { name: 'Stale after months without a change' })
    await months.fill('1')
    await months.press('Tab')
    await before.page.close()
    const after = await desk.openTicket('zendesk', STANDARD_TICKET)
    await firstSuggestion(after.panel)
    await expect
      .poll(() => after.panel.locator(`${MARKS.suggestion} [data-old="true"]`).count())
      .toBeGreaterThan(was)
  })
})
