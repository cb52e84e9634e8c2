import type { Frame, Page } from 'playwright-core'
import { MARKS } from './marks'
import { collapse, expand, openTab } from './panel-actions'
import { openComposer, pasteIntoBox } from './reply-box'
import type { Shoot } from './shoot-fixes'
import type { DemoHost } from './ticket-address'

/** What the guard sees in a public reply, on the rail too; tone, reply help, a hand-over, and the palette. */
export async function shootWriting(page: Page, frame: Frame, host: DemoHost, shoot: Shoot): Promise<void> {
  await openTab(frame, 'assist')
  const box = await openComposer(page, host)
  await pasteIntoBox(
    box,
    'Hello Zebulon, please use ghp_Zq3LmW8rTy5VbN1cXs7Kd2Jf9Hg4Pa6Qe0Ru for now. You obviously forgot to save the form. It must be your firewall.',
  )
  await frame.locator(MARKS.guard).waitFor()
  await frame.locator('[data-tone]').waitFor()
  await shoot(page, `${host}-guard`)
  await frame.locator('[data-tone]').scrollIntoViewIfNeeded()
  await shoot(page, `${host}-tone`)
  await collapse(frame)
  await frame.locator(MARKS.railGuard).waitFor()
  await shoot(page, `${host}-guard-rail`)
  await expand(frame)
  await box.press('ControlOrMeta+a')
  await box.press('Delete')
  await frame.locator(MARKS.guard).waitFor({ state: 'detached' })

  await frame.locator('[data-help-action="skeleton"] button').click()
  await frame.locator('[data-help-draft]').scrollIntoViewIfNeeded()
  await shoot(page, `${host}-reply-help`)
  await frame.locator('[data-help-action="hand-over"] button').click()
  await frame.locator('[data-help-draft="hand-over"]').waitFor()
  await frame.locator('[data-timeline]').scrollIntoViewIfNeeded()
  await shoot(page, `${host}-hand-over`)
  await frame.locator('[data-help-draft]').getByRole('button', { name: 'Close this text' }).click()
  await frame.locator('.reply-help .section-title button').click()
  await frame.locator('.palette-entry').first().waitFor()
  await page.waitForTimeout(300)
  await shoot(page, `${host}-palette`)
  await page.keyboard.press('Escape')
  await frame.locator('.palette-entry').first().waitFor({ state: 'detached' })
}

/** Settings of the guard, and a snippet that is being written. */
export async function shootSnippets(options: Page, shoot: Shoot): Promise<void> {
  await options.getByRole('button', { name: 'Add a snippet' }).click()
  await options.getByLabel('Name', { exact: true }).last().fill('Ask for the version')
  await options
    .getByLabel('Text', { exact: true })
    .fill('Hello {{requester.first}},\n\nwhich version is it? I will write again by {{next.update}}.')
  await options.locator('.snippet-form').evaluate((form) => form.scrollIntoView({ block: 'center' }))
  await shoot(options, 'options-writing')
  await options.getByRole('button', { name: 'Save', exact: true }).click()
  await options.locator('[data-snippet]').waitFor()
}
