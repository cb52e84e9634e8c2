import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LayoutChange } from '@/lib/messaging/layout'
import { collapse, expand } from '../demo/panel-actions'
import { panelFrame } from '../demo/panel-frame'
import { openComposer } from '../demo/reply-box'
import { HOSTS, STANDARD_TICKET, type DemoHost } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { controlsInSight } from './harness/covered-controls'
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

async function expectNothingCovered(page: Page, host: DemoHost): Promise<void> {
  await expect.poll(() => isOnTop(submitButton(page, host))).toBe(true)
  // A page that measures the window finds its own places again a moment later.
  await expect.poll(async () => (await controlsInSight(page)).covered).toEqual([])
  expect((await controlsInSight(page)).inSight).toBeGreaterThan(20)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
}

/** Moves the panel as its menu and its buttons do. */
async function move(panel: Frame, change: LayoutChange): Promise<void> {
  await panel.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ deskhand: 'panel/layout', body: change })})`,
  )
}

describe.each(HOSTS)('the panel in a page of %s', (host) => {
  it('stands beside the page and covers no control, on either side, open or collapsed', async () => {
    const { page, panel } = await desk.comeToTicket(host, STANDARD_TICKET)
    await openComposer(page, host)
    await submitButton(page, host).waitFor()
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const side of ['left', 'right'] as const) {
        for (const collapsed of [true, false]) {
          await move(panel, { side, collapsed })
          const own = collapsed ? 56 : 380
          const place = { x: side === 'left' ? 0 : width - own, width: own, height }
          await expect.poll(() => placeOf(panel)).toMatchObject(place)
          await expectNothingCovered(page, host)
        }
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 })
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
})

describe('the panel on one site', () => {
  it('is collapsed at first in a window below 1280, lies over the page when opened there, and stays as it was elsewhere', async () => {
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    const bodyWidth = () => page.evaluate(() => document.body.getBoundingClientRect().width)
    const expectWidths = (own: number, body: number) =>
      expect.poll(async () => [(await placeOf(panel)).width, await bodyWidth()]).toEqual([own, body])
    await expectWidths(380, 900)
    await page.setViewportSize({ width: 1279, height: 800 })
    await panel.locator('[data-collapsed="true"]').waitFor()
    await expectWidths(56, 1279 - 56)
    await expand(panel)
    await expectWidths(380, 1279)
    await page.setViewportSize({ width: 1280, height: 800 })
    await expectWidths(380, 900)
    await collapse(panel)
    await page.setViewportSize({ width: 1000, height: 800 })
    await panel.locator('[data-collapsed="false"]').waitFor()
    await page.close()
    await forgetPlace()
  })

  it('stays as it was put on this site, after a reload', async () => {
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await panel.getByRole('button', { name: 'More for Deskhand' }).click()
    await panel.getByRole('menuitem', { name: 'Move to the left side' }).click()
    await expect.poll(async () => (await placeOf(panel)).x).toBe(0)
    await collapse(panel)
    await page.reload()
    const again = await panelFrame(page)
    await again.locator('[data-collapsed="true"]').waitFor()
    expect(await placeOf(again)).toMatchObject({ x: 0, width: 56 })
    await page.close()
    await forgetPlace()
  })
})

describe('a page that makes itself anew', () => {
  it('finds the panel where it was, and its room', async () => {
    const { page } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await page.evaluate(() => {
      for (const { name } of [...document.documentElement.attributes])
        document.documentElement.removeAttribute(name)
      document.querySelector('deskhand-panel')?.remove()
    })
    // The frame that was thrown out may still be known for a moment.
    const again = async () => placeOf(await panelFrame(page)).catch(() => null)
    await expect.poll(again).toMatchObject({ x: 900, width: 380 })
    await expectNothingCovered(page, 'zendesk')
    await page.close()
  })

  it('keeps its peace when it throws the panel out again and again; the toolbar and the side panel say so', async () => {
    const { page } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await page.bringToFront()
    const { markOf, press } = await toolbar(page)
    await page.evaluate(() => {
      const thrown = new MutationObserver(() => {
        for (const panel of document.querySelectorAll('deskhand-panel')) {
          panel.remove()
          document.body.dataset['thrown'] = String(Number(document.body.dataset['thrown'] ?? 0) + 1)
        }
      })
      thrown.observe(document.documentElement, { childList: true })
      addEventListener('peace', () => thrown.disconnect())
      document.querySelector('deskhand-panel')?.remove()
    })
    await expect.poll(markOf).toEqual(['!', expect.stringContaining('keeps removing the Deskhand panel')])
    expect(await page.evaluate(() => document.body.dataset['thrown'])).toBe('5')
    expect(await page.evaluate(() => document.documentElement.dataset['deskhandRoom'] ?? 'given back')).toBe(
      'given back',
    )
    const side = await desk.openOwnPage('panel.html?place=browser')
    await page.bringToFront()
    await side.getByText('This page keeps removing the panel.').waitFor()

    await page.evaluate(() => dispatchEvent(new Event('peace')))
    await press()
    await expect.poll(async () => (await placeOf(await panelFrame(page))).width).toBe(380)
    await expect.poll(markOf).toEqual(['', 'Deskhand'])
    await side.getByText('This page keeps removing the panel.').waitFor({ state: 'detached' })
    await side.close()
    await page.close()
  })
})

/** The toolbar's button in the tab of a page: the mark and the title on it, and pressing it. */
async function toolbar(page: Page) {
  const worker = await desk.worker()
  await page.bringToFront()
  const tabId = await worker.evaluate(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
  )
  const of = JSON.stringify({ tabId })
  return {
    markOf: () =>
      worker.evaluate(`Promise.all([chrome.action.getBadgeText(${of}), chrome.action.getTitle(${of})])`),
    press: () =>
      worker.evaluate(
        `chrome.tabs.get(${String(tabId)}).then((tab) => chrome.action.onClicked.dispatch(tab))`,
      ),
  }
}

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

  it('Alt+Shift+D presses the button of the toolbar, which folds the panel and opens it', async () => {
    const { page, panel } = await desk.comeToTicket('zendesk', STANDARD_TICKET)
    await commandOf('_execute_action', 'Alt+Shift+D')
    const { press } = await toolbar(page)
    await press()
    await panel.locator('[data-collapsed="true"]').waitFor()
    await press()
    await panel.locator('[data-collapsed="false"]').waitFor()
  })

  it('Alt+Shift+K opens the palette from the reply box and from the rail, ready to type', async () => {
    const { page, panel } = await desk.comeToTicket('zendesk', STANDARD_TICKET)
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
  })
})
