import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ticketRequests } from '../demo/host-requests'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { firstSuggestion, panelFrame, readyPanel } from '../demo/panel-frame'
import { readPanel } from '../demo/read-panel'
import { HOSTS, STANDARD_TICKET, ticketAddress, ticketKey } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const HOSTILE = `<script>globalThis.__hostile = 1</script><img src=x onerror="globalThis.__hostile = 2">
<svg onload="globalThis.__hostile = 3"></svg><a href="javascript:globalThis.__hostile=4">click</a>
<iframe srcdoc="<script>parent.__hostile=5</script>"></iframe><img src="https://evil.example/pixel.png">`

describe.each(HOSTS)('in %s', (host) => {
  it('a ticket without comments is scored on what there is', async () => {
    const { zendesk } = desk.helpdesk.add({ ticket: { subject: 'Webhook answers 401', messages: [] } })
    const { page, panel } = await desk.openTicket(host, Number(zendesk.ticket))
    const { hygiene, escalation } = await readPanel(panel)
    expect(hygiene.criteria.length).toBeGreaterThan(0)
    expect(escalation.criteria.length).toBeGreaterThan(0)
    await page.close()
  })

  it('a ticket with 2,000 comments is read page by page and judged', async () => {
    const messages = Array.from({ length: 2000 }, (_, index) => ({
      role: index % 2 === 0 ? ('requester' as const) : ('agent' as const),
      public: true,
      text: `Message ${index + 1}: the export still fails with RLY-6003.`,
    }))
    const { zendesk } = desk.helpdesk.add({ ticket: { subject: 'Export fails', messages } })
    const before = ticketRequests(desk.helpdesk.requests).length
    const page = await desk.openPage(host, Number(zendesk.ticket))
    const panel = await readyPanel(page, ticketKey(host, Number(zendesk.ticket)), 60_000)
    await firstSuggestion(panel)
    await openTab(panel, 'quality')
    const text = (await panel.locator(MARKS.view).textContent()) ?? ''
    const [, read = '0'] = /Not found in the (\d+) messages read/.exec(text) ?? []
    const [, left = '0'] = /(\d+) messages not read/.exec(text) ?? []
    expect(Number(read)).toBeGreaterThanOrEqual(100)
    expect(Number(read) + Number(left)).toBeGreaterThanOrEqual(2000)
    expect(ticketRequests(desk.helpdesk.requests).length - before).toBeLessThanOrEqual(30)
    await page.close()
  })

  it('hostile words of tickets and articles are shown as words', async () => {
    const { zendesk } = desk.helpdesk.add({
      articles: [
        { title: 'Frobnicator <img src=x onerror=alert(1)> jams', body: `Frobnicator jams.\n\n${HOSTILE}` },
      ],
      ticket: {
        subject: 'Frobnicator "><script>alert(1)</script> jams',
        messages: [{ role: 'requester', public: true, text: `The frobnicator jams.\n\n${HOSTILE}` }],
      },
    })
    const { page, panel } = await desk.openTicket(host, Number(zendesk.ticket))
    const dialogs: string[] = []
    page.on('dialog', (dialog) => dialogs.push(dialog.message()))
    await firstSuggestion(panel)
    for (const tab of ['quality', 'escalate', 'assist'] as const) await openTab(panel, tab)
    expect(await panel.locator('script:not([src]), iframe, img, a[href^="javascript:"]').count()).toBe(0)
    expect(await panel.evaluate('globalThis.__hostile')).toBeUndefined()
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Frobnicator "><script>alert(1)</script> jams',
    )
    expect(dialogs).toEqual([])
    await page.close()
  })
})

describe('a page that shows no ticket', () => {
  it('says what to do', async () => {
    const page = await desk.newPage()
    await page.goto(ticketAddress('zendesk', STANDARD_TICKET).replace(/tickets.*/, 'dashboard'))
    const panel = await panelFrame(page)
    await panel.locator('[data-deskhand-view="no-ticket"]').waitFor()
    await panel.getByRole('heading', { name: 'Open a ticket' }).waitFor()
    await page.close()
  })
})
