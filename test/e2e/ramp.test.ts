import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRampFile, writeRampFile } from '@/lib/checklist/ramp/ramp-file'
import { NEW_PERSON, type RampKept } from '@/lib/checklist/ramp/ramp-kept'
import { MARKS } from '../demo/marks'
import { openTab } from '../demo/panel-actions'
import { openComposer } from '../demo/reply-box'
import { ROUND, STANDARD_TICKET } from '../demo/ticket-address'
import { scriptedTickets } from '../ramp/scripted-tickets'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

const DAY = 86_400_000
/** Tickets that are written on in the helpdesk's page, and one that is only looked at. */
const WRITTEN_ON = [STANDARD_TICKET, ...ROUND, 4041]
const LOOKED_AT = 4002
const WORDS = 'Thank you, I look into it now.'

let desk: BrowserDesk
let ramp: Page
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const counted = () => ramp.locator('[data-ramp-tickets]').getAttribute('data-ramp-tickets')
const figure = (id: string) => ramp.locator(`[data-figure="${id}"]`).textContent()
const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10)

/** What was done on another machine: fifteen tickets of the script, one a day, and what was said of them. */
function elsewhere(): RampKept {
  const tickets = scriptedTickets()
    .slice(5)
    .map((ticket, at) => {
      const moment = new Date(Date.now() - (17 - at) * DAY).toISOString()
      return { ...ticket, from: moment, at: moment }
    })
  return { person: NEW_PERSON, tickets, articles: [] }
}

async function choose(name: string, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'deskhand-ramp-')), name)
  writeFileSync(path, text)
  const [chooser] = await Promise.all([
    ramp.waitForEvent('filechooser'),
    ramp.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await chooser.setFiles(path)
}

async function saved(press: Promise<void>, download: Promise<Download>): Promise<string> {
  await press
  return readFileSync(await (await download).path(), 'utf8')
}

async function inBothThemes(place: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await ramp.emulateMedia({ colorScheme })
    await ramp.locator(`html[data-theme="${colorScheme}"]`).waitFor()
    expect(await accessibilityFaults(ramp), `${place}, ${colorScheme}`).toEqual([])
  }
}

describe('the first ninety days', () => {
  it('begin on the page that the panel leads to, with a day that is one', async () => {
    const { page, panel } = await desk.comeToTicket('zendesk', LOOKED_AT)
    await panel.getByRole('button', { name: 'More for Deskhand' }).click()
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      panel.getByRole('menuitem', { name: 'Your first ninety days' }).click(),
    ])
    ramp = opened
    await ramp.getByRole('heading', { name: 'When did you begin?' }).waitFor()
    await inBothThemes('the first day')
    await ramp.getByLabel('First day').fill('')
    await ramp.getByRole('button', { name: 'Begin' }).click()
    await ramp.getByText('This is no day.').waitFor()
    await ramp.getByLabel('First day').fill(day(40))
    await ramp.getByLabel('Role whose plan it is').selectOption({ label: 'Support Analyst' })
    await ramp.getByRole('button', { name: 'Begin' }).click()
    await ramp.locator('[data-ramp-stage="60-days"]').waitFor()
    expect(await ramp.locator('.ramp-standing').textContent()).toContain('Day 41')
  })

  it('count the tickets that were written on, each with the score that the panel shows, and none that was looked at', async () => {
    const scores = new Map<number, string>()
    for (const id of WRITTEN_ON) {
      const { page, panel } = await desk.comeToTicket('zendesk', id)
      await openTab(panel, 'quality')
      scores.set(id, (await panel.locator(MARKS.hygiene).getAttribute('data-value')) ?? '')
      await (await openComposer(page, 'zendesk')).pressSequentially(WORDS)
      await ramp.locator(`[data-counted="${id}"]`).waitFor({ state: 'attached' })
    }
    expect(await counted()).toBe(String(WRITTEN_ON.length))
    expect(await ramp.locator(`[data-counted="${LOOKED_AT}"]`).count()).toBe(0)
    for (const [id, score] of scores)
      expect(await ramp.locator(`[data-counted="${id}"]`).textContent()).toContain(`hygiene ${score}`)
  })

  it('take in what was counted elsewhere, whole, after it was looked at, and nothing of a faulty file', async () => {
    await ramp.bringToFront()
    await ramp.reload()
    await ramp.getByRole('button', { name: 'Bring back from a file' }).click()
    const file = writeRampFile(elsewhere())
    await choose('faulty.json', file.replace('"hygiene": 66', '"hygiene": 660'))
    await ramp.getByText('Nothing was taken in').waitFor()
    expect(await ramp.locator('.fault-path').textContent()).toBe('tickets.0.hygiene')
    await choose('ramp.json', file)
    expect(await ramp.locator('[data-import-report]').textContent()).toContain('15 tickets are new')
    await inBothThemes('the import')
    await ramp.getByRole('button', { name: 'Take it in' }).click()
    await ramp.getByText('It is taken in.').waitFor()
    await ramp.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await expect.poll(counted).toBe('20')
  })

  it('say exactly what twenty tickets show', async () => {
    expect(await figure('tickets')).toMatch(/^Tickets worked on20/u)
    expect(await figure('ready')).toContain('4 of 5 ready at first look (95% interval 38–96%)')
    expect(await figure('hygiene')).toMatch(
      /Last 20 tickets: median [\d.]+ \(n 19\)\. The 20 before: too few/u,
    )
    const topic = (id: string) => ramp.locator(`[data-topic="${id}"]`)
    expect(await topic('sso').getAttribute('data-skill')).toBe('practised')
    expect(await topic('access-request').textContent()).toContain('Not met')
    const goal = ramp.locator('[data-stage="60-days"] [data-goal="packed-escalations"]')
    expect(await goal.getAttribute('data-reached')).toBe('true')
    expect(await goal.locator('[data-evidence]').textContent()).toBe(
      'Reached · 4 escalations ready at first look, of 5 in all; 4 wanted.',
    )
    await ramp.locator('[data-chart="hygiene"] canvas').waitFor()
    await inBothThemes('the page')
  })

  it('keep one’s own word and notes', async () => {
    const own = ramp.locator('[data-stage="60-days"] [data-goal="healthy-backlog"]')
    await own.getByLabel('My own word').selectOption({ label: 'On the way' })
    await own.locator('summary').click()
    await own.getByLabel('My notes').fill('Two tickets without a next step.')
    await own.getByLabel('Mentor’s notes').fill('Look at them on Monday.')
    await own.getByLabel('Mentor’s notes').blur()
    await ramp.reload()
    await own.getByLabel('My notes').waitFor()
    expect(await own.getByLabel('Mentor’s notes').inputValue()).toBe('Look at them on Monday.')
    expect(await own.getByLabel('My own word').inputValue()).toBe('on-the-way')
  })

  it('say the same in the export, of which all is seen before it leaves', async () => {
    await ramp.reload()
    await ramp.getByRole('button', { name: 'For the one-to-one' }).click()
    const preview = ramp.locator('[data-preview]')
    const shown = await preview.textContent()
    expect(shown).toContain('- Tickets worked on: 20; Notes complete on ')
    expect(shown).toContain('4 of 5 ready at first look (95% interval 38–96%)')
    expect(shown).toContain('  - My own word: On the way\n  - My notes: Two tickets without a next step.\n')
    expect(shown).not.toMatch(/\b(?:9\d{3}|4\d{3})\b|acme/u)
    await ramp.getByText('Mentor’s notes', { exact: true }).last().click()
    expect(await preview.textContent()).not.toContain('Monday')
    await inBothThemes('the export')
    const save = () =>
      saved(ramp.getByRole('button', { name: 'Save as a file' }).click(), ramp.waitForEvent('download'))
    expect(await save()).toBe(await preview.textContent())

    await ramp.getByLabel('As', { exact: true }).selectOption({ label: 'All of it (JSON)' })
    const file = await save()
    expect(file).toBe(await preview.textContent())
    const reading = readRampFile(file)
    expect(reading).toMatchObject({ ok: true, kept: { tickets: { length: 20 } } })
    expect(file).not.toContain(WORDS)
    await ramp.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  })

  it('leave out a ticket that is not one’s own, stop counting, and are erased in the settings', async () => {
    await ramp.reload()
    await ramp.getByText('Show 20 tickets').click()
    await ramp.getByRole('button', { name: `Ticket ${STANDARD_TICKET} is not mine` }).click()
    await expect.poll(counted).toBe('19')
    const options = await desk.openOwnPage('options.html#ramp')
    await options.getByText('19 tickets are counted.').waitFor()
    await options.getByText('Count the tickets I work on').click()
    await ramp.getByText('Counting is switched off in the settings').waitFor()
    await options.locator('#ramp').getByRole('button', { name: 'Erase all' }).click()
    await options.getByRole('button', { name: 'Erase it' }).click()
    await options.getByText('0 tickets are counted.').waitFor()
    await ramp.getByRole('heading', { name: 'When did you begin?' }).waitFor()
    await options.close()
  })
})
