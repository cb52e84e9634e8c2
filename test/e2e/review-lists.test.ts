import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reviewSettingsItem } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import { HOSTS, STANDARD_TICKET, ticketKey, type DemoHost } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeEach(async () => {
  desk = await openBrowserDesk({ helpdesk: { rateLimit: 100_000 } })
})
afterEach(() => desk.close())

const FINISHED: Record<DemoHost, string> = {
  zendesk: 'status>=solved',
  jira: 'statusCategory = Done',
}
const finished = () =>
  [...desk.helpdesk.desk.tickets.values()].filter(({ status }) => status === 'solved' || status === 'closed')

/** Opens a ticket of the host, and the page of reviews at its lists, as somebody who reviews. */
async function openLists(host: DemoHost): Promise<Page> {
  await desk.openTicket(host, STANDARD_TICKET)
  const page = await desk.openOwnPage('reviews.html#lists')
  const me = { id: '0f0f0f0f-0000-4000-8000-0000000000aa', name: 'Lea' }
  const stored = toStored(reviewSettingsItem, { ...reviewSettingsItem.defaults, on: true, me })
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ [reviewSettingsItem.key]: stored })})`)
  return page
}

async function look(page: Page, query: string) {
  await page.getByLabel(/^(Search words|JQL)/).fill(query)
  await page.getByRole('button', { name: 'Look for tickets' }).click()
}

/** Makes a random list of ten with a seed, and gives its keys in their order. */
async function makeRandom(page: Page, title: string, seed: string): Promise<string[]> {
  await page.getByLabel('Seed').fill(seed)
  await page.locator('label', { hasText: 'severity' }).click()
  await page.getByLabel('Name of the list').fill(title)
  await page.locator('[data-preview="10"]').waitFor()
  await page.getByRole('button', { name: 'Make the list' }).click()
  const card = page.locator(`[data-list="${title}"]`)
  await card.locator('summary').click()
  await card.locator('[data-listed]').nth(9).waitFor()
  return card
    .locator('[data-listed]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-listed') ?? ''))
}

describe.each(HOSTS)('a list of tickets to review on %s', (host) => {
  it('is made by chance from a search, the same for the same seed, and leads from ticket to ticket', async () => {
    const page = await openLists(host)
    await page.getByText('No lists yet').waitFor()
    await page.getByRole('button', { name: 'New list' }).click()
    await look(page, FINISHED[host])
    await page.locator(`[data-population="${finished().length}"]`).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const keys = await makeRandom(page, 'Week 47', 'week-47')
    expect(keys).toHaveLength(10)
    const known = new Set(finished().map(({ id }) => ticketKey(host, id)))
    expect(keys.filter((key) => !known.has(key))).toEqual([])
    const card = page.locator('[data-list="Week 47"]')
    expect(await card.locator('[data-progress]').textContent()).toBe('0 of 10 reviewed')
    expect(await card.textContent()).toContain('seed week-47 · split by severity')
    expect(await accessibilityFaults(page)).toEqual([])

    await card.getByRole('button', { name: `Skip ${keys[0]}` }).click()
    await expect.poll(() => card.locator('[data-progress]').textContent()).toBe('0 of 9 reviewed · 1 skipped')
    const gone = finished().find(({ id }) => ticketKey(host, id) === keys[1])
    desk.helpdesk.desk.tickets.delete(gone?.id ?? 0)
    const opening = page.context().waitForEvent('page')
    await card.getByRole('button', { name: 'Open next of Week 47' }).click()
    expect((await opening).url()).toContain(keys[2] ?? 'none')
    await page.bringToFront()
    await expect
      .poll(() => card.locator('[data-progress]').textContent())
      .toBe('0 of 8 reviewed · 1 skipped · 1 gone')
    expect(await card.textContent()).toContain(`${keys[1]} is not there any more`)
    await card.getByRole('button', { name: `Bring back ${keys[0]}` }).click()
    await expect.poll(() => card.locator('[data-progress]').textContent()).toBe('0 of 9 reviewed · 1 gone')
    if (gone) desk.helpdesk.desk.tickets.set(gone.id, gone)

    await page.getByRole('button', { name: 'New list' }).click()
    await look(page, FINISHED[host])
    await page.locator(`[data-population="${finished().length}"]`).waitFor()
    expect(await makeRandom(page, 'Again', 'week-47')).toEqual(keys)

    await desk.reloadExtension()
    const later = await desk.openOwnPage('reviews.html#lists')
    const kept = later.locator('[data-list="Week 47"]')
    await expect.poll(() => kept.locator('[data-progress]').textContent()).toBe('0 of 9 reviewed · 1 gone')
    await kept.getByRole('button', { name: 'Remove Week 47' }).click()
    await later.getByRole('button', { name: 'Remove the list' }).click()
    await kept.waitFor({ state: 'detached' })
    expect(await later.locator('[data-list]').count()).toBe(1)
  })
})

describe('a list for coaching', () => {
  it('has tickets for reasons that are known to hold, each with its reasons', async () => {
    const page = await openLists('zendesk')
    await page.getByRole('button', { name: 'New list' }).click()
    await look(page, FINISHED.zendesk)
    await page.locator('[data-population]').waitFor()
    await page.locator('label', { hasText: 'For reasons, to coach' }).click()
    const unhappy = finished().filter(({ satisfaction }) => satisfaction === 'bad')
    await page.getByText(`unhappy customer (${unhappy.length} fit)`).click()
    await page.getByText(/tickets are not scored; they are not picked for this/).waitFor()
    await page.locator(`[data-preview="${unhappy.length}"]`).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Make the list' }).click()
    const card = page.locator('[data-list^="Targeted"]')
    await card.locator('summary').click()
    const rows = card.locator('[data-listed]')
    await expect.poll(() => rows.count()).toBe(unhappy.length)
    for (const row of await rows.all()) expect(await row.textContent()).toContain('unhappy customer')
  })

  it('keeps a search that finds nothing to be changed, and the focus by the way', async () => {
    const page = await openLists('zendesk')
    await page.getByRole('button', { name: 'New list' }).press('Enter')
    const group = page.getByRole('group', { name: 'New list' })
    await page.locator(':focus').and(group).waitFor()
    await look(page, 'nothingfitsthis')
    await page.getByText('No tickets fit this search').waitFor()
    await page.locator(':focus').and(group).waitFor()
    await page.getByRole('button', { name: 'Other tickets' }).press('Enter')
    expect(await page.getByLabel(/^Search words/).inputValue()).toBe('nothingfitsthis')
    await page.getByRole('button', { name: 'Cancel' }).press('Enter')
    await page
      .locator(':focus')
      .and(page.getByRole('button', { name: 'New list' }))
      .waitFor()
  })

  it('needs a search that the helpdesk understands, a page of it, and a name', async () => {
    const page = await openLists('jira')
    await page.getByRole('button', { name: 'New list' }).click()
    await look(page, 'colour = red')
    await page
      .getByText(/does not understand this search\. It says: “Field 'colour' does not exist/)
      .waitFor()
    desk.helpdesk.faults.set({ kind: 'status', status: 403, path: /\/search\/jql/ })
    await look(page, FINISHED.jira)
    await page.getByText(/Your account may not search tickets/).waitFor()
    desk.helpdesk.faults.clear()
    await look(page, FINISHED.jira)
    await page.locator('[data-population]').waitFor()
    await page.evaluate(`chrome.storage.local.remove('${reviewSettingsItem.key}')`)
    await page.getByRole('button', { name: 'Make the list' }).click()
    await page.getByText(/Say who you are first/).waitFor()
  })
})
