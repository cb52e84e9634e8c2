import type { Frame } from 'playwright-core'
import { ticketKey } from '../../demo/ticket-address'
import { quietHelpdesk } from '../../demo/host-requests'
import { settledPanel } from '../../demo/settled-panel'
import { killWorker, memoryOf } from '../../e2e/harness/extension-life'
import { openBrowserDesk } from '../../e2e/harness/browser-desk'
import { percentile, rounded } from '../numbers'

/** A first answer of a worker that had to be started for it. */
export interface ColdStart {
  /** Articles in the help centre, those of the demo company included. */
  readonly articles: number
  /** From the panel's question to suggestions in its hand, the worker's start and the index's loading included. */
  readonly msMedian: number
  readonly msMost: number
  /** Of that: opening the index. */
  readonly indexLoadMs: number
  /** What the worker held after the last answer, in megabytes. */
  readonly megabytes: number
}

const TICKET = 4023
const TRIES = 5
/** A sync is over when the helpdesk was asked nothing for so long; one of 50,000 articles takes minutes. */
const QUIET_MS = 5_000
const LONGEST_SYNC_MS = 30 * 60_000

/**
 * Cold starts in the browser: a help centre of so many articles is synced, the worker is stopped, and the panel asks for
 * what it shows. Needs the built extension; the ticket's answers come from what the bridge holds.
 */
export async function measureColdStart(generated: number): Promise<ColdStart> {
  const desk = await openBrowserDesk({ helpdesk: { articles: generated, rateLimit: 1_000_000 } })
  try {
    const { page, panel } = await desk.openTicket('zendesk', TICKET)
    await settledPanel(page, ticketKey('zendesk', TICKET), desk.helpdesk.requests)
    await quietHelpdesk(desk.helpdesk.requests, QUIET_MS, LONGEST_SYNC_MS)
    const times: number[] = []
    let indexLoadMs = 0
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      // Chromium does not stop a worker that has only just started.
      await page.waitForTimeout(1_500)
      await killWorker(page, await desk.worker())
      const answer = await firstAnswer(panel)
      times.push(answer.ms)
      indexLoadMs = answer.indexLoadMs
    }
    return {
      articles: desk.helpdesk.baseCounts.articles,
      msMedian: rounded(percentile(times, 0.5), 0),
      msMost: rounded(Math.max(...times), 0),
      indexLoadMs: rounded(indexLoadMs, 0),
      megabytes: rounded((await memoryOf(page, await desk.worker())) / 1e6, 0),
    }
  } finally {
    await desk.close()
  }
}

/** Asks as the panel does, again and again until suggestions are there. */
function firstAnswer(panel: Frame): Promise<{ ms: number; indexLoadMs: number }> {
  return panel.evaluate(async () => {
    interface Answer {
      readonly value?: { kind: string; suggestions?: unknown[]; timings?: { indexLoadMs: number } }
    }
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<Answer> } } }
    ).chrome
    const started = performance.now()
    for (;;) {
      const { value } = await runtime.sendMessage({ deskhand: 'panel/view', body: {} })
      if (value?.kind === 'ready' && value.suggestions?.length)
        return { ms: performance.now() - started, indexLoadMs: value.timings?.indexLoadMs ?? 0 }
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })
}
