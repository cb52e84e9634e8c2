import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { panelFrame, readyPanel } from '../demo/panel-frame'
import { openComposer, switchToNote } from '../demo/reply-box'
import { HOSTS, STANDARD_TICKET, ticketKey, type DemoHost } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { killWorker } from './harness/extension-life'
import { highlighted } from './harness/host-page'
import {
  demoTicket,
  inFront,
  keepList,
  REVIEWER,
  selectInPage,
  selectNothing,
  switchOnReviewing,
} from './harness/reviewing'
import { drafts, kept, openReview, rateAll, saved } from './harness/review-tab'

/** Each test has a ticket of its own, so that one browser does for all. */
const TICKETS = {
  keys: 4003,
  ask: 4008,
  pin: 4010,
  again: 4012,
  list: [4014, 4016],
  note: 4020,
  two: 4022,
  gone: 4018,
} as const
const GONE = /\/(?:4018|DESK-18)\b/

const LISTS = {
  zendesk: '0a0a0a0a-0000-4000-8000-000000000001',
  jira: '0a0a0a0a-0000-4000-8000-000000000002',
} as const

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())
const pages: Page[] = []
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close()
})

/** @see openReview; its page is closed after the test */
async function open(...review: [host: DemoHost, id: number]) {
  const opened = await openReview(desk, ...review)
  pages.push(opened.page)
  return opened
}

describe('people who do not review', () => {
  it('have no tab for it, until they switch reviewing on', async () => {
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    pages.push(page)
    expect(await panel.locator(MARKS.tab).count()).toBe(4)
    await switchOnReviewing(await desk.worker())
    await expect.poll(() => panel.locator(MARKS.tab).count()).toBe(5)
    await switchOnReviewing(await desk.worker(), { on: false })
    await expect.poll(() => panel.locator(MARKS.tab).count()).toBe(4)
  })
})

describe.each(HOSTS)('a review of a ticket in %s', (host) => {
  it('is made with the keyboard alone', async () => {
    const { page, panel } = await open(host, TICKETS.keys)
    // Figures of other tabs would sway who rates blind.
    expect(await panel.locator(`${MARKS.tab}:has-text("Quality") .tab-number`).count()).toBe(0)
    expect(await panel.locator('[data-review-evidence]').count()).toBe(0)

    await rateAll(page, panel, ['1', '2', 'n', '2'])
    const values = () =>
      panel
        .locator('[data-category]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-value')))
    expect((await values()).slice(0, 4)).toEqual(['1', '2', 'na', '2'])
    await page.keyboard.press('k')
    await page.keyboard.press('0')
    await page.keyboard.press('c')
    // What is typed is text, whatever keys it is made of.
    await page.keyboard.type('No 1 next step, just 2 guesses')
    expect((await values()).at(-2)).toBe('')
    await page.keyboard.press('Escape')
    await page.keyboard.press('2')
    expect((await values()).at(-2)).toBe('2')
    await kept(panel)
    expect(await accessibilityFaults(panel)).toEqual([])

    await page.keyboard.press('Control+Enter')
    await panel.locator('[data-review-saved="1"]').waitFor()
    const [head] = await saved(desk, host, TICKETS.keys)
    expect(head?.revision.by).toEqual(REVIEWER)
    expect(head?.revision.content).toMatchObject({
      ticket: demoTicket(host, TICKETS.keys),
      blind: true,
      prefilled: false,
    })
    expect(head?.revision.content.ratings.at(-2)).toMatchObject({
      value: 2,
      comment: 'No 1 next step, just 2 guesses',
    })
    expect(await drafts(desk, host, TICKETS.keys)).toEqual([])
    await panel.locator(`${MARKS.tab}:has-text("Quality") .tab-number`).waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
  })

  it('asks before it is saved with categories that are not rated', async () => {
    const { page, panel } = await open(host, TICKETS.ask)
    await page.keyboard.press('1')
    await page.keyboard.press('Control+Enter')
    await panel.locator('[data-unrated]').waitFor()
    expect(await saved(desk, host, TICKETS.ask)).toEqual([])
    await panel.getByRole('button', { name: 'Go to the first' }).click()
    expect(await panel.locator('[data-category][data-value=""] [role="radio"]:focus').count()).toBe(1)
    await page.keyboard.press('Control+Enter')
    await panel.locator('[data-review-saved="1"]').waitFor()
  })

  it('pins what is selected in the page, and nothing else of it', async () => {
    const { page, panel } = await open(host, TICKETS.pin)
    const fault = inFront(panel).locator('[data-pin-fault]')
    await page.keyboard.press('q')
    await expect.poll(() => fault.textContent()).toContain('Nothing is selected')
    await page
      .getByRole('button')
      .filter({ hasText: /\w{4}/, visible: true })
      .first()
      .evaluate((button) => getSelection()?.selectAllChildren(button))
    await page.keyboard.press('q')
    await expect.poll(() => fault.textContent()).toContain('in none of the messages')

    const words = await selectInPage(page, host)
    await page.keyboard.press('q')
    const pinned = inFront(panel).locator('[data-pinned]')
    await expect.poll(() => pinned.count()).toBe(1)
    expect(await pinned.locator(MARKS.quote).textContent()).toBe(words.trim())
    await selectNothing(page)
    await pinned.locator(MARKS.quoteButton).click()
    await expect.poll(() => highlighted(page)).toEqual([{ text: words.trim(), inSight: true }])
    await pinned.getByRole('button', { name: /^Remove the quote/ }).click()
    await expect.poll(() => pinned.count()).toBe(0)
  })

  it('is there again after the page was loaded anew and the worker was stopped', async () => {
    const { page, panel } = await open(host, TICKETS.again)
    await page.keyboard.press('2')
    await page.keyboard.press('c')
    await page.keyboard.type('Half a sen')
    await kept(panel)
    await killWorker(page, await desk.worker())
    await page.keyboard.type('tence, and the other half.')
    await kept(panel)
    await killWorker(page, await desk.worker())
    await page.reload()
    const again = await readyPanel(page, ticketKey(host, TICKETS.again))
    // Before the tab was opened its mark says that something is begun, and what would sway stays hidden.
    await again.locator(`${MARKS.tab}:has-text("Review") .tab-number`).waitFor()
    expect(await again.locator(`${MARKS.tab}:has-text("Quality") .tab-number`).count()).toBe(0)
    await openTab(again, 'review')
    await again.locator('[data-review="begun"]').waitFor()
    await again.locator('[data-category][data-value="2"]').click()
    await expect
      .poll(() => inFront(again).getByRole('textbox').inputValue())
      .toBe('Half a sentence, and the other half.')

    await killWorker(page, await desk.worker())
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    await again.locator('[data-review-saved="1"]').waitFor()
    expect(await saved(desk, host, TICKETS.again)).toHaveLength(1)
  })

  it('leads to the next ticket of its list, where rating goes on at once', async () => {
    const [first, second] = TICKETS.list
    const { page, panel } = await open(host, first)
    const tickets = TICKETS.list.map((id) => ({
      ...demoTicket(host, id),
      url: '',
      agent: null,
      stratum: null,
      reasons: [],
      state: 'open' as const,
    }))
    await keepList(await desk.worker(), {
      id: LISTS[host],
      title: 'November',
      at: '2026-11-18T10:00:00.000Z',
      by: REVIEWER,
      origin: { from: 'opened' },
      population: 8,
      how: 'random',
      seed: 'a',
      strata: [],
      tickets,
    })
    await page.reload()
    const listed = await readyPanel(page, ticketKey(host, first))
    await openTab(listed, 'review')
    await listed.locator('[data-review-place="1/2"]').waitFor()
    expect(panel.isDetached()).toBe(true)
    await inFront(listed).getByRole('radio').first().focus()
    await rateAll(page, listed, ['2'])
    await page.keyboard.press('Control+Enter')
    await listed.locator('[data-review-saved="1"]').waitFor()
    await page.keyboard.press(']')
    await page.waitForURL((url) => url.pathname.includes(ticketKey(host, second)))
    const next = await readyPanel(page, ticketKey(host, second))
    await next.locator('[data-review-place="2/2"]').waitFor()
    await expect.poll(() => next.locator('[data-category] [role="radio"]:focus').count()).toBe(1)
    await page.keyboard.press('2')
    await next.locator('[data-category][data-value="2"]').waitFor()
    expect((await saved(desk, host, first))[0]?.revision.content.pick).toMatchObject({ how: 'random' })
  })

  it('is kept, and can be saved, when its ticket has gone', async () => {
    const { page, panel } = await open(host, TICKETS.gone)
    await page.keyboard.press('1')
    await kept(panel)
    const back = desk.helpdesk.faults.set({ kind: 'status', status: 404, path: GONE, alsoPage: true })
    await page.reload()
    const failed = await panelFrame(page)
    await failed.locator(`${MARKS.failed} [data-review="begun"]`).waitFor()
    expect(await accessibilityFaults(failed)).toEqual([])
    await failed.getByRole('button', { name: /^Save review/ }).click()
    await failed.getByRole('button', { name: /^Save anyway/ }).click()
    await failed.locator('[data-review-saved="1"]').waitFor()
    expect(await saved(desk, host, TICKETS.gone)).toHaveLength(1)
    back()
  })

  it('goes into an internal note as a summary, and into nothing else', async () => {
    const { page, panel } = await open(host, TICKETS.note)
    await page.keyboard.press('2')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    await panel.locator('[data-review-saved="1"]').waitFor()
    const box = await openComposer(page, host)
    const insert = panel.getByRole('button', { name: 'Insert as internal note' })
    await insert.click()
    await panel.locator('.outcome [data-report="offered"]').waitFor()
    expect(await box.textContent()).not.toContain('Review:')
    await switchToNote(page, host)
    await openComposer(page, host)
    await insert.click()
    await panel.locator('.outcome [data-report="done"]').waitFor()
    const note = page.locator('[contenteditable="true"]').locator('visible=true').first()
    await expect.poll(() => note.textContent()).toContain('Review:')
  })
})

describe('two windows with one ticket', () => {
  it('are told of each other, and nothing of either is lost', async () => {
    const first = await open('zendesk', TICKETS.two)
    const second = await open('zendesk', TICKETS.two)
    await first.page.bringToFront()
    await first.page.keyboard.press('1')
    await kept(first.panel)
    await second.page.bringToFront()
    await second.page.keyboard.press('2')
    const trouble = second.panel.locator('[data-review-trouble="elsewhere"]')
    await trouble.waitFor()
    expect(await accessibilityFaults(second.panel)).toEqual([])
    await trouble.getByRole('button', { name: 'Use what is there' }).click()
    await second.panel.locator('[data-category][data-value="1"]').waitFor()
    await trouble.waitFor({ state: 'detached' })
    await second.page.keyboard.press('2')
    await kept(second.panel)

    await first.page.bringToFront()
    await first.page.keyboard.press('n')
    const other = first.panel.locator('[data-review-trouble="elsewhere"]')
    await other.getByRole('button', { name: 'Go on here' }).click()
    await other.waitFor({ state: 'detached' })
    await kept(first.panel)
    const [draft] = await drafts(desk, 'zendesk', TICKETS.two)
    expect(draft?.content.ratings[0]?.value).toBe('na')
  })
})
