import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ticketKey, type DemoHost } from '../../demo/ticket-address'

/** The parts of the hosts' own pages that tests touch. */
const PARTS = {
  zendesk: {
    submit: '[data-test-id="submit_button-button"]',
    editor: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
    opener: null,
  },
  jira: {
    submit: '[data-testid="comment-save-button"]',
    editor: '#ak-editor-textarea',
    opener: '[data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]',
  },
} as const

/** Puts the cursor into the reply box of the ticket on screen and answers the box. */
export async function openComposer(page: Page, host: DemoHost): Promise<Locator> {
  const { editor, opener } = PARTS[host]
  if (opener) await page.locator(opener).locator('visible=true').first().click()
  const box = page.locator(editor).locator('visible=true').first()
  await box.click()
  return box
}

/** The button that sends the reply. */
export function submitButton(page: Page, host: DemoHost): Locator {
  return page.locator(PARTS[host].submit).locator('visible=true').first()
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
