import type { Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { firstSuggestion, readyPanel } from '../demo/panel-frame'
import { openComposer, switchToNote } from '../demo/reply-box'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, STANDARD_TICKET, ticketKey, type DemoHost } from '../demo/ticket-address'
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
  const { page, panel } = await desk.comeToTicket(host, ticket)
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

/**
 * Presses the one button for all that is missing, and looks that the questions it says stand in the draft, those of empty
 * fields among them.
 */
async function askForMissing(panel: Frame, box: Locator): Promise<number> {
  const more = panel.getByRole('button', { name: /^Show \d+ more$/ }).locator('visible=true')
  if (await more.count()) await more.first().click()
  const open = panel.locator('[data-gap]:has([data-fix="ask"]) [data-question]')
  const questions = await open.allTextContents()
  const empty = await panel.locator('[data-packet-empty] .packet-question').allTextContents()
  const button = panel.locator('[data-fix="ask-all"] button')
  const [count = ''] = /\d+/.exec((await button.textContent()) ?? '') ?? []
  const wanted = questions.slice(0, Number(count))
  expect(wanted.filter((question) => empty.includes(question)).length).toBeGreaterThan(0)
  await button.click()
  await expect.poll(() => box.locator('ol li').allTextContents()).toEqual(wanted)
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
  })

  it('asks for all that is missing of a thin one in one draft', async () => {
    const { page, panel } = await openPacket(host, 4008)
    const box = await openComposer(page, host)
    expect(await askForMissing(panel, box)).toBeGreaterThan(2)
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
  })

  it('is as the person left it when the ticket is come back to', async () => {
    const { page, panel } = await openPacket(host, 4008)
    const hypothesis = panel.locator('[data-packet-empty="hypothesis"]')
    await hypothesis.getByRole('button', { name: /Add to/ }).click()
    await hypothesis.getByRole('textbox').fill('The gateway drops it.')
    await hypothesis.getByRole('button', { name: 'Keep' }).click()
    await panel.locator('[data-packet-field="hypothesis"]').waitFor()
    await switchTicket(page, host, STANDARD_TICKET)
    await readyPanel(page, ticketKey(host, STANDARD_TICKET))
    await switchTicket(page, host, 4008)
    const back = await readyPanel(page, ticketKey(host, 4008))
    await openTab(back, 'escalate')
    await back.locator(MARKS.packet).waitFor()
    const kept = back.locator('[data-packet-field="hypothesis"]')
    await kept.getByRole('button').first().click()
    expect(await kept.locator('[data-added="typed"]').textContent()).toContain('The gateway drops it.')
    await kept.getByRole('button', { name: /^Remove what you typed/ }).click()
    await back.locator('[data-packet-empty="hypothesis"]').waitFor()
  })

  it('takes in an article that was suggested, and says that the ticket does not name it', async () => {
    const { panel } = await openPacket(host)
    const row = panel.locator('[data-packet-field="related"], [data-packet-empty="related"]')
    const offer = row.getByRole('button', { name: /^Add article: / })
    const field = panel.locator('[data-packet-field="related"]')
    if (await field.count()) await field.getByRole('button').first().click()
    const title = ((await offer.first().textContent()) ?? '').replace('Add article: ', '')
    const count = await offer.count()
    expect(title).not.toBe('')
    await offer.first().click()
    await field.waitFor()
    if ((await field.getAttribute('data-expanded')) !== 'true')
      await field.getByRole('button').first().click()
    const entry = await field.locator('[data-added="suggested"]').textContent()
    expect(entry).toContain('suggested, not in the ticket')
    expect(entry).toMatch(/https:\/\//)
    expect(entry).toContain(title)
    await expect.poll(() => offer.allTextContents()).not.toContain(`Add article: ${title}`)
    expect(count).toBeGreaterThan(0)
  })

  it('opens a mail to nobody yet, filled in as far as it fits', async () => {
    const { panel } = await openPacket(host)
    await choose(panel, 'For', 'E-mail')
    const href = (await panel.locator('[data-packet-open]').getAttribute('href')) ?? ''
    expect(href).toMatch(/^mailto:\?subject=/)
    expect(href.length).toBeLessThan(2_000)
    for (const secret of SECRETS) expect(decodeURIComponent(href)).not.toContain(secret)
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

  const { panel } = await openPacket('zendesk')
  await choose(panel, 'For', 'GitHub issue')
  const href = await panel.locator('[data-packet-open]').getAttribute('href')
  const url = new URL(href ?? '')
  expect(url.origin + url.pathname).toBe('https://github.com/acme/relay/issues/new')
  expect(url.searchParams.get('body')).toContain('## Steps to reproduce')
  for (const secret of SECRETS) expect(decodeURIComponent(href ?? '')).not.toContain(secret)
})

it('holds a sentence that no word list knows, by the model that comes with the extension', async () => {
  const { panel } = await openPacket('zendesk', 4017)
  await openFields(panel)
  const observed = panel.locator('[data-packet-field="observed"] [data-packet-entry]')
  await expect
    .poll(() => observed.allTextContents())
    .toContainEqual(expect.stringContaining('I type the six numbers my phone shows me'))
})
