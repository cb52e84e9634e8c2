import type { Frame, Page } from 'playwright-core'
import type { Helpdesk } from '../helpdesk/server'
import { addAlikeTickets } from './alike-tickets'
import { ticketAddress } from './ticket-address'
import { readyPanel } from './panel-frame'
import type { Shoot } from './shoot-fixes'

/** Tickets that were answered without an article, and the one that a draft is made from. */
const ANSWERED = [4002, 4061, 4064] as const
const DRAFTED = 4041
const PATIENCE = 30_000

/** A draft from a ticket that no article fits, in the panel: its beginning, and the content standard with the ways out. */
export async function shootArticleDraft(page: Page, theme: 'light' | 'dark', shoot: Shoot): Promise<void> {
  await page.goto(ticketAddress('zendesk', DRAFTED, theme))
  const frame = await readyPanel(page, String(DRAFTED))
  const offer = frame.getByRole('button', { name: 'No article? Draft one' })
  await offer.waitFor({ timeout: PATIENCE })
  await offer.scrollIntoViewIfNeeded()
  await shoot(page, 'article-draft-offer')
  await offer.click()
  const draft = frame.locator('[data-article-draft="ready"]')
  await draft.waitFor({ timeout: PATIENCE })
  await scrollTo(frame, '[data-article-draft]', 'start')
  await shoot(page, 'article-draft')
  await frame.getByRole('button', { name: 'Copy the article' }).click()
  await scrollTo(frame, '.draft-out', 'end')
  await shoot(page, 'article-draft-out')
}

/** The page about knowledge: what is missing, one subject and all lists of the health part open. */
export async function shootKnowledge(
  helpdesk: Helpdesk,
  visitor: Page,
  page: Page,
  shoot: Shoot,
): Promise<void> {
  await shoot(page, 'knowledge-empty', true)
  for (const ticket of [...ANSWERED, ...addAlikeTickets(helpdesk)]) {
    await visitor.goto(ticketAddress('zendesk', ticket))
    await readyPanel(visitor, String(ticket))
  }
  // Words are kept once enough tickets hold them: then the first subject has a name.
  await page.locator('[data-gap-cluster]:not([data-gap-cluster=""])').first().waitFor({ timeout: PATIENCE })
  await page.locator('[data-health]').waitFor({ timeout: PATIENCE })
  await page.locator('[data-gap-cluster] summary').first().click()
  for (const list of await page.locator('[data-health-list] > summary').all()) await list.click()
  await shoot(page, 'knowledge', true)
}

function scrollTo(frame: Frame, mark: string, block: 'start' | 'end'): Promise<void> {
  return frame
    .locator(mark)
    .first()
    .evaluate((one, at) => one.scrollIntoView({ block: at }), block)
}
