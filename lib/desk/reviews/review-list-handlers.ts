import { pause } from '@/lib/host/pause'
import { ticketAddress } from '@/lib/host/ticket-address'
import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { reviewListCalls } from '@/lib/messaging/reviews/review-list-calls'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { ReviewPerson } from '@/lib/review/record/review'
import { makeList } from '@/lib/review/sample/make-list'
import type { ListedTicket } from '@/lib/review/sample/review-list'
import { openItem } from '@/lib/storage/item-store'
import { addList, keptLists, listOf, markListed, removeList } from '@/lib/storage/reviews/lists'
import { visitsItem } from '@/lib/storage/visits'
import { bridgeClient } from '../bridge-client'
import { findSiteTab, openSites } from '../open-tabs'
import { recentTickets } from '../recent-tickets'
import { currentSettings } from '../settings-desk'
import { hostOfSite } from '../site-source'
import { CandidateLook } from './candidate-look'
import { hygieneScorer } from './hygiene-scorer'
import { isGoneAfterOpening } from './gone-after-opening'
import { openNextListed } from './open-listed'
import { openedCandidates } from './opened-candidates'
import type { ReviewParts } from './review-parts'

const NO_NAME = { ok: false, reason: 'no-name' } as const

/** The answers about lists of tickets to review. */
export function reviewListHandlers(parts: ReviewParts): Pick<CallHandlers, keyof typeof reviewListCalls> {
  const { reviews, area, callPage } = parts
  const look = new CandidateLook(() => reviews.changed())

  return {
    'review-lists/sites': async () => {
      const { disabledSites } = (await currentSettings(area)).settings
      return (await openSites(parts)).filter((site) => !disabledSites.includes(site))
    },
    'review-lists/look': async ({ site, query, scores }) => {
      const client = await clientOf(site)
      if (!client) return { ok: false, reason: 'no-page' }
      const score = scores ? await hygieneScorer(area) : null
      look.start({ host: hostOfSite(site), client, query, score })
      return { ok: true }
    },
    'review-lists/look-state': async () => look.state,
    'review-lists/stop-looking': async () => {
      look.stop()
      return { ok: true }
    },
    'review-lists/opened': async () => {
      const [recent, { value }, score] = await Promise.all([
        recentTickets(parts),
        openItem(area, visitsItem),
        hygieneScorer(area),
      ])
      return openedCandidates(recent, value.cards, score)
    },
    'review-lists/make': async ({ id, title, origin, candidates, choice }) => {
      const by = await reviewer()
      if (!by) return NO_NAME
      const at = new Date().toISOString()
      const list = makeList(candidates, choice, { id, title, at, by, origin })
      if (!list) return { ok: false, reason: 'none' }
      const added = await addList(await reviews.database(), list, auditOf('list-made', list.id, at, by))
      if (!added.ok) return added
      reviews.changed()
      return { ok: true, id: list.id }
    },
    'review-lists/all': async () => keptLists(await reviews.database()),
    'review-lists/mark': async ({ list, ticket, state }) => {
      const marked = await markListed(await reviews.database(), list, ticket, state)
      if (!marked.ok) return marked
      reviews.changed()
      return marked.value ? { ok: true } : { ok: false, reason: 'changed' }
    },
    'review-lists/remove': async ({ list }) => {
      const by = await reviewer()
      if (!by) return NO_NAME
      const audit = auditOf('list-removed', list, new Date().toISOString(), by)
      const removed = await removeList(await reviews.database(), list, audit)
      if (!removed.ok) return removed
      reviews.changed()
      return { ok: true }
    },
    'review-lists/open-next': async ({ list }) => {
      const database = await reviews.database()
      const markGone = async (ticket: ListedTicket) => {
        const marked = await markListed(database, list, ticket, 'gone')
        return marked.ok && marked.value
      }
      const outcome = await openNextListed({
        list: () => listOf(database, list),
        clientOf,
        markGone,
        open: async (ticket, isChecked) => {
          // The address is made anew: a list may come from elsewhere.
          const id = await parts.openTab(ticketAddress(ticket))
          if (isChecked || id === undefined) return
          void isGoneAfterOpening(() => parts.tickets.find(id), pause).then(async (isGone) => {
            if (isGone && (await markGone(ticket))) reviews.changed()
          })
        },
      })
      if (outcome.gone.length > 0) reviews.changed()
      return outcome
    },
  }

  async function clientOf(site: string) {
    const { disabledSites } = (await currentSettings(area)).settings
    const tabId = disabledSites.includes(site) ? null : await findSiteTab(parts, site)
    return tabId === null ? null : bridgeClient(callPage, tabId, site, null, false)
  }

  /** Who makes lists here; null where the settings do not say. */
  async function reviewer(): Promise<ReviewPerson | null> {
    const { me } = await reviews.settings()
    return me.id === '' || me.name === '' ? null : me
  }
}

function auditOf(what: AuditEntry['what'], id: string, at: string, by: ReviewPerson): AuditEntry {
  return { at, by, what, id, counter: null, card: null, count: null }
}
