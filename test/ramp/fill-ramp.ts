import type { Page } from 'playwright-core'
import { writeRampFile } from '@/lib/checklist/ramp/ramp-file'
import type { RampKept } from '@/lib/checklist/ramp/ramp-kept'

/** Has the extension take in a ramp, as its import does. @param page one of the extension that may ask for it */
export async function fillRamp(page: Page, kept: RampKept): Promise<void> {
  const message = { deskhand: 'ramp/take', body: { text: writeRampFile(kept) } }
  const answer = await page.evaluate(
    (sent) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(sent: unknown): Promise<{ value?: { ok: boolean } }> } }
        }
      ).chrome.runtime.sendMessage(sent),
    message,
  )
  if (answer.value?.ok !== true) throw new Error('The ramp was not taken in.')
}
