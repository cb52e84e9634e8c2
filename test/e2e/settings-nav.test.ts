import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECTION_GROUPS, SECTION_IDS, type SectionId } from '../../components/options/nav/section-list'
import { accessibilityFaults } from './harness/accessibility'
import { openBrowserDesk, type BrowserDesk } from './harness/browser-desk'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 700, height: 800 }

let desk: BrowserDesk
beforeAll(async () => {
  desk = await openBrowserDesk()
})
afterAll(() => desk.close())

async function settings(hash = '', size = WIDE): Promise<Page> {
  const page = await desk.openOwnPage(`options.html${hash}`)
  await page.setViewportSize(size)
  await page.getByRole('heading', { name: 'Escalation packets' }).waitFor()
  return page
}

const linkTo = (page: Page, id: SectionId) => page.locator(`nav a[href="#${id}"]`)

/** Waits until a section is in the window with the focus on its heading, and is the one marked in the list. */
async function expectAt(page: Page, id: SectionId): Promise<void> {
  await page.locator(`#${id} .section-name:focus`).waitFor()
  await expect.poll(() => linkTo(page, id).getAttribute('aria-current'), { message: id }).toBe('location')
  expect(await page.locator('nav [aria-current]').count()).toBe(1)
  const top = await page.locator(`#${id}`).evaluate((place) => place.getBoundingClientRect().top)
  expect(top, id).toBeGreaterThanOrEqual(-1)
  expect(top, id).toBeLessThan(WIDE.height)
}

describe('the settings page finds its way', () => {
  it('to each section by keyboard, one after another in the list', async () => {
    const page = await settings()
    await linkTo(page, 'role').focus()
    for (const [at, id] of SECTION_IDS.entries()) {
      if (at > 0) {
        await linkTo(page, SECTION_IDS[at - 1] ?? id).focus()
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await expectAt(page, id)
      expect(new URL(page.url()).hash).toBe(`#${id}`)
    }
    await page.close()
  })

  it('to the same section twice, after the person has scrolled away', async () => {
    const page = await settings()
    await linkTo(page, 'rubrics').click()
    await expectAt(page, 'rubrics')
    await page.mouse.move(700, 400)
    await page.mouse.wheel(0, -20_000)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await linkTo(page, 'rubrics').click()
    await expectAt(page, 'rubrics')
    await page.close()
  })

  it.each(['learning', 'packets', 'sanitiser'] as const)(
    'to #%s in the address, once it is read',
    async (id) => {
      const page = await settings(`#${id}`)
      await expectAt(page, id)
      await page.close()
    },
  )

  it('through one button on a narrow page, which Escape closes', async () => {
    const page = await settings('', NARROW)
    const button = page.getByRole('button', { name: /^Go to/ })
    expect(await linkTo(page, 'hours').isVisible()).toBe(false)
    await button.focus()
    await page.keyboard.press('Enter')
    await linkTo(page, 'hours').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await linkTo(page, 'hours').waitFor({ state: 'hidden' })
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await linkTo(page, 'hours').focus()
    await page.keyboard.press('Enter')
    await expectAt(page, 'hours')
    expect(await linkTo(page, 'hours').isVisible()).toBe(false)
    const bar = await button.boundingBox()
    const heading = await page.locator('#hours .section-name').boundingBox()
    expect(heading?.y ?? 0).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0))
    await page.close()
  })

  it('has one heading for the page, one for each group and one for each section under it', async () => {
    const page = await settings()
    const levels = (level: number) => page.getByRole('heading', { level }).count()
    expect(await levels(1)).toBe(1)
    expect(await levels(2)).toBe(SECTION_GROUPS.length)
    expect(await levels(3)).toBe(SECTION_IDS.length)
    await page.close()
  })

  it('back from the pages it leads to', async () => {
    const page = await desk.openOwnPage('knowledge.html')
    await page.getByRole('link', { name: 'Settings' }).click()
    await expectAt(page, 'sources')
    await page.close()
  })
})
