import { timelineOf } from '@/lib/insight/read-timeline'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { HelpView } from '@/lib/messaging/help-view'
import { escaped } from '@/lib/reply/draft-html'
import { helpFactsOf } from '@/lib/reply/help/gather-facts'
import { toneNotes } from '@/lib/reply/tone/tone-notes'
import { stageOf } from '@/lib/rubric/stage'
import { requesterLanguage } from '@/lib/signals/requester-language'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import type { DeskParts } from './handlers'
import { askForDraft } from './known-draft'
import { readOf } from './read-of'
import { requireTab } from './require-tab'
import { currentSettings } from './settings-desk'

type Calls = 'panel/replace' | 'panel/guard' | 'panel/guard-fine' | 'panel/help'

/** The answers to what the panel asks while somebody writes. */
export function writingHandlers(parts: DeskParts): Pick<CallHandlers, Calls> {
  const { tickets, scores, knowledge, guard, callPage, area, notify } = parts
  return {
    'panel/replace': async ({ quote, text }, sender) => {
      const tabId = requireTab(sender)
      const reading = await tickets.findRead(tabId)
      if (!reading) return { ok: false, reason: 'page-gone' }
      const content = { html: escaped(text), text }
      const answer = await callPage(tabId, 'page/replace', { ref: reading.ref, quote, content })
      return answer ?? { ok: false, reason: 'page-gone' }
    },
    'panel/guard': async (_request, sender) => {
      const tabId = requireTab(sender)
      const ticket = await readOf(parts, tabId)
      if (!ticket) return { key: '', findings: [], tone: [] }
      const { snapshot } = ticket
      const { host, site, key } = snapshot
      const ref = { host, site, key }
      await Promise.all([askForDraft(parts, tabId, ref), guard.remember(ticket)])
      const written = scores.written(tabId, ref, snapshot, new Date().toISOString())
      const language = requesterLanguage(ticket) ?? 'en'
      const findings = await guard.look(ref, written, knowledge, {
        snapshot,
        rules: (await currentSettings(area)).settings.guard,
        language,
      })
      const isReply = written !== null && written.reading.message.visibility !== 'internal'
      return { key, findings, tone: isReply ? toneNotes(written, language) : [] }
    },
    'panel/guard-fine': async ({ kind, quote }, sender) => {
      const tabId = requireTab(sender)
      const reading = await tickets.findRead(tabId)
      if (!reading) return { ok: false }
      await guard.callFine(reading.ref, kind, quote)
      notify({ deskhandNotice: 'guard', tabId })
      return { ok: true }
    },
    'panel/help': async (_request, sender) => {
      const ticket = await readOf(parts, requireTab(sender))
      return (
        ticket && {
          ...namesOf(ticket.snapshot),
          facts: helpFactsOf(ticket),
          timeline: timelineOf(ticket),
          stage: stageOf(ticket.snapshot),
        }
      )
    },
  }
}

function namesOf(snapshot: TicketSnapshot): Omit<HelpView, 'facts' | 'timeline' | 'stage'> {
  return {
    key: snapshot.key,
    owner: valueOf(snapshot.assignee)?.name ?? null,
    requester: valueOf(snapshot.requester)?.name ?? null,
    organization: valueOf(snapshot.organization) ?? null,
    fields: [
      { name: 'type', value: valueOf(snapshot.type) ?? '' },
      { name: 'group', value: valueOf(snapshot.group) ?? '' },
      { name: 'channel', value: valueOf(snapshot.channel) ?? '' },
      ...(valueOf(snapshot.customFields) ?? []).map(({ name, value }) => ({ name, value: value ?? '' })),
    ].filter(({ value }) => value !== ''),
  }
}
