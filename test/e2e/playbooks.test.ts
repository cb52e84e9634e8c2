import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import sso from '../../assets/playbooks/sso.json'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

/** A ticket about single sign-on. */
const SSO = 4018

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

/** What each test has kept is gone for the next. */
afterEach(async () => {
  await (await desk.worker()).evaluate("chrome.storage.local.remove(['playbooks', 'plans'])")
})

const kept = (page: Page) => page.evaluate("chrome.storage.local.get(['playbooks', 'plans'])")
const rowOf = (page: Page, name: string) => page.locator(`[data-guide="${name}"]`)

async function settings(): Promise<Page> {
  const page = await desk.openOwnPage('options.html#playbooks')
  await rowOf(page, 'playbook/first-look').waitFor()
  return page
}

async function allTopics(page: Page): Promise<void> {
  await page
    .locator('#playbooks')
    .getByRole('button', { name: /^Show \d+ more$/ })
    .click()
}

/** Pastes playbooks into the import window, each on a line of its own, and presses its button. */
async function paste(page: Page, playbooks: readonly object[]): Promise<void> {
  const lines = playbooks.map((each) => JSON.stringify(each)).join(',\n')
  // Line by line a text of a thousand lines is typed for ten seconds.
  await page.getByRole('textbox', { name: 'Text of the file' }).fill(`{"format":1,"playbooks":[\n${lines}]}`)
  await page.getByRole('button', { name: 'Import what is pasted' }).click()
}

describe('playbooks in the settings', () => {
  it('are taken in from a file as a whole or not at all, after what they bring was shown', async () => {
    const page = await settings()
    await page.getByRole('button', { name: 'Import a file' }).click()
    const own = { ...sso, id: 'own', title: 'Our devices' }
    const changed = { ...sso, title: { ...sso.title, en: 'Entry' } }
    await paste(page, [own, { ...changed, timeBox: 1 }])
    const fault = page.locator('.faults li')
    await fault.getByText('playbooks.1.timeBox').waitFor()
    expect(await fault.getByText(/^Line 3, \d+$/).count()).toBe(1)
    await fault.getByText('this should be at least 5').waitFor()

    await paste(page, [own, changed])
    await page.locator('[data-brings="playbook/own"]').getByText('New', { exact: true }).waitFor()
    const replacing = page.locator('[data-brings="playbook/sso"]')
    await replacing.getByText('It is called “Entry”.').waitFor()
    await replacing.getByText('In place of “Single sign-on”, version 1.0.0').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await kept(page)).toEqual({})
    await page.getByRole('button', { name: 'Take it in' }).click()
    await page.getByText('2 documents were taken in.').waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
    await rowOf(page, 'playbook/own').getByText('Imported').waitFor()
    await rowOf(page, 'playbook/sso').getByText('Changed here').waitFor()

    await rowOf(page, 'playbook/sso').getByRole('button', { name: 'Reset Entry' }).click()
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await rowOf(page, 'playbook/sso').waitFor({ state: 'detached' })
    await rowOf(page, 'playbook/own').getByRole('button', { name: 'Delete Our devices' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await rowOf(page, 'playbook/own').waitFor({ state: 'detached' })
    await page.close()
  })

  it('are edited by keyboard, keep changes across a reload, and are given out as files', async () => {
    const page = await settings()
    await allTopics(page)
    await rowOf(page, 'playbook/sso').getByRole('link', { name: /^Edit/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The whole playbook' }).waitFor()
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await accessibilityFaults(page)).toEqual([])
    }
    await page.getByRole('switch', { name: /^Use the step “Ask which identity provider/ }).focus()
    await page.keyboard.press('Space')
    await page.locator('[data-step="who"] button').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'What to do' }).fill('Ask whom it locks out.')
    await page.reload()
    await page.getByText('2 changes not saved').waitFor()
    await page.getByRole('button', { name: 'Show changes' }).click()
    await page
      .getByText(/^The step “Ask who cannot get in.*” says: “Ask whom it locks out\.”$/)
      .first()
      .waitFor()
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Save and leave' }).click()
    const row = rowOf(page, 'playbook/sso')
    await row.getByText(`Version 1.0.1 · ${String(sso.steps.length - 1)} steps`).waitFor()
    const download = page.waitForEvent('download')
    await row.getByRole('button', { name: /^Export/ }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('playbook-sso-1.0.1.json')
    const written = JSON.parse(readFileSync(await file.path(), 'utf8')) as typeof sso
    expect(written.id).toBe('sso')
    expect(written.steps[0]?.text).toEqual({ ...sso.steps[0]?.text, en: 'Ask whom it locks out.' })
    expect(written.steps[1]).toMatchObject({ id: 'provider', off: true })
    await page.close()
  })

  it('obey rules of the organisation, which have an order', async () => {
    const page = await settings()
    for (const tag of ['okta*', 'hooks']) {
      await page.getByRole('button', { name: 'Add a rule' }).click()
      await page.getByRole('textbox', { name: 'Tag' }).last().fill(tag)
      await page.getByRole('combobox', { name: 'Playbook' }).last().selectOption({ label: 'Webhooks' })
    }
    await page.getByRole('button', { name: 'Move the rule for hooks up' }).click()
    const rules = async () => (await kept(page)) as { playbooks?: { data: { rules: unknown } } }
    await expect
      .poll(async () => (await rules()).playbooks?.data.rules)
      .toEqual([
        { tag: 'hooks', playbook: 'webhook' },
        { tag: 'okta*', playbook: 'webhook' },
      ])
    await allTopics(page)
    await rowOf(page, 'playbook/webhook').locator('.toggle').click()
    await page.getByText('This playbook is not there or switched off').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.close()
  })
})

describe('what is changed in the settings', () => {
  it('is what the panel shows of a ticket that is open, and what is switched off is not chosen', async () => {
    const { panel } = await desk.comeToTicket('zendesk', SSO, 'steps')
    const topic = panel.locator('[data-guide-topic]')
    expect(await topic.getAttribute('data-guide-topic')).toBe('sso')

    const page = await settings()
    await page.getByRole('button', { name: 'Import a file' }).click()
    const [first, ...others] = sso.steps
    const steps = [{ ...first, text: { ...first?.text, en: 'Ask whom it locks out.' } }, ...others]
    await paste(page, [{ ...sso, steps }])
    await page.getByRole('button', { name: 'Take it in' }).click()
    await panel.getByText('Ask whom it locks out.').first().waitFor()

    await page.getByRole('button', { name: 'Close' }).click()
    await rowOf(page, 'playbook/sso').locator('.toggle').click()
    await expect.poll(() => topic.getAttribute('data-guide-topic')).not.toBe('sso')
    await page.close()
  })
})

describe('ramp plans in the settings', () => {
  it('have targets that are changed, and the page of the ramp shows them', async () => {
    const page = await settings()
    await rowOf(page, 'plan/specialist').getByRole('link', { name: /^Edit/ }).click()
    await page.locator('[data-goal]', { hasText: 'Tickets worked on' }).first().getByRole('button').click()
    expect(await accessibilityFaults(page)).toEqual([])
    const box = page.getByRole('textbox', { name: 'Tickets worked on, at least' })
    await box.fill('77')
    await box.press('Enter')
    await page.getByText('1 change not saved').waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved as version 1.0.1').waitFor()
    await page.close()
    const ramp = await desk.openOwnPage('ramp.html')
    await ramp.getByRole('button', { name: 'Begin' }).click()
    await ramp.getByText('0 tickets; 77 wanted.').first().waitFor({ state: 'attached' })
    await ramp.close()
  })
})
