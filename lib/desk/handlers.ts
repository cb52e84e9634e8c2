import type { Fact } from '@/lib/checklist/facts'
import type { InsertContent, TicketRef } from '@/lib/host/contract'
import { sameTicket } from '@/lib/host/same-ticket'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { Notice } from '@/lib/messaging/protocol'
import type { InsertOutcome } from '@/lib/messaging/insert-outcome'
import type { PanelView } from '@/lib/messaging/view'
import { draftHtml } from '@/lib/reply/draft-html'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { valueOf } from '@/lib/ticket/field'
import { articleHandlers } from './article-handlers'
import { bridgeClient } from './bridge-client'
import type { ChecklistDesk } from './checklist/checklist-desk'
import { guideHandlers } from './checklist/guide-handlers'
import { playbookHandlers } from './checklist/playbook-handlers'
import type { GuardDesk } from './guard-desk'
import { askForDraft } from './known-draft'
import type { GapDesk } from './gap-desk'
import type { KnowledgeDesk } from './knowledge-desk'
import { healthHandlers, type HealthParts } from './health-handlers'
import { knowledgeHandlers } from './knowledge-handlers'
import type { LearningRuns } from './learning-runs'
import type { PacketEditsDesk } from './packet-edits-desk'
import { packetHandlers, type PacketParts } from './packet-handlers'
import type { PanelPlace } from './panel-place'
import type { PastTicketDesk } from './past-ticket-desk'
import { pastTicketHandlers } from './past-ticket-handlers'
import { rampHandlers, type RampParts } from './ramp/ramp-handlers'
import { readOf } from './read-of'
import { readyView } from './ready-view'
import { recentTickets, type RecentParts } from './recent-tickets'
import { currentPacks } from './rubric-desk'
import { rubricHandlers } from './rubric-handlers'
import { requireTab } from './require-tab'
import { reviewHandlers } from './reviews/review-handlers'
import type { ReviewPanelParts } from './reviews/review-panel-parts'
import type { ReminderDesk } from './reminder-desk'
import { reminderHandlers } from './reminder-handlers'
import type { ScoreDesk } from './score-desk'
import { currentSettings, layoutOn } from './settings-desk'
import type { TicketReading } from './ticket-desk'
import type { ReadTicket } from './ticket-reads'
import { toProblem } from './ticket-view'
import type { VisitDesk } from './visit-desk'
import { writingHandlers } from './writing-handlers'

/** What the handlers work with. */
export interface DeskParts extends ReviewPanelParts, RampParts, Omit<HealthParts, keyof RecentParts> {
  readonly scores: ScoreDesk
  readonly visits: VisitDesk
  readonly knowledge: KnowledgeDesk
  readonly gaps: GapDesk
  readonly runs: LearningRuns
  readonly pastTickets: PastTicketDesk
  readonly reminders: ReminderDesk
  readonly guard: GuardDesk
  readonly packetEdits: PacketEditsDesk
  readonly checklists: ChecklistDesk
  readonly panelPlace: PanelPlace
  /** What sentences do, from the model's file. */
  readonly acts: PacketParts['acts']
  readonly notify: (notice: Notice) => void
}

/** A search this short is one that is only being begun. Characters. */
const LEAST_SEARCH = 3

/** The answers to everything bridges and pages may ask. Each works on a worker that has just started. */
export function deskHandlers(parts: DeskParts): CallHandlers {
  const { tickets, scores, visits, knowledge, gaps, ramp, runs, pastTickets, reminders } = parts
  const { checklists, callPage, area, notify } = parts

  const place = (tabId: number) => callPage(tabId, 'page/where', {})

  return {
    'bridge/here': async ({ ref, site, narrow, started }, sender) => {
      const tabId = requireTab(sender)
      const { settings } = await currentSettings(area)
      const enabled = !settings.disabledSites.includes(site)
      if (!enabled || ref === null) void visits.leave(tabId)
      if (enabled) {
        if (started) tickets.leave(tabId)
        tickets.arrive(tabId, ref, { session: sender.session ?? null })
        void knowledge.sources.visit(site, bridgeClient(callPage, tabId, site, null, false))
        void runs.visit(site, bridgeClient(callPage, tabId, site, null, false))
        void pastTickets.tidy(settings.keepPastTickets, Date.now()).catch(() => undefined)
        void ramp.tidy(Date.now()).catch(() => undefined)
        void checklists.tidy(Date.now()).catch(() => undefined)
      } else tickets.leave(tabId)
      return { layout: await layoutOn(area, { site, narrow }), enabled }
    },
    'bridge/changed': async (_request, sender) => {
      await tickets.rereadOnHint(requireTab(sender), sender.session ?? null)
      return { ok: true }
    },
    'bridge/draft': async ({ ref, html, kind }, sender) => {
      const tabId = requireTab(sender)
      const reading = await tickets.find(tabId)
      const onScreen = reading && 'ref' in reading ? reading.ref : null
      // What comes late, from a ticket that was left, counts for no other.
      if (sameTicket(onScreen, ref) && scores.write(tabId, ref, { html, kind })) {
        // What the guard sees is asked for first: it must not wait for scores.
        notify({ deskhandNotice: 'guard', tabId })
        notify({ deskhandNotice: 'view', tabId })
      }
      return { ok: true }
    },

    'panel/view': (_request, sender) => view(requireTab(sender)),
    'panel/reread': async (_request, sender) => {
      await tickets.reread(requireTab(sender))
      return { ok: true }
    },
    'panel/search': async ({ query, filters }, sender) => {
      const where = await place(requireTab(sender))
      await searched(where?.ref ?? null, query)
      return knowledge.search(where?.site ?? null, query, filters)
    },
    'panel/search-host': async ({ query }, sender) => {
      const where = await place(requireTab(sender))
      await searched(where?.ref ?? null, query)
      return where ? knowledge.searchHost(where.site, query) : { suggestions: [], problem: null }
    },
    'panel/insert-text': async ({ text, onlyInternal }, sender) => {
      const tabId = requireTab(sender)
      const reading = await tickets.findRead(tabId)
      return reading
        ? insert(tabId, reading.ref, { html: draftHtml(text), text }, onlyInternal)
        : { ok: false, reason: 'page-gone' }
    },
    'panel/focus-field': async (target, sender) => {
      const tabId = requireTab(sender)
      const reading = await tickets.findRead(tabId)
      if (!reading) return { ok: false }
      const field =
        'field' in target
          ? { field: target.field, id: '' }
          : { field: 'custom' as const, id: target.customField }
      const answer = await callPage(tabId, 'page/focus-field', { ref: reading.ref, ...field })
      return { ok: answer?.ok ?? false }
    },
    'panel/reveal': async ({ messageId, quote }, sender) => {
      const tabId = requireTab(sender)
      const reading = await tickets.findRead(tabId)
      if (!reading) return { ok: false, reason: 'page-gone' }
      const messages = valueOf(reading.snapshot.messages) ?? []
      const index = messages.findIndex(({ id }) => id === messageId)
      if (index < 0 && messageId !== DRAFT_ID) return { ok: false, reason: 'no-message' }
      const at = messages[index]?.at ?? ''
      const place = { ref: reading.ref, messageId, index, total: messages.length, at }
      const answer = await callPage(tabId, 'page/reveal', { place, quote })
      return answer ?? { ok: false, reason: 'page-gone' }
    },

    'knowledge/status': () => knowledge.sources.statuses(null),
    'knowledge/sync': async ({ sourceId }) => ({ ok: await knowledge.sources.sync(sourceId, 'asked') }),
    'knowledge/resume': async ({ sourceId }) => ({ ok: await knowledge.sources.sync(sourceId, 'resume') }),
    'knowledge/pause': async ({ sourceId }) => {
      await knowledge.sources.pause(sourceId)
      return { ok: true }
    },
    'knowledge/cancel': async ({ sourceId }) => {
      await knowledge.sources.cancel(sourceId)
      return { ok: true }
    },
    'knowledge/erase': async ({ sourceId }) => {
      await knowledge.erase(sourceId)
      return { ok: true }
    },
    'knowledge/import': (part) => knowledge.importPart(part),

    ...parts.panelPlace.handlers(),
    ...healthHandlers(parts),
    ...articleHandlers({ tickets, knowledge, callPage, notify, insert, inserted, did }),
    ...rampHandlers(parts),
    ...pastTicketHandlers({
      pastTickets,
      runs,
      sites: async () =>
        (await knowledge.sources.statuses(null)).flatMap(({ site }) => (site === '' ? [] : site)),
      changed: () => {
        knowledge.forgetFound()
        notify({ deskhandNotice: 'past-tickets' })
        notify({ deskhandNotice: 'view' })
      },
    }),
    ...reviewHandlers(parts),
    ...guideHandlers(parts),
    ...writingHandlers(parts),
    ...knowledgeHandlers(parts),
    ...reminderHandlers(
      reminders,
      async (sender) => (await tickets.findRead(requireTab(sender)))?.ref ?? null,
      did,
    ),
    ...packetHandlers({
      edits: parts.packetEdits,
      read: (sender) => readOf(parts, requireTab(sender)),
      ref: async (sender) => (await tickets.findRead(requireTab(sender)))?.ref ?? null,
      acts: parts.acts,
      insert: (sender, ref, content) => insert(requireTab(sender), ref, content, true),
      did,
    }),
    ...playbookHandlers({
      area,
      practised: () => ramp.practised().catch(() => ({})),
      changed: () => {
        notify({ deskhandNotice: 'playbooks' })
        notify({ deskhandNotice: 'ramp' })
      },
    }),
    ...rubricHandlers({
      area,
      recent: () => recentTickets(parts),
      changed: () => notify({ deskhandNotice: 'view' }),
    }),
  }

  async function did(ticket: TicketRef, fact: Fact): Promise<void> {
    await checklists.tell(ticket, fact)
  }

  async function searched(ref: TicketRef | null, query: string): Promise<void> {
    if (ref !== null && query.trim().length >= LEAST_SEARCH) await did(ref, 'article-searched')
  }

  async function insert(
    tabId: number,
    ref: TicketRef,
    content: InsertContent,
    onlyInternal: boolean,
  ): Promise<InsertOutcome> {
    const answer = await callPage(tabId, 'page/insert', { ref, content, onlyInternal })
    return answer ?? { ok: false, reason: 'page-gone' }
  }

  async function inserted({ snapshot }: ReadTicket): Promise<void> {
    const { settings } = await currentSettings(area)
    await ramp.articleInserted(snapshot, settings.role, new Date().toISOString())
  }

  async function view(tabId: number): Promise<PanelView> {
    const [reading, where, { settings, problems }] = await Promise.all([
      tickets.find(tabId),
      place(tabId),
      currentSettings(area),
    ])
    if (!reading || !where) return { kind: 'not-paired' }
    return toPanelView(reading, where.site)

    async function toPanelView(reading: TicketReading, site: string): Promise<PanelView> {
      switch (reading.kind) {
        case 'no-ticket':
          return { kind: 'no-ticket', sources: await knowledge.sources.statuses(site), problems }
        case 'reading':
          return { kind: 'reading', key: reading.ref.key }
        case 'failed':
          return {
            kind: 'failed',
            key: reading.ref.key,
            problem: toProblem(reading.failure, 'ticket', reading.at),
          }
        case 'read':
          await askForDraft(parts, tabId, reading.ref)
          return readyView(
            reading,
            { tabId, scores, visits, knowledge, gaps, ramp, checklists },
            settings,
            await currentPacks(area, settings),
            problems,
          )
      }
    }
  }
}
