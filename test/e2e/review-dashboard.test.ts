import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import { reviewSettingsItem } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import { madePeople } from '../reviews/made-reviews'
import { fillExtension } from '../reviews/fill-extension'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

const [, card] = builtInCards()
const UNTIL = '2026-11-20T12:00:00.000Z'

async function fill(page: Page, count: number, days: number): Promise<void> {
  if (!card) throw new Error('There is no card.')
  await fillExtension(page, { count, card, seed: 11, until: UNTIL, days, agents: madePeople('agent', 4) })
}

async function save(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

const shown = async (page: Page) =>
  Number(await page.locator('[data-overview]').getAttribute('data-overview'))
const figure = (page: Page, id: string) => page.locator(`[data-key-figure="${id}"]`)

describe.each(['light', 'dark'] as const)('the overview of reviews, %s', (colorScheme) => {
  let desk: BrowserDesk
  let page: Page
  beforeAll(async () => {
    desk = await openBrowserDesk({ browser: { colorScheme } })
    page = await desk.openOwnPage('reviews.html')
  })
  afterAll(() => desk.close())

  it('of none says what to do, and leads there', async () => {
    await page.getByRole('heading', { name: 'No reviews yet' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Make a list' }).click()
    await page.getByRole('tab', { name: 'Lists', selected: true }).waitFor()
    await page.getByRole('tab', { name: 'Overview' }).click()
    await page.getByRole('heading', { name: 'No reviews yet' }).waitFor()
  })

  it('of three says that they say little', async () => {
    await fill(page, 3, 2)
    await page.goto(`chrome-extension://${desk.extensionId}/reviews.html`)
    await page.locator('[data-overview]').waitFor()
    const picks = page.getByLabel('Picked')
    const counts = await picks.locator('option').allTextContents()
    expect(counts.map((words) => Number(/\((\d+)\)/u.exec(words)?.[1])).reduce((sum, n) => sum + n)).toBe(3)
    await picks.selectOption({ index: counts.findIndex((words) => !words.includes('(0)')) })
    await figure(page, 'iqs').waitFor()
    expect(await page.locator('.dashboard-count').textContent()).toContain('So few say little')
    expect(await figure(page, 'iqs').textContent()).toMatch(/95% interval .+, n \d.*Only \d review/u)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe('two hundred reviews', () => {
  let desk: BrowserDesk
  let page: Page
  beforeAll(async () => {
    desk = await openBrowserDesk()
    const first = await desk.openOwnPage('reviews.html')
    await first.getByRole('heading', { name: 'No reviews yet' }).waitFor()
    await fill(first, 200, 120)
    await first.close()
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    page = await desk.openOwnPage('reviews.html')
    await figure(page, 'iqs').waitFor()
    return () => page.close()
  })

  it('stay apart by how their tickets were picked', async () => {
    const counts = await page.getByLabel('Picked').locator('option').allTextContents()
    const each = counts.map((words) => Number(/\((\d+)\)/u.exec(words)?.[1]))
    expect(each.reduce((sum, n) => sum + n)).toBe(200)
    expect(await shown(page)).toBe(each[0])
    await page.getByLabel('Picked').selectOption({ label: counts[1] ?? '' })
    await expect.poll(() => shown(page)).toBe(each[1])
    expect(await page.locator('.dashboard-count').textContent()).toContain('for coaching')
  })

  it('are filtered by the keyboard alone, and so again after a reload', async () => {
    const all = await shown(page)
    await page.getByLabel('Picked').focus()
    for (const name of ['Time', 'Time axis', 'Role', 'Channel']) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe(name)
    }
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => shown(page)).toBeLessThan(all)
    const some = await shown(page)
    expect(new URL(page.url()).hash).toBe('#dashboard?channel=chat')
    await page.reload()
    await figure(page, 'iqs').waitFor()
    expect(await shown(page)).toBe(some)
    await page.getByRole('tab', { name: 'Lists' }).click()
    await page.getByRole('tab', { name: 'Overview' }).click()
    await figure(page, 'iqs').waitFor()
    expect(await shown(page)).toBe(some)
    await page.getByRole('button', { name: 'Take all filters off' }).press('Enter')
    await expect.poll(() => shown(page)).toBe(all)
  })

  it('are drawn with names, and told as tables with n and intervals, clean for axe in both themes', async () => {
    const chart = page.locator('[data-chart^="criteria-"]')
    const drawn = chart.getByRole('img')
    await drawn.scrollIntoViewIfNeeded()
    expect(await drawn.getAttribute('aria-label')).toContain('Criteria: Support Specialist')
    await chart.getByRole('button', { name: 'as a table' }).press('Enter')
    const heads = await chart.getByRole('columnheader').allTextContents()
    expect(heads).toEqual(expect.arrayContaining(['95% interval', 'n', 'N/A or not rated', 'Low share']))
    const rows = chart.getByRole('row')
    expect(await rows.count()).toBe(1 + (card?.categories.length ?? 0))
    expect(await rows.nth(1).textContent()).toMatch(/\d+\.\d.*\d+\.\d–\d+\.\d/u)
    for (const theme of ['light', 'dark']) {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
      expect(await accessibilityFaults(page), theme).toEqual([])
    }
  })

  it('are saved as CSV with what they are of, all together and chart by chart', async () => {
    const all = await save(page, 'Save all as CSV')
    expect(all.name).toBe('reviews-overview.csv')
    const { data } = Papa.parse<Record<string, string>>(all.text.trim(), { header: true })
    expect(data.find(({ figure: name }) => name === 'filter')?.['group']).toBe('pick=random')
    const iqs = data.find(({ figure: name }) => name === 'iqs')
    expect(Number(iqs?.['n'])).toBe(await shown(page))
    expect(await figure(page, 'iqs').locator('.key-value').textContent()).toBe(
      Number(iqs?.['value']).toFixed(1),
    )
    expect(Number(iqs?.['low'])).toBeLessThan(Number(iqs?.['value']))
    const names = new Set(data.map(({ figure: name }) => name))
    for (const name of ['pass_share', 'criterion', 'cause_share', 'hygiene_pearson', 'iqs_by_channel'])
      expect(names).toContain(name)
    const one = await save(page, 'Save IQS by channel as CSV')
    expect(one.name).toBe('iqs-by-channel.csv')
    expect(one.text.match(/^iqs_by_channel,/gmu)).toHaveLength(4)
  })

  it('are saved as a picture', async () => {
    await page.locator('[data-chart="iqs-over-time"] canvas[style]').waitFor()
    const picture = await save(page, 'Save IQS over time as PNG')
    expect(picture.name).toBe('iqs-over-time.png')
    expect(picture.text.startsWith('\ufffdPNG')).toBe(true)
  })

  it('are printed on white, without what is pressed, and are as they were afterwards', async () => {
    const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    await page.evaluate(`document.documentElement.dataset.theme = 'dark'`)
    const dark = await ground()
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    await page.emulateMedia({ media: 'print' })
    expect(await ground()).toBe('rgb(255, 255, 255)')
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('tab').count()).toBe(0)
    expect(await page.locator('.print-only').isVisible()).toBe(true)
    expect(await page.locator('.plot canvas:not([style])').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    expect(await ground()).toBe(dark)
    expect(await page.locator('.print-only').isVisible()).toBe(false)
  })

  it('say nothing of one agent below the least number, and nothing ranks people', async () => {
    const agents = page.getByLabel('Agent')
    const names = (await agents.locator('option').allTextContents()).slice(1)
    expect(names).toEqual([...names].sort())
    await agents.selectOption({ index: 1 })
    const few = page.locator('.dashboard-note')
    const stored = toStored(reviewSettingsItem, { ...reviewSettingsItem.defaults, leastPerAgent: 100 })
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ [reviewSettingsItem.key]: stored })})`)
    await few.waitFor()
    expect(await few.textContent()).toMatch(/^\d+ of at least 100 reviews/u)
    expect(await page.locator('[data-key-figure], [data-chart]').count()).toBe(0)
    const enough = toStored(reviewSettingsItem, { ...reviewSettingsItem.defaults, leastPerAgent: 3 })
    await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ [reviewSettingsItem.key]: enough })})`)
    await figure(page, 'iqs').waitFor()
  })

  it('are counted anew when there are more', async () => {
    const before = await shown(page)
    const other = await desk.openOwnPage('reviews.html')
    await figure(other, 'iqs').waitFor()
    await fillMore(other)
    await (await desk.worker()).evaluate(`chrome.runtime.sendMessage({ deskhandNotice: 'reviews' })`)
    await expect.poll(() => shown(page)).toBeGreaterThan(before)
  })

  async function fillMore(other: Page): Promise<void> {
    if (!card) throw new Error('There is no card.')
    await fillExtension(other, { count: 40, card, seed: 12, until: UNTIL, days: 10 })
  }
})
