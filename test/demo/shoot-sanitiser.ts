import type { Page } from 'playwright-core'
import { plantedHars } from '../eval/har/files'
import { dropText, openSanitiser } from './sanitiser-actions'
import type { Shoot } from './shoot-fixes'

const LOG = [
  '2026-11-24T09:31:02.114Z INFO worker-3 job 88121 started request_id=req-991',
  '2026-11-24T09:31:02.341Z WARN retry 1 of 5',
  '2026-11-24T09:31:02.441Z WARN retry 2 of 5',
  '2026-11-24T09:31:03.008Z ERROR job failed password="treehouse7!"',
  'java.net.SocketTimeoutException: Read timed out',
  '\tat com.acme.Client.call(Client.java:88)',
  '\tat com.acme.Job.run(Job.java:12)',
].join('\n')

/** The page that cleans files: waiting, a HAR, a log, and a file it cannot use. */
export async function shootSanitiser(page: Page, shoot: Shoot): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Clean another file' }).click()
  await openSanitiser(page)
  await shoot(page, 'sanitiser')
  const har = plantedHars().find(({ name }) => name === 'chrome-many')
  await dropText(page, 'board.har', har?.text ?? '')
  await shoot(page, 'sanitiser-har', true)
  await next()
  await dropText(page, 'worker.log', LOG)
  await shoot(page, 'sanitiser-log', true)
  await next()
  await dropText(page, 'broken.har', '{"log":{"entries":[{"time":')
  await shoot(page, 'sanitiser-fault')
}
