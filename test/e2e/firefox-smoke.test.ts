import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS, TABS, type TabName } from '../demo/marks'
import { HOSTS, STANDARD_TICKET, ticketAddress } from '../demo/ticket-address'
import { startHelpdesk, type Helpdesk } from '../helpdesk/server'
import { builtExtension } from '../setup/build-extension'
import { launchFirefox, type LaunchedFirefox } from '../setup/launch-firefox'

/** The reply boxes of the two hosts, and what opens them. */
const BOXES = {
  zendesk: {
    opener: null,
    editor: '[data-ticket-id]:not([hidden]) [data-test-id="omnicomposer-rich-text-ckeditor"]',
  },
  jira: {
    opener: '[data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]',
    editor: '#ak-editor-textarea',
  },
} as const

let helpdesk: Helpdesk
let firefox: LaunchedFirefox
beforeAll(async () => {
  helpdesk = await startHelpdesk()
  firefox = await launchFirefox(helpdesk.port, builtExtension('firefox'))
})
afterAll(async () => {
  await firefox.close()
  await helpdesk.close()
})

/** Brings a tab of the panel to the front. */
const showTab = (panel: Frame, name: TabName) =>
  panel.$$eval(MARKS.tab, (tabs, at) => (tabs[at] as HTMLElement).click(), TABS.indexOf(name))

describe('Firefox', () => {
  it('shows suggestions and both scores beside a Zendesk ticket', async () => {
    const page = await firefox.browser.newPage()
    await page.goto(ticketAddress('zendesk', STANDARD_TICKET))
    const panel = await panelOf(page)
    await panel.waitForSelector(`${MARKS.ready}[data-ticket="${STANDARD_TICKET}"]`, { timeout: 30_000 })
    await panel.waitForSelector(MARKS.suggestion, { timeout: 30_000 })
    for (const [mark, tab] of [
      [MARKS.hygiene, 'quality'],
      [MARKS.escalation, 'escalate'],
    ] as const) {
      await showTab(panel, tab)
      const value = await panel.$eval(mark, (score) => score.getAttribute('data-value'))
      expect(Number(value)).toBeGreaterThan(0)
    }
    expect(await panel.$$eval(MARKS.criterion, (criteria) => criteria.length)).toBeGreaterThanOrEqual(16)
    await page.close()
  })

  it.each(HOSTS)('writes into the reply box of %s, and shows a quote in the page', async (host) => {
    const page = await firefox.browser.newPage()
    await page.setViewport({ width: 1280, height: 800 })
    await page.goto(ticketAddress(host, STANDARD_TICKET))
    const panel = await panelOf(page)
    await panel.waitForSelector(MARKS.suggestion, { timeout: 30_000 })
    const { opener, editor } = BOXES[host]
    if (opener) await page.locator(opener).click()
    const words = () => page.$eval(editor, (box) => (box.textContent ?? '').replace(/\s/g, ''))
    await page.locator(editor).click()
    await page.keyboard.type('ab')
    await expect.poll(words).toBe('ab')
    await page.keyboard.press('ArrowLeft')

    const links = () => page.$$eval(`${editor} a`, (found) => found.map((link) => link.getAttribute('href')))
    await panel.locator(`${MARKS.suggestion} ::-p-text(Insert link)`).click()
    await expect.poll(words).toMatch(/^a.+b$/)
    const inserted = await links()
    expect(inserted).toEqual([expect.stringMatching(/^https:/)])
    // The keyboard is the box's again, and one step takes the link back.
    await expect.poll(() => panel.$eval(MARKS.report, (one) => one.getAttribute('data-report'))).toBe('done')
    await chord(page, 'z')
    await expect.poll(words).toBe('ab')
    await chord(page, 'y')
    await expect.poll(links).toEqual(inserted)

    await panel.select('select:has(option[value="har firefox"])', 'har firefox')
    const draft = '[data-help-draft="har firefox"]'
    await panel.locator(`${draft} ::-p-text(Insert)`).click()
    await expect.poll(() => page.$$eval(`${editor} ol li`, (items) => items.length)).toBe(5)

    // An editor that takes nothing from scripts: what is copied can be pasted by hand.
    await chord(page, 'a')
    await page.keyboard.press('Delete')
    await page.evaluate(() =>
      addEventListener('paste', (event) => event.isTrusted || event.stopImmediatePropagation(), true),
    )
    await panel.locator(`${draft} ::-p-text(Insert)`).click()
    const report = () => panel.$eval(`${draft} ${MARKS.report}`, (one) => one.getAttribute('data-report'))
    await expect.poll(report).toBe('copied-instead')
    await page.locator(editor).click()
    await chord(page, 'v')
    await expect.poll(words).toMatch(/SaveAllAsHAR/)

    await showTab(panel, 'quality')
    await panel.$$eval(MARKS.criterion, (criteria) => {
      const own = criteria.find((one) => one.querySelector('.quote-button'))
      own?.querySelector<HTMLElement>('button[aria-expanded="false"]')?.click()
      own?.querySelector<HTMLElement>('.quote-button')?.click()
    })
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
    await page.close()
  })
})

async function chord(page: Page, key: 'a' | 'v' | 'y' | 'z'): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press(key)
  await page.keyboard.up('Control')
}

/** Firefox does not tell the address of an extension's frame, so the panel is known by what is in it. */
async function panelOf(page: Page): Promise<Frame> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    for (const frame of page.frames()) {
      // A frame that is just being loaded, or replaced, answers with an error.
      const view = frame === page.mainFrame() ? null : await frame.$(MARKS.view).catch(() => null)
      if (view) return frame
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('There is no panel in the page.')
}
