import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { HOSTS, STANDARD_TICKET, ticketKey, type DemoHost } from '../demo/ticket-address'
import { JIRA_HOST, ZENDESK_HOST } from '../helpdesk/ids'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeEach(async () => {
  desk = await openBrowserDesk({ helpdesk: { rateLimit: 100_000 } })
})
afterEach(() => desk.close())

const SOLVED = 4038
const ANSWER = '900109'
/** Where the hosts give solved tickets. */
const READING = /\/search(?:\/jql)?\?|\/comments?\?/

const siteOf = (host: DemoHost) => `https://${host === 'zendesk' ? ZENDESK_HOST : JIRA_HOST}`
const solvedCount = () =>
  [...desk.helpdesk.desk.tickets.values()].filter(({ status }) => status === 'solved' || status === 'closed')
    .length

/** Opens a ticket, waits until the articles are there, and opens the settings beside it. */
async function openBoth(host: DemoHost) {
  const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
  await firstSuggestion(panel)
  const options = await desk.openOwnPage('options.html')
  const row = options.locator(`[data-learning="${siteOf(host)}"]`)
  await row.getByRole('button', { name: /^Learn from solved tickets/ }).waitFor()
  return { page, options, row }
}
const phase = (options: Page) => options.locator('[data-phase]').getAttribute('data-phase')

describe.each(HOSTS)('learning from the solved tickets of %s', (host) => {
  it('shows the article that answered them with a similar new ticket, and what is kept can be inspected and erased', async () => {
    const { page, options, row } = await openBoth(host)
    await row.getByRole('combobox').selectOption({ label: 'Last 100 solved tickets' })
    await row.getByRole('button', { name: /^Learn from solved tickets/ }).click()
    await expect.poll(() => phase(options), { timeout: 40_000 }).toBe('complete')
    await expect.poll(() => row.textContent()).toMatch(new RegExp(`${solvedCount()} past tickets known`))
    expect(await accessibilityFaults(options)).toEqual([])

    const known = desk.helpdesk.desk.requireTicket(SOLVED)
    const { id } = desk.helpdesk.desk.addTicket({
      subject: known.subject,
      messages: [{ role: 'requester', public: true, text: known.messages[0]?.body ?? '' }],
    })
    const similar = await desk.openTicket(host, id)
    await firstSuggestion(similar.panel)
    const answer = similar.panel
      .locator(MARKS.suggestion)
      .filter({ has: similar.panel.locator(`a[href*="${ANSWER}"]`) })
    await answer.locator('[data-past]').waitFor()
    expect(await answer.locator('[data-past]').textContent()).toContain(ticketKey(host, SOLVED))

    await options.bringToFront()
    const learning = options.locator('#learning')
    await learning.getByRole('button', { name: 'See what is kept' }).click()
    const window = options.getByRole('dialog')
    await window.getByLabel('Find by key, article or word').fill(ticketKey(host, SOLVED))
    const kept = window.locator(`[data-kept="${ticketKey(host, SOLVED)}"]`)
    await kept.waitFor()
    const title =
      [...desk.helpdesk.desk.articles.values()].find((one) => String(one.id) === ANSWER)?.title ?? ''
    expect(await kept.textContent()).toContain(title)
    expect(await accessibilityFaults(options)).toEqual([])
    await window.getByRole('button', { name: `Erase ${ticketKey(host, SOLVED)}` }).click()
    await kept.waitFor({ state: 'detached' })
    await window.getByLabel('Find by key, article or word').press('Escape')
    await window.waitFor({ state: 'detached' })
    await learning.getByRole('button', { name: 'Erase all' }).click()
    await options.getByRole('button', { name: 'Erase past tickets' }).click()
    await expect.poll(() => row.textContent()).toMatch(/No past tickets known yet/)
    await page.close()
  })

  it('is paused, outlives the worker, and goes on with the next page of the site', async () => {
    desk.helpdesk.faults.set({ kind: 'slow', ms: 700, path: READING })
    const { page, options, row } = await openBoth(host)
    await row.getByRole('button', { name: /^Learn from solved tickets/ }).click()
    await expect.poll(() => phase(options)).toBe('running')
    await row.getByRole('button', { name: /^Pause/ }).click()
    await expect.poll(() => phase(options)).toBe('paused')
    await row.getByRole('button', { name: /^Go on/ }).click()
    await expect.poll(() => phase(options)).toBe('running')
    await page.close()
    await desk.reloadExtension()
    desk.helpdesk.faults.clear()

    const later = await desk.openOwnPage('options.html')
    await expect.poll(() => phase(later)).toBe('no-page')
    await desk.openTicket(host, STANDARD_TICKET)
    await expect.poll(() => phase(later), { timeout: 40_000 }).toBe('complete')
    expect(await later.locator(`[data-learning="${siteOf(host)}"]`).textContent()).toMatch(
      new RegExp(`${solvedCount()} looked at`),
    )
  })
})

describe('when solved tickets cannot be read', () => {
  it('a sentence says why and what to do, and nothing is lost', async () => {
    const { page, options, row } = await openBoth('zendesk')
    const undo = desk.helpdesk.faults.set({ kind: 'status', status: 403, path: /\/search\?/ })
    await row.getByRole('button', { name: /^Learn from solved tickets/ }).click()
    await expect.poll(() => row.textContent()).toMatch(/may not search or read solved tickets/)
    undo()
    const again = desk.helpdesk.faults.set({
      kind: 'status',
      status: 429,
      retryAfter: 3600,
      path: /\/search\?/,
    })
    await row.getByRole('button', { name: /^Go on/ }).click()
    await expect.poll(() => row.textContent()).toMatch(/asked Deskhand to slow down\. Goes on by itself from/)
    again()
    await row.getByRole('button', { name: /^Stop/ }).click()
    await expect.poll(() => phase(options)).toBe('cancelled')
    await page.close()
    await row.getByRole('button', { name: /^Learn from solved tickets/ }).click()
    await expect.poll(() => row.textContent()).toMatch(/Open a page of acme\.zendesk\.com in another tab/)
  })
})
