import { buildDraft } from '@/lib/knowledge/draft/build-draft'
import { pastTicketId } from '@/lib/knowledge/learning/past-ticket'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { knowledgeCalls, MadeDraft } from '@/lib/messaging/knowledge-calls'
import type { GapDesk } from './gap-desk'
import { surveyHealth } from './health'
import type { KnowledgeDesk } from './knowledge-desk'
import { findTab, type TabParts } from './open-tabs'
import { readOf, type ReadParts } from './read-of'
import { requireTab } from './require-tab'
import { currentSettings } from './settings-desk'
import { sourceOfSite } from './site-source'

/** What the knowledge page's calls work with. */
export interface KnowledgeParts extends ReadParts, TabParts {
  readonly gaps: GapDesk
  readonly knowledge: KnowledgeDesk
}

/** The answers to what pages ask about missing articles, drafts and the health of those there are. */
export function knowledgeHandlers(parts: KnowledgeParts): Pick<CallHandlers, keyof typeof knowledgeCalls> {
  const { gaps, knowledge, area } = parts
  const draftOf = async (tabId: number): Promise<MadeDraft | null> => {
    const ticket = await readOf(parts, tabId)
    if (!ticket) return null
    const nearby = await knowledge.anyArticle(sourceOfSite(ticket.snapshot.site).id)
    return { draft: buildDraft(ticket), nearby: nearby?.url ?? null }
  }
  return {
    'gaps/list': ({ order }) => gaps.view(order),
    'gaps/export': () => gaps.all(),
    'gaps/forget': async ({ ids }) => ({ ok: (await gaps.forget(ids)).ok }),
    'gaps/erase': async () => ({ ok: (await gaps.erase()).ok }),
    'gaps/draft': async ({ id }) => {
      const tabId = await findTab(parts, ({ site, key }) => pastTicketId(site, key) === id)
      return tabId === null ? null : draftOf(tabId)
    },
    'panel/article-draft': (_request, sender) => draftOf(requireTab(sender)),
    'knowledge/health': async () => {
      const { settings } = await currentSettings(area)
      return surveyHealth(knowledge, settings)
    },
  }
}
