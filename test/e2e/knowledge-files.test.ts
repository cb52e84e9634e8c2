import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { openComposer, switchToNote } from '../demo/reply-box'
import { accessibilityFaults } from './harness/accessibility'
import { asFile, chooseFile } from './harness/article-file'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

/** A webhook is refused since its secret was changed. */
const SIGNATURE_TICKET = 4001
/** In the words of the ticket, so that they are among the first. */
const TABLE = [
  'id,title,body,url,audience',
  '1,"Warehouse gateway rejects order webhooks since the signing secret was rotated (RLY-3009)","<p>The receiver still checks with the old secret.</p><h2>Steps</h2><ol><li>Copy the new signing secret</li><li>Paste it at the receiver</li></ol>",,public',
  '2,"Rotated signing secret: what the team checks when the signature check failed (RLY-3009)","<p>Signature check failed: look at the webhook deliveries.</p>",https://kb.example/2,internal',
].join('\n')
const PAGES = {
  'handbook/lunch.md': '# Lunch menu\n\nSoup on Monday.\n',
  'handbook/picture.png': 'x',
  '../outside.md': '# Outside\n\nNot to be read.\n',
}

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

describe('articles from files', () => {
  it('are read beside the page, which goes on answering: a large table can be cancelled', async () => {
    const page = await desk.openOwnPage('options.html#files')
    const rows = Array.from(
      { length: 400_000 },
      (_, at) => `${at},"Title ${at}","Some text of article ${at}."`,
    )
    const started = page.waitForEvent('worker')
    await chooseFile(
      page,
      'Import articles',
      asFile('Large.csv', 'text/csv', `id,title,body\n${rows.join('\n')}`),
    )
    const worker = await started
    const ended = worker.waitForEvent('close')
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
    await ended
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText('No files imported yet.').waitFor()
    await page.close()
  })

  it('are read, looked at and imported on the settings page', async () => {
    const page = await desk.openOwnPage('options.html')
    await chooseFile(page, 'Import articles', asFile('broken.csv', 'text/csv', 'Ref,Owner\n1,Ana\n'))
    const window = page.getByRole('dialog')
    await window.getByText('Found: Ref, Owner. Needed:').waitFor()
    expect(await window.getByRole('button', { name: /^Import \d/ }).count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await window.getByRole('button', { name: 'Cancel' }).click()

    await chooseFile(page, 'Import articles', asFile('Runbook.csv', 'text/csv', TABLE))
    await window.getByText('2 articles found').waitFor()
    expect(await window.getByLabel('Name').inputValue()).toBe('Runbook')
    expect(await accessibilityFaults(page)).toEqual([])
    await window.getByRole('button', { name: 'Import 2 articles' }).click()
    await window.getByText('2 articles are in.').waitFor()
    await window.getByRole('button', { name: 'Close' }).click()

    const zip = zipSync(
      Object.fromEntries(Object.entries(PAGES).map(([path, text]) => [path, strToU8(text)])),
    )
    await chooseFile(page, 'Import articles', asFile('Handbook.zip', 'application/zip', zip))
    await window.getByText('1 article found').waitFor()
    await window.getByText('Your team only').click()
    await window.getByRole('button', { name: 'Import 1 article' }).click()
    await window.getByText('1 article is in.').waitFor()
    await window.getByRole('button', { name: 'Close' }).click()
    await page.locator('[data-file-source="Handbook"]').getByText('Your team only').waitFor()
    await page.locator('[data-file-source="Runbook"]').getByText('2 articles').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.close()
  })

  it('are suggested, and go into a reply as text', async () => {
    const { page, panel } = await desk.openTicket('zendesk', SIGNATURE_TICKET)
    await firstSuggestion(panel)
    const card = panel.locator(MARKS.suggestion).filter({ hasText: 'signing secret was rotated' })
    await card.waitFor()
    expect(await card.getByRole('button', { name: 'Insert link' }).count()).toBe(0)
    expect(await card.getByRole('link', { name: /^Open/ }).count()).toBe(0)
    const box = await openComposer(page, 'zendesk')
    await card.getByRole('button', { name: 'Insert as text' }).click()
    await expect
      .poll(() => box.locator('ol li').allTextContents())
      .toEqual(['Copy the new signing secret', 'Paste it at the receiver'])
    await expect.poll(() => card.textContent()).toMatch(/Text inserted in your public reply/)
    await card.getByRole('button', { name: /^More for / }).click()
    await panel.getByRole('menuitem', { name: 'Copy text' }).waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
    await panel.getByRole('menuitem', { name: 'Quote the passage' }).click()
    await expect.poll(() => box.textContent()).toMatch(/“[^”]+”/)
    await page.close()
  })

  it('that are internal are not put into a public reply unasked', async () => {
    const { page, panel } = await desk.openTicket('zendesk', SIGNATURE_TICKET)
    await firstSuggestion(panel)
    const card = panel.locator(MARKS.suggestion).filter({ hasText: 'what the team checks' })
    const box = await openComposer(page, 'zendesk')
    await card.getByRole('button', { name: 'Insert as text' }).click()
    const question = panel.getByRole('alertdialog')
    await question.getByText('Its text may not be meant for them').waitFor()
    expect(await box.textContent()).not.toContain('webhook deliveries')
    await question.getByRole('button', { name: 'Cancel' }).click()
    await switchToNote(page, 'zendesk')
    const note = await openComposer(page, 'zendesk')
    await card.getByRole('button', { name: 'Insert as text' }).click()
    await expect.poll(() => note.textContent()).toContain('look at the webhook deliveries')
    expect(await note.locator('a').first().getAttribute('href')).toBe('https://kb.example/2')
    await page.close()
  })

  it('are brought up to date by the next import, and removed', async () => {
    const page = await desk.openOwnPage('options.html')
    const changed = TABLE.split('\n').slice(0, 2).join('\n')
    await chooseFile(page, 'Import again, Runbook', asFile('Other name.csv', 'text/csv', changed))
    const window = page.getByRole('dialog')
    await window.getByRole('button', { name: 'Import 1 article' }).click()
    await window.getByText('1 article is in.').waitFor()
    await window.getByRole('button', { name: 'Close' }).click()
    const row = page.locator('[data-file-source="Runbook"]')
    await row.getByText('1 article ·').waitFor()
    await page.getByRole('button', { name: 'Remove Runbook' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
    await row.waitFor({ state: 'detached' })
    await page.close()

    const ticket = await desk.openTicket('zendesk', SIGNATURE_TICKET)
    await firstSuggestion(ticket.panel)
    expect(
      await ticket.panel.locator(MARKS.suggestion).filter({ hasText: 'signing secret was rotated' }).count(),
    ).toBe(0)
    await ticket.page.close()
  })
})
