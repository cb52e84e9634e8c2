import type { Worker } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseSetting } from '../demo/panel-actions'
import { STANDARD_TICKET } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
let worker: Worker
beforeEach(async () => {
  desk = await openBrowserDesk()
  worker = await desk.worker()
})
afterEach(() => desk.close())

const store = (value: unknown) =>
  worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings: value })})`)
const stored = () => worker.evaluate("chrome.storage.local.get('settings').then(({ settings }) => settings)")

describe('settings', () => {
  it('that are half broken keep what is whole, name the rest, and are kept as they were until changed', async () => {
    const broken = { version: 1, data: { role: 'wizard', side: 'left', theme: 'dark', disabledSites: 7 } }
    await store(broken)
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    const text = () => panel.locator('body').textContent()
    await expect
      .poll(text)
      .toMatch(/could not be read and are back at their defaults: .*role.*helpdesks|helpdesks.*role/)
    await expect.poll(async () => (await (await panel.frameElement()).boundingBox())?.x).toBe(0)
    expect(await stored()).toEqual(broken)
    await page.close()
  })

  it('that are no settings at all are replaced by the defaults', async () => {
    await store('¯\\_(ツ)_/¯')
    const { panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await expect.poll(() => panel.locator('body').textContent()).toMatch(/back at their defaults/)
  })

  it('of a newer Deskhand are used and never overwritten', async () => {
    const newer = { version: 99, data: { role: 'engineer', side: 'left', theme: 'host', colour: 'teal' } }
    await store(newer)
    const { panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await expect.poll(() => panel.locator('body').textContent()).toMatch(/written by a newer Deskhand/)
    await expect.poll(async () => (await (await panel.frameElement()).boundingBox())?.x).toBe(0)
    const options = await desk.openOwnPage('options.html')
    await options.getByText('Right', { exact: true }).click()
    await options.getByText(/These settings belong to a newer Deskhand/).waitFor()
    expect(await stored()).toEqual(newer)
  })

  it('that the browser has no room for are refused with a sentence, and the earlier ones stay', async () => {
    const options = await desk.openOwnPage('options.html')
    await chooseSetting(options, 'Left')
    const before = await stored()
    await worker.evaluate(`(async () => {
      const left = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse())
      await chrome.storage.local.set({ filler: 'x'.repeat(left - 'filler'.length - 2) })
    })()`)
    // One letter more than what stands there.
    await options.getByText('Light', { exact: true }).click()
    await options.getByText(/no room left for Deskhand; your earlier settings are kept/).waitFor()
    expect(await stored()).toEqual(before)
  })
})
