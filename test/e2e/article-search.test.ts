import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstSuggestion } from '../demo/panel-frame'
import { openComposer, switchToNote } from '../demo/reply-box'
import { HOSTS, STANDARD_TICKET } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { asFile, chooseFile } from './harness/article-file'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

/** Words of a heading that no title holds, and the article it stands in. */
const HEADING = 'two people editor'
const ARTICLE = 'Draft, publish and roll back versions of a flow'
/** Articles of the team beside those of the help centre. */
const RUNBOOK = [
  'id,title,body,url,audience',
  '1,"Pager rota for the night","<p>Who is called.</p>",https://kb.example/rota,internal',
].join('\n')

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
  const page = await desk.openOwnPage('options.html')
  await chooseFile(page, 'Import articles', asFile('Runbook.csv', 'text/csv', RUNBOOK))
  const window = page.getByRole('dialog')
  await window.getByText('Your team only').click()
  await window.getByRole('button', { name: 'Import 1 article' }).click()
  await window.getByText('1 article is in.').waitFor()
  await page.close()
})
afterAll(() => desk.close())

const results = (panel: Frame) => panel.locator('[data-found]')
const focused = (panel: Frame) => panel.locator('button:focus').textContent()

/** Chooses the next value in a list that has the focus, until it is the wanted one. */
async function choose(page: Page, panel: Frame, label: string, value: RegExp): Promise<void> {
  const list = panel.getByLabel(label, { exact: true })
  await list.focus()
  for (let step = 0; step < 10; step += 1) {
    if (value.test(await list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text ?? '')))
      return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`${label} has no ${value}`)
}

describe.each(HOSTS)('the search box in %s', (host) => {
  it('leads from the words of a heading over a filter to the link in the reply without a mouse', async () => {
    const { page, panel } = await desk.comeToTicket(host, STANDARD_TICKET)
    await firstSuggestion(panel)
    const reply = await openComposer(page, host)
    const box = panel.getByRole('searchbox')
    const hasFocus = () => box.evaluate((one) => one === document.activeElement)
    await box.focus()
    await page.keyboard.type(HEADING)
    await expect.poll(() => results(panel).first().textContent()).toContain(ARTICLE)
    await panel
      .getByRole('status')
      .filter({ hasText: / found$/ })
      .first()
      .waitFor({ state: 'attached' })
    expect(await accessibilityFaults(panel)).toEqual([])

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await choose(page, panel, 'Source', /^Runbook/)
    expect(await accessibilityFaults(panel)).toEqual([])
    await page.keyboard.press('Escape')
    await panel.getByRole('button', { name: 'Filters, 1 is on' }).waitFor()
    const hidden = panel.locator('[data-hidden-by="source"]')
    await hidden.getByText(/The filter “Source: Runbook.*” hides \d+ articles?\./).waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
    await hidden.getByRole('button').press('Enter')
    await expect.poll(() => results(panel).first().textContent()).toContain(ARTICLE)

    await box.focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused(panel)).toBe('Insert link')
    await page.keyboard.press('ArrowUp')
    expect(await hasFocus()).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    expect([await hasFocus(), await box.inputValue()]).toEqual([true, HEADING])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => reply.locator('a').first().textContent()).toContain(ARTICLE)
  })

  it('keeps its filters, and asks before a link to an internal article goes into a public reply', async () => {
    const { page, panel } = await desk.comeToTicket(host, STANDARD_TICKET)
    await firstSuggestion(panel)
    const reply = await openComposer(page, host)
    const box = panel.getByRole('searchbox')
    await box.focus()
    await page.keyboard.type('webhook sign')
    await results(panel).nth(1).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await choose(page, panel, 'For whom', /^Your team only/)
    await page.keyboard.press('Escape')
    await expect.poll(() => results(panel).filter({ hasNotText: 'Internal' }).count()).toBe(0)
    await box.fill('pager ro')
    await expect.poll(() => results(panel).first().textContent()).toContain('Pager rota for the night')
    expect(await results(panel).first().textContent()).toContain('Internal')

    await box.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const question = panel.getByRole('alertdialog')
    await question.waitFor()
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    expect(await reply.locator('a').count()).toBe(0)

    await switchToNote(page, host)
    const note = await openComposer(page, host)
    await box.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => note.locator('a').first().textContent()).toContain('Pager rota')
  })
})
