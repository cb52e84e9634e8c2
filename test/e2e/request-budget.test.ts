import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bridgeSizes, drawingInWorker, panelSize } from '../demo/built-size'
import { quietHelpdesk, ticketRequests } from '../demo/host-requests'
import { readyPanel } from '../demo/panel-frame'
import { settledPanel } from '../demo/settled-panel'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, ticketKey } from '../demo/ticket-address'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

describe.each(HOSTS)('requests to %s', (host) => {
  it('are at most three for a ticket, and none while nothing changes', async () => {
    const log = desk.helpdesk.requests
    const { page } = await desk.openTicket(host, 4003)
    await settledPanel(page, ticketKey(host, 4003), log)
    for (const id of [4008, 4010]) {
      const before = ticketRequests(log).length
      await switchTicket(page, host, id)
      await readyPanel(page, ticketKey(host, id))
      await quietHelpdesk(log, 500, 10_000)
      const made = ticketRequests(log).slice(before)
      expect(made.length, made.map(({ path }) => path).join('\n')).toBeLessThanOrEqual(3)
    }
    const before = log.fromOthers().length
    await page.waitForTimeout(6000)
    expect(log.fromOthers().slice(before)).toEqual([])
    await page.close()
  })

  it('only read', () => {
    // The helpdesk answers anything but GET with 405.
    expect([...desk.helpdesk.requests].filter(({ status }) => status === 405)).toEqual([])
  })
})

describe.each(HOSTS)('what a page of %s is given', (host) => {
  it('holds no library of the panel or the background, and stays small', () => {
    const { kB, foreign } = bridgeSizes()[host]
    expect(foreign).toEqual([])
    expect(kB).toBeLessThan(50)
  })
})

// It was 1,660 kB while schemas of messages brought the detectors along, and the packet the finders.
it('a panel fetches little before it shows anything', () => {
  expect(panelSize()).toBeLessThan(1_150)
})

// Parts that pages share took React with them into the worker, which starts anew for most tickets.
it('a background that starts reads nothing that draws', () => {
  expect(drawingInWorker()).toEqual([])
})
