import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'

/** Waits until the page that cleans files can take one. */
export async function openSanitiser(page: Page): Promise<Page> {
  await page.locator('[data-sanitiser="waiting"]').waitFor()
  return page
}

/** Drags a file from a folder onto the place for it, with the browser's own events, and waits until it is taken. */
export async function dropText(
  page: Page,
  name: string,
  text: string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<void> {
  const read = page.locator('[data-sanitiser="done"], [data-sanitiser="fault"]')
  await dropFile(page, { place: page.locator('.drop-place'), read }, name, text, encoding)
}

/**
 * Drags a file from a folder onto a place of a page, or of a frame in it, with the browser's own events, and waits for `read`:
 * until then the file must stay where it is.
 */
export async function dropFile(
  page: Page,
  { place, read }: { readonly place: Locator; readonly read: Locator },
  name: string,
  text: string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'drop-'))
  const path = join(folder, name)
  writeFileSync(path, text, encoding)
  const box = await place.boundingBox()
  if (!box) throw new Error('There is no place to drop a file.')
  const browser = await page.context().newCDPSession(page)
  try {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await browser.send('Input.dispatchDragEvent', {
        type,
        x: box.x + box.width / 2,
        y: box.y + 20,
        data: { items: [], files: [path], dragOperationsMask: 1 },
      })
    await read.waitFor()
  } finally {
    await browser.detach()
    rmSync(folder, { recursive: true })
  }
}

/** Chooses a file by the button. */
export async function cleanFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}
