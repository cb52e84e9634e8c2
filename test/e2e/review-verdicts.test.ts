import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { readyPanel } from '../demo/panel-frame'
import { ticketKey } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { inFront } from './harness/reviewing'
import { drafts, kept, openReview, rateAll, saved } from './harness/review-tab'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())
const pages: Page[] = []
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close()
})

describe('verdicts as evidence', () => {
  it('fill in ratings only when asked to, are taken back, and give quotes to pin', async () => {
    const { page, panel } = await openReview(desk, 'zendesk', 4005, { blind: false })
    pages.push(page)
    const rated = () => panel.locator('[data-category]:not([data-value=""])').count()
    await page.keyboard.press('1')
    expect(await rated()).toBe(1)
    await panel.getByRole('button', { name: 'Fill in from the evidence' }).click()
    await expect.poll(rated).toBeGreaterThan(1)
    expect(await panel.locator('[data-category][data-value="1"]').count()).toBeGreaterThan(0)
    expect(await panel.locator('[data-prefilled]').count()).toBe((await rated()) - 1)
    await panel.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(rated).toBe(1)

    const open = panel.locator('[data-category]').filter({ has: panel.locator('[role="radio"]') })
    const pins = panel.getByRole('button', { name: /^Pin the quote/ })
    for (let at = 0; at < (await open.count()) && !(await pins.count()); at++) {
      await open.nth(at).locator('.review-category-title').click()
      const evidence = inFront(panel).locator('[data-review-evidence] button').first()
      if (await evidence.count()) await evidence.click()
    }
    await pins.first().click()
    await expect.poll(() => inFront(panel).locator('[data-pinned]').count()).toBe(1)
    expect(await accessibilityFaults(panel)).toEqual([])
  })
})

describe('verdicts while a review is to be blind', () => {
  const [HOST, TICKET] = ['zendesk', 4006] as const
  const score = (name: string) => MARKS[name === 'Quality' ? 'hygiene' : 'escalation']

  it('stay out of sight, are shown by one key, and the review says so from then on', async () => {
    const { page, panel } = await openReview(desk, HOST, TICKET)
    pages.push(page)
    await page.keyboard.press('1')
    await kept(panel)
    expect((await drafts(desk, HOST, TICKET))[0]?.content.blind).toBe(true)
    for (const name of ['quality', 'escalate'] as const) {
      await openTab(panel, name)
      await panel.getByRole('heading', { name: 'Hidden while you review blind' }).waitFor()
      expect(await panel.locator(MARKS.criterion).locator('visible=true').count()).toBe(0)
      expect(await panel.locator('[data-score]').locator('visible=true').count()).toBe(0)
      expect(await accessibilityFaults(panel)).toEqual([])
    }
    await openTab(panel, 'quality')
    await page.keyboard.press('Tab')
    expect(await panel.locator(':focus').textContent()).toBe('Show it all the same')
    await page.keyboard.press('Enter')
    await panel.locator(score('Quality')).locator('visible=true').waitFor()
    // What was pressed is gone; the keyboard goes on from the tab.
    expect(await panel.locator(':focus').getAttribute('role')).toBe('tab')
    await panel.locator(`${MARKS.tab}:has-text("Escalate") .tab-number`).waitFor()
    expect(await panel.locator('[data-hidden-verdicts]').count()).toBe(0)

    await openTab(panel, 'review')
    await panel.locator('[data-blind="false"]').waitFor()
    await expect.poll(async () => (await drafts(desk, HOST, TICKET))[0]?.content.blind).toBe(false)
    await page.reload()
    const again = await readyPanel(page, ticketKey(HOST, TICKET))
    await openTab(again, 'review')
    await again.locator('[data-blind="false"]').waitFor()
    await openTab(again, 'quality')
    await again.locator(score('Quality')).locator('visible=true').waitFor()
    await openTab(again, 'review')
    await inFront(again).getByRole('radio').first().focus()
    await rateAll(page, again, ['2'])
    await page.keyboard.press('Control+Enter')
    await again.locator('[data-review-saved="1"]').waitFor()
    expect((await saved(desk, HOST, TICKET))[0]?.revision.content.blind).toBe(false)
  })

  it('are there when it is saved, without a press', async () => {
    const { page, panel } = await openReview(desk, HOST, 4007)
    pages.push(page)
    await rateAll(page, panel, ['2'])
    await page.keyboard.press('Control+Enter')
    await panel.locator('[data-review-saved="1"]').waitFor()
    expect((await saved(desk, HOST, 4007))[0]?.revision.content.blind).toBe(true)
    await openTab(panel, 'escalate')
    await panel.locator(score('Escalate')).locator('visible=true').waitFor()
    expect(await panel.locator('[data-hidden-verdicts]').count()).toBe(0)
  })
})
