import type { Problem, ReadyView } from '@/lib/messaging/view'
import { ticketClocks } from '@/lib/insight/ticket-clocks'
import { readTicket, scoreTicket } from '@/lib/rubric/score-ticket'
import { deskRules } from '@/lib/storage/desk-rules'
import type { Settings } from '@/lib/storage/settings'
import type { KnowledgeDesk } from './knowledge-desk'
import type { CurrentPacks } from './rubric-desk'
import type { TicketReading } from './ticket-desk'
import { toPriorityView } from './priority-view'
import { problemsOf, toTicketView } from './ticket-view'

type Read = Extract<TicketReading, { kind: 'read' }>

/** Judges a ticket that was read and finds its articles: all that the panel shows for it. */
export async function readyView(
  reading: Read,
  knowledge: KnowledgeDesk,
  settings: Settings,
  packs: CurrentPacks,
  problems: readonly Problem[],
): Promise<ReadyView> {
  const { snapshot, raw } = reading
  const scoring = performance.now()
  const options = {
    ...deskRules(settings, Intl.DateTimeFormat().resolvedOptions().timeZone),
    now: new Date().toISOString(),
    criticalPolicy: settings.criticalPolicy,
    profile: settings.role,
  }
  const hygiene = scoreTicket(snapshot, packs.hygiene, options)
  const escalation = scoreTicket(snapshot, packs.escalation, options)
  const judged = readTicket(snapshot, options)
  const clocks = ticketClocks(judged)
  const priority = toPriorityView(judged)
  const scoreMs = performance.now() - scoring
  const found = await knowledge.suggest(snapshot)
  return {
    kind: 'ready',
    ticket: toTicketView(snapshot),
    clocks,
    priority,
    suggestions: found.suggestions,
    hygiene,
    escalation,
    sources: await knowledge.statuses(snapshot.site),
    problems: [...problems, ...packs.problems, ...problemsOf(raw), ...found.problems],
    timings: {
      readMs: reading.readMs,
      requests: reading.requests,
      scoreMs,
      suggestMs: found.suggestMs,
      indexLoadMs: found.indexLoadMs,
    },
  }
}
