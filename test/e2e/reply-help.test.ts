import type { Frame, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openComposer, switchToNote } from '../demo/reply-box'
import { firstSuggestion } from '../demo/panel-frame'
import { HOSTS, STANDARD_TICKET, type DemoHost } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { highlighted } from './harness/host-page'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const textOf = async (box: Locator) => ((await box.innerText()) ?? '').replace(/\s+/g, ' ').trim()

async function open(host: DemoHost): Promise<{ page: Page; panel: Frame }> {
  const opened = await desk.comeToTicket(host, STANDARD_TICKET)
  await firstSuggestion(opened.panel)
  return opened
}

describe.each(HOSTS)('help with writing in %s', (host) => {
  it('a hand-over goes into an internal note, and into nothing else', async () => {
    const { page, panel } = await open(host)
    const box = await openComposer(page, host)
    await panel.locator('[data-help-action="hand-over"] button').click()
    const draft = panel.locator('[data-help-draft="hand-over"]')
    const note = await draft.getByRole('textbox').first().inputValue()
    expect(note).toMatch(/^Hand-over: /)
    expect(note).toMatch(/\nReported\n- .+ \(.{5,9}, \d\d:\d\d UTC, .+\)/)
    expect(await accessibilityFaults(panel)).toEqual([])

    await draft.getByRole('button', { name: 'Insert as internal note' }).click()
    await expect.poll(() => draft.locator(MARKS.report).getAttribute('data-report')).toBe('offered')
    expect(await textOf(box)).not.toContain('Hand-over')
    await switchToNote(page, host)
    await draft.getByRole('button', { name: 'Insert as internal note' }).click()
    await expect.poll(() => textOf(box)).toContain('Hand-over: ')
    await expect.poll(() => draft.locator(MARKS.report).getAttribute('data-report')).toBe('done')

    const line = draft.locator('[data-timeline-kind]').last().locator(MARKS.quoteButton)
    await line.click()
    await expect.poll(async () => (await highlighted(page)).length).toBe(1)
    expect(await page.evaluate(() => document.documentElement.dataset['submitted'] ?? '0')).toBe('0')
  })

  it('a recording is asked for in steps', async () => {
    const { page, panel } = await open(host)
    const box = await openComposer(page, host)
    await panel.getByRole('combobox', { name: /Ask for a recording/ }).selectOption('har firefox')
    const draft = panel.locator('[data-help-draft="har firefox"]')
    await draft.waitFor()
    await panel.getByRole('combobox', { name: /Ask for a recording/ }).selectOption('console safari')
    await panel.locator('[data-help-draft="console safari"]').waitFor()
    await panel.getByRole('combobox', { name: /Ask for a recording/ }).selectOption('har firefox')
    await draft.getByRole('button', { name: 'Insert', exact: true }).click()
    await expect.poll(() => box.locator('ol li').count()).toBe(5)
    expect(await textOf(box)).toMatch(/Save All As HAR/)
  })

  it('the palette is worked by keyboard alone', async () => {
    const { page, panel } = await open(host)
    const box = await openComposer(page, host)
    await panel.locator(MARKS.tab).first().focus()
    await page.keyboard.press('Control+k')
    await panel.getByRole('searchbox', { name: /Find a snippet/ }).waitFor()
    await expect.poll(() => panel.locator('[role="option"]').count()).toBe(10)
    expect(await accessibilityFaults(panel)).toEqual([])
    await page.keyboard.type('skelton')
    await expect
      .poll(() => panel.locator('[role="option"]').first().textContent())
      .toContain('Reply skeleton')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(box)).toMatch(/What we know so far:/)
    await panel.locator(MARKS.tab).first().focus()
    await page.keyboard.press('Control+k')
    await panel.getByRole('searchbox', { name: /Find a snippet/ }).waitFor()
    await page.keyboard.press('Escape')
    await panel.getByRole('searchbox', { name: /Find a snippet/ }).waitFor({ state: 'detached' })
  })

  it('a blaming sentence can be said another way', async () => {
    const { page, panel } = await open(host)
    const box = await openComposer(page, host)
    await box.pressSequentially('You obviously forgot to save the form. It is noted.')
    const note = panel.locator('[data-tone-kind="blame"]')
    await note.waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
    await note.getByRole('button', { name: /^Use this wording/ }).click()
    await expect
      .poll(() => textOf(box))
      .toMatch(/^It looks as if this step is still open: save the form\. It is noted\.$/)
  })
})

it('a snippet written in the settings is found in the panel and filled in', async () => {
  const options = await desk.openOwnPage('options.html')
  await options.getByRole('button', { name: 'Add a snippet' }).click()
  await options.getByLabel('Name', { exact: true }).last().fill('Zebra greeting')
  await options
    .getByLabel('Text', { exact: true })
    .fill('Hello {{requester.first}}, this is about {{ticket.id}}. {{field.nothing}}')
  expect(await accessibilityFaults(options)).toEqual([])
  await options.getByRole('button', { name: 'Save', exact: true }).click()
  await options.locator('[data-snippet="Zebra greeting"]').waitFor()

  await options.getByRole('button', { name: 'Import', exact: true }).click()
  await options.getByLabel('Or paste it here').last().fill('title,text,host\nOnly Jira,Hi,jira\nBroken,,jira')
  await options.getByRole('button', { name: 'Import what is pasted' }).last().click()
  await options.getByText('Snippet 2 cannot be used').waitFor()
  await options.getByLabel('Or paste it here').last().fill('title,text,host\nOnly Jira zebra,Hi,jira')
  await options.getByRole('button', { name: 'Import what is pasted' }).last().click()
  await options.locator('[data-snippet="Only Jira zebra"]').waitFor({ state: 'attached' })
  expect(await options.locator('[data-snippet]').count()).toBe(2)

  const { page, panel } = await open('zendesk')
  const box = await openComposer(page, 'zendesk')
  await panel.locator(MARKS.tab).first().focus()
  await page.keyboard.press('Control+k')
  await panel.getByRole('searchbox', { name: /Find a snippet/ }).waitFor()
  await page.keyboard.type('zebra')
  await expect
    .poll(() => panel.locator('.palette-entry').allTextContents())
    .toEqual(['Zebra greetingSnippet'])
  await page.keyboard.press('Enter')
  await expect.poll(() => textOf(box)).toMatch(/^Hello \p{Lu}\p{L}+, this is about \d+\. ____$/u)
  // What is left open shows before it is sent.
  await panel.locator('[data-guard-kind="placeholder"]').waitFor()
  await options.close()
})
