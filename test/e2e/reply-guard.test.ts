import type { Frame, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { collapse, expand, openTab } from '../demo/panel-actions'
import { readyPanel } from '../demo/panel-frame'
import { openComposer, pasteIntoBox, switchToNote } from '../demo/reply-box'
import { HOSTS, STANDARD_TICKET, ticketKey } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { highlighted } from './harness/host-page'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

/** Its requester sends a password. */
const TICKET_WITH_SECRET = 4003
/** Made up for this test. */
const TOKEN = 'ghp_Zq3LmW8rTy5VbN1cXs7Kd2Jf9Hg4Pa6Qe0Ru'
const item = (panel: Frame, kind: string) => panel.locator(`[data-guard-kind="${kind}"]`)
const textOf = async (box: Locator) => ((await box.textContent()) ?? '').replace(/\s+/g, ' ').trim()

describe.each(HOSTS)('while a public reply is written in %s', (host) => {
  it('a token that is pasted shows in the panel and on the rail, and can be masked', async () => {
    const { page, panel } = await desk.comeToTicket(host, STANDARD_TICKET)
    const box = await openComposer(page, host)
    await box.pressSequentially('Please use ')
    await pasteIntoBox(box, `${TOKEN} for now`)
    await item(panel, 'secret').waitFor()
    expect(await item(panel, 'secret').locator(MARKS.quote).textContent()).toBe(TOKEN)
    expect(await accessibilityFaults(panel)).toEqual([])
    await item(panel, 'secret').locator(MARKS.quoteButton).click()
    await expect.poll(() => highlighted(page)).toEqual([{ text: TOKEN, inSight: true }])

    await collapse(panel)
    await panel.locator(MARKS.railGuard).waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
    await expand(panel)

    await item(panel, 'secret').getByRole('button', { name: /^Mask/ }).click()
    await expect.poll(() => textOf(box)).toBe('Please use [secret removed] for now')
    await panel.locator(MARKS.guard).waitFor({ state: 'detached' })
    await box.press('ControlOrMeta+z')
    await expect.poll(() => textOf(box)).toContain(TOKEN)
    await item(panel, 'secret').waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset['submitted'] ?? '0')).toBe('0')
  })

  it('what was called fine stays away on this ticket, and nothing else does', async () => {
    const { page, panel } = await desk.openTicket(host, STANDARD_TICKET)
    const box = await openComposer(page, host)
    await pasteIntoBox(box, `Hello Zebulon, use ${TOKEN}.`)
    await item(panel, 'wrong-name').waitFor()
    await item(panel, 'secret')
      .getByRole('button', { name: /^It is fine/ })
      .click()
    await item(panel, 'secret').waitFor({ state: 'detached' })
    await item(panel, 'wrong-name').waitFor()

    await page.reload()
    const again = await readyPanel(page, ticketKey(host, STANDARD_TICKET))
    const box2 = await openComposer(page, host)
    await box2.press('ControlOrMeta+a')
    await pasteIntoBox(box2, `Hello Zebulon, use ${TOKEN}.`)
    await item(again, 'wrong-name').waitFor()
    expect(await item(again, 'secret').count()).toBe(0)
    await item(again, 'wrong-name').getByRole('button', { name: /^Use/ }).click()
    await expect.poll(() => textOf(box2)).toMatch(/^Hello (?!Zebulon)\p{Lu}\p{L}+, use/u)
    await page.close()
  })

  it('an internal note is left alone', async () => {
    const { page, panel } = await desk.comeToTicket(host, STANDARD_TICKET)
    const box = await openComposer(page, host)
    await pasteIntoBox(box, 'Ask in #eng-oncall about it.')
    await item(panel, 'internal-word').waitFor()
    await switchToNote(page, host)
    await panel.locator(MARKS.guard).waitFor({ state: 'detached' })
  })
})

it.each(HOSTS)(
  'secrets that stand in the conversation show with the way to take them out, %s',
  async (host) => {
    const { page, panel } = await desk.comeToTicket(host, TICKET_WITH_SECRET)
    await openTab(panel, 'quality')
    const posted = panel.locator(MARKS.posted)
    expect(await posted.textContent()).toMatch(
      host === 'zendesk' ? /choose Redact/ : /edit the (?:comment|description)/,
    )
    expect(await posted.getByRole('link').first().getAttribute('href')).toMatch(
      host === 'zendesk'
        ? /^https:\/\/support\.zendesk\.com\/hc\/en-us\/articles\/4408846470170$/
        : /^https:\/\/acme\.atlassian\.net\/browse\//,
    )
    await posted.locator(MARKS.quoteButton).first().click()
    await expect
      .poll(() => highlighted(page))
      .toEqual([{ text: expect.stringMatching(/rly_live|Sunflower42/), inSight: true }])
    expect(await accessibilityFaults(panel)).toEqual([])
  },
)
