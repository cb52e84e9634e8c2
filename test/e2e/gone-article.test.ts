import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstSuggestion } from '../demo/panel-frame'
import { openComposer } from '../demo/reply-box'
import { STANDARD_TICKET } from '../demo/ticket-address'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

const titles = (panel: Frame) => panel.locator('[data-suggestion-title]').allTextContents()

/** Takes an article out of the copy as a sync does, without a word to the panel: as when the worker dies right after. */
async function takeAway(title: string): Promise<void> {
  const worker = await desk.worker()
  const left = await worker.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('deskhand-knowledge')
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error ?? new Error('not opened'))
    })
    const stores = database.transaction(['articles', 'changes'], 'readwrite')
    const articles = stores.objectStore('articles')
    const deleted = await new Promise<number>((resolve) => {
      let count = 0
      const walk = articles.openCursor()
      walk.onsuccess = () => {
        const cursor = walk.result
        if (!cursor) return resolve(count)
        if (cursor.value.article.title === wanted) {
          cursor.delete()
          stores.objectStore('changes').add([cursor.primaryKey])
          count += 1
        }
        cursor.continue()
      }
    })
    database.close()
    return deleted
  }, title)
  expect(left).toBe(1)
}

const fromMenu = (name: string) => async (page: Page, panel: Frame, title: string) => {
  await panel.getByRole('button', { name: `More for ${title}` }).click()
  await panel.getByRole('menuitem', { name }).click()
}
const press = (name: string) => async (_page: Page, panel: Frame, title: string) =>
  panel.getByRole('article', { name: title }).getByRole('button', { name }).click()

describe('an article that is deleted while it is shown', () => {
  it('is neither inserted nor copied: a sentence says so, and the list goes on without it', async () => {
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await firstSuggestion(panel)
    const box = await openComposer(page, 'zendesk')
    const before = await box.textContent()
    for (const [name, act] of [
      ['Insert link', press('Insert link')],
      ['Insert as text', press('Insert as text')],
      ['Quote', fromMenu('Quote the passage')],
      ['Copy link', fromMenu('Copy link')],
      ['Solved it', press('Solved it')],
    ] as const) {
      const [title = ''] = await titles(panel)
      await takeAway(title)
      await act(page, panel, title)
      const note = panel.locator('[data-report="gone"]')
      await note.filter({ hasText: title }).waitFor()
      expect(await note.textContent(), name).toMatch(/no longer in your knowledge base/)
      await expect.poll(() => titles(panel), { message: name }).not.toContain(title)
      await expect.poll(() => note.evaluate((one) => one === document.activeElement)).toBe(true)
    }
    expect(await box.textContent()).toBe(before)
    // React Aria says for some seconds that a button was busy, by the name of a button that is gone.
    await expect.poll(() => panel.locator('[data-live-announcer] [role="img"]').count()).toBe(0)
    expect(await accessibilityFaults(panel)).toEqual([])
    await panel.locator('[data-report="gone"]').getByRole('button', { name: 'Close' }).click()
    await panel.locator('[data-report="gone"]').waitFor({ state: 'detached' })
    await page.close()
  })

  it('goes from what was found for the own words when its source is erased', async () => {
    const { page, panel } = await desk.openTicket('zendesk', STANDARD_TICKET)
    await firstSuggestion(panel)
    await panel.getByRole('searchbox').fill('webhook')
    await panel.locator('[data-found]').first().waitFor()
    const options = await desk.openOwnPage('options.html#sources')
    const row = options.locator('#sources .row').filter({ hasText: 'acme.zendesk.com' })
    await row.getByRole('button', { name: /^Erase/ }).click()
    await options.getByRole('button', { name: 'Erase articles' }).click()
    await panel.locator('[data-found]').first().waitFor({ state: 'detached' })
    expect(await panel.getByRole('searchbox').inputValue()).toBe('webhook')
    await options.close()
    await page.close()
  })
})
