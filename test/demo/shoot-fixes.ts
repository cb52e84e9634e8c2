import type { Frame, Page } from 'playwright-core'
import { MARKS } from './marks'
import { openTab } from './panel-actions'
import { readyPanel } from './panel-frame'
import { openComposer, switchToNote } from './reply-box'
import type { Stage } from './stage'
import { switchTicket } from './switch-ticket'
import { ROUND, ticketKey, type DemoHost } from './ticket-address'

/** Takes a picture of the page as it is, under a name. */
export type Shoot = (page: Page, view: string, fullPage?: boolean) => Promise<void>

/** A note refused while the box is a reply, the questions as a draft, and what the draft makes of the score. */
export async function shootFixes(page: Page, frame: Frame, host: DemoHost, shoot: Shoot): Promise<void> {
  const box = await openComposer(page, host)
  await frame.locator('[data-gap] [data-fix="section"] button').first().click()
  await frame.locator(MARKS.report).first().waitFor()
  await shoot(page, `${host}-note-refused`)
  await frame.locator('[data-fix="ask-all"] button').click()
  await frame.locator(MARKS.draft).first().waitFor({ state: 'attached' })
  await shoot(page, `${host}-ask`)
  await openTab(frame, 'quality')
  await box.pressSequentially(
    ' I am sorry that this stops your team. Your key is sk_live_51H8x0fKqWzR3TgYv2bN7cE9.',
  )
  await frame.locator('[data-in-draft="true"]').first().waitFor({ state: 'attached' })
  await frame.locator(MARKS.hygiene).scrollIntoViewIfNeeded()
  await shoot(page, `${host}-draft`)
  const criterion = frame.locator('[data-criterion="privacy"]')
  await criterion.getByRole('button').first().click()
  await criterion.locator('[data-in-draft="true"]').first().scrollIntoViewIfNeeded()
  await shoot(page, `${host}-draft-quote`)
  await box.press('ControlOrMeta+a')
  await box.press('Delete')
  await switchToNote(page, host)
}

/** The ticket again, after its state was changed meanwhile; it is changed back for the views that follow. */
export async function shootSecondVisit(
  stage: Stage,
  page: Page,
  host: DemoHost,
  shoot: Shoot,
): Promise<void> {
  const [other] = ROUND
  await switchTicket(page, host, other)
  await readyPanel(page, ticketKey(host, other))
  const { status } = stage.helpdesk.desk.requireTicket(stage.ticket)
  stage.helpdesk.setStatus(stage.ticket, status === 'pending' ? 'open' : 'pending')
  await switchTicket(page, host, stage.ticket)
  const frame = await readyPanel(page, ticketKey(host, stage.ticket))
  await openTab(frame, 'quality')
  await frame.locator(MARKS.change).waitFor()
  await shoot(page, `${host}-change`)
  stage.helpdesk.setStatus(stage.ticket, status)
}
