import type { Page } from 'playwright-core'
import type { Helpdesk } from '../helpdesk/server'
import { addRefusedKey } from './alike-tickets'
import { readyPanel } from './panel-frame'
import { settledPanel } from './settled-panel'
import type { Shoot } from './shoot-fixes'
import { HOSTS, STANDARD_TICKET, ticketAddress, ticketKey } from './ticket-address'

const PATIENCE = 60_000
/** A table with two articles, one of them internal, neither with an address. */
const TABLE = [
  'id,title,body,audience',
  '1,"Warehouse gateway rejects webhooks","Copy the new signing secret and paste it at the receiver.",public',
  '2,"What the team checks first","Look at the webhook deliveries.",internal',
].join('\n')

/** The settings while and after learning from solved tickets, what is kept of them, and what they show with a ticket like one of them. */
export async function shootLearning(
  helpdesk: Helpdesk,
  visitor: Page,
  options: Page,
  theme: 'light' | 'dark',
  shoot: Shoot,
): Promise<void> {
  const id = addRefusedKey(helpdesk)
  for (const host of HOSTS) {
    await visitor.goto(ticketAddress(host, STANDARD_TICKET, theme))
    await readyPanel(visitor, ticketKey(host, STANDARD_TICKET))
    await options.reload()
    const row = options.locator(`[data-learning="${new URL(ticketAddress(host, id)).origin}"]`)
    const learn = row.getByRole('button', { name: /^Learn from solved tickets/ })
    await learn.waitFor({ timeout: PATIENCE })
    await learn.click()
    await row.locator('[data-phase="complete"]').waitFor({ timeout: PATIENCE })
    await visitor.goto(ticketAddress(host, id, theme))
    const { frame } = await settledPanel(visitor, ticketKey(host, id), helpdesk.requests)
    await frame.locator('[data-past]').first().waitFor({ timeout: PATIENCE })
    await shoot(visitor, `${host}-past`)
    await frame.locator('[data-alike]').last().scrollIntoViewIfNeeded({ timeout: PATIENCE })
    await shoot(visitor, `${host}-alike`)
  }
  await options.locator('[data-learning]').first().scrollIntoViewIfNeeded()
  await shoot(options, 'learning')
  await options.locator('#learning').getByRole('button', { name: 'See what is kept' }).click()
  await options.locator('[data-kept]').first().waitFor({ timeout: PATIENCE })
  await shoot(options, 'learning-kept')
  await options.keyboard.press('Escape')
}

/** An import of articles from a file, looked at before it is done, and the list after it. */
export async function shootFiles(options: Page, shoot: Shoot): Promise<void> {
  await options.getByRole('button', { name: 'Import articles' }).click()
  const chooser = options.waitForEvent('filechooser')
  await options.getByRole('button', { name: 'Choose files' }).click()
  await (await chooser).setFiles([{ name: 'Runbook.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }])
  const window = options.getByRole('dialog')
  const take = window.getByRole('button', { name: 'Import 2 articles' })
  await take.waitFor({ timeout: PATIENCE })
  await shoot(options, 'files-preview')
  await take.click()
  await window.getByRole('button', { name: 'Close' }).click()
  await options.locator('[data-file-source]').first().scrollIntoViewIfNeeded()
  await shoot(options, 'files')
}
