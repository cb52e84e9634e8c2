import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { firstSuggestion, readyPanel } from '../demo/panel-frame'
import { dropFile, openSanitiser } from '../demo/sanitiser-actions'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, STANDARD_TICKET, ticketKey, type DemoHost } from '../demo/ticket-address'
import { harText } from '../eval/har/har-parts'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

const SECRET = 'k7Q9fTqvN2mWz81LsPbRk7Q9fTqvN2mW'
const SESSION = harText('chrome', [
  { url: 'https://api.acme.example/v1/late', time: 4_200 },
  {
    url: `https://api.acme.example/v1/orders?access_token=${SECRET}`,
    status: 503,
    time: 31,
    requestHeaders: { authorization: `Bearer ${SECRET}`, 'x-request-id': 'req-evidence-771' },
    body: { mimeType: 'application/json', text: '{"code":"UPSTREAM_TIMEOUT"}' },
  },
])

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

async function openEvidence(host: DemoHost): Promise<{ page: Page; panel: Frame }> {
  const { page, panel } = await desk.comeToTicket(host, STANDARD_TICKET)
  await firstSuggestion(panel)
  await openTab(panel, 'escalate')
  await panel.locator(MARKS.packet).waitFor()
  return { page, panel }
}

async function drop(page: Page, panel: Frame, name: string, text: string) {
  const place = panel.locator('[data-evidence] .drop-place')
  await place.scrollIntoViewIfNeeded()
  const read = panel.locator('[data-evidence="done"], [data-evidence="fault"]')
  await dropFile(page, { place, read }, name, text)
}

async function copied(page: Page, panel: Frame): Promise<string> {
  const out = panel.locator('[data-packet-out]')
  await out.getByLabel('Format', { exact: true }).selectOption({ label: 'Markdown' })
  await out.getByRole('button', { name: 'Copy' }).click()
  await expect.poll(() => out.locator(MARKS.report).getAttribute('data-report')).toBe('done')
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
  await page.bringToFront()
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  // Without the signs by which Markdown takes words as they are.
  return (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\\', '')
}

describe.each(HOSTS)('a file that is dropped on the packet of a ticket in %s', (host) => {
  it('gives what the person adds, masked and marked, and nothing else', async () => {
    const { page, panel } = await openEvidence(host)
    await drop(page, panel, 'session.har', SESSION)
    const failing = panel.locator('[data-finding="failing"]')
    expect(await failing.textContent()).toContain('GET /v1/orders')
    expect(await panel.locator('[data-evidence]').textContent()).not.toContain(SECRET)
    await failing.getByRole('button', { name: /^Add: / }).click()
    await failing.getByRole('button', { name: /^Take out: / }).waitFor()
    await failing.getByRole('button', { name: /^Add as curl: / }).click()
    expect(await accessibilityFaults(panel)).toEqual([])

    const error = panel.locator('[data-packet-field="error"]')
    await error.getByRole('button').first().click()
    const entry = error.locator('[data-added="file"]')
    expect(await entry.textContent()).toContain('from session.har')
    expect(await entry.textContent()).toContain('GET api.acme.example/v1/orders → 503 · 31 ms')
    const text = await copied(page, panel)
    expect(text).toMatch(/GET api\.acme\.example\/v1\/orders → 503 .*\(from session\.har\)/)
    expect(text).toContain('req-evidence-771')
    expect(text).toContain('authorization: Bearer <authorization-')
    expect(text).not.toContain(SECRET)
    expect(text).not.toContain('/v1/late')
  })

  it('is gone when the ticket is left, and what was added is there until it is taken out', async () => {
    const { page, panel } = await openEvidence(host)
    await drop(page, panel, 'again.har', SESSION)
    await panel
      .locator('[data-finding="span"]')
      .getByRole('button', { name: /^Add: / })
      .click()
    await switchTicket(page, host, 4008)
    await readyPanel(page, ticketKey(host, 4008))
    await switchTicket(page, host, STANDARD_TICKET)
    const back = await readyPanel(page, ticketKey(host, STANDARD_TICKET))
    await openTab(back, 'escalate')
    await back.locator('[data-evidence="waiting"]').waitFor()
    const field = back.locator('[data-packet-field="time-window"]')
    await field.getByRole('button').first().click()
    const entry = field.locator('[data-added="file"]')
    expect(await entry.textContent()).toContain('from again.har')
    await entry.getByRole('button', { name: /^Take out what you added/ }).click()
    await expect.poll(() => entry.count()).toBe(0)
  })
})

it('links into logs are about the id the person chooses, also one of a file', async () => {
  const options = await desk.openOwnPage('options.html')
  const links = options.getByRole('group', { name: 'Links into logs and traces' })
  await links.getByRole('button', { name: /^Add a link/ }).click()
  await links.getByLabel('Title').fill('Traces')
  await links.getByLabel('Address').fill('https://traces.acme.example/find?q={id}')
  await links.getByLabel('Address').press('Enter')
  await options.close()

  const { page, panel } = await openEvidence('jira')
  await drop(page, panel, 'ids.har', SESSION)
  await panel
    .locator('[data-finding="failing"]')
    .getByRole('button', { name: /^Add: / })
    .click()
  const link = panel.locator('.packet-link', { hasText: 'Traces' })
  const choice = panel.getByLabel('Id in the links')
  const choices = choice.locator('option')
  await expect.poll(() => choices.allTextContents()).toContain('req-evidence-771')
  const ids = await choices.allTextContents()
  expect(await link.getAttribute('href')).toBe(`https://traces.acme.example/find?q=${ids[0] ?? ''}`)
  await choice.selectOption('req-evidence-771')
  expect(await link.getAttribute('href')).toBe('https://traces.acme.example/find?q=req-evidence-771')
})

describe('a file that gives nothing', () => {
  it('is told in a sentence, and the next is taken', async () => {
    const { panel } = await openEvidence('zendesk')
    await panel.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)], 'image.png'))
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    })
    const fault = panel.locator('[data-evidence] [data-fault="picture"]')
    expect(await fault.textContent()).toContain('text in pictures is not read')
    await panel.getByRole('button', { name: 'Paste a text' }).click()
    await panel
      .getByLabel('Or paste a text')
      .fill('TypeError: x\n    at a (/srv/a.js:1:2)\n    at b (/srv/b.js:1:2)\n')
    await panel.getByRole('button', { name: 'Read the text' }).click()
    await panel.locator('[data-finding="frames"]').waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
  })

  it('stops when it is cancelled', async () => {
    const { page, panel } = await openEvidence('zendesk')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      panel.getByRole('button', { name: 'Choose a file' }).click(),
    ])
    const line = '2026-11-24T09:31:02Z INFO one of many lines user=ops\n'
    // From a folder: handed over as bytes, it takes longer on its way into the browser than in the panel.
    const folder = mkdtempSync(join(tmpdir(), 'log-'))
    writeFileSync(join(folder, 'big.log'), line.repeat(150_000))
    await chooser.setFiles(join(folder, 'big.log'))
    await panel.locator('[data-evidence="reading"]').getByRole('button', { name: 'Cancel' }).click()
    await panel.locator('[data-evidence="waiting"]').waitFor()
    rmSync(folder, { recursive: true })
    const again = panel.getByRole('button', { name: 'Choose a file' })
    await expect.poll(() => again.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  it('may be taken to the page that cleans files', async () => {
    const { page, panel } = await openEvidence('zendesk')
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      panel.getByRole('link', { name: 'Open in the cleaner' }).click(),
    ])
    await openSanitiser(opened)
    await opened.close()
  })
})
