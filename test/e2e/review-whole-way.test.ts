import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Frame, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import type { Scorecard } from '@/lib/review/card/card'
import { endLine, headLine, recordText } from '@/lib/review/files/write-file'
import type { ReviewHead } from '@/lib/review/record/head'
import type { ReviewPerson } from '@/lib/review/record/review'
import { openTab } from '../demo/panel-actions'
import { readyPanel } from '../demo/panel-frame'
import { HOSTS, STANDARD_TICKET, type DemoHost } from '../demo/ticket-address'
import { madeId, madeResults, type Said } from '../reviews/made-session'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { inFront, storedHeads, storedReviews, switchOnReviewing } from './harness/reviewing'

const LISTED = 10
const FINISHED: Record<DemoHost, string> = { zendesk: 'status>=solved', jira: 'statusCategory = Done' }
const COLLEAGUES: readonly ReviewPerson[] = [
  { id: madeId(7, 2), name: 'Bo Lindqvist' },
  { id: madeId(7, 3), name: 'Chidi Okafor' },
]

let desk: BrowserDesk
beforeEach(async () => {
  desk = await openBrowserDesk({ helpdesk: { rateLimit: 100_000 } })
})
afterEach(() => desk.close())

/** Makes a random list of ten from a search, and gives its keys in their order. */
async function makeList(page: Page, host: DemoHost): Promise<string[]> {
  await page.getByRole('button', { name: 'New list' }).click()
  await page.getByLabel(/^(Search words|JQL)/).fill(FINISHED[host])
  await page.getByRole('button', { name: 'Look for tickets' }).click()
  await page.locator('[data-population]').waitFor()
  await page.getByLabel('Name of the list').fill('Week 47')
  await page.locator(`[data-preview="${LISTED}"]`).waitFor()
  await page.getByRole('button', { name: 'Make the list' }).click()
  const card = page.locator('[data-list="Week 47"]')
  await card.locator('summary').click()
  await card
    .locator('[data-listed]')
    .nth(LISTED - 1)
    .waitFor()
  return card
    .locator('[data-listed]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-listed') ?? ''))
}

/** Rates each category and saves, by keys alone. @param digits one for each category, as far as the scale goes */
async function rate(page: Page, panel: Frame, digits: (at: number) => number): Promise<void> {
  await expect.poll(() => panel.locator('[data-category] [role="radio"]:focus').count()).toBe(1)
  const count = await panel.locator('[data-category]').count()
  for (let at = 0; at < count; at += 1) {
    if (at > 0) await page.keyboard.press('ArrowDown')
    await page.keyboard.press(String(digits(at)))
  }
  await page.keyboard.press('Control+Enter')
  await panel.locator('[data-review-saved="1"]').waitFor()
}

const heads = async () => storedHeads(await desk.worker())

/** Σ(score × weight) / Σ(weight) over what was rated, as the field guide has it; nothing of the product's own arithmetic. */
function scoreByHand(cards: readonly Scorecard[], { revision }: ReviewHead): number {
  const { id: ofCard, version } = revision.content.card
  const card = cards.find((one) => one.id === ofCard && one.version === version)
  if (!card) throw new Error('The card is not there.')
  let points = 0
  let weights = 0
  for (const { id, points: most, weight } of card.categories) {
    const value = revision.content.ratings.find(({ category }) => category === id)?.value
    if (typeof value !== 'number') continue
    points += (weight * (value - 1)) / (most - 1)
    weights += weight
  }
  return (100 * points) / weights
}

/** A colleague's results for a session, as the file that they would send. */
function resultsFile(session: CalibrationSession, colleague: ReviewPerson, seed: number) {
  const said = session.tickets.map((_ticket, at) =>
    session.card.categories.map(({ points }, category): Said => 1 + ((at + category + seed) % points)),
  )
  const revisions = madeResults(session, colleague, said, seed)
  const lines = [{ card: session.card }, ...revisions.map((revision) => ({ revision }))]
  const text = [
    headLine('2026-11-20T10:00:00.000Z', colleague),
    ...lines.map(recordText),
    endLine(lines.length),
  ]
  return {
    name: `${colleague.name}.jsonl`,
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(text.join('')),
  }
}

async function part(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  await page.getByRole('tab', { name, exact: true }).click()
}

describe.each(HOSTS)('reviewing on %s', (host) => {
  it('goes from a sample of ten through the keyboard, two colleagues and calibration to the overview and its CSV', async () => {
    await switchOnReviewing(await desk.worker())
    await desk.openTicket(host, STANDARD_TICKET)
    const page = await desk.openOwnPage('reviews.html#lists')
    const keys = await makeList(page, host)

    const opening = page.context().waitForEvent('page')
    await page.getByRole('button', { name: 'Open next of Week 47' }).click()
    const ticket = await opening
    const addresses: string[] = []
    for (const [at, key] of keys.entries()) {
      const panel = await readyPanel(ticket, key)
      if (at === 0) {
        await openTab(panel, 'review')
        await inFront(panel).getByRole('radio').first().focus()
      }
      await panel.locator(`[data-review-place="${at + 1}/${LISTED}"]`).waitFor()
      await rate(ticket, panel, (category) => 1 + ((at + category) % 2))
      addresses.push(ticket.url())
      const next = keys[at + 1]
      if (next === undefined) break
      await ticket.keyboard.press(']')
      await ticket.waitForURL((url) => url.pathname.endsWith(`/${next}`))
    }
    const reviewed = await heads()
    expect(reviewed.map(({ revision }) => revision.content.ticket.key).sort()).toEqual([...keys].sort())
    expect(new Set(reviewed.map(({ revision }) => revision.content.pick.how))).toEqual(new Set(['random']))
    await page.bringToFront()
    await expect
      .poll(() => page.locator('[data-list="Week 47"] [data-progress]').textContent())
      .toBe('10 of 10 reviewed, done')

    await part(page, 'Calibration')
    await page.getByRole('button', { name: 'New session' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('November')
    await page
      .getByRole('textbox', { name: 'Keys or addresses of tickets' })
      .fill(addresses.slice(0, 2).join('\n'))
    await page.getByRole('button', { name: 'Make the session' }).click()
    await page.locator('[data-awaited="3"]').waitFor()
    for (const [at, address] of addresses.slice(0, 2).entries()) {
      const own = await desk.newPage()
      await own.goto(address)
      const panel = await readyPanel(own, keys[at] ?? '')
      await openTab(panel, 'review')
      await panel.locator('[data-review-session]').waitFor()
      await inFront(panel).getByRole('radio').first().focus()
      await rate(own, panel, () => 2)
      await own.close()
    }
    await page.bringToFront()
    await page.locator('[data-awaited="2"]').waitFor()
    expect(await page.locator('[data-agreement]').count()).toBe(0)

    const [session] = await storedReviews<CalibrationSession>(await desk.worker(), 'sessions')
    if (!session) throw new Error('There is no session.')
    await part(page, 'Files')
    await page
      .locator('input[type="file"]')
      .setInputFiles(COLLEAGUES.map((colleague, at) => resultsFile(session, colleague, at)))
    await page.getByRole('button', { name: 'Take in 2 files' }).click()
    await page.getByText('4 reviews are new').waitFor()

    await part(page, 'Calibration')
    await page.locator('[data-agreement="all"] [data-alpha="interval"]').waitFor()
    expect(await page.locator('[data-pair]').count()).toBe(3)

    await part(page, 'Overview')
    const kept = await storedReviews<{ card: Scorecard }>(await desk.worker(), 'cards')
    const cards = kept.map(({ card }) => card)
    const iqs = reviewed
      .map((head) => scoreByHand(cards, head))
      .reduce((sum, score) => sum + score / LISTED, 0)
    const shown = page.locator('[data-key-figure="iqs"] .key-value')
    await expect.poll(() => shown.textContent()).toBe(iqs.toFixed(1))
    // Neither the person's nor the colleagues' reviews for calibration count.
    expect(await page.locator('[data-overview]').getAttribute('data-overview')).toBe(String(LISTED))
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save all as CSV' }).click()
    const csv = readFileSync(await (await saving).path(), 'utf8')
    const { data } = Papa.parse<Record<string, string>>(csv.trim(), { header: true })
    const row = data.find(({ figure }) => figure === 'iqs')
    expect(Number(row?.['value'])).toBeCloseTo(iqs, 4)
    expect(row?.['n']).toBe(String(LISTED))
  }, 180_000)
})
