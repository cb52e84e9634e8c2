import type { Frame, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { collapse, expand, openTab } from '../demo/panel-actions'
import { firstSuggestion, readyPanel } from '../demo/panel-frame'
import { openComposer } from '../demo/reply-box'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, STANDARD_TICKET, ticketKey } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { highlighted } from './harness/host-page'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

/** A ticket whose agents have never said what the trouble means for the customer. */
const COLD_TICKET = 4010
const ACKNOWLEDGEMENT =
  'I understand that the missing rows stop your team from closing the month, and I am sorry for that.'

const verdictOf = (panel: Frame, id: string) =>
  panel.locator(`.ready-panel [data-criterion="${id}"]`).first().getAttribute('data-verdict')
const draftMark = (panel: Frame) => panel.locator(`${MARKS.hygiene} ${MARKS.draft}`)

async function empty(box: Locator): Promise<void> {
  await box.press('ControlOrMeta+a')
  await box.press('Delete')
}

describe.each(HOSTS)('while somebody types in %s', (host) => {
  it('the draft counts as if sent, marked so, and stops counting when it is gone', async () => {
    const { page, panel } = await desk.comeToTicket(host, COLD_TICKET)
    await firstSuggestion(panel)
    await openTab(panel, 'quality')
    const before = await verdictOf(panel, 'tone')
    expect(before).not.toBe('pass')
    const score = await panel.locator(MARKS.hygiene).getAttribute('data-value')

    const box = await openComposer(page, host)
    await box.pressSequentially(ACKNOWLEDGEMENT)
    await expect.poll(() => verdictOf(panel, 'tone')).toBe('pass')
    expect(await draftMark(panel).getAttribute('data-draft')).toBe('public')
    expect(Number(await draftMark(panel).getAttribute('data-gain'))).toBeGreaterThan(0)
    expect(await draftMark(panel).textContent()).toMatch(/^\+\d.* with your reply$/)

    const tone = panel.locator(`${MARKS.criterion}[data-criterion="tone"]`)
    await tone.getByRole('button').first().click()
    const quote = tone.locator('[data-in-draft="true"]').first()
    expect(await quote.textContent()).toContain('In your draft')
    await quote.click()
    await expect
      .poll(() => highlighted(page))
      .toEqual([{ text: expect.stringMatching(/understand/), inSight: true }])
    expect(await accessibilityFaults(panel)).toEqual([])

    await box.click()
    await empty(box)
    await draftMark(panel).waitFor({ state: 'detached' })
    await expect.poll(() => verdictOf(panel, 'tone')).toBe(before)
    await expect.poll(() => panel.locator(MARKS.hygiene).getAttribute('data-value')).toBe(score)
  })

  it('what should not go out shows before it does', async () => {
    const { page, panel } = await desk.comeToTicket(host, STANDARD_TICKET)
    await openTab(panel, 'quality')
    const box = await openComposer(page, host)
    await box.pressSequentially(
      'Hello {{ticket.requester.first_name}}, your password is Winter-2026!x, use it.',
    )
    const knowledge = panel.locator(`${MARKS.criterion}[data-criterion="knowledge"]`)
    await expect
      .poll(() => knowledge.locator(MARKS.quote).allTextContents())
      .toContainEqual(expect.stringContaining('{{ticket.requester.first_name}}'))
  })

  it('a draft counts for its own ticket only, and is there again when one comes back', async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    const other = await desk.openTicket(host, COLD_TICKET)
    await openTab(other.panel, 'quality')
    const untouched = await other.panel.locator(MARKS.hygiene).getAttribute('data-value')
    await page.bringToFront()
    await openTab(panel, 'quality')
    const box = await openComposer(page, host)
    await box.pressSequentially(ACKNOWLEDGEMENT)
    await draftMark(panel).waitFor()

    expect(await other.panel.locator(MARKS.draft).count()).toBe(0)
    expect(await other.panel.locator(MARKS.hygiene).getAttribute('data-value')).toBe(untouched)
    await switchTicket(page, host, COLD_TICKET)
    const next = await readyPanel(page, ticketKey(host, COLD_TICKET))
    // The box is looked for every second: by then a draft that lingered would have been told.
    await page.waitForTimeout(1500)
    expect(await next.locator(MARKS.draft).count()).toBe(0)
    expect(await next.locator(MARKS.hygiene).getAttribute('data-value')).toBe(untouched)
    // Zendesk keeps what was written; Jira throws it away with the issue.
    if (host === 'zendesk') {
      await switchTicket(page, host, STANDARD_TICKET)
      await draftMark(await readyPanel(page, ticketKey(host, STANDARD_TICKET))).waitFor()
    }
    await page.close()
    await other.page.close()
  })

  it('what was written beside the folded panel counts when it is opened', async () => {
    const { page, panel } = await desk.comeToTicket(host, COLD_TICKET)
    await openTab(panel, 'quality')
    await collapse(panel)
    const box = await openComposer(page, host)
    await box.pressSequentially(ACKNOWLEDGEMENT)
    await expand(panel)
    await draftMark(panel).waitFor()
  })
})
