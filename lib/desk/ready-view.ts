import type { Problem, ReadyView } from '@/lib/messaging/view'
import { ticketClocks } from '@/lib/insight/ticket-clocks'
import { postedSecrets } from '@/lib/reply/guard/posted-secrets'
import { deskRules } from '@/lib/storage/desk-rules'
import type { Settings } from '@/lib/storage/settings'
import type { ChecklistDesk } from './checklist/checklist-desk'
import type { GapDesk } from './gap-desk'
import type { RampDesk } from './ramp/ramp-desk'
import type { KnowledgeDesk } from './knowledge-desk'
import { replyFrameOf } from './reply-frame'
import type { CurrentPacks } from './rubric-desk'
import type { ScoreDesk } from './score-desk'
import { settingsMark } from './settings-mark'
import type { ReadTicket } from './ticket-reads'
import { toPriorityView } from './priority-view'
import { problemsOf, toProblem, toTicketView } from './ticket-view'
import type { VisitDesk } from './visit-desk'

/** Who knows what is shown of one tab's ticket. */
export interface ViewSources {
  readonly tabId: number
  readonly scores: ScoreDesk
  readonly visits: VisitDesk
  readonly knowledge: KnowledgeDesk
  readonly gaps: GapDesk
  readonly ramp: RampDesk
  readonly checklists: ChecklistDesk
}

/** Judges a ticket that was read and finds its articles: all that the panel shows for it. */
export async function readyView(
  reading: ReadTicket,
  { tabId, scores, visits, knowledge, gaps, ramp, checklists }: ViewSources,
  settings: Settings,
  packs: CurrentPacks,
  problems: readonly Problem[],
): Promise<ReadyView> {
  const { snapshot, raw } = reading
  const scoring = performance.now()
  const options = scoreOptions(settings)
  const scored = scores.score(tabId, reading.ref, snapshot, packs, options)
  // What is owed is owed until the draft has been sent.
  const clocks = ticketClocks(scored.reading)
  const priority = toPriorityView(scored.reading)
  const scoreMs = performance.now() - scoring
  const { guide, guideMs, problems: ofGuide } = await checklists.guide(scored)
  const present = { card: scored.base.hygiene, pack: packs.hygiene, settings: settingsMark(options) }
  const found = await knowledge.suggest(snapshot, tabId)
  // Without the host's answer nobody knows whether an article is missing.
  if (found.asked === 'off' || found.asked === 'answered')
    void gaps.observe(scored.reading, found.suggestions).catch(() => undefined)
  const { base, draft } = scored
  const seen = { snapshot, base, draft, guide, role: settings.role, at: options.now }
  // Where no database can be opened, in private windows of some browsers, nothing is counted.
  void ramp.observe(seen).catch(() => undefined)
  return {
    kind: 'ready',
    ticket: toTicketView(snapshot),
    clocks,
    priority,
    suggestions: found.suggestions,
    asked: found.asked,
    staleMonths: settings.staleMonths,
    alike: found.alike,
    hygiene: scored.hygiene,
    escalation: scored.escalation,
    draft: scored.draft,
    guide,
    posted: [...postedSecrets(scored.reading)],
    change: await visits.changeSince(tabId, snapshot, present),
    reply: replyFrameOf(snapshot, scored.language, options.updates),
    sources: await knowledge.sources.statuses(snapshot.site),
    problems: [
      ...problems,
      ...packs.problems,
      ...ofGuide,
      ...againOf(reading),
      ...problemsOf(raw),
      ...found.problems,
    ],
    timings: {
      readMs: reading.readMs,
      requests: reading.requests,
      scoreMs,
      guideMs,
      suggestMs: found.suggestMs,
      indexLoadMs: found.indexLoadMs,
    },
  }
}

/** What is shown is older than the last attempt to read it. */
function againOf({ again }: ReadTicket): Problem[] {
  return again ? [toProblem(again.failure, 'reread', again.at)] : []
}

/** By what a ticket is judged now. */
export function scoreOptions(settings: Settings) {
  return {
    ...deskRules(settings, Intl.DateTimeFormat().resolvedOptions().timeZone),
    now: new Date().toISOString(),
    criticalPolicy: settings.criticalPolicy,
    profile: settings.role,
  }
}
