import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collapse, expand } from '../demo/panel-actions'
import { clockMark, MARKS } from '../demo/marks'
import { HOSTS, ticketKey } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { killWorker } from './harness/extension-life'
import { highlighted } from './harness/host-page'

/** An outage with promises in public replies, and a quiet ticket of normal priority. */
const OUTAGE = 4061
const QUIET = 4003
const FAR = 90_000_000

async function openClocks(panel: Frame) {
  await panel.locator(MARKS.due).click()
  const dialog = panel.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}

/** Puts reminders into storage as they would lie there after a while, `minutes` from now. */
async function keepReminder(desk: BrowserDesk, minutes: number, key: string): Promise<void> {
  const worker = await desk.worker()
  const reminder = {
    id: 'r1',
    host: 'zendesk',
    site: 'https://acme.zendesk.com',
    key,
    at: new Date(Date.now() + minutes * 60_000).toISOString(),
    why: 'update',
  }
  const stored = { version: 1, data: { reminders: [reminder], told: [], asked: 'refused' } }
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ reminders: stored })})`)
}

describe('the clocks', () => {
  let desk: BrowserDesk
  beforeAll(async () => {
    desk = await openBrowserDesk()
  })
  afterAll(() => desk.close())

  it.each(HOSTS)('open from the badge by keyboard and lead to a promise, in %s', async (host) => {
    const { page, panel } = await desk.comeToTicket(host, OUTAGE)
    const badge = panel.locator(MARKS.due)
    await badge.focus()
    await page.keyboard.press('Enter')
    const dialog = panel.getByRole('dialog')
    await dialog.waitFor()
    for (const kind of ['sla', 'update', 'promise'] as const)
      await dialog.locator(clockMark(kind)).locator('[data-clock-state]').first().waitFor()
    expect(await dialog.locator(clockMark('update')).textContent()).toMatch(
      /Overdue.*P1 \(Urgent\): every 30 mins?, last public reply/,
    )
    expect(await accessibilityFaults(panel)).toEqual([])

    const promise = dialog.locator(clockMark('promise')).locator(MARKS.quoteButton).first()
    await promise.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => highlighted(page)).toHaveLength(1)

    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await badge.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it.each(HOSTS)('stand on the rail with word, time and the clock they run on, in %s', async (host) => {
    const { panel } = await desk.comeToTicket(host, QUIET)
    await collapse(panel)
    const button = panel.getByRole('button', { name: /Update .*business.*Show the clocks/ })
    expect(await button.textContent()).toMatch(/\d+[hm].*Update/)
    expect(await accessibilityFaults(panel)).toEqual([])
    await button.click()
    await panel.locator('[data-collapsed="false"]').waitFor()
  })

  it('follow the business hours of the settings at once', async () => {
    const { panel } = await desk.comeToTicket('zendesk', QUIET)
    const update = (await openClocks(panel)).locator(clockMark('update'))
    expect(await update.textContent()).toMatch(/every 10 business hrs?/)
    const options = await desk.openOwnPage('options.html')
    await options
      .getByRole('switch', { name: /working day/ })
      .first()
      .waitFor({ state: 'attached' })
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
      await options.getByRole('group', { name: day }).locator('label').click()
    await options.getByText('By these hours the desk never opens.').waitFor()
    await expect.poll(() => update.textContent()).toMatch(/never opens/)
    await options.getByRole('button', { name: /^Back to Monday/ }).click()
    await expect.poll(() => update.textContent()).toMatch(/every 10 business hrs?/)

    await options.getByLabel('Updates, at least every, P3 (Normal)', { exact: true }).fill('2 d')
    await options.keyboard.press('Tab')
    await options.getByText(/a day has no fixed length/).waitFor()
    await options.getByLabel('Updates, at least every, P3 (Normal)', { exact: true }).fill('200 h')
    await options.keyboard.press('Enter')
    await expect.poll(() => update.textContent()).toMatch(/every 200 business hrs?/)
    await options.close()
  })

  it('say in the settings what is wrong, and keep what was typed', async () => {
    const options = await desk.openOwnPage('options.html')
    await options.getByRole('button', { name: 'Add a second shift on Monday' }).click()
    await options.getByLabel('Monday, second shift, from').fill('17:00')
    await options.getByLabel('Monday, second shift, until').fill('19:00')
    await options.getByText(/Monday is not saved: the second shift begins/).waitFor()
    await options.getByLabel('Priority at impact low, urgency high').selectOption('low')
    await options.getByText(/Not saved: impact low, urgency high is Low, which is less than/).waitFor()
    expect(await accessibilityFaults(options)).toEqual([])
    await options.getByLabel('Monday, second shift, from').fill('18:30')
    await options.getByText(/Monday is not saved/).waitFor({ state: 'detached' })
    expect(await options.getByLabel('Priority at impact low, urgency high').inputValue()).toBe('low')

    const zone = options.getByRole('combobox', { name: 'Time zone of the desk' })
    await zone.click()
    await zone.fill('tokyo')
    await options.keyboard.press('ArrowDown')
    await options.keyboard.press('Enter')
    await expect.poll(() => zone.inputValue()).toBe('Asia/Tokyo')
    await options.close()
  })
})

describe('reminders', () => {
  let desk: BrowserDesk
  beforeAll(async () => {
    desk = await openBrowserDesk()
  })
  afterAll(() => desk.close())

  it('are asked for on the settings page the first time, and stand in the panel', async () => {
    const { page, panel } = await desk.openTicket('zendesk', QUIET)
    const dialog = await openClocks(panel)
    const asked = page.context().waitForEvent('page')
    await dialog.getByRole('button', { name: 'In 30 min' }).click()
    const options = await asked
    const without = options.getByRole('button', { name: 'Set without notifications' })
    await without.waitFor()
    expect(await accessibilityFaults(options)).toEqual([])
    await without.click()
    await options
      .getByText(/Reminder set\./)
      .first()
      .waitFor()
    await options.close()

    await page.bringToFront()
    await dialog.locator(MARKS.reminder).waitFor()
    await dialog.getByRole('button', { name: 'In 2 hours' }).click()
    await expect.poll(() => dialog.locator(MARKS.reminder).count()).toBe(2)
    await dialog.getByLabel('At a time you choose').fill('2020-01-01T10:00')
    await dialog.getByRole('button', { name: 'Set a reminder for the chosen time' }).click()
    await dialog.getByText('Not set. That time has passed.').waitFor()
    await dialog
      .getByRole('button', { name: /Cancel the reminder/ })
      .first()
      .click()
    await expect.poll(() => dialog.locator(MARKS.reminder).count()).toBe(1)
    await page.close()
  })

  it('show when they are due beside any ticket and on the rail, lead to theirs, and go when done', async () => {
    await keepReminder(desk, -5, ticketKey('zendesk', OUTAGE))
    const { page, panel } = await desk.openTicket('jira', QUIET)
    const due = panel.locator(MARKS.reminderDue)
    await due.waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
    await collapse(panel)
    await panel.getByRole('button', { name: /1 reminder is due/ }).waitFor()
    await expand(panel)

    const opened = page.context().waitForEvent('page')
    await panel.getByRole('button', { name: `Open ticket ${OUTAGE}` }).click()
    const ticket: Page = await opened
    await expect.poll(() => ticket.url()).toContain(`/agent/tickets/${OUTAGE}`)
    await ticket.close()
    await panel.getByRole('button', { name: /Done with the reminder/ }).click()
    await due.waitFor({ state: 'detached' })
    await page.close()
  })
})

describe('with the permissions granted', () => {
  let desk: BrowserDesk
  beforeAll(async () => {
    desk = await openBrowserDesk({ browser: { granted: ['alarms', 'notifications'] } })
  })
  afterAll(() => desk.close())

  it('a reminder is set without another page, and the browser is asked to wake for it', async () => {
    const { page, panel } = await desk.openTicket('jira', QUIET)
    const dialog = await openClocks(panel)
    await dialog.getByRole('button', { name: 'In 2 hours' }).click()
    await dialog.getByText('Reminder set.').waitFor()
    const worker = await desk.worker()
    const alarm = (await worker.evaluate('chrome.alarms.get("reminders")')) as { scheduledTime: number }
    expect(alarm.scheduledTime - Date.now()).toBeGreaterThan(100 * 60_000)
    expect(alarm.scheduledTime - Date.now()).toBeLessThan(FAR)
    await page.close()
  })

  it('one that fell due while nobody was awake is notified, once', async () => {
    const { page } = await desk.openTicket('zendesk', QUIET)
    await keepReminder(desk, -1, ticketKey('zendesk', QUIET))
    await killWorker(page, await desk.worker())
    const { page: other } = await desk.openTicket('zendesk', OUTAGE)
    const shown = async () =>
      Object.keys((await (await desk.worker()).evaluate('chrome.notifications.getAll()')) as object)
    await expect.poll(shown).toEqual(['r1'])
    const stored = (await (await desk.worker()).evaluate('chrome.storage.local.get("reminders")')) as {
      reminders: { data: { told: string[] } }
    }
    expect(stored.reminders.data.told).toEqual(['r1'])
    await other.close()
    await page.close()
  })
})
