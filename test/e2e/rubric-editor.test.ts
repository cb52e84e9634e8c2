import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { addSignalCriterion, openRubric, saveRubric, setWeightOf, switchOf } from '../demo/rubric-actions'
import { STANDARD_TICKET } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

/** The rubric of the role that is set when nothing has been changed. */
const RUBRIC = 'hygiene-specialist'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

/** What each test has kept is gone for the next. */
afterEach(async () => {
  await (await desk.worker()).evaluate("chrome.storage.local.remove(['rubrics', 'filler'])")
})

const editor = async () => openRubric(await desk.openOwnPage('options.html'), RUBRIC)
const tried = (page: Page, name: string) => page.locator(`[data-try="${name}"]`)
const score = async (row: Locator) => Number(await row.getAttribute('data-after'))

describe('the rubric editor', () => {
  it('changes the score of an open panel once a weight is saved', async () => {
    const { panel } = await desk.comeToTicket('zendesk', STANDARD_TICKET, 'quality')
    const value = () => panel.locator(MARKS.hygiene).first().getAttribute('data-value')
    const before = await value()
    const page = await editor()
    await setWeightOf(page, 'resolution', 1)
    await setWeightOf(page, 'tone', 60)
    expect(await value()).toBe(before)
    await saveRubric(page)
    await page.getByText(/Saved as version \d+\.\d+\.\d+/).waitFor()
    await expect.poll(value).not.toBe(before)
    await page.close()
  })

  it('takes a criterion that is switched off out of the panel, and puts it back with a reset', async () => {
    const { panel } = await desk.comeToTicket('zendesk', STANDARD_TICKET)
    await openTab(panel, 'quality')
    const inPanel = () => panel.locator('[data-criterion="knowledge"]').count()
    expect(await inPanel()).toBeGreaterThan(0)
    const page = await editor()
    await switchOf(page, 'knowledge').click()
    await saveRubric(page)
    await expect.poll(inPanel).toBe(0)

    await page.getByRole('link', { name: 'Settings' }).click()
    const row = page.locator(`[data-rubric="${RUBRIC}"]`)
    await row.getByText('Changed here').waitFor()
    await row.getByRole('button', { name: /^Reset/ }).click()
    await page.getByRole('button', { name: 'Reset rubric' }).click()
    await row.getByText('Changed here').waitFor({ state: 'detached' })
    await expect.poll(inPanel).toBeGreaterThan(0)
    await page.close()
  })

  it('adds a criterion from a signal, which the panel then shows', async () => {
    const { panel } = await desk.comeToTicket('zendesk', STANDARD_TICKET)
    const page = await editor()
    await addSignalCriterion(page, 'stack trace', 'Stack trace is there')
    await page.locator('[data-weight="stack-trace-is-there"][data-chosen="true"]').waitFor()
    await page.getByText('A stack trace, in any message').waitFor()
    await saveRubric(page)
    await openTab(panel, 'quality')
    await panel.locator('[data-criterion="stack-trace-is-there"]').waitFor()
    await page.close()
  })

  it('says why a pattern does not compile while it is typed', async () => {
    const page = await editor()
    await page.getByRole('button', { name: 'Add a criterion' }).click()
    await page.getByText('A pattern of your own').click()
    const pattern = page.getByRole('textbox', { name: 'Pattern', exact: true })
    await pattern.fill('RMA-(')
    await page.getByText(/A bracket “\(” is not closed/).waitFor()
    await pattern.fill('RMA-(\\d+)')
    await page.getByText(/A bracket “\(” is not closed/).waitFor({ state: 'detached' })
    await page.close()
  })

  it('shows sample tickets and those of this session before and after, and what changed', async () => {
    await desk.comeToTicket('zendesk', STANDARD_TICKET)
    const page = await editor()
    await tried(page, `https://acme.zendesk.com ${String(STANDARD_TICKET)}`).waitFor()
    const bare = tried(page, 'bareFixed')
    const before = await bare.getAttribute('data-before')
    await setWeightOf(page, 'tone', 90)
    await expect.poll(() => score(bare)).toBeGreaterThan(Number(before))
    expect(await bare.getAttribute('data-before')).toBe(before)
    await switchOf(page, 'tone').click()
    await bare.getByRole('button').first().click()
    await bare.getByText(/is no longer judged/).waitFor()
    await page.close({ runBeforeUnload: false })
  })

  it('keeps unsaved changes over a reload, tells them in words, and asks before they are left', async () => {
    const page = await editor()
    await setWeightOf(page, 'tone', 7)
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.getByText('1 change not saved', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Show changes' }).click()
    await page.getByText(/weight \S+ → 7$/).waitFor()
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Keep editing' }).click()
    await page.getByText('1 change not saved', { exact: true }).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Leave without saving' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await openRubric(page, RUBRIC)
    await page.getByText(/^Saved, version/).waitFor()
    await page.close()
  })

  it('keeps what was changed when the browser has no room for it, and saves it once there is', async () => {
    const page = await editor()
    await setWeightOf(page, 'tone', 33)
    const worker = await desk.worker()
    await worker.evaluate(`(async () => {
      const left = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse())
      await chrome.storage.local.set({ filler: 'x'.repeat(left - 'filler'.length - 2) })
    })()`)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText(/Not saved. The browser has no room left for Deskhand/).waitFor()
    await worker.evaluate("chrome.storage.local.remove('filler')")
    await saveRubric(page)
    await page.getByText(/Saved as version/).waitFor()
    await page.close()
  })

  it('exports a rubric that comes back by import, under an id of its own', async () => {
    const page = await editor()
    await setWeightOf(page, 'tone', 7)
    await saveRubric(page)
    await page.getByRole('link', { name: 'Settings' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator(`[data-rubric="${RUBRIC}"]`)
        .getByRole('button', { name: /^Export/ })
        .click(),
    ])
    const path = await file.path()
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ id: RUBRIC, kind: 'hygiene' })

    await page
      .locator(`[data-rubric="${RUBRIC}"]`)
      .getByRole('button', { name: /^Reset/ })
      .click()
    await page.getByRole('button', { name: 'Reset rubric' }).click()
    await page.getByRole('button', { name: 'Import a rubric' }).click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ])
    await chooser.setFiles(path)
    await page.getByText(/^Imported “/).waitFor()
    await page.reload()
    const imported = page.locator(`[data-rubric="${RUBRIC}-2"]`)
    await imported.getByRole('button', { name: /^Compare/ }).click()
    await page.getByRole('dialog').waitFor()
    expect(await accessibilityFaults(page), 'comparing').toEqual([])
    await page.getByRole('button', { name: 'Close' }).click()
    await imported.getByRole('button', { name: /^Delete/ }).click()
    await page.getByRole('button', { name: 'Delete rubric' }).click()
    await imported.waitFor({ state: 'detached' })
    await page.close()
  })

  it('names the line of what is wrong in a file, and changes nothing', async () => {
    const page = await desk.openOwnPage('options.html')
    await page.getByRole('button', { name: 'Import a rubric' }).click()
    const broken = ['{', '  "format": 1,', '  "id": "ours",', '  "weight": }'].join('\n')
    await page.getByLabel('Text of a rubric').fill(broken)
    await page.getByRole('button', { name: 'Import what is pasted' }).click()
    await page.getByText(/^Line 4, \d+/).waitFor()
    expect(await accessibilityFaults(page), 'faults of an import').toEqual([])
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.locator('[data-rubric="ours"]').count()).toBe(0)
    await page.close()
  })

  it('says what to do with a kept rubric that cannot be used', async () => {
    const kept = { id: RUBRIC, title: 'Ours', kind: 'hygiene', criteria: 'none' }
    const stored = {
      version: 1,
      data: { packs: { [RUBRIC]: kept }, chosen: { hygiene: 'role', escalation: 'role' } },
    }
    await (await desk.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify({ rubrics: stored })})`)
    const page = await desk.openOwnPage('options.html')
    const row = page.locator(`[data-rubric="${RUBRIC}"]`)
    await row.getByText(/It cannot be used: .* then reset it\./).waitFor()
    expect(await row.getByRole('link', { name: /^Edit/ }).count()).toBe(0)
    await page.goto(`${page.url()}#rubric=${RUBRIC}`)
    await page.getByText('This rubric cannot be opened').waitFor()
    await page.close()
  })
})

describe.each(['light', 'dark'] as const)('axe finds nothing in the editor, %s', (colorScheme) => {
  let themed: BrowserDesk
  beforeAll(async () => {
    themed = await openBrowserDesk({ browser: { colorScheme } })
  })
  afterAll(() => themed.close())

  it('with a criterion, the whole rubric, a new criterion, changes and questions open', async () => {
    const page = await openRubric(await themed.openOwnPage('options.html'), 'escalation-engineer')
    const clean = async (place: string) => expect(await accessibilityFaults(page), place).toEqual([])
    await clean('a criterion')
    await setWeightOf(page, 'steps', 9)
    await switchOf(page, 'ids').click()
    await page.getByRole('button', { name: 'Show changes' }).click()
    await tried(page, 'escalation').getByRole('button').first().click()
    await clean('changes and a ticket')
    await page.getByRole('button', { name: 'The whole rubric' }).click()
    await clean('the whole rubric')
    await page.getByRole('button', { name: 'Add a criterion' }).click()
    await page.getByRole('button', { name: 'Add criterion' }).click()
    await clean('a new criterion with what is missing')
    await page.getByRole('button', { name: 'Discard', exact: true }).click()
    await clean('the question before discarding')
    await page.getByRole('button', { name: 'Discard changes' }).click()
    await page.close()
    // Five looks of axe at a page full of controls.
  }, 120_000)
})
