import type { Frame, Page } from 'playwright-core'
import { harText } from '../eval/har/har-parts'
import { MARKS } from './marks'
import { dropFile } from './sanitiser-actions'
import type { Shoot } from './shoot-fixes'
import type { DemoHost } from './ticket-address'

/** The packet of the ticket on screen: its way and fields, one that is open, and the ways out with what was masked. */
export async function shootPacket(page: Page, frame: Frame, host: DemoHost, shoot: Shoot): Promise<void> {
  await frame.locator(MARKS.packet).waitFor()
  await frame.locator('#packet-title').evaluate((one) => one.scrollIntoView({ block: 'start' }))
  await shoot(page, `${host}-packet`)
  const field = frame.locator('[data-packet-field="error"]')
  await field.getByRole('button').first().click()
  await field.evaluate((one) => one.scrollIntoView({ block: 'start' }))
  await shoot(page, `${host}-packet-field`)
  await field.getByRole('button').first().click()
  await shootEvidence(page, frame, host, shoot)
  await frame.locator('[data-packet-out]').evaluate((one) => one.scrollIntoView({ block: 'end' }))
  await shoot(page, `${host}-packet-out`)
  await frame.locator(MARKS.escalation).scrollIntoViewIfNeeded()
}

const SESSION = harText('firefox', [
  {
    url: 'https://api.acme.example/v1/stock',
    time: 4_200,
    requestHeaders: { 'User-Agent': 'Firefox/132.0' },
  },
  {
    url: 'https://api.acme.example/v1/orders',
    status: 503,
    time: 31,
    requestHeaders: { authorization: 'Bearer k7Q9fTqvN2mWz81LsPbRk7Q9fTqvN2mW', 'x-request-id': 'req-771' },
    body: { mimeType: 'application/json', text: '{"code":"UPSTREAM_TIMEOUT"}' },
  },
])

/** Where a file is dropped on the packet, and what one says, a request of it added. */
async function shootEvidence(page: Page, frame: Frame, host: DemoHost, shoot: Shoot): Promise<void> {
  const evidence = frame.locator('[data-evidence]')
  await evidence.evaluate((one) => one.scrollIntoView({ block: 'start' }))
  await shoot(page, `${host}-evidence`)
  const read = frame.locator('[data-evidence="done"]')
  await dropFile(page, { place: evidence.locator('.drop-place'), read }, 'session.har', SESSION)
  const add = frame.locator('[data-finding="failing"]').getByRole('button', { name: /^Add: / })
  await add.click()
  await evidence.evaluate((one) => one.scrollIntoView({ block: 'start' }))
  await shoot(page, `${host}-evidence-read`)
  await frame
    .locator('[data-finding="failing"]')
    .getByRole('button', { name: /^Take out: / })
    .click()
}
