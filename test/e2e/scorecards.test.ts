import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInCards } from '../../lib/review/card/built-in-cards'
import { keptHead } from '@/lib/storage/reviews/heads'
import { madeReviews } from '../reviews/made-reviews'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

const CARD = 'specialist'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const rowOf = (page: Page, id: string) => page.locator(`[data-card="${id}"]`)

async function settings(): Promise<Page> {
  const page = await desk.openOwnPage('options.html#scorecards')
  await rowOf(page, CARD).waitFor()
  return page
}

async function editor(id: string): Promise<Page> {
  const page = await settings()
  await rowOf(page, id).getByRole('link', { name: /^Edit/ }).click()
  await page.getByRole('heading', { name: 'The whole scorecard' }).waitFor()
  return page
}

/** Opens a category of the card with the keyboard. */
async function openCategory(page: Page, title: string): Promise<void> {
  await page.locator('[data-category]').getByRole('button', { name: title }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: title, level: 2 }).waitFor()
}

/** A review as it lies in the background's database. */
async function reviewWith(page: Page, version: number): Promise<void> {
  const card = builtInCards().find(({ id }) => id === CARD)
  if (!card) throw new Error(`there is no card ${CARD}`)
  const [revision] = madeReviews({
    count: 1,
    card: { ...card, version },
    seed: version,
    until: '2026-11-27T09:00:00.000Z',
    days: 1,
  })
  if (!revision) throw new Error('no review was made')
  const hashed = { revision, hash: 'made' }
  const value = {
    head: keptHead(hashed, card),
    revision: { ...hashed, key: [revision.review, 1, 'made'] },
  }
  await page.evaluate(async (kept) => {
    const opened = indexedDB.open('deskhand-reviews')
    await new Promise((done) => (opened.onsuccess = done))
    const tx = opened.result.transaction(['heads', 'revisions'], 'readwrite')
    tx.objectStore('heads').put(kept.head)
    tx.objectStore('revisions').put(kept.revision)
    await new Promise((done) => (tx.oncomplete = done))
    opened.result.close()
  }, value)
}

describe('the editor of a scorecard', () => {
  it('makes a new version of a card that was used, and the review keeps the one before', async () => {
    const first = await settings()
    await reviewWith(first, 1)
    await first.close()
    const page = await editor(CARD)
    await openCategory(page, 'Written communication')
    const weight = page.getByRole('textbox', { name: 'Weight of “Written communication”' })
    await weight.fill('25')
    await weight.press('Enter')
    await page.getByText(/1 change not saved · saving makes a new version, reviews keep version 1/).waitFor()
    await page.getByRole('button', { name: 'Show changes' }).click()
    await page.getByText('“Written communication” weighs 25, not 21.').first().waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved as version 2').waitFor()
    await page.getByRole('link', { name: 'Settings' }).click()
    await rowOf(page, CARD)
      .getByText(/Version 2 · 6 categories · Changed here · 1 review/)
      .waitFor()
    await rowOf(page, CARD).getByText('Version 1: 1 review').waitFor()

    // Nothing was made with version 2 yet: the next change stays in it.
    await rowOf(page, CARD).getByRole('link', { name: /^Edit/ }).click()
    await openCategory(page, 'Written communication')
    const box = page.getByRole('textbox', { name: 'Title' })
    await box.fill('Writing')
    await page.getByText(/saving changes version 2/).waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved as version 2').waitFor()

    await reviewWith(page, 2)
    await page.reload()
    await openCategory(page, 'Writing')
    await page.getByRole('textbox', { name: 'Title' }).fill('Letters')
    await page.getByText(/saving makes a new version, reviews keep version 2/).waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved as version 3').waitFor()
    await page.close()
  })

  it('adds, moves and takes out categories by keyboard, and keeps changes across a reload', async () => {
    const page = await editor('analyst')
    const titles = () => page.locator('[data-category] .weight-name').allTextContents()
    const before = await titles()
    await page.getByRole('button', { name: 'Move “Diagnosis” down' }).focus()
    await page.keyboard.press('Enter')
    expect(await titles()).toEqual([before[1], before[0], ...before.slice(2)])
    expect(await page.getByRole('button', { name: 'Move “Diagnosis” down' }).evaluate(hasFocus)).toBe(true)
    await page.getByRole('button', { name: 'Add a category' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'New category', level: 2 }).waitFor()
    await page.getByText('11 categories. More than 10 make reviews slow and unfair.').waitFor()
    await page.reload()
    await page.locator('[data-category="new-category"]').waitFor()
    await openCategory(page, 'New category')
    await page.getByRole('button', { name: 'Remove', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-category="new-category"]').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('button', { name: 'Discard changes' }).click()
    expect(await titles()).toEqual(before)
    await page.close()
  })

  it('is usable by everybody', async () => {
    const page = await editor('engineer')
    expect(await accessibilityFaults(page)).toEqual([])
    await openCategory(page, 'Compliance')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.close()
  })
})

describe('scorecards in the settings', () => {
  it('are retired, brought back, copied, given out and taken in', async () => {
    const page = await settings()
    await rowOf(page, 'associate')
      .getByRole('button', { name: /^Retire/ })
      .click()
    await page.getByRole('button', { name: 'Retire scorecard' }).click()
    await rowOf(page, 'associate').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Show 1 retired scorecard' }).click()
    await rowOf(page, 'associate')
      .getByRole('button', { name: /^Bring back/ })
      .click()
    await page.getByRole('button', { name: /retired scorecard/ }).waitFor({ state: 'detached' })

    const download = page.waitForEvent('download')
    await rowOf(page, 'associate')
      .getByRole('button', { name: /^Export/ })
      .click()
    const file = await download
    expect(file.suggestedFilename()).toBe('scorecard-associate-1.json')
    const text = readFileSync(await file.path(), 'utf8')

    await page.getByRole('button', { name: 'Import a scorecard' }).click()
    const window = page.getByRole('dialog')
    await window.getByRole('textbox').fill(text.replace('"passAt": 90', '"passAt": 900'))
    await window.getByRole('button', { name: 'Import what is pasted' }).click()
    await window.getByText('this should be at most 100').waitFor()
    expect(await window.getByText(/^Line \d+, \d+$/).count()).toBe(1)
    await window.getByRole('textbox').fill(text.replace('"passAt": 90', '"passAt": 80'))
    await window.getByRole('button', { name: 'Import what is pasted' }).click()
    await window.getByText(/as version 2, because its own version was here already/).waitFor()
    await window.getByRole('button', { name: 'Close' }).click()
    await rowOf(page, 'associate')
      .getByText(/Version 2 /)
      .waitFor()

    await rowOf(page, 'associate').getByRole('button', { name: /^Copy/ }).click()
    await page.getByRole('heading', { name: 'Copy of Associate Support Specialist', level: 1 }).waitFor()
    await page.close()
  })

  it('keep who reviews, from the moment it is switched on', async () => {
    const page = await settings()
    const kept = async () => {
      const stored = await page.evaluate("chrome.storage.local.get('review-settings')")
      const { 'review-settings': item } = stored as {
        'review-settings'?: { data: { on: boolean; me: { id: string; name: string } } }
      }
      return item?.data
    }
    await page.getByText('Review tickets here').click()
    const name = page.getByRole('textbox', { name: 'Your name' })
    await page.locator('.field-fault', { hasText: 'Write your name' }).waitFor()
    await name.fill('Ada Brink')
    await name.press('Enter')
    await expect.poll(kept).toMatchObject({ on: true, me: { name: 'Ada Brink' } })
    const id = (await kept())?.me.id
    expect(id).toMatch(/^[\da-f-]{36}$/)
    // It is chosen once it is kept.
    await page.locator('label', { hasText: /^Team lead/ }).click()
    await page.getByRole('radio', { name: /^Team lead/, checked: true }).waitFor({ state: 'attached' })
    await page.getByText('Review tickets here').click()
    await page.getByText('Review tickets here').click()
    await expect.poll(kept).toMatchObject({ on: true, as: 'lead', me: { id, name: 'Ada Brink' } })
    await page.close()
  })
})

function hasFocus(element: Element): boolean {
  return element === element.ownerDocument.activeElement
}
