import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ticketKey, type DemoHost } from '../../demo/ticket-address'

/** What sends a reply. */
const SUBMIT = {
  zendesk: '[data-test-id="submit_button-button"]',
  jira: '[data-testid="comment-save-button"]',
} as const

/** The button that sends the reply. */
export function submitButton(page: Page, host: DemoHost): Locator {
  return page.locator(SUBMIT[host]).locator('visible=true').first()
}

/** Whether a press in the middle of an element would reach it, with nothing of ours or the page's own on top. */
export async function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const box = one.getBoundingClientRect()
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return hit !== null && (one.contains(hit) || hit.contains(one))
  })
}

/** What is highlighted in the page by the CSS Custom Highlight API, and whether it is in sight. */
export async function highlighted(page: Page): Promise<ReadonlyArray<{ text: string; inSight: boolean }>> {
  return page.evaluate(() =>
    Array.from(CSS.highlights.values()).flatMap((highlight) =>
      Array.from(highlight as unknown as Iterable<Range>, (range) => {
        const { top, bottom, height } = range.getBoundingClientRect()
        return { text: range.toString(), inSight: height > 0 && top >= 0 && bottom <= innerHeight }
      }),
    ),
  )
}

/** Waits until the page's address names a ticket. */
export async function expectAddressOf(page: Page, host: DemoHost, id: number): Promise<void> {
  await expect.poll(() => page.url()).toContain(ticketKey(host, id))
}
