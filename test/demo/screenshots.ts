import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page, Worker } from 'playwright-core'
import { JIRA_HOST, ZENDESK_HOST } from '../helpdesk/ids'
import { pathOfPerson } from './addition'
import { MARKS } from './marks'
import { chooseSetting, collapse, expand, openQuotes, openTab } from './panel-actions'
import { panelFrame, readyPanel } from './panel-frame'
import { chooseCriterion, openRubric, setWeightOf, switchOf } from './rubric-actions'
import { shootArticleDraft, shootKnowledge } from './shoot-knowledge'
import { shootFiles, shootLearning } from './shoot-learning'
import { shootGuide } from './shoot-guide'
import { shootOverview } from './shoot-overview'
import { shootRamp } from './shoot-ramp'
import { shootReviewParts, shootReviewTab } from './shoot-reviews'
import { shootPacket } from './shoot-packet'
import { shootPlace, shootSidePanel } from './shoot-place'
import { settledPanel } from './settled-panel'
import { shootPractice } from './shoot-practice'
import { shootSanitiser } from './shoot-sanitiser'
import { shootFixes, shootSecondVisit, type Shoot } from './shoot-fixes'
import { shootSnippets, shootWriting } from './shoot-writing'
import type { Stage } from './stage'
import { HOSTS, ticketAddress, ticketKey, type DemoHost } from './ticket-address'

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

/** `--screenshots`: a PNG of every view, on both hosts, in both themes and at two widths. Answers 0. */
export async function takeScreenshots(stage: Stage, folder: string): Promise<number> {
  const target = pathOfPerson(folder)
  mkdirSync(target, { recursive: true })
  for (const theme of THEMES) {
    for (const viewport of SIZES) {
      const { context, extensionId, close } = await stage.launch({
        headless: true,
        viewport,
        colorScheme: theme,
      })
      const shoot: Shoot = async (page, view, fullPage = false) => {
        const path = join(target, `${view}-${theme}-${viewport.width}.png`)
        await page.screenshot({ path, fullPage, animations: 'disabled' })
        console.error(path)
      }
      const ownPage = async (name: string) => {
        const page = await context.newPage()
        await page.goto(`chrome-extension://${extensionId}/${name}.html`)
        return page
      }
      for (const host of HOSTS) await shootHost(stage, await context.newPage(), host, theme, shoot)
      await shoot(await ownPage('welcome'), 'welcome', true)
      await shootSanitiser(await ownPage('sanitiser'), shoot)
      await shootPractice(await ownPage('practice'), shoot)
      const visitor = await context.newPage()
      await shootArticleDraft(visitor, theme, shoot)
      await shootKnowledge(stage.helpdesk, visitor, await ownPage('knowledge'), shoot)
      const reviews = await ownPage('reviews')
      await shootOverview(reviews, shoot)
      await shootReviewParts(reviews, shoot)
      await shootReviewTab(visitor, await workerOf(context, extensionId), theme, shoot)
      await shootRamp(await ownPage('ramp'), shoot)
      const options = await ownPage('options')
      await shoot(options, 'options', true)
      await shootLearning(stage.helpdesk, visitor, options, theme, shoot)
      await shootFiles(options, shoot)
      await shootSnippets(options, shoot)
      await shootEditor(options, shoot)
      await chooseSetting(options, 'Left')
      for (const host of HOSTS) {
        const page = await context.newPage()
        await page.goto(ticketAddress(host, stage.ticket, theme))
        const { frame } = await settledPanel(page, ticketKey(host, stage.ticket), stage.helpdesk.requests)
        await shoot(page, `${host}-left`)
        if (host !== 'zendesk') continue
        await shootPlace(page, frame, shoot)
        await shootSidePanel(await ownPage('panel'), page, shoot)
      }
      await close()
    }
  }
  return 0
}

/** The background's worker; opened pages of ours keep it awake. */
async function workerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const worker = context.serviceWorkers().find((one) => one.url().includes(extensionId))
  return worker ?? context.waitForEvent('serviceworker')
}

/** A ticket of which there is much to say beside its conversation. */
const WITH_MUCH_AROUND = 4031

async function shootHost(
  stage: Stage,
  page: Page,
  host: DemoHost,
  theme: Theme,
  shoot: Shoot,
): Promise<void> {
  await page.goto(ticketAddress(host, stage.ticket, theme))
  const { frame } = await settledPanel(page, ticketKey(host, stage.ticket), stage.helpdesk.requests)
  await shoot(page, `${host}-assist`)
  await frame.locator(MARKS.due).click()
  await frame.getByRole('dialog').waitFor()
  await page.waitForTimeout(300)
  await shoot(page, `${host}-clocks`)
  await page.keyboard.press('Escape')
  await openTab(frame, 'quality')
  await shoot(page, `${host}-quality`)
  const { quote } = await openQuotes(frame, 'quality')
  await shoot(page, `${host}-criterion`)
  await quote.click()
  await page.waitForTimeout(600)
  await shoot(page, `${host}-quote`)
  await openTab(frame, 'escalate')
  await shoot(page, `${host}-escalate`)
  await shootPacket(page, frame, host, shoot)
  await shootWriting(page, frame, host, shoot)
  await openTab(frame, 'escalate')
  await shootFixes(page, frame, host, shoot)
  await shootSecondVisit(stage, page, host, shoot)
  await openTab(frame, 'assist')
  await collapse(frame)
  await shoot(page, `${host}-rail`)
  await expand(frame)

  const recover = stage.helpdesk.faults.set({ kind: 'status', status: 503, host: hostName(host) })
  await page.reload()
  await (await panelFrame(page)).getByText(/read from the page/).waitFor()
  await shoot(page, `${host}-from-page`)
  recover()
  const forget = stage.helpdesk.faults.set({ kind: 'status', status: 401, host: hostName(host) })
  await page.reload()
  await (await panelFrame(page)).locator(MARKS.failed).waitFor()
  await shoot(page, `${host}-failed`)
  forget()
  await page.goto(ticketAddress(host, WITH_MUCH_AROUND, theme))
  const around = await readyPanel(page, ticketKey(host, WITH_MUCH_AROUND))
  await around.locator('.around summary').click()
  await shoot(page, `${host}-around`)
  await shootGuide(page, host, theme, shoot)
}

/** The rubric editor: changes and what they do to tickets, a threshold in words, and a criterion that is being added. */
async function shootEditor(options: Page, shoot: Shoot): Promise<void> {
  await openRubric(options, 'hygiene-specialist')
  await setWeightOf(options, 'tone', 20)
  await switchOf(options, 'closure').click()
  await chooseCriterion(options, 'problem-statement')
  await options.getByRole('button', { name: 'Show changes' }).click()
  await options.locator('[data-try="bareFixed"]').getByRole('button').first().click()
  await shoot(options, 'rubric-editor')
  await options.getByRole('button', { name: 'Hide changes' }).click()
  await options.getByText('Partly met when').last().scrollIntoViewIfNeeded()
  await shoot(options, 'rubric-looks-for')
  await options.getByRole('button', { name: 'The whole rubric' }).click()
  await shoot(options, 'rubric-whole')
  await options.getByRole('button', { name: 'Add a criterion' }).click()
  await options.getByRole('searchbox').fill('error')
  await options.locator('.signals-list .tick').first().click()
  await shoot(options, 'rubric-new')
  await options.getByRole('link', { name: 'Settings' }).click()
  await shoot(options, 'rubric-leave')
  await options.getByRole('button', { name: 'Leave without saving' }).click()
  await options
    .getByRole('button', { name: /^Compare/ })
    .first()
    .click()
  await options.getByRole('dialog').waitFor()
  await shoot(options, 'rubric-compare')
  await options.getByRole('button', { name: 'Close' }).click()
}

function hostName(host: DemoHost) {
  return host === 'zendesk' ? ZENDESK_HOST : JIRA_HOST
}
