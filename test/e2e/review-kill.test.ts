import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Frame } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CallName, CallRequest, CallResponse } from '@/lib/messaging/protocol'
import type { Writing } from '@/lib/messaging/reviews/review-panel-calls'
import { readyPanel } from '../demo/panel-frame'
import { STANDARD_TICKET, ticketAddress, ticketKey } from '../demo/ticket-address'
import { startHelpdesk, type Helpdesk } from '../helpdesk/server'
import { builtExtension } from '../setup/build-extension'
import { launchWithExtension, type LaunchedBrowser } from '../setup/launch-with-extension'
import { readReviews, switchReviewingOn } from './harness/kept-reviews'

/** Reviews that are confirmed before the browser is killed, and how long into the next one, in ms. */
const KILLS = [
  { after: 4, into: 0 },
  { after: 7, into: 6 },
  { after: 3, into: 15 },
] as const

let helpdesk: Helpdesk
let profile: string
let browser: LaunchedBrowser | null = null
beforeEach(async () => {
  helpdesk = await startHelpdesk()
  profile = mkdtempSync(join(tmpdir(), 'deskhand-kill-'))
})
afterEach(async () => {
  await browser?.close().catch(() => undefined)
  browser = null
  await helpdesk.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

const launch = () =>
  launchWithExtension({
    headless: true,
    helpdeskPort: helpdesk.port,
    extensionDir: builtExtension('chrome'),
    profile,
  })

it('keeps every review and draft that was confirmed when the browser is killed in the middle of a save', async () => {
  /** What was answered before any of the kills: the counter of the last review, and the words of each. */
  const confirmed = new Map<number, string>()
  browser = await launch()
  await switchReviewingOn(browser)
  for (const { after, into } of KILLS) {
    const page = await browser.context.newPage()
    await page.goto(ticketAddress('zendesk', STANDARD_TICKET))
    const panel = await readyPanel(page, ticketKey('zendesk', STANDARD_TICKET))
    const wanted = confirmed.size + after
    let run: Promise<string | null> = Promise.resolve(null)
    await new Promise<void>((resolve, reject) => {
      run = saveOneAfterTheOther(panel, confirmed, () => {
        if (confirmed.size >= wanted) resolve()
      })
      run.catch(reject)
    })
    await new Promise((resolve) => setTimeout(resolve, into))
    await browser.kill()
    const lastDraft = await run

    browser = await launch()
    const kept = await readReviews(browser)
    for (const [counter, words] of confirmed)
      expect(
        kept.revisions.find(({ revision }) => revision.counter === counter)?.revision.content.comment,
      ).toBe(words)
    // One that was not answered any more is there whole, or not at all.
    const newest = kept.revisions.at(-1)
    expect(kept.revisions.length - confirmed.size).toBeLessThanOrEqual(1)
    expect(kept.heads.map(({ hash }) => hash)).toEqual([newest?.hash])
    expect(kept.heads.map(({ row }) => row.id)).toEqual([newest?.revision.review])
    expect(kept.audit.filter(({ what }) => what === 'review-saved')).toHaveLength(kept.revisions.length)
    const isSaved = kept.revisions.some(({ revision }) => revision.content.comment === lastDraft)
    if (lastDraft !== null && !isSaved)
      expect(kept.drafts.map(({ content }) => content.comment)).toContain(lastDraft)
    if (newest) confirmed.set(newest.revision.counter, newest.revision.content.comment)
  }
  expect(confirmed.size).toBeGreaterThanOrEqual(KILLS.reduce((sum, { after }) => sum + after, 0))
})

/**
 * Keeps a draft, saves it, and so on, through the messages that the panel sends, until the browser is gone.
 *
 * @returns words of the last draft that was confirmed
 */
async function saveOneAfterTheOther(
  panel: Frame,
  confirmed: Map<number, string>,
  told: () => void,
): Promise<string | null> {
  let lastDraft: string | null = null
  const desk = await ask(panel, 'review/open', {})
  if (desk.kind !== 'ready') throw new Error(`The panel has no review to write: ${desk.kind}.`)
  const before = desk.saved.find(({ mine }) => mine)
  const content = before?.said?.content ?? desk.fresh?.content
  if (!content) throw new Error('There is no review to write.')
  const review = before?.review ?? desk.fresh?.review ?? ''
  const agent = content.agent ?? { id: 'agent', name: 'Agent' }
  for (let base = before?.counter ?? 0; ; base++) {
    const comment = `Words of review ${String(base + 1)}`
    const writing: Writing = { review, base, window: 'test', content: { ...content, agent, comment } }
    try {
      const draft = await ask(panel, 'review/keep-draft', { ...writing, turn: 0, takeOver: true })
      if (!draft.ok) throw new Error(`The draft was refused: ${draft.reason}.`)
      lastDraft = comment
      const saved = await ask(panel, 'review/save', writing)
      if (!saved.ok) throw new Error(`The review was refused: ${saved.reason}.`)
      confirmed.set(saved.saved.counter, comment)
      told()
    } catch (error) {
      if (String(error).includes('was refused')) throw error
      return lastDraft
    }
  }
}

async function ask<N extends CallName>(
  panel: Frame,
  name: N,
  body: CallRequest<N>,
): Promise<CallResponse<N>> {
  const answer = await panel.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { deskhand: name, body },
  )
  const { ok, value } = answer as { ok: boolean; value: CallResponse<N> }
  if (!ok) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`)
  return value
}
