import type { Page } from 'playwright-core'
import { fillRamp } from '../ramp/fill-ramp'
import { scriptedRamp, scriptedTickets } from '../ramp/scripted-tickets'
import type { Shoot } from './shoot-fixes'

/** The page of the first ninety days: on the first day, after two months, and what goes along to the one-to-one. */
export async function shootRamp(page: Page, shoot: Shoot): Promise<void> {
  await page.getByRole('heading', { name: 'When did you begin?' }).waitFor()
  await shoot(page, 'ramp-empty', true)
  await fillRamp(page, twoMonths())
  await page.locator('[data-chart="hygiene"] canvas').waitFor()
  await page.locator('[data-ramp-stage]').waitFor()
  await shoot(page, 'ramp', true)
  await page.getByRole('button', { name: 'For the one-to-one' }).click()
  await page.locator('[data-preview]').waitFor()
  await shoot(page, 'ramp-export')
  await page.getByRole('button', { name: 'Close' }).click()
}

/** The script twice, the second time with better notes, and something said of goals. */
function twoMonths() {
  const kept = scriptedRamp()
  const earlier = scriptedTickets(-18).map((ticket, at) => ({
    ...ticket,
    key: String(8001 + at),
    hygiene: ticket.hygiene === null ? null : ticket.hygiene - 12,
  }))
  const said = { at: '2026-11-20T10:00:00.000Z', least: null }
  const goals = {
    'specialist/know-product': {
      ...said,
      assessed: 'there' as const,
      note: 'Showed the roster to two colleagues, import included.',
      mentor: 'Good. Next time the mobile app, too.',
    },
    'specialist/hard-conversation': { ...said, assessed: 'on-the-way' as const, note: '', mentor: '' },
  }
  return {
    ...kept,
    person: { ...kept.person, start: '2026-10-12', goals },
    tickets: [...earlier, ...kept.tickets],
  }
}
