import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { recordLine } from '@/lib/review/files/line'
import { endLine, headLine, recordText } from '@/lib/review/files/write-file'
import type { Rating } from '@/lib/review/record/review'
import { openTab } from '../demo/panel-actions'
import { madeId, madeResults, type Said } from '../reviews/made-session'
import { alphaByCoincidences } from '../unit/review/stats/coincidences'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { resultsFile, takeFile } from './harness/take-results'
import { inFront, REVIEWER, storedReviews, switchOnReviewing } from './harness/reviewing'

const TICKETS = [4003, 4008, 4010] as const
const [BO, CHIDI] = [
  { id: madeId(7, 2), name: 'Bo Lindqvist' },
  { id: madeId(7, 3), name: 'Chidi Okafor' },
] as const
const SECRET = 'The customer was never told who takes over.'
const QUOTE = 'I passed this on; they will get back to you.'

const card = builtInCards().find(({ id }) => id === 'specialist')
if (!card) throw new Error('There is no such card.')
const [first] = card.categories
if (!first) throw new Error('The card has no category.')

/** What each reviewer gives the categories of the three tickets, before it is cut to the scale; 0: N/A. */
const GIVEN = {
  own: [
    [4, 3, 2, 3, 2, 2],
    [3, 3, 3, 2, 3, 2],
    [1, 2, 1, 1, 0, 1],
  ],
  bo: [
    [2, 3, 2, 3, 2, 2],
    [3, 2, 3, 2, 3, 2],
    [1, 2, 2, 1, 1, 1],
  ],
  chidi: [
    [1, 3, 2, 2, 2, 2],
    [3, 3, 3, 2, 1, 2],
    [2, 2, 1, 1, 2, 2],
  ],
} as const

/** By ticket and category; null: N/A. */
type Ratings = readonly (readonly (number | null)[])[]

function ratingsOf(given: Ratings): Ratings {
  const points = card?.categories.map((category) => category.points) ?? []
  return given.map((row) => points.map((most, at) => (row[at] === 0 ? null : Math.min(most, row[at] ?? 1))))
}

/** Reviewers stand in the order of their names. */
const RATINGS = [GIVEN.bo, GIVEN.chidi, GIVEN.own].map(ratingsOf)

function resultsOf(session: CalibrationSession, given: Ratings): Said[][] {
  return ratingsOf(given).map((row, ticket) =>
    row.map((value, at): Said => {
      const said: Partial<Rating> =
        ticket === 0 && at === 0
          ? { comment: SECRET, quotes: [{ messageId: 'm1', quote: QUOTE, masked: false }] }
          : {}
      expect(session.card.categories[at]).toBeDefined()
      return { value: value ?? 'na', ...said }
    }),
  )
}

let desk: BrowserDesk
let page: Page
beforeAll(async () => {
  desk = await openBrowserDesk()
  page = await desk.openOwnPage('reviews.html#calibration')
  await page.getByText('No sessions yet').waitFor()
  await switchOnReviewing(await desk.worker())
})
afterAll(() => desk.close())

async function sessionHere(): Promise<CalibrationSession> {
  const [session] = await storedReviews<CalibrationSession>(await desk.worker(), 'sessions')
  if (!session) throw new Error('There is no session.')
  return session
}

/** Reviews a ticket in the panel by keyboard alone. */
async function review(id: number, row: readonly (number | null)[]): Promise<void> {
  const { page: ticket, panel } = await desk.openTicket('zendesk', id)
  await openTab(panel, 'review')
  await inFront(panel).waitFor()
  const titles = await panel.locator('[data-category]').count()
  expect(titles).toBe(row.length)
  for (const [at, value] of row.entries()) {
    if (at > 0) await ticket.keyboard.press('ArrowDown')
    await ticket.keyboard.press(value === null ? 'n' : String(value))
  }
  await ticket.keyboard.press('Control+Enter')
  await panel.locator('[data-review-saved="1"]').waitFor()
  await ticket.close()
}

/** A figure as the page writes it. */
const figure = (value: number) => value.toFixed(3)
const cell = (row: string, column: string) =>
  page.locator(`[data-agreement="${row}"] [data-alpha="${column}"] strong`)

/** Rows of one category: a ticket each, a place a reviewer. */
const rowsOf = (category: number) =>
  TICKETS.map((_id, ticket) => RATINGS.map((reviewer) => reviewer[ticket]?.[category] ?? null))

/** Mean of 1 − |a − b| / max over the pairs of all rows. */
function alignmentOf(rows: Ratings, points: (row: number) => number): { mean: number; pairs: number } {
  const all = rows.flatMap((row, at) =>
    row.flatMap((a, one) =>
      row.slice(one + 1).flatMap((b) => (a === null || b === null ? [] : 1 - Math.abs(a - b) / points(at))),
    ),
  )
  return { mean: all.reduce((sum, each) => sum + each, 0) / all.length, pairs: all.length }
}

describe('a calibration session', () => {
  it('is made on the page, and waits for three reviewers', async () => {
    await page.getByRole('button', { name: 'New session' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('November')
    await page.getByLabel('Scorecard').selectOption({ label: 'Support Specialist' })
    const box = page.getByRole('textbox', { name: 'Keys or addresses of tickets' })
    await box.fill('4003 somewhere')
    await page.getByRole('button', { name: 'Make the session' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('somewhere')
    await box.fill(TICKETS.map((id) => `https://acme.zendesk.com/agent/tickets/${id}`).join('\n'))
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Make the session' }).click()
    await page.locator('[data-awaited="3"]').waitFor()
    expect((await sessionHere()).tickets.map(({ key }) => key)).toEqual(TICKETS.map(String))
    expect(await page.locator('[data-session-ticket] a').first().getAttribute('href')).toBe(
      'https://acme.zendesk.com/agent/tickets/4003',
    )
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('is reviewed in the panel with its own card', async () => {
    for (const [at, id] of TICKETS.entries()) await review(id, ratingsOf(GIVEN.own)[at] ?? [])
    await page.bringToFront()
    await page.locator('[data-awaited="2"]').waitFor()
    await page.locator('[data-session-ticket]').getByText('You reviewed it').nth(2).waitFor()
  })

  it("gives one's own results as a file", async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save my results' }).click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
    const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n')
    const records = lines.slice(1, -1).map((line) => recordLine.parse(JSON.parse(line)))
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ end: 4 })
    const revisions = records.flatMap((record) => ('revision' in record ? record.revision : []))
    expect(revisions.map(({ content }) => [content.ticket.key, content.reviewer, content.blind])).toEqual(
      expect.arrayContaining(TICKETS.map((id) => [String(id), REVIEWER, true])),
    )
  })

  it('shows nothing of a colleague who is in before all are', async () => {
    const session = await sessionHere()
    const results = madeResults(session, BO, resultsOf(session, GIVEN.bo), 2)
    await takeFile(page, 'bo.jsonl', resultsFile(session, results))
    await page.locator('[data-awaited="1"]').waitFor()
    expect(await page.locator('.part-facts').last().textContent()).toContain(BO.name)
    expect(await page.locator('[data-agreement]').count()).toBe(0)
    const told = await page.evaluate<string>(
      `Promise.all([
        chrome.runtime.sendMessage({ deskhand: 'calibration/one', body: { id: '${session.id}' } }),
        chrome.runtime.sendMessage({ deskhand: 'reviews/table', body: {} }),
      ]).then((answers) => JSON.stringify(answers))`,
    )
    expect(told).toContain(BO.name)
    expect(told).not.toContain(SECRET)
    expect(told).not.toContain(`"reviewer":{"id":"${BO.id}"`)
  })

  it('shows the figures when all are in', async () => {
    const session = await sessionHere()
    const results = madeResults(session, CHIDI, resultsOf(session, GIVEN.chidi), 3)
    await takeFile(page, 'chidi.jsonl', resultsFile(session, results))
    await page.locator('[data-agreement="all"]').waitFor()
    expect(await page.locator('[data-awaited]').count()).toBe(0)
    const points = session.card.categories.map((category) => category.points)

    const shares = points.flatMap((most, category) =>
      rowsOf(category).map((row) => row.map((value) => (value === null ? null : (value - 1) / (most - 1)))),
    )
    expect(await cell('all', 'interval').textContent()).toBe(figure(alphaByCoincidences(shares, 'interval')))
    const together = points.flatMap((_most, category) => rowsOf(category))
    const aligned = alignmentOf(together, (row) => points[Math.floor(row / TICKETS.length)] ?? 1)
    const all = await page.locator('[data-agreement="all"] [data-alignment]').textContent()
    expect(Number.parseFloat(all ?? '')).toBeCloseTo(100 * aligned.mean, 0)
    expect(all).toContain(`${aligned.pairs} pairs`)

    for (const [at, { id }] of session.card.categories.entries())
      for (const level of ['nominal', 'ordinal', 'interval'] as const) {
        const expected = alphaByCoincidences(rowsOf(at), level)
        expect(await cell(id, level).textContent()).toBe(
          Number.isNaN(expected) ? 'No variation' : figure(expected),
        )
      }
    for (const scale of new Set(points)) {
      const rows = points.flatMap((most, category) => (most === scale ? rowsOf(category) : []))
      for (const level of ['nominal', 'ordinal'] as const)
        expect(
          await page.locator(`[data-scale="${scale}"] [data-alpha="${level}"] strong`).textContent(),
        ).toBe(figure(alphaByCoincidences(rows, level)))
    }
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it("shows Cohen's kappa of each pair in the order of names", async () => {
    const names = await page.locator('[data-pair] th').allTextContents()
    expect(names).toEqual([
      `${BO.name} and ${CHIDI.name}`,
      `${BO.name} and ${REVIEWER.name}`,
      `${CHIDI.name} and ${REVIEWER.name}`,
    ])
    const points = card.categories.map((category) => category.points)
    const scales = [...new Set(points)].sort()
    const kappas = await page.locator('[data-pair="0 1"] [data-kappa] strong').allTextContents()
    const expected = scales.map((scale) => {
      const rows = points.flatMap((most, category) => (most === scale ? rowsOf(category) : []))
      const pairs = rows.flatMap(([a, b]) => (a == null || b == null ? [] : [[a, b] as const]))
      const observed = pairs.filter(([a, b]) => a === b).length / pairs.length
      const share = (side: 0 | 1, value: number) =>
        pairs.filter((pair) => pair[side] === value).length / pairs.length
      const chance = [1, 2, 3, 4, 5].reduce((sum, value) => sum + share(0, value) * share(1, value), 0)
      return figure((observed - chance) / (1 - chance))
    })
    expect(kappas).toEqual(expected)
  })

  it('shows the widest difference first, side by side, and keeps what is decided', async () => {
    const widest = page.locator('[data-difference]').first()
    expect(await widest.getAttribute('data-difference')).toBe(`4003 ${first.id}`)
    expect(await widest.locator('[data-side]').count()).toBe(3)
    const side = widest.locator(`[data-side="${BO.name}"]`)
    expect(await side.textContent()).toContain(SECRET)
    expect(await side.locator('q').textContent()).toBe(QUOTE)
    // N/A of one beside ratings of others is a difference, too.
    expect(await page.locator('[data-difference]', { hasText: 'N/A or rated' }).count()).toBe(1)

    await widest.getByRole('button', { name: /^Write a decision about 4003/ }).click()
    await page.keyboard.type('It is a 2: nobody was named.')
    await widest.getByRole('button', { name: 'Save decision' }).click()
    await expect.poll(() => widest.locator('[data-decision]').textContent()).toContain('It is a 2')
    expect((await sessionHere()).decisions).toMatchObject([
      { by: REVIEWER, ticket: 0, category: first.id, text: 'It is a 2: nobody was named.' },
    ])
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('stands in the list, leaves it when it is removed, and comes back with its file', async () => {
    const session = await sessionHere()
    await page.getByRole('button', { name: 'All sessions' }).click()
    const row = page.locator('[data-session]')
    await row.waitFor()
    expect(await row.textContent()).toContain('3 of 3 in')
    await row.getByRole('button', { name: 'Open November' }).click()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByText('No sessions yet').waitFor()
    expect(await storedReviews(await desk.worker(), 'heads')).toHaveLength(9)

    const lines = [{ session }]
    const file = [headLine(session.at, session.by), ...lines.map(recordText), endLine(1)].join('')
    await takeFile(page, 'session.jsonl', file)
    await page.getByText('Done. 1 calibration session is new or changed.').waitFor()
    await expect.poll(() => row.textContent()).toContain('3 of 3 in')
    expect(await sessionHere()).toEqual(session)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
