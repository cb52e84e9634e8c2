import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { guideCalls } from '@/lib/messaging/guide-calls'
import type { KnownSender } from '@/lib/messaging/sender'
import type { CallPage } from '../bridge-client'
import type { KnowledgeDesk } from '../knowledge-desk'
import { askForDraft } from '../known-draft'
import type { ReadParts } from '../read-of'
import { scoreOptions } from '../ready-view'
import { requireTab } from '../require-tab'
import { currentPacks } from '../rubric-desk'
import type { Scored } from '../score-desk'
import { currentSettings } from '../settings-desk'
import type { ReadTicket } from '../ticket-reads'
import type { ChecklistDesk } from './checklist-desk'

/** What the answers about playbooks are made with. */
export interface GuideParts extends ReadParts {
  readonly checklists: ChecklistDesk
  readonly knowledge: KnowledgeDesk
  readonly callPage: CallPage
}

/** The answers to what the panel asks about the playbooks of the ticket on screen, and pages about what is kept of them. */
export function guideHandlers(parts: GuideParts): Pick<CallHandlers, keyof typeof guideCalls> {
  const { tickets, checklists, knowledge } = parts
  const ticketOf = (sender: KnownSender) => tickets.findRead(requireTab(sender))
  return {
    'panel/guide-mark': async (wanted, sender) => {
      const reading = await ticketOf(sender)
      return reading ? checklists.mark(reading.ref, wanted) : NO_TICKET
    },
    'panel/guide-choose': async ({ topic }, sender) => {
      const reading = await ticketOf(sender)
      return reading ? checklists.choose(reading.ref, topic) : NO_TICKET
    },
    'panel/guide-decide': async ({ playbook, way }, sender) => {
      const reading = await ticketOf(sender)
      return reading ? checklists.decide(reading.ref, playbook, way) : NO_TICKET
    },
    'panel/guide-fact': async ({ fact }, sender) => {
      const reading = await ticketOf(sender)
      return reading ? checklists.tell(reading.ref, fact) : NO_TICKET
    },
    'panel/guide-look': async ({ playbook }, sender) => {
      const reading = await ticketOf(sender)
      return reading && checklists.look(await scoredOf(parts, requireTab(sender), reading), playbook)
    },
    'panel/guide-articles': async ({ playbook }, sender) => {
      const reading = await ticketOf(sender)
      if (!reading) return []
      const { language } = await scoredOf(parts, requireTab(sender), reading)
      const words = await checklists.wordsOf(playbook, language)
      return words === null ? [] : knowledge.suggestBy(reading.snapshot, requireTab(sender), words)
    },

    'checklists/list': ({ from, size }) => checklists.list(from, size),
    'checklists/export': () => checklists.file(),
    'checklists/erase': async ({ ticket }) => ({ ok: (await checklists.erase(ticket)).ok }),
  }
}

const NO_TICKET = { ok: false, reason: 'no-ticket' } as const

/** The ticket of a tab as it is judged now, with what is being written. */
async function scoredOf(parts: GuideParts, tabId: number, { ref, snapshot }: ReadTicket): Promise<Scored> {
  await askForDraft(parts, tabId, ref)
  const { settings } = await currentSettings(parts.area)
  const packs = await currentPacks(parts.area, settings)
  return parts.scores.score(tabId, ref, snapshot, packs, scoreOptions(settings))
}
