import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { knowledgeRequests, quietHelpdesk } from '../demo/host-requests'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

const SOURCE = '[data-source="zendesk-guide@acme.zendesk.com"]'
/** So many that reading them takes long enough to be stopped half-way: 250 ms a hundred. */
const ARTICLES = 10_000

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk({ helpdesk: { articles: ARTICLES, rateLimit: 100_000 } })
})
afterAll(() => desk.close())

describe('a help centre that is being read', () => {
  it('says how long it will take, waits while it is paused, goes on, and is cancelled', async () => {
    const { page, panel } = await desk.openTicket('zendesk', 4001)
    await firstSuggestion(panel)
    const options = await desk.openOwnPage('options.html')
    const row = options.locator(SOURCE)
    await row.getByText(/Reading articles, \d+ of \d+, .+ left/).waitFor()
    await row.getByRole('button', { name: 'Pause' }).click()
    const paused = row.getByText(/^Paused at \d+ of \d+ articles/)
    await paused.waitFor()
    const words = await paused.textContent()
    expect(await accessibilityFaults(options)).toEqual([])

    const asked = knowledgeRequests(desk.helpdesk.requests).length
    const other = await desk.openTicket('zendesk', 4003)
    await other.panel.getByText(/^Paused at/).waitFor()
    await quietHelpdesk(desk.helpdesk.requests, 500, 10_000)
    expect(knowledgeRequests(desk.helpdesk.requests)).toHaveLength(asked)
    expect(await paused.textContent()).toBe(words)
    await other.page.close()

    await row.getByRole('button', { name: 'Resume' }).click()
    await row.getByText(/^Reading articles/).waitFor()
    await row.getByRole('button', { name: 'Cancel' }).click()
    await row.getByRole('button', { name: 'Sync now' }).waitFor()
    await row.getByText(/Looks for changes the next time you open the helpdesk after/).waitFor()
    await page.close()
    await options.close()
  })

  it('is the team’s own from the moment a person says so', async () => {
    const { page, panel } = await desk.openTicket('zendesk', 4001)
    const card = await firstSuggestion(panel)
    const title = await card.locator(MARKS.suggestionTitle).textContent()
    const same = panel.locator(MARKS.suggestion).filter({ hasText: title ?? '' })
    expect(await same.getByText('Internal', { exact: true }).count()).toBe(0)
    const options = await desk.openOwnPage('options.html')
    const row = options.locator(SOURCE)
    await row.getByRole('button', { name: /^Choices/ }).click()
    await row.getByLabel('Who may read its articles').selectOption('internal')
    await same.first().getByText('Internal', { exact: true }).waitFor()
    await options.close()
    await page.close()
  })
})
