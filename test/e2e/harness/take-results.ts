import type { Page } from 'playwright-core'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { endLine, headLine, recordText } from '@/lib/review/files/write-file'
import type { Revision } from '@/lib/review/record/review'

/** A colleague's results of a session, as the file that comes from their browser. */
export function resultsFile(session: CalibrationSession, revisions: readonly Revision[]): string {
  const [first] = revisions
  if (!first) throw new Error('There are no results.')
  const lines = [{ session }, ...revisions.map((revision) => ({ revision }))]
  return [headLine(first.at, first.by), ...lines.map(recordText), endLine(lines.length)].join('')
}

/** Takes in a file where the page of a session, or of all sessions, offers it. */
export async function takeFile(page: Page, name: string, text: string): Promise<void> {
  const choose = page.getByRole('button', { name: 'Choose files…' })
  if (!(await choose.isVisible())) await page.getByRole('button', { name: 'Take in a file' }).click()
  const chooser = page.waitForEvent('filechooser')
  await choose.click()
  await (await chooser).setFiles([{ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) }])
  await page.getByRole('button', { name: 'Take in this file' }).click()
}
