import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInCards } from '../../lib/review/card/built-in-cards'
import { fillExtension } from '../reviews/fill-extension'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'
import { switchOnReviewing } from './harness/reviewing'

const [CARD] = builtInCards()
if (!CARD) throw new Error('there is no card')
const [CATEGORY] = CARD.categories
if (!CATEGORY) throw new Error('the card has no category')

let desk: BrowserDesk
let page: Page
beforeAll(async () => {
  desk = await openBrowserDesk()
  page = await desk.openOwnPage('reviews.html#log')
})
afterAll(() => desk.close())

const inFocus = () => page.locator(':focus')

/** Goes on with the key until something of this name has the focus. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const wanted = page
    .locator(':focus')
    .and(page.getByRole('button', { name, exact: true }).or(page.getByLabel(name, { exact: true })))
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await wanted.count()) > 0) return
    await page.keyboard.press(key)
  }
  throw new Error(`no key led to ${String(name)}`)
}

async function cleanInBothThemes(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // The page hears of it with its next frame, and its colours change from the one after.
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    expect(await accessibilityFaults(page)).toEqual([])
  }
}

describe('the log of reviews', () => {
  it('says what to do while there are none', async () => {
    await page.getByText('No reviews yet').waitFor()
    expect(await page.getByLabel('Ticket, agent or reviewer').count()).toBe(0)
    await cleanInBothThemes()
  })

  it('leads by keyboard from a review to a dispute, its answer and the version that comes of it', async () => {
    await switchOnReviewing(await desk.worker(), { as: 'agent' })
    await fillExtension(page, { count: 60, card: CARD, seed: 3, until: '2026-11-26T10:00:00.000Z', days: 30 })
    await page.reload()
    await page.getByText('1–25 of 60 reviews').waitFor()
    await cleanInBothThemes()
    await tabTo('Older')
    await page.keyboard.press('Enter')
    await page.getByText('26–50 of 60 reviews').waitFor()
    await tabTo('Ticket, agent or reviewer', 'Shift+Tab')
    await page.keyboard.type('10058')
    await page.getByText('1 review', { exact: true }).waitFor()
    await tabTo('Open the review of 10058')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Review of 10058' }).waitFor()
    const before = await ratingShown()

    // As the agent: nobody answers their own disagreement.
    const wanted = before.startsWith('1 ') ? '2' : '1'
    await tabTo('Disagree')
    await page.keyboard.press('Enter')
    await tabTo('Save')
    await page.keyboard.press('Enter')
    await page.getByText('Write at least a few words.').waitFor()
    await tabTo('About', 'Shift+Tab')
    await page.keyboard.press('ArrowDown')
    await tabTo('Rating you propose')
    await page.keyboard.type(wanted)
    await tabTo('Why you disagree')
    await page.keyboard.type('The customer had it in writing. <b>See</b> \u202emessage 4.')
    await tabTo('Save')
    await page.keyboard.press('Enter')
    await page.locator('[data-remark="dispute"]').waitFor()
    await inFocus()
      .and(page.getByRole('button', { name: 'Disagree' }))
      .waitFor()
    expect(await page.getByRole('button', { name: /^Answer/ }).count()).toBe(0)

    // As the reviewer.
    await switchOnReviewing(await desk.worker(), { as: 'reviewer' })
    await tabTo('Answer Ines Falk', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await inFocus().and(page.getByLabel('Your reason')).waitFor()
    await page.keyboard.type('You are right.')
    await tabTo(new RegExp(`^Accept ${wanted} of`))
    await page.keyboard.press('Enter')
    await page.locator('[data-remark="accepted"]').waitFor()
    await page.locator('[data-revision="2"]').getByText('Counts', { exact: true }).waitFor()
    expect(await page.locator('[data-revision]').count()).toBe(2)
    expect(await ratingShown()).toMatch(new RegExp(`^${wanted} of`))
    await cleanInBothThemes()

    await tabTo('Back to all reviews', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await inFocus()
      .and(page.getByRole('button', { name: 'Open the review of 10058' }))
      .waitFor()
    expect(await page.getByLabel('Ticket, agent or reviewer').inputValue()).toBe('10058')
  })

  it('keeps what is being written when another window answers first', async () => {
    const other = await desk.openOwnPage('reviews.html#log')
    await disagree(page)
    await other.reload()
    await other.getByLabel('Ticket, agent or reviewer').fill('10056')
    await other.getByRole('button', { name: 'Open the review of 10056' }).click()
    for (const one of [page, other]) {
      await one.getByRole('button', { name: /^Answer/ }).click()
      await one.getByLabel('Your reason').fill('The ticket says otherwise.')
    }
    await other.getByRole('button', { name: 'Keep the rating' }).click()
    await page.locator('[data-remark="kept"]').waitFor()
    await page.getByRole('button', { name: 'Keep the rating' }).click()
    await page.getByText(/Somebody answered this meanwhile/).waitFor()
    expect(await page.getByLabel('Your reason').inputValue()).toBe('The ticket says otherwise.')
    expect(await page.locator('[data-remark]').count()).toBe(2)
    await other.close()
  })
})

function ratingShown(): Promise<string> {
  return page.locator(`[data-rated="${CATEGORY?.id ?? ''}"] .log-rating`).innerText()
}

async function disagree(where: Page): Promise<void> {
  await where.getByLabel('Ticket, agent or reviewer').fill('10056')
  await where.getByRole('button', { name: 'Open the review of 10056' }).click()
  await where.getByRole('button', { name: 'Disagree' }).click()
  await where.getByLabel('Why you disagree').fill('It was answered in time.')
  await where.getByRole('button', { name: 'Save', exact: true }).click()
  await where.locator('[data-remark="dispute"]').waitFor()
}
