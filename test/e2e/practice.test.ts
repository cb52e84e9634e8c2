import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { STANDARD_TICKET } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const ANSWER = [
  'Hello Amara,',
  'I am sorry, please send no password. I understand that the control room waits.',
  'The steps: https://acme.zendesk.com/hc/en-us/articles/900202-saml',
  'This is your fault. Next update by 12:30 UTC today.',
].join('\n')

/** Faults in both themes of a page that follows the system. */
async function faultsInBoth(page: Page): Promise<readonly string[]> {
  const faults: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    // What changes its colour slowly is neither light nor dark for a while.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    faults.push(...(await accessibilityFaults(page)).map((fault) => `${colorScheme}: ${fault}`))
  }
  return faults
}

describe('the practice room', () => {
  let page: Page
  const verdict = (criterion: string, name: string) =>
    page.locator(`[data-own="${criterion}"]`).getByRole('radio', { name, exact: true })

  it('is reached from the settings by keyboard, and lists its tickets', async () => {
    page = await desk.openOwnPage('options.html')
    await page.getByRole('link', { name: 'Open the practice room' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-practice="list"]').waitFor()
    expect(await page.locator('[data-practice-ticket]').count()).toBe(10)
    expect(await faultsInBoth(page)).toEqual([])
  })

  it('hides the verdicts until the person has given theirs, by keyboard alone', async () => {
    await page.locator('[data-practice-ticket="sso"]').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-practice="sso"]').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/identity provider/)
    expect(await page.locator('[data-compared-criterion]').count()).toBe(0)
    await page.getByRole('button', { name: 'Compare with the rubric' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Judge at least one criterion first.').waitFor()
    // From “Met” two to the right: “Not met”.
    await verdict('knowledge', 'Met').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await verdict('privacy', 'Met').focus()
    await page.keyboard.press('Space')
    expect(await verdict('knowledge', 'Not met').isChecked()).toBe(true)
    expect(await faultsInBoth(page)).toEqual([])
  })

  it('shows them beside the person’s own, with quotes and how far both agree', async () => {
    await page.getByRole('button', { name: 'Compare with the rubric' }).press('Enter')
    await page.locator('[data-same="1"][data-of="2"]').waitFor()
    const privacy = page.locator('[data-compared-criterion="privacy"]')
    expect(await privacy.getAttribute('data-same')).toBe('false')
    await privacy.getByText('can you send me a user name and password').first().waitFor()
    await privacy.getByRole('button', { name: /^Show an example/ }).press('Enter')
    await privacy.locator('[data-example-side="bad"]').waitFor()
    expect(await faultsInBoth(page)).toEqual([])
  })

  it('keeps what was judged and written when the page is loaded anew', async () => {
    await page.getByLabel('Your reply to the customer').focus()
    await page.keyboard.insertText(ANSWER)
    await page.reload()
    await page.locator('[data-same="1"][data-of="2"]').waitFor()
    expect(await page.getByLabel('Your reply to the customer').inputValue()).toBe(ANSWER)
  })

  it('checks the answer as if it were sent, then shows a worked one', async () => {
    expect(await page.locator('[data-worked]').count()).toBe(0)
    await page.getByRole('button', { name: 'Check my answer' }).press('Enter')
    const outcome = page.locator('[data-before]')
    await outcome.waitFor()
    const [before, after] = await Promise.all(
      ['data-before', 'data-after'].map(async (name) => Number(await outcome.getAttribute(name))),
    )
    expect(after).toBeGreaterThan(before ?? 100)
    await outcome.locator('[data-outcome-tone]').getByText('This is your fault.').first().waitFor()
    await page
      .locator('[data-worked]')
      .getByText('https://app.relay.acme.example/saml/tn_8p1r4v3y')
      .first()
      .waitFor()
    expect(await faultsInBoth(page)).toEqual([])
  })

  it('goes on to the next ticket, says what is done, and forgets it when asked', async () => {
    await page.getByRole('link', { name: 'Next ticket' }).press('Enter')
    await page.locator('[data-practice="billing"]').waitFor()
    await page.getByRole('link', { name: 'All tickets' }).press('Enter')
    await page.getByText('1 of 10 done').waitFor()
    await page.locator('[data-practice-ticket="sso"]').press('Enter')
    await page.getByRole('button', { name: 'Start this ticket again' }).press('Enter')
    expect(await page.getByLabel('Your reply to the customer').inputValue()).toBe('')
    expect(await verdict('privacy', 'Met').isChecked()).toBe(false)
    await page.close()
  })
})

describe('learn mode', () => {
  it('explains a criterion of the panel with a good and a bad example when it is asked to', async () => {
    const { panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await openTab(panel, 'quality')
    const criterion = panel.locator(`${MARKS.criterion}[data-criterion="tone"]`)
    if (!(await criterion.locator('[data-example]').isVisible()))
      await criterion.getByRole('button').first().click()
    const show = criterion.getByRole('button', { name: /^Show an example/ })
    expect(await criterion.locator('[data-example-side]').count()).toBe(0)
    await show.press('Enter')
    for (const side of ['good', 'bad'])
      expect(await criterion.locator(`[data-example-side="${side}"] blockquote`).textContent()).not.toBe('')
    expect(await accessibilityFaults(panel)).toEqual([])
    await criterion.getByRole('button', { name: /^Hide the example/ }).press('Enter')
    await expect.poll(() => criterion.locator('[data-example-side]').count()).toBe(0)
  })

  it('explains a step of a playbook in the same way', async () => {
    const { panel } = await desk.comeToTicket('zendesk', STANDARD_TICKET, 'steps')
    const step = panel.locator('[data-step]').first()
    const show = step.getByRole('button', { name: /^Show an example/ })
    if (!(await show.isVisible())) await step.getByRole('button').first().click()
    await show.press('Enter')
    await step.locator('[data-example-side="good"]').waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
  })

  it('leads from the panel’s menu to the practice room', async () => {
    const { page, panel } = await desk.comeToTicket('zendesk', STANDARD_TICKET)
    await panel.getByRole('button', { name: /^More for Deskhand/ }).press('Enter')
    const [room] = await Promise.all([
      page.context().waitForEvent('page'),
      panel.getByRole('menuitem', { name: 'Practice room' }).press('Enter'),
    ])
    await room.locator('[data-practice="list"]').waitFor()
  })
})
