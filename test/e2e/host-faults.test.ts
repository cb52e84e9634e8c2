import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { firstSuggestion, panelFrame, readyPanel } from '../demo/panel-frame'
import { readPanel } from '../demo/read-panel'
import { settledPanel } from '../demo/settled-panel'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, ticketKey, type DemoHost } from '../demo/ticket-address'
import type { Fault } from '../helpdesk/faults'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

/** What goes wrong with the ticket itself, where the page cannot show it either, and the sentence a person reads. */
const FAULTS: ReadonlyArray<[name: string, fault: Fault, sentence: RegExp]> = [
  ['401', { kind: 'status', status: 401 }, /You are signed out of the helpdesk\. Sign in/],
  ['403', { kind: 'status', status: 403 }, /Your account may not read this\. Ask an administrator/],
  ['404', { kind: 'status', status: 404 }, /The helpdesk does not know this/],
  ['429', { kind: 'status', status: 429, retryAfter: 30 }, /asked Deskhand to slow down.*\d{1,2}:\d{2}/s],
  ['500', { kind: 'status', status: 500 }, /error of its own \(500\)\. Try again/],
  ['503', { kind: 'status', status: 503 }, /error of its own \(503\)\. Try again/],
  ['a truncated answer', { kind: 'truncated' }, /broke off half-way\. Try again/],
  ['an answer that is not JSON', { kind: 'not-json' }, /something that is not data/],
  ['a sign-in page with status 200', { kind: 'login-page' }, /answered with its sign-in page\. Sign in/],
  ['a redirect to the sign-in page', { kind: 'login-redirect' }, /answered with its sign-in page\. Sign in/],
  ['a connection that breaks', { kind: 'reset' }, /You are offline|could not be reached/],
]
/** All that is asked about the ticket itself, by whomever. */
const OF_TICKET = /\/(?:4010|DESK-10)\b/
/** Answers of the hosts that carry the conversation, apart from the ticket. */
const COMMENTS = /\/comments?(\?|$|\.json)/

let desk: BrowserDesk
const pages = new Map<DemoHost, Page>()
beforeAll(async () => {
  desk = await openBrowserDesk()
  for (const host of HOSTS) {
    const { page } = await desk.openTicket(host, 4003)
    await settledPanel(page, ticketKey(host, 4003), desk.helpdesk.requests)
    pages.set(host, page)
  }
})
afterEach(async () => {
  desk.helpdesk.faults.clear()
  await pages.get('zendesk')?.context().setOffline(false)
})
afterAll(() => desk.close())

/** The page of a host, at the ticket that each test begins with. */
async function atStart(host: DemoHost): Promise<Page> {
  const page = pages.get(host)
  if (!page) throw new Error(`No page of ${host} is open.`)
  await page.bringToFront()
  // A ticket that stays mounted would be read from the page.
  const mounted = page.locator('.tab:has([data-entity-id="4010"]) .tab-close')
  if ((await mounted.count()) > 0) await mounted.click()
  if (page.url().endsWith(ticketKey(host, 4003))) return page
  await switchTicket(page, host, 4003)
  await readyPanel(page, ticketKey(host, 4003))
  return page
}

describe.each(HOSTS)('when %s does not play along', (host) => {
  let page: Page
  beforeEach(async () => {
    page = await atStart(host)
  })

  it.each(FAULTS)('%s becomes a sentence, and trying again works', async (_, fault, sentence) => {
    desk.helpdesk.faults.set({ ...fault, path: OF_TICKET, alsoPage: true })
    await switchTicket(page, host, 4010)
    const panel = await panelFrame(page)
    const failed = panel.locator(`${MARKS.failed}[data-ticket="${ticketKey(host, 4010)}"]`)
    await failed.waitFor()
    expect(await failed.textContent()).toMatch(sentence)
    expect(await failed.textContent()).not.toMatch(/undefined|\[object|NaN/)

    desk.helpdesk.faults.clear()
    const again = failed.getByRole('button', { name: /^Try again/ })
    if ('retryAfter' in fault) {
      expect(await again.isDisabled()).toBe(true)
      await page.reload()
    } else await again.click()
    await firstSuggestion(await readyPanel(page, ticketKey(host, 4010)))
  })

  it('a conversation that cannot be read costs only what rests on it', async () => {
    desk.helpdesk.faults.set({ kind: 'status', status: 403, path: COMMENTS, alsoPage: true })
    await switchTicket(page, host, 4008)
    const panel = await readyPanel(page, ticketKey(host, 4008))
    await firstSuggestion(panel)
    await panel.getByText(/Your account may not read this/).waitFor()
    const verdicts = (await readPanel(panel)).hygiene.criteria.map(({ verdict }) => verdict)
    expect(verdicts.some((verdict) => verdict === 'pass' || verdict === 'partial')).toBe(true)
    // Zendesk tells the first message in the ticket itself.
    if (host === 'jira') expect(verdicts).toContain('unreadable')
  })

  it('a slow answer shows that the ticket is being read', async () => {
    desk.helpdesk.faults.set({ kind: 'slow', ms: 2000 })
    await switchTicket(page, host, 4010)
    const panel = await panelFrame(page)
    await panel.locator('[data-deskhand-view="reading"]').waitFor()
    await readyPanel(page, ticketKey(host, 4010))
  })

  it('being offline is said as that', async () => {
    await switchTicket(page, host, 4010)
    await readyPanel(page, ticketKey(host, 4010))
    await switchTicket(page, host, 4003)
    await readyPanel(page, ticketKey(host, 4003))
    await page.context().setOffline(true)
    do await page.goBack()
    while (!page.url().endsWith(ticketKey(host, 4010)))
    const panel = await panelFrame(page)
    // Zendesk keeps the ticket mounted: there it is read from the page.
    if (host === 'zendesk') await panel.getByText(/You are offline.*read from the page instead/s).waitFor()
    else
      await panel
        .locator(MARKS.failed)
        .getByText(/You are offline/)
        .waitFor()
    await page.context().setOffline(false)
    await panel.getByRole('button', { name: /^Try again|^Read the ticket again/ }).click()
    await panel.getByText(/You are offline/).waitFor({ state: 'detached' })
    await readyPanel(page, ticketKey(host, 4010))
  })
})

// Both at once: the time until they are given up is waited for only once.
it('no answer at all is given up after a while, by both', async () => {
  for (const host of HOSTS) await atStart(host)
  desk.helpdesk.faults.set({ kind: 'hang', path: OF_TICKET, alsoPage: true })
  for (const [host, page] of pages) {
    await page.bringToFront()
    await switchTicket(page, host, 4010)
  }
  for (const page of pages.values()) {
    const failed = (await panelFrame(page)).locator(MARKS.failed)
    await failed.waitFor({ timeout: 40_000 })
    expect(await failed.textContent()).toMatch(/took too long to answer/)
  }
})
