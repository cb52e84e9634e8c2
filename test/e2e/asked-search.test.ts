import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { quietHelpdesk } from '../demo/host-requests'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { readPanel } from '../demo/read-panel'
import { openComposer } from '../demo/reply-box'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

const SOURCE = 'zendesk-guide@acme.zendesk.com'
const SEARCH = /help_center\/articles\/search/
/** Tickets of the demo, and what the title of the article that solves each holds. */
const TICKETS = [
  [4001, /RLY-3009/],
  [4003, /401/],
  [4011, /RLY-8001/],
] as const
/** Articles of files, for tickets that the help centre was not asked about before. */
const TABLE = [
  'id,title,body',
  '1,"Attendance page stays blank","The attendance dashboard is blank: clear the cache of the browser."',
  '2,"Claims export is broken","The export of claims stops half-way: make the report smaller."',
  '3,"Google Sheets trigger stopped","The trigger of the sheet no longer starts: connect the spreadsheet again."',
].join('\n')

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterEach(() => desk.helpdesk.faults.clear())
afterAll(() => desk.close())

/** Titles of the articles of a source that lie in the browser. */
function storedOf(page: Page, sourceId: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('deskhand-knowledge')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(new Error('The database could not be opened'))
    })
    const kept = await new Promise<Array<{ sourceId: string; article: { title: string } }>>((resolve) => {
      const asking = database.transaction('articles').objectStore('articles').getAll()
      asking.onsuccess = () => resolve(asking.result)
    })
    database.close()
    return kept.filter((each) => each.sourceId === wanted).map((each) => each.article.title)
  }, sourceId)
}

describe('a help centre that is asked each time', () => {
  it('is chosen on the settings page, which erases the copy after saying so', async () => {
    const { panel } = await desk.comeToTicket('zendesk', 4020)
    await firstSuggestion(panel)
    const options = await desk.openOwnPage('options.html')
    const row = options.locator(`[data-source="${SOURCE}"]`)
    await row.getByText(/Looks for changes the next time/).waitFor()
    expect((await storedOf(options, SOURCE)).length).toBeGreaterThan(10)
    await row.getByRole('button', { name: /^Choices/ }).click()
    expect(await accessibilityFaults(options)).toEqual([])
    await row.getByLabel('Copies of its articles').selectOption('ask')
    const window = options.getByRole('alertdialog')
    await window.getByText(/The copy in this browser is erased/).waitFor()
    await window.getByRole('button', { name: 'Erase the copy and ask' }).click()
    await row.getByText(/own search is asked for each ticket/).waitFor()
    await expect.poll(() => storedOf(options, SOURCE)).toEqual([])
    expect(await accessibilityFaults(options)).toEqual([])
    await options.close()
  })

  it.each(TICKETS)('suggests for ticket %i the right article first, and keeps nothing', async (id, title) => {
    const log = desk.helpdesk.requests
    const before = log.fromOthers().length
    const { panel } = await desk.comeToTicket('zendesk', id)
    await firstSuggestion(panel)
    const { suggestions } = await readPanel(panel)
    expect(suggestions[0]?.title).toMatch(title)
    expect(suggestions[0]?.why.length).toBeGreaterThan(0)
    await quietHelpdesk(log, 500, 10_000)
    const made = log
      .fromOthers()
      .slice(before)
      .map(({ path }) => path)
    expect(
      made.filter((path) => path.includes('/help_center/')),
      made.join('\n'),
    ).toEqual([expect.stringMatching(SEARCH)])
    expect(made.length, made.join('\n')).toBeLessThanOrEqual(3 + 1)
    const options = await desk.openOwnPage('options.html')
    expect(await storedOf(options, SOURCE)).toEqual([])
    await options.close()
  })

  it('gives links into a reply', async () => {
    const { page, panel } = await desk.comeToTicket('zendesk', 4001)
    const card = await firstSuggestion(panel)
    const box = await openComposer(page, 'zendesk')
    await card.getByRole('button', { name: 'Insert link' }).click()
    await expect
      .poll(() => box.locator('a').first().getAttribute('href'))
      .toMatch(/^https:\/\/acme\.zendesk\.com\/hc\//)
  })

  it('finds articles for words of the agent, once typing pauses, and with one request', async () => {
    const { panel } = await desk.comeToTicket('zendesk', 4001)
    await firstSuggestion(panel)
    const asked = () => desk.helpdesk.requests.fromOthers().filter(({ path }) => SEARCH.test(path)).length
    const before = asked()
    await panel.getByRole('searchbox').pressSequentially('junk folder', { delay: 30 })
    const found = panel.locator('[data-host-results] [data-found]')
    await found.filter({ hasText: 'junk folder' }).first().waitFor()
    expect(asked()).toBe(before + 1)
    expect(await accessibilityFaults(panel)).toEqual([])
  })

  it('leaves files in use when its search is slow or fails, and says so', async () => {
    const options = await desk.openOwnPage('options.html')
    await options.getByRole('button', { name: 'Import articles' }).click()
    const chooser = options.waitForEvent('filechooser')
    await options.getByRole('button', { name: 'Choose files' }).click()
    const file = { name: 'Runbook.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }
    await (await chooser).setFiles([file])
    await options.getByRole('button', { name: 'Import 3 articles' }).click()
    await options.getByText('3 articles are in.').waitFor()
    await options.close()

    for (const [id, fault, words, title] of [
      [4012, { kind: 'slow', ms: 6000 }, /took too long to answer/, 'Attendance page'],
      [4008, { kind: 'status', status: 403 }, /account may not read this/, 'Claims export'],
      [
        4010,
        { kind: 'status', status: 429, retryAfter: 3600 },
        /asked Deskhand to slow down/,
        'Sheets trigger',
      ],
    ] as const) {
      desk.helpdesk.faults.clear()
      desk.helpdesk.faults.set({ ...fault, path: SEARCH })
      const { panel } = await desk.comeToTicket('zendesk', id)
      await panel.getByText(words).waitFor()
      await panel.getByText('Meanwhile you see what is kept in this browser.').first().waitFor()
      const card = panel.locator(MARKS.suggestion).filter({ hasText: title })
      await card.waitFor()
      expect((await readPanel(panel)).hygiene.score).not.toBeNull()
      expect(await accessibilityFaults(panel)).toEqual([])
    }
  })
})
