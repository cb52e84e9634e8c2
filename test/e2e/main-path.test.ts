import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openQuotes, openTab } from '../demo/panel-actions'
import { firstSuggestion } from '../demo/panel-frame'
import { readPanel, readTimings } from '../demo/read-panel'
import { openComposer } from '../demo/reply-box'
import { HOSTS, STANDARD_TICKET, ticketKey } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk, type OpenTicket } from './harness/browser-desk'
import { highlighted } from './harness/host-page'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

describe.each(HOSTS)('a ticket in %s', (host) => {
  let open: OpenTicket
  beforeAll(async () => {
    open = await desk.openTicket(host, STANDARD_TICKET)
    await firstSuggestion(open.panel)
  })

  it('gets articles that say why they fit', async () => {
    const { ticket, suggestions } = await readPanel(open.panel)
    expect(ticket).toBe(ticketKey(host, STANDARD_TICKET))
    expect(suggestions.length).toBeGreaterThan(0)
    expect(suggestions[0]?.title).toMatch(/401/)
    expect(suggestions[0]?.why.length).toBeGreaterThan(0)
    for (const { strength } of suggestions) expect(['strong', 'likely', 'weak']).toContain(strength)
  })

  it('gets two scores whose criteria have verdicts and quotes', async () => {
    const { hygiene, escalation } = await readPanel(open.panel)
    expect(hygiene.score).toBeGreaterThanOrEqual(0)
    expect(hygiene.score).toBeLessThanOrEqual(100)
    expect(escalation.score).toBeGreaterThanOrEqual(1)
    expect(escalation.score).toBeLessThanOrEqual(5)
    for (const { criteria } of [hygiene, escalation]) {
      expect(criteria.length).toBeGreaterThanOrEqual(8)
      expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length)
      expect(criteria.some(({ quotes }) => quotes.length > 0)).toBe(true)
      for (const { verdict } of criteria) {
        expect(['pass', 'partial', 'fail', 'na', 'unreadable']).toContain(verdict)
      }
    }
  })

  it('says what it took', async () => {
    expect((await readTimings(open.panel)).requests).toBeLessThanOrEqual(3)
  })

  it('shows a quote in the conversation when it is pressed', async () => {
    const { quote } = await openQuotes(open.panel, 'quality')
    const words = (await quote.locator(MARKS.quote).textContent()) ?? ''
    await quote.click()
    await expect.poll(() => highlighted(open.page)).toEqual([{ text: expect.any(String), inSight: true }])
    const [shown] = await highlighted(open.page)
    expect(words.replace(/\s+/g, ' ')).toContain(
      (shown?.text ?? '?').replace(/\s+/g, ' ').trim().slice(0, 40),
    )
  })

  it('takes the link of an article where the cursor is', async () => {
    await openTab(open.panel, 'assist')
    const box = await openComposer(open.page, host)
    await box.pressSequentially('See ')
    const card = open.panel.locator(MARKS.suggestion).first()
    await card.getByRole('button', { name: 'Insert link' }).click()
    const address = (await card.getByRole('link').getAttribute('href')) ?? ''
    await expect.poll(() => box.locator('a').first().getAttribute('href')).toBe(address)
    expect(await box.textContent()).toMatch(/^See /)
    await expect.poll(() => card.textContent()).toMatch(/Link inserted/)
  })

  it('copies the link of an article', async () => {
    await open.page
      .context()
      .grantPermissions(['clipboard-read'], { origin: new URL(open.page.url()).origin })
    const card = open.panel.locator(MARKS.suggestion).first()
    const address = await card.getByRole('link').getAttribute('href')
    await card.getByRole('button', { name: /^More for / }).click()
    await open.panel.getByRole('menuitem', { name: 'Copy link' }).click()
    await expect.poll(() => card.textContent()).toMatch(/Link copied/)
    await open.page.bringToFront()
    await open.page.locator('body').click({ position: { x: 2, y: 2 } })
    expect(await open.page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  })

  it('finds articles for words of the agent', async () => {
    await open.panel.getByRole('searchbox').fill('webhok signature')
    await expect.poll(() => open.panel.locator('[data-found]').first().textContent()).toMatch(/signature/i)
    await open.panel.getByRole('searchbox').press('Escape')
    await open.panel.locator(MARKS.suggestion).first().waitFor()
  })
})
