import type { Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { firstSuggestion } from '../demo/panel-frame'
import { openComposer, switchToNote } from '../demo/reply-box'
import { HOSTS, STANDARD_TICKET, type DemoHost } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

/** What the customer of the standard ticket posted, and must not travel. */
const SECRETS = ['rly_live_FAKE00demo11KESTREL22notARealKey33x', 'Demo-Only-Sunflower42']

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

async function openPacket(host: DemoHost, ticket = STANDARD_TICKET): Promise<{ page: Page; panel: Frame }> {
  const { page, panel } = await desk.openTicket(host, ticket)
  await firstSuggestion(panel)
  await openTab(panel, 'escalate')
  await panel.locator(MARKS.packet).waitFor()
  return { page, panel }
}

/** Opens every field of the packet. */
async function openFields(panel: Frame): Promise<void> {
  for (const field of await panel.locator('[data-packet-field]').all())
    await field.getByRole('button').first().click()
}

const press = (panel: Frame, name: string) =>
  panel.locator('[data-packet-out]').getByRole('button', { name }).click()
const outReport = (panel: Frame) => panel.locator('[data-packet-out]').locator(MARKS.report)
const choose = (panel: Frame, label: string, name: string) =>
  panel.locator('[data-packet-out]').getByLabel(label, { exact: true }).selectOption({ label: name })

/** Presses the one button for all empty fields, and looks that just their questions stand in the draft. */
async function askForMissing(panel: Frame, box: Locator): Promise<number> {
  const questions = await panel.locator('[data-packet-empty] .packet-question').allTextContents()
  const button = panel.locator('[data-fix="ask-empty"] button')
  const [count = ''] = /\d+/.exec((await button.textContent()) ?? '') ?? []
  await button.click()
  const asked = async () => {
    const draft = await box.innerText()
    return questions.filter((question) => draft.includes(question)).length
  }
  await expect.poll(asked).toBe(Number(count))
  return Number(count)
}

describe.each(HOSTS)('the escalation packet of a messy ticket in %s', (host) => {
  it('quotes the ticket in every field, and a quote leads to its message', async () => {
    const { page, panel } = await openPacket(host)
    await openFields(panel)
    const fields = await panel.locator('[data-packet-field]').all()
    expect(fields.length).toBeGreaterThan(5)
    for (const field of fields) {
      const entries = await field.locator('[data-packet-entry]').count()
      expect(entries).toBeGreaterThan(0)
      expect(await field.locator(`[data-packet-entry] ${MARKS.quote}`).count()).toBe(entries)
    }
    await panel.locator(`[data-packet-field="error"] ${MARKS.quoteButton}`).first().click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
    expect(await panel.locator('[data-route]').first().textContent()).toMatch(/Engineering/)
    expect(await accessibilityFaults(panel)).toEqual([])
    await page.close()
  })

  it('asks for what is missing in one draft, then goes into an internal note and nothing else, without a secret', async () => {
    const { page, panel } = await openPacket(host)
    const box = await openComposer(page, host)
    await askForMissing(panel, box)

    await box.press('ControlOrMeta+a')
    await box.press('Delete')
    await press(panel, 'Insert as note')
    await expect.poll(() => outReport(panel).getAttribute('data-report')).toBe('offered')
    expect((await box.textContent())?.trim()).toBe('')

    await switchToNote(page, host)
    await press(panel, 'Insert as note')
    await expect.poll(() => outReport(panel).getAttribute('data-report')).toBe('done')
    const note = await box.innerText()
    expect(note).toContain('Error, word for word')
    expect(note).toContain('req_5d0e91c7ab34f286')
    for (const secret of SECRETS) expect(note).not.toContain(secret)
    expect(note).toMatch(/<(?:token|password|authorization)-1/)
    expect(await panel.locator('[data-packet-masked]').textContent()).toMatch(/^Masked: .*\d/)
    expect(await page.evaluate(() => document.documentElement.dataset['submitted'] ?? '0')).toBe('0')
    expect(await accessibilityFaults(panel)).toEqual([])
    await page.close()
  })

  it('asks for all that is missing of a thin one in one draft', async () => {
    const { page, panel } = await openPacket(host, 4008)
    const box = await openComposer(page, host)
    expect(await askForMissing(panel, box)).toBeGreaterThan(2)
    await page.close()
  })

  it('can be written in another format, with what the person changes', async () => {
    const { page, panel } = await openPacket(host)
    await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
    const workaround = panel.locator('[data-packet-empty="workaround"]')
    await workaround.getByRole('button', { name: /Add to/ }).click()
    await workaround.getByRole('textbox').fill('None known, @here')
    await workaround.getByRole('button', { name: 'Keep' }).click()
    await panel.locator('[data-packet-field="workaround"]').waitFor()
    await panel.locator('[data-packet-field="summary"]').getByRole('button').first().click()
    await panel
      .locator('[data-packet-field="summary"] [data-packet-entry]')
      .first()
      .getByRole('button', { name: /^Leave out/ })
      .click()

    await choose(panel, 'For', 'GitHub issue')
    await press(panel, 'Copy')
    await expect.poll(() => outReport(panel).getAttribute('data-report')).toBe('done')
    await page.bringToFront()
    await page.locator('body').click({ position: { x: 2, y: 2 } })
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^## Summary\n/)
    expect(copied).toContain('None known, @\u2060here')
    expect(copied).not.toContain('key is definitely right')
    for (const secret of SECRETS) expect(copied).not.toContain(secret)
    await page.close()
  })

  it('is worked with the keyboard', async () => {
    const { page, panel } = await openPacket(host)
    const first = panel.locator('[data-packet-field]').first()
    await first.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => first.getAttribute('data-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await first.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    await page.close()
  })
})

it('shows sources that disagree side by side, and takes the one that is chosen', async () => {
  const { page, panel } = await openPacket('zendesk', 4053)
  const field = panel.locator('[data-packet-field="environment"]')
  await field.getByRole('button').first().click()
  const conflict = field.locator('[data-conflict="version"]')
  const sides = conflict.getByRole('radio')
  expect(await sides.count()).toBe(3)
  const value =
    (await conflict
      .locator('.conflict-side')
      .first()
      .locator('.conflict-words > span')
      .first()
      .textContent()) ?? ''
  await sides.first().check()
  await choose(panel, 'Format', 'Plain text')
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
  await press(panel, 'Copy')
  await expect.poll(() => outReport(panel).getAttribute('data-report')).toBe('done')
  await page.bringToFront()
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(value).not.toBe('')
  expect(copied).toContain(value)
  expect(copied).not.toContain('Two sources disagree on the version')
  expect(await accessibilityFaults(panel)).toEqual([])
  await page.close()
})

it('opens the page for a new issue, filled in, once it is set in the options', async () => {
  const options = await desk.openOwnPage('options.html')
  await options.getByLabel('GitHub repository').fill('http://github.com/acme/relay')
  await options.getByLabel('GitHub repository').press('Enter')
  await options.getByText('Write the whole address').first().waitFor()
  await options.getByLabel('GitHub repository').fill('https://github.com/acme/relay')
  await options.getByLabel('GitHub repository').press('Enter')
  expect(await accessibilityFaults(options)).toEqual([])
  await options.close()

  const { page, panel } = await openPacket('zendesk')
  await choose(panel, 'For', 'GitHub issue')
  const href = await panel.locator('[data-packet-open]').getAttribute('href')
  const url = new URL(href ?? '')
  expect(url.origin + url.pathname).toBe('https://github.com/acme/relay/issues/new')
  expect(url.searchParams.get('body')).toContain('## Steps to reproduce')
  for (const secret of SECRETS) expect(decodeURIComponent(href ?? '')).not.toContain(secret)
  await page.close()
})
