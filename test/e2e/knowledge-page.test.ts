import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAlikeTickets } from '../demo/alike-tickets'
import { MARKS } from '../demo/marks'
import { firstSuggestion } from '../demo/panel-frame'
import { HOSTS, STANDARD_TICKET, type DemoHost } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
  desk.helpdesk.addComment(ABSENCES, { role: 'agent', public: true, text: ANSWER, by: 'mira.okafor' })
})
afterAll(() => desk.close())

/** The absence board as a PDF in a Teams channel: nobody has written about that. */
const ABSENCES = 4063
const ANSWER =
  'Hello Louise,\n\nplease do it like this:\n\n1. Open the absence board and press Share.\n2. Choose the Teams channel of the head teachers.\n3. Set the schedule to Friday.\n\nYou can reach me at mira.okafor@acme.example.'

async function visit(host: DemoHost, id: number): Promise<{ page: Page; panel: Frame }> {
  const open = await desk.openTicket(host, id)
  await open.panel.locator(MARKS.suggestion).or(open.panel.locator('[data-draft-article]')).first().waitFor()
  return open
}

/** Reads the help centre of Zendesk again; answers the page that does it. */
async function syncNow(): Promise<Page> {
  const options = await desk.openOwnPage('options.html')
  const row = options.locator('.row').filter({ has: options.getByRole('button', { name: 'Sync now' }) })
  await row.filter({ hasText: 'acme.zendesk.com' }).getByRole('button', { name: 'Sync now' }).click()
  return options
}

const clipboardOf = async (page: Page) => {
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
  await page.bringToFront()
  await page.locator('body').click({ position: { x: 2, y: 2 } })
  return page.evaluate(() => navigator.clipboard.readText())
}

describe.each(HOSTS)('a draft in the panel in %s', (host) => {
  it('is copied as Markdown with nothing private in it', async () => {
    const { page, panel } = await visit(host, ABSENCES)
    await panel.getByRole('button', { name: 'No article? Draft one' }).click()
    await panel.locator('[data-article-draft="ready"]').waitFor()
    expect(await accessibilityFaults(panel)).toEqual([])
    expect(await panel.locator('[data-standard="steps-numbered"]').getAttribute('data-verdict')).toBe('met')
    await panel.getByLabel('Format', { exact: true }).selectOption({ label: 'Markdown' })
    await panel.getByRole('button', { name: 'Copy the article' }).click()
    await panel.locator('[data-draft-report="articleCopied"]').waitFor()
    const copied = await clipboardOf(page)
    expect(copied).toMatch(/^# .+\n\n## Symptoms\n/)
    expect(copied).toContain('1. Open the absence board and press Share.')
    expect(copied).toContain('To write')
    expect(copied).not.toMatch(/Louise|Hart|Oakfield|mira|okafor|acme\.example/i)
    expect(await panel.locator('[data-draft-page]').getAttribute('href')).toMatch(
      host === 'zendesk'
        ? /^https:\/\/acme\.zendesk\.com\/knowledge\/lists$/
        : /^https:\/\/acme\.atlassian\.net\/wiki\/create-content\/page\?spaceKey=[A-Z]+&title=/,
    )
    await page.close()
  })
})

describe('missing articles', () => {
  it('are on the page once a ticket was answered without one, and an article written later closes them', async () => {
    const { page: first, panel: synced } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await firstSuggestion(synced)
    await first.close()
    for (const id of addAlikeTickets(desk.helpdesk)) await (await visit('zendesk', id)).page.close()
    const { page } = await visit('zendesk', ABSENCES)

    const knowledge = await desk.openOwnPage('knowledge.html')
    await knowledge.getByRole('heading', { level: 1 }).waitFor()
    const gap = knowledge
      .locator('[data-gap-cluster]')
      .filter({ has: knowledge.locator(`[data-gap-ticket="${ABSENCES}"]`) })
    await gap.waitFor()
    expect(await gap.getAttribute('data-gap-cluster')).toMatch(/board|absence|channel|pdf/)
    expect(await knowledge.locator('main').textContent()).not.toMatch(/Louise|Hart|Oakfield/)
    await gap.locator('summary').click()
    const link = gap.getByRole('link', { name: `Ticket ${ABSENCES}` })
    expect(await link.getAttribute('href')).toBe(`https://acme.zendesk.com/agent/tickets/${ABSENCES}`)
    expect(await accessibilityFaults(knowledge)).toEqual([])

    await gap.getByRole('button', { name: `Draft article from ticket ${ABSENCES}` }).click()
    await gap.locator('[data-article-draft="ready"]').waitFor()
    expect(await gap.locator('[data-draft-part="resolution"]').textContent()).toContain(
      'Choose the Teams channel',
    )
    expect(await accessibilityFaults(knowledge), 'with a draft').toEqual([])
    await page.close()
    await gap.getByRole('button', { name: 'Close the draft' }).click()
    await gap.getByRole('button', { name: `Draft article from ticket ${ABSENCES}` }).click()
    await gap.getByText('Open this ticket in a tab first').waitFor()

    desk.helpdesk.putArticle({
      title: 'Post the absence board as a PDF to a Teams channel',
      body: 'Open the absence board and press Share. Choose the Teams channel. The board is posted as a PDF on one page.',
    })
    const again = await visit('zendesk', STANDARD_TICKET)
    const options = await syncNow()
    await knowledge.locator('[data-closed="true"]').first().waitFor()
    expect(await knowledge.locator('.gap-closed').first().textContent()).toContain('Post the absence board')
    await options.close()
    await again.page.close()
    await knowledge.close()
  })

  it('can be erased', async () => {
    const knowledge = await desk.openOwnPage('knowledge.html')
    await knowledge.locator('[data-gap-count]').waitFor()
    await knowledge.getByRole('button', { name: 'Erase all' }).click()
    await knowledge.getByRole('button', { name: 'Erase them' }).click()
    await knowledge.getByText('No missing articles yet').waitFor()
    await knowledge.close()
  })
})

describe('the health of the knowledge base', () => {
  it('is told with links to the articles, and saved as a table', async () => {
    desk.helpdesk.putArticle({
      title: 'A page with a dead link',
      body: 'See [the other article](https://acme.zendesk.com/hc/en-us/articles/999999).',
    })
    const other = await desk.openTicket('jira', STANDARD_TICKET)
    await firstSuggestion(other.panel)
    await other.page.close()
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await firstSuggestion(panel)
    const knowledge = await desk.openOwnPage('knowledge.html')
    await knowledge.locator('[data-health]').waitFor()
    const list = (id: string) => knowledge.locator(`[data-health-list="${id}"]`)
    const options = await syncNow()
    await expect.poll(async () => Number(await list('broken').getAttribute('data-count'))).toBeGreaterThan(0)
    await list('broken').locator('summary').click()
    expect(await list('broken').textContent()).toContain('999999')
    for (const id of ['used', 'unused', 'stale', 'twins', 'form']) await list(id).locator('summary').click()
    // Both hosts hold the same articles: only where they stand tells them apart.
    const places = new Set(await knowledge.locator('.health-place').allTextContents())
    expect([...places].toSorted()).toEqual(['acme.atlassian.net', 'acme.zendesk.com'])
    expect(await accessibilityFaults(knowledge)).toEqual([])
    const [download] = await Promise.all([
      knowledge.waitForEvent('download'),
      knowledge.locator('[data-health]').getByRole('button', { name: 'Save as CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('knowledge-health.csv')
    await options.close()
    await page.close()
    await knowledge.close()
  })
})
