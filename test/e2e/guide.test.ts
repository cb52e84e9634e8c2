import type { Frame, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { collapse, expand, openTab } from '../demo/panel-actions'
import { readyPanel } from '../demo/panel-frame'
import { openComposer, switchToNote } from '../demo/reply-box'
import { HOSTS, ticketKey, type DemoHost } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { killWorker } from './harness/extension-life'
import { highlighted } from './harness/host-page'

/** Nobody of a part of a customer gets in since their identity provider was changed. */
const SSO = 4018

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const playbook = (panel: Frame, id: string) => panel.locator(`[data-guide-playbook="${id}"]`)
const step = (panel: Frame, of: string, id: string) => playbook(panel, of).locator(`[data-step="${id}"]`)
const boxOf = (one: Locator) => one.getByRole('checkbox')
const openCount = async (panel: Frame, of: string) =>
  Number(await playbook(panel, of).getAttribute('data-open'))

/** Waits until a step stands so, and what made it so. */
async function expectStep(one: Locator, state: string, by: string): Promise<void> {
  await expect
    .poll(async () => [await one.getAttribute('data-step-state'), await one.getAttribute('data-step-by')])
    .toEqual([state, by])
}

/** The first open step of a playbook that asks the customer. */
async function firstOpenQuestion(panel: Frame, of: string): Promise<string> {
  const open = playbook(panel, of).locator('[data-step-state="open"]:has([data-deed="ask"])').first()
  return (await open.getAttribute('data-step')) ?? ''
}

const comeToSteps = (host: DemoHost) => desk.comeToTicket(host, SSO, 'steps')

describe.each(HOSTS)('a new hire opens a ticket about single sign-on in %s', (host) => {
  it('and sees what it is about, why, and what to do next', async () => {
    const { page, panel } = await comeToSteps(host)
    expect(await panel.locator('[data-guide-topic]').getAttribute('data-guide-topic')).toBe('sso')
    await panel.locator('[data-topic-reason] button').first().click()
    await expect.poll(() => highlighted(page)).toHaveLength(1)
    expect(await openCount(panel, 'first-look')).toBeGreaterThan(0)
    expect(await openCount(panel, 'sso')).toBeGreaterThan(0)
    // What ticked itself says where it was seen.
    const ticked = panel.locator('[data-step-state="done"][data-step-by="ticket"]').first()
    await ticked.getByRole('button').first().click()
    expect(await ticked.locator(MARKS.quote).count()).toBeGreaterThan(0)

    const next = panel.locator('[data-next-step]')
    const key = (await next.getAttribute('data-next-step')) ?? ''
    await openTab(panel, 'assist')
    await next.click()
    expect(
      await panel.evaluate(() => document.activeElement?.closest('[data-step]')?.getAttribute('data-next')),
    ).toBe('true')
    expect(key).toMatch(/^[a-z-]+\/[a-z-]+$/)
    expect(await accessibilityFaults(panel)).toEqual([])

    await collapse(panel)
    const open = (await openCount(panel, 'first-look')) + (await openCount(panel, 'sso'))
    expect(await panel.locator('[data-rail-steps]').getAttribute('data-rail-steps')).toBe(String(open))
    await expand(panel)
  })

  it('asks the customer, and the questions tick their steps', async () => {
    const { page, panel } = await comeToSteps(host)
    const box = await openComposer(page, host)
    const first = await firstOpenQuestion(panel, 'sso')
    const before = await openCount(panel, 'sso')
    const question = await step(panel, 'sso', first).locator('dd').last().textContent()
    await playbook(panel, 'sso').locator('[data-deed="ask-all"] button').first().click()
    await expect.poll(() => box.locator('ol li').count()).toBeGreaterThan(1)
    expect(await box.locator('ol li').first().textContent()).toBe(question)
    await expect.poll(() => openCount(panel, 'sso')).toBeLessThan(before)
    await expectStep(step(panel, 'sso', first), 'done', 'ticket')
    expect(await page.evaluate(() => document.documentElement.dataset['submitted'] ?? '0')).toBe('0')
  })

  it('is shown what must be there before an escalation, and starts and hands on the packet', async () => {
    const { page, panel } = await comeToSteps(host)
    const box = await openComposer(page, host)
    expect(await panel.locator('[data-moment]').count()).toBe(0)
    await switchToNote(page, host)
    await box.pressSequentially('Escalating to engineering: the audience of the assertion does not match.')
    const moment = panel.locator('[data-moment="before-escalating"]')
    await moment.waitFor()
    expect(await moment.textContent()).toMatch(/^Before you escalate: \d of \d+ open$/)
    await moment.click()
    const before = playbook(panel, 'before-escalating')
    await before.getByRole('heading', { level: 3 }).waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])

    const packet = before.locator('[data-step]:has([data-deed="packet"])').first()
    await packet.locator('.step-open').click()
    await packet.locator('[data-deed="packet"] button').click()
    await panel.locator(MARKS.packet).waitFor()
    await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('packet-title')
    await panel.locator('[data-packet-out]').getByRole('button', { name: 'Insert as note' }).click()
    await expect
      .poll(() => panel.locator('[data-packet-out]').locator(MARKS.report).getAttribute('data-report'))
      .toBe('done')

    // What was done counts for every playbook, also for one that is only looked up.
    await openTab(panel, 'steps')
    await panel.getByRole('button', { name: 'Look at another playbook' }).click()
    await panel.getByRole('menuitem', { name: 'API and server errors' }).click()
    await expect.poll(() => step(panel, 'api-errors', 'packet').getAttribute('data-step-state')).toBe('done')
  })
})

describe.each(HOSTS)('the steps of a ticket in %s', (host) => {
  it('are ticked, skipped, left out and taken back by hand, without a mouse', async () => {
    const { page, panel } = await comeToSteps(host)
    const one = step(panel, 'sso', 'certificate')
    await boxOf(one).focus()
    await page.keyboard.press('Space')
    await expectStep(one, 'done', 'person')
    await page.keyboard.press('Space')
    await expectStep(one, 'open', '')
    await page.keyboard.press('ArrowDown')
    expect(
      await panel.evaluate(() => document.activeElement?.closest('[data-step]')?.getAttribute('data-step')),
    ).not.toBe('certificate')

    await one.locator('.step-open').press('Enter')
    await one.locator('[data-say="skipped"] button').press('Enter')
    await page.keyboard.press('Enter')
    await one.getByText('Say why in a few words').waitFor()
    await one.getByRole('textbox').fill('The customer has checked it')
    await page.keyboard.press('Enter')
    await expectStep(one, 'skipped', 'person')
    expect(await one.textContent()).toContain('Skipped: The customer has checked it')
    expect(await accessibilityFaults(panel)).toEqual([])
    await one.locator('[data-say="undo"] button').press('Enter')
    await expectStep(one, 'open', '')
    await one.locator('[data-say="not-applicable"] button').press('Enter')
    await expectStep(one, 'not-applicable', 'person')
    await one.locator('[data-say="undo"] button').press('Enter')
    await expectStep(one, 'open', '')
  })

  it('are the same in two tabs and after the worker was stopped, and go with the topic', async () => {
    const { page, panel } = await comeToSteps(host)
    const second = await desk.openTicket(host, SSO)
    await openTab(second.panel, 'steps')
    await boxOf(step(second.panel, 'sso', 'certificate')).press('Space')
    await expectStep(step(panel, 'sso', 'certificate'), 'done', 'person')
    const decisions = playbook(second.panel, 'sso').locator('[data-guide-decision]')
    await decisions.getByRole('button').first().press('Enter')
    await expect
      .poll(() => playbook(panel, 'sso').locator('[data-guide-decision]').getAttribute('data-guide-decision'))
      .toBe('1')

    await killWorker(second.page, await desk.worker())
    await second.page.reload()
    const again = await readyPanel(second.page, ticketKey(host, SSO))
    await openTab(again, 'steps')
    await expectStep(step(again, 'sso', 'certificate'), 'done', 'person')
    expect(await playbook(again, 'sso').locator('[data-guide-decision="1"]').count()).toBe(1)

    await again.getByRole('button', { name: 'Change topic' }).press('Enter')
    await again.getByRole('menuitem', { name: 'Billing' }).click()
    await again.locator('[data-guide-topic="billing"][data-chosen-by="person"]').waitFor()
    await panel.locator('[data-guide-topic="billing"]').waitFor()
    await again.getByRole('button', { name: 'Change topic' }).press('Enter')
    await again.getByRole('menuitem', { name: 'Let the ticket tell' }).click()
    await again.locator('[data-guide-topic="sso"][data-chosen-by="ticket"]').waitFor()
    await boxOf(step(again, 'sso', 'certificate')).press('Space')
    await expectStep(step(panel, 'sso', 'certificate'), 'open', '')
    await second.page.close()
    await page.bringToFront()
  })
})

it('less help is shown where less is wanted, and none where none is', async () => {
  const { panel } = await comeToSteps('zendesk')
  const level = panel.locator('[data-guide-level]')
  const choose = (value: string) =>
    panel.getByLabel('How much help', { exact: true }).last().selectOption(value)
  await choose('short')
  await expect.poll(() => level.getAttribute('data-guide-level')).toBe('short')
  expect(await panel.locator('[data-step]:not([data-step-state="open"])').count()).toBe(0)
  await choose('on-demand')
  await expect.poll(() => panel.locator('[data-guide-playbook]').count()).toBe(0)
  expect(await panel.locator('[data-next-step]').count()).toBe(0)
  await panel.getByRole('button', { name: 'Show steps' }).click()
  await playbook(panel, 'sso').waitFor()
  await choose('off')
  await expect.poll(() => panel.getByRole('tab', { name: /^Steps/ }).count()).toBe(0)
  expect(await panel.locator('[data-next-step], [data-moment]').count()).toBe(0)
})
