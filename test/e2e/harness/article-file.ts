import type { Page } from 'playwright-core'

/** A file as somebody chooses it. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A file with this text. */
export function asFile(name: string, mimeType: string, text: string | Uint8Array): ChosenFile {
  return { name, mimeType, buffer: Buffer.from(text) }
}

/** Opens the settings page's window for an import and gives it a file. @param button its name on the page */
export async function chooseFile(page: Page, button: string, file: ChosenFile): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose files' }).click()
  await (await chooser).setFiles([file])
}
