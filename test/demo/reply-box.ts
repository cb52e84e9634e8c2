import type { Locator, Page } from 'playwright-core'
import type { DemoHost } from './ticket-address'

/** The hosts' own reply boxes: where one writes, what opens it, and what makes it a note. */
const BOX = {
  zendesk: {
    editor: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
    opener: null,
    toNote: [
      '[data-test-id="omnichannel-channel-switcher-button"]',
      '[data-test-id="omnichannel-channel-menu-item-internal"]',
    ],
  },
  jira: {
    editor: '#ak-editor-textarea',
    opener: '[data-testid="canned-comments.common.ui.comment-text-area-placeholder.textarea"]',
    toNote: ['#comment-editor-container-tabs-0'],
  },
} as const

/** Puts the cursor into the reply box of the ticket on screen, opening it where it is still closed, and answers the box. */
export async function openComposer(page: Page, host: DemoHost): Promise<Locator> {
  const { editor, opener } = BOX[host]
  const box = page.locator(editor).locator('visible=true').first()
  if (opener) {
    const closed = page.locator(opener).locator('visible=true').first()
    await closed.or(box).first().waitFor()
    if (await closed.isVisible()) await closed.click()
  }
  await box.click()
  return box
}

/** Makes the reply box an internal note, as the agent does. */
export async function switchToNote(page: Page, host: DemoHost): Promise<void> {
  for (const step of BOX[host].toNote) await page.locator(step).locator('visible=true').first().click()
}

/** Pastes a text where the cursor is in the reply box, as from the clipboard. */
export async function pasteIntoBox(box: Locator, text: string): Promise<void> {
  await box.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    )
  }, text)
}
