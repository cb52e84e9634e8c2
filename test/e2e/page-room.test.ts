import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseSetting, collapse, expand } from '../demo/panel-actions'
import { panelFrame } from '../demo/panel-frame'
import { openComposer } from '../demo/reply-box'
import { HOSTS, STANDARD_TICKET } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { isOnTop, submitButton } from './harness/host-page'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

/** Where the panel stands in the page. */
async function placeOf(panel: Frame): Promise<{ x: number; width: number; height: number }> {
  const box = await (await panel.frameElement()).boundingBox()
  if (!box) throw new Error('The panel is not in the page.')
  return box
}

/** The panel is as wide again as it was at first. */
async function forgetPlace(): Promise<void> {
  const options = await desk.openOwnPage('options.html')
  await options.evaluate("chrome.storage.local.remove('panel-place')")
  await options.close()
}

/** Classes of what can be scrolled sideways: lines of code may, nothing else. */
const SIDEWAYS = `[...document.querySelectorAll('*')]
  .filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
  .filter((each) => each.matches('html') || ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
  .filter((each) => !each.matches('pre, code, textarea'))
  .map((each) => each.className || each.tagName)`

async function expectSubmitFree(page: Page, host: (typeof HOSTS)[number]): Promise<void> {
  const submit = submitButton(page, host)
  await submit.waitFor()
  await expect.poll(() => isOnTop(submit)).toBe(true)
}

describe.each(HOSTS)('the panel in a page of %s', (host) => {
  it.each([
    [1280, 800],
    [1920, 1080],
  ])('stands beside the page and covers nothing at %d × %d', async (width, height) => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await page.setViewportSize({ width, height })
    await openComposer(page, host)
    await expect.poll(async () => (await placeOf(panel)).x).toBe(width - 380)
    expect(await placeOf(panel)).toMatchObject({ width: 380, height })
    await expectSubmitFree(page, host)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

    await collapse(panel)
    await expect.poll(async () => (await placeOf(panel)).width).toBe(56)
    await expectSubmitFree(page, host)
    await expand(panel)
    await expect.poll(async () => (await placeOf(panel)).width).toBe(380)
    await page.close()
  })

  it('stays collapsed where it was collapsed, after a reload', async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await collapse(panel)
    await page.reload()
    const again = await panelFrame(page)
    await again.locator('[data-collapsed="true"]').waitFor()
    expect((await placeOf(again)).width).toBe(56)
    await expand(again)
    await page.close()
  })

  it('has nothing that stands beyond its edge, in any tab, at its narrowest', async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    const edge = panel.getByRole('separator')
    await edge.press('Home')
    await expect.poll(async () => (await placeOf(panel)).width).toBe(320)
    for (const tab of await panel.getByRole('tab').all()) {
      await tab.click()
      expect(await panel.evaluate(SIDEWAYS)).toEqual([])
    }
    await page.close()
    await forgetPlace()
  })

  it('is made narrower by dragging its edge and wider by keys, between 320 and 640', async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    const width = async () => (await placeOf(panel)).width
    const { x, height } = await placeOf(panel)
    await page.mouse.move(x + 3, height / 2)
    await page.mouse.down()
    await page.mouse.move(x + 33, height / 2)
    await expect.poll(width).toBeLessThan(370)
    await page.mouse.move(x + 200, height / 2, { steps: 4 })
    await page.mouse.up()
    await expect.poll(width).toBe(320)

    const edge = panel.getByRole('separator')
    await edge.press('End')
    await expect.poll(width).toBe(640)
    await edge.press('ArrowRight')
    await expect.poll(width).toBeLessThan(640)
    await page.reload()
    await expect.poll(async () => (await placeOf(await panelFrame(page))).width).toBeLessThan(640)

    await page.close()
    await forgetPlace()
  })

  it('stands on the left when told so', async () => {
    const options = await desk.openOwnPage('options.html')
    await chooseSetting(options, 'Left')
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    await openComposer(page, host)
    await expect.poll(async () => (await placeOf(panel)).x).toBe(0)
    await expectSubmitFree(page, host)
    await options.bringToFront()
    await chooseSetting(options, 'Right')
    await options.close()
    await page.close()
  })
})

describe('a key of the browser', () => {
  /** The browser takes its shortcuts before any page and any test; what they set off is set off here. */
  async function commandOf(name: string, shortcut: string): Promise<() => Promise<unknown>> {
    const worker = await desk.worker()
    expect(await worker.evaluate('chrome.commands.getAll()')).toContainEqual(
      expect.objectContaining({ name, shortcut }),
    )
    const press = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`
    return () => worker.evaluate(press)
  }

  it('Alt+Shift+D folds the panel and opens it', async () => {
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await page.bringToFront()
    const press = await commandOf('toggle-panel', 'Alt+Shift+D')
    await press()
    await panel.locator('[data-collapsed="true"]').waitFor()
    await press()
    await panel.locator('[data-collapsed="false"]').waitFor()
    await page.close()
  })

  it('Alt+Shift+K opens the palette from the reply box and from the rail, ready to type', async () => {
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await page.bringToFront()
    await openComposer(page, 'zendesk')
    const press = await commandOf('open-palette', 'Alt+Shift+K')
    const search = panel.getByRole('searchbox', { name: /Find a snippet/ })
    await press()
    await search.waitFor()
    await page.keyboard.type('status')
    await expect.poll(() => search.inputValue()).toBe('status')
    // The first takes the words away.
    await page.keyboard.press('Escape')
    await expect.poll(() => search.inputValue()).toBe('')
    await page.keyboard.press('Escape')
    await search.waitFor({ state: 'detached' })
    await collapse(panel)
    await press()
    await panel.locator('[data-collapsed="false"]').waitFor()
    await search.waitFor()
    await page.close()
  })
})
