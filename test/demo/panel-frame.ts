import type { Frame, Locator, Page } from 'playwright-core'
import { MARKS } from './marks'

const PATIENCE = 30_000

/**
 * The panel inside a host page. It sits in a closed shadow root, so it is found by its address. Throws when none has
 * come after `timeout` milliseconds.
 */
export async function panelFrame(page: Page, timeout = PATIENCE): Promise<Frame> {
  for (const deadline = Date.now() + timeout; Date.now() < deadline;) {
    const panel = page.frames().find((frame) => !frame.isDetached() && frame.url().endsWith('/panel.html'))
    if (panel) return panel
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`No panel appeared in ${page.url()}`)
}

/** Waits until the panel shows this ticket, read and judged; answers its frame. */
export async function readyPanel(page: Page, key: string, timeout = PATIENCE): Promise<Frame> {
  const frame = await panelFrame(page, timeout)
  await frame.locator(`${MARKS.ready}[data-ticket="${key}"]`).waitFor({ state: 'attached', timeout })
  return frame
}

/** Waits until at least one article is suggested in a panel that is ready. */
export async function firstSuggestion(frame: Frame, timeout = PATIENCE): Promise<Locator> {
  const first = frame.locator(MARKS.suggestion).first()
  await first.waitFor({ state: 'attached', timeout })
  return first
}
