import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { firstSuggestion, readyPanel } from '../demo/panel-frame'
import { openComposer, switchToNote } from '../demo/reply-box'
import { switchTicket } from '../demo/switch-ticket'
import { HOSTS, STANDARD_TICKET, ticketKey, type DemoHost } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const gap = (panel: Frame, id: string) => panel.locator(`[data-gap="${id}"]`)
const step = (panel: Frame, id: string, kind: string) => gap(panel, id).locator(`[data-fix="${kind}"] button`)
const report = (panel: Frame, id: string) => gap(panel, id).locator(MARKS.report)

async function openGaps(host: DemoHost, ticket = STANDARD_TICKET): Promise<{ page: Page; panel: Frame }> {
  const { page, panel } = await desk.comeToTicket(host, ticket)
  await firstSuggestion(panel)
  await openTab(panel, 'escalate')
  const more = panel.getByRole('button', { name: /^Show \d+ more$/ }).locator('visible=true')
  if (await more.count()) await more.first().click()
  return { page, panel }
}

/** The first gap that the customer can be asked about, and its question. */
async function firstAsked(panel: Frame): Promise<{ id: string; question: string }> {
  const first = panel.locator('[data-gap]:has([data-fix="ask"])').first()
  const id = (await first.getAttribute('data-gap')) ?? ''
  return { id, question: (await first.locator('[data-question]').first().textContent()) ?? '' }
}

/** Where the focus is in the page: the test ids of the elements around it, the innermost first. */
const focusedPlace = (page: Page) =>
  page.evaluate(() => {
    const names: string[] = []
    for (let place = document.activeElement; place; place = place.parentElement)
      names.push(place.getAttribute('data-test-id') ?? place.getAttribute('data-testid') ?? '')
    return names.filter(Boolean).join(' in ')
  })

describe.each(HOSTS)('one click in %s', (host) => {
  it('asks the customer for everything that is missing, as a draft', async () => {
    const { page, panel } = await openGaps(host)
    const box = await openComposer(page, host)
    const questions = panel.locator('[data-gap]:has([data-fix="ask"]) [data-question]')
    const wanted = (await questions.allTextContents()).slice(0, 5)
    const asked = await firstAsked(panel)
    await panel.locator('[data-fix="ask-all"] button').click()
    await expect.poll(() => box.locator('ol li').allTextContents()).toEqual(wanted)
    const draft = (await box.innerText()).replace(/\s+/g, ' ')
    expect(draft).toMatch(/^Hello \p{Lu}\p{L}+, These answers would help us move this forward:/u)
    expect(draft).toMatch(/I will write again by .*\d\d:\d\d UTC\.$/)
    await expect.poll(() => panel.locator(MARKS.report).first().textContent()).toMatch(/public reply/)
    // What stands in the draft is not asked again.
    await expect.poll(() => gap(panel, asked.id).locator('[data-fix="ask"]').count()).toBe(0)
    expect(await gap(panel, asked.id).textContent()).toContain('Asked in your draft')
    expect(await page.evaluate(() => document.documentElement.dataset['submitted'] ?? '0')).toBe('0')
    expect(await accessibilityFaults(panel)).toEqual([])
  })

  it('puts a section into an internal note, and into nothing else', async () => {
    const { page, panel } = await openGaps(host)
    const box = await openComposer(page, host)
    await step(panel, 'steps', 'section').click()
    await expect.poll(() => report(panel, 'steps').getAttribute('data-report')).toBe('offered')
    expect(await report(panel, 'steps').textContent()).toMatch(/internal note.*Nothing was inserted/)
    expect((await box.textContent())?.trim()).toBe('')
    expect(await accessibilityFaults(panel)).toEqual([])

    await switchToNote(page, host)
    await step(panel, 'steps', 'section').click()
    await expect.poll(() => box.locator('ol li').count()).toBe(3)
    expect(await box.textContent()).toMatch(/^\s*Steps to reproduce/)
    await expect.poll(() => report(panel, 'steps').getAttribute('data-report')).toBe('done')
  })

  it('goes to a field of the page, or says that it is not there', async () => {
    const { page, panel } = await openGaps(host)
    await step(panel, 'severity', 'field').click()
    await expect.poll(() => focusedPlace(page)).toMatch(/priority/)

    await page.evaluate(() =>
      document
        .querySelectorAll('[data-test-id*="priority"], [data-testid*="priority"]')
        .forEach((field) => field.remove()),
    )
    await step(panel, 'severity', 'field').click()
    await expect.poll(() => report(panel, 'severity').textContent()).toMatch(/Priority is not on this page/)
  })

  it('links the article that fits best', async () => {
    const { page, panel } = await openGaps(host)
    await openTab(panel, 'quality')
    const box = await openComposer(page, host)
    const best = await panel.locator(MARKS.suggestion).first().locator('a').getAttribute('href')
    await panel.locator('[data-criterion="knowledge"]').getByRole('button').first().click()
    await panel.locator('[data-criterion="knowledge"] [data-fix="article"] button').click()
    await expect.poll(() => box.locator('a').first().getAttribute('href')).toBe(best)
    await expect
      .poll(() => panel.locator('[data-criterion="knowledge"]').getAttribute('data-verdict'))
      .toBe('pass')
  })

  it('is a press of Enter for people without a mouse', async () => {
    const { page, panel } = await openGaps(host)
    const box = await openComposer(page, host)
    const asked = await firstAsked(panel)
    await step(panel, asked.id, 'ask').focus()
    await page.keyboard.press('Enter')
    expect(asked.question).not.toBe('')
    await expect.poll(() => box.textContent()).toContain(asked.question)
    expect(await box.evaluate((one) => one.contains(document.activeElement))).toBe(true)
  })

  it('copies all questions', async () => {
    const { page, panel } = await openGaps(host)
    await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
    const questions = await panel.locator('[data-gap] [data-question]').allTextContents()
    await panel.locator('[data-fix="copy-all"] button').click()
    await expect.poll(() => panel.locator(MARKS.report).first().textContent()).toMatch(/Copied/)
    await page.bringToFront()
    await page.locator('body').click({ position: { x: 2, y: 2 } })
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n')).toEqual(questions.map((question, index) => `${index + 1}. ${question}`))
  })
})

describe.each(HOSTS)('a second visit in %s', (host) => {
  it('says what changed since the first, and nothing when nothing did', async () => {
    const id = host === 'zendesk' ? 4012 : 4008
    const { page, panel } = await desk.openTicket(host, id)
    await openTab(panel, 'quality')
    expect(await panel.locator(MARKS.change).count()).toBe(0)
    await switchTicket(page, host, STANDARD_TICKET)
    await readyPanel(page, ticketKey(host, STANDARD_TICKET))
    await switchTicket(page, host, id)
    const same = await readyPanel(page, ticketKey(host, id))
    await same.locator(MARKS.hygiene).waitFor()
    expect(await same.locator(MARKS.change).count()).toBe(0)

    await switchTicket(page, host, STANDARD_TICKET)
    await readyPanel(page, ticketKey(host, STANDARD_TICKET))
    desk.helpdesk.addComment(id, {
      role: 'agent',
      public: true,
      text: 'I understand that this keeps your class from starting, and I am sorry for the trouble. The steps are in https://acme.zendesk.com/hc/en-us/articles/1',
    })
    await switchTicket(page, host, id)
    const again = await readyPanel(page, ticketKey(host, id))
    await again.locator(MARKS.change).waitFor()
    expect(await again.locator(MARKS.change).textContent()).toMatch(
      /since .*\d:\d\d.*: now (?:partly )?met \(new message\)/,
    )
    expect(await accessibilityFaults(again)).toEqual([])
    // A reload belongs to the same visit.
    await page.reload()
    const loaded = await readyPanel(page, ticketKey(host, id))
    await openTab(loaded, 'quality')
    await loaded.locator(MARKS.change).waitFor()
    await page.close()
  })
})
