import type { Frame } from 'playwright-core'
import { z } from 'zod'
import { viewTimings } from '@/lib/messaging/view'
import { MARKS, TABS, type TabName } from './marks'
import { openTab } from './panel-actions'

export interface SeenSuggestion {
  readonly title: string
  readonly strength: string
  readonly why: readonly string[]
}
export interface SeenCriterion {
  readonly id: string
  readonly verdict: string
  readonly quotes: readonly string[]
}
export interface SeenScore {
  /** Null where the panel says "not scored". */
  readonly score: number | null
  readonly criteria: readonly SeenCriterion[]
}

/** What a person sees of one ticket in the panel. */
export interface SeenTicket {
  readonly ticket: string
  readonly suggestions: readonly SeenSuggestion[]
  readonly hygiene: SeenScore
  readonly escalation: SeenScore
}

/** Reads what the panel shows, from its DOM and from nowhere else; the tab that is in front stays there. */
export async function readPanel(frame: Frame): Promise<SeenTicket> {
  await fillTabs(frame, ['assist', 'quality', 'escalate'])
  return {
    ticket: (await frame.locator(MARKS.ready).getAttribute('data-ticket')) ?? '',
    suggestions: await frame.locator(MARKS.suggestion).evaluateAll(
      (items, marks) =>
        items.map((item) => ({
          title: item.querySelector(marks.suggestionTitle)?.textContent?.trim() ?? '',
          strength: item.getAttribute('data-strength') ?? '',
          why: Array.from(item.querySelectorAll(marks.why), (word) => word.textContent?.trim() ?? ''),
        })),
      MARKS,
    ),
    hygiene: await readScore(frame, MARKS.hygiene),
    escalation: await readScore(frame, MARKS.escalation),
  }
}

/** What the last steps took, as the panel was told. */
export async function readTimings(frame: Frame): Promise<z.infer<typeof viewTimings>> {
  return viewTimings.parse(
    JSON.parse((await frame.locator(MARKS.ready).getAttribute('data-timings')) ?? 'null'),
  )
}

/** Brings to the front what was not there yet, since only then it is made. */
async function fillTabs(frame: Frame, names: readonly TabName[]): Promise<void> {
  const front = (
    await frame.locator(MARKS.tab).evaluateAll((tabs) => tabs.map((tab) => tab.ariaSelected))
  ).indexOf('true')
  for (const name of names) if (await isEmpty(frame, name)) await openTab(frame, name)
  await openTab(frame, TABS[front] ?? 'assist')
}

async function isEmpty(frame: Frame, name: TabName): Promise<boolean> {
  return (await frame.locator(MARKS.tabPanel).nth(TABS.indexOf(name)).locator('> *').count()) === 0
}

async function readScore(frame: Frame, mark: string): Promise<SeenScore> {
  const panel = frame.locator(MARKS.tabPanel).filter({ has: frame.locator(mark) })
  const value = await panel.locator(mark).first().getAttribute('data-value')
  return {
    score: value === null || value === '' ? null : Number(value),
    criteria: await panel.locator(MARKS.criterion).evaluateAll(
      (items, marks) =>
        items.map((item) => ({
          id: item.getAttribute('data-criterion') ?? '',
          verdict: item.getAttribute('data-verdict') ?? '',
          quotes: Array.from(item.querySelectorAll(marks.quote), (quote) => quote.textContent?.trim() ?? ''),
        })),
      MARKS,
    ),
  }
}
