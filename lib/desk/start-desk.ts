import { browser } from 'wxt/browser'
import { BUILT_IN_KNOWLEDGE } from '@/lib/checklist/topics/built-in-knowledge'
import { chooseTopics, prepareTopics } from '@/lib/checklist/topics/choose-topics'
import { answerCalls } from '@/lib/messaging/answer-calls'
import { callPage } from '@/lib/messaging/call-page'
import { mappedHostsItem } from '@/lib/storage/mapped-hosts'
import { playbooksItem } from '@/lib/storage/playbooks'
import { prepareScan } from '@/lib/signals/scan'
import { actModelFrom } from './act-model-file'
import { bridgeClient } from './bridge-client'
import type { CallPage } from './bridge-client'
import { ChecklistDesk } from './checklist/checklist-desk'
import { currentPlaybooks } from './checklist/current-playbooks'
import { deskHandlers } from './handlers'
import { GapDesk } from './gap-desk'
import { GuardDesk } from './guard-desk'
import { HostHealthDesk } from './host-health-desk'
import { KnowledgeDesk } from './knowledge-desk'
import { LearningRuns } from './learning-runs'
import { MappedHosts } from './mapped-hosts'
import { notifyPages } from './notify-pages'
import { listenForReminders, reminderBrowser } from './reminder-browser'
import { PacketEditsDesk } from './packet-edits-desk'
import { PanelPlace } from './panel-place'
import { PastTicketDesk } from './past-ticket-desk'
import { RampDesk } from './ramp/ramp-desk'
import { ReviewBase } from './reviews/review-base'
import { forgetImports, tidyReviews } from './reviews/tidy-reviews'
import { ReminderDesk } from './reminder-desk'
import { ScoreDesk } from './score-desk'
import { currentSettings } from './settings-desk'
import { followShowIn, tabInFront } from './side-panel'
import { SiteMetadataCache } from './site-metadata'
import { takeOverOpenTabs } from './take-over'
import { TicketDesk } from './ticket-desk'
import { markThrownOut } from './toolbar-mark'
import { VisitDesk } from './visit-desk'
import { WarmUp } from './warm-up'

/**
 * Starts the background: one listener for calls, and the browser's own events. Called every time the browser starts
 * the worker, so it must register everything before it waits for anything.
 */
export function startDesk(): void {
  const area = browser.storage.local
  const notify = notifyPages
  const askPage: CallPage = (tabId, name, request) =>
    callPage((tab, message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }), tabId, name, request)

  const warmUp = new WarmUp([
    prepareScan,
    async () => prepareTopics((await currentPlaybooks(area)).playbooks, BUILT_IN_KNOWLEDGE),
  ])
  const tickets = new TicketDesk(askPage, new SiteMetadataCache(browser.storage.session), (tabId, key) => {
    notify({ deskhandNotice: 'view', tabId, key })
    if (key !== null) warmUp.begin()
    void tickets.find(tabId).then((reading) => reading && hostHealth.note(reading))
  })
  const hostHealth = new HostHealthDesk(browser.storage.session)
  const tabIds = async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? [])
  const findClient = async (site: string) => {
    for (const id of await tabIds()) {
      const where = await askPage(id, 'page/where', {})
      if (where?.site === site) return bridgeClient(askPage, id, site, null, false)
    }
    return null
  }
  const knowledge = new KnowledgeDesk({
    area,
    notify,
    findClient,
    clientOf: (tabId, ref, held) => bridgeClient(askPage, tabId, ref.site, ref, held),
  })
  const pastTickets = new PastTicketDesk(knowledge.learning, () => knowledge.titles())
  const forgetOld = async () => {
    const { settings } = await currentSettings(area)
    await pastTickets.forgetOld(settings.keepPastTickets, Date.now())
  }
  const runs = new LearningRuns({
    area,
    findClient,
    learn: async (snapshots) => {
      const learnt = await knowledge.learning.learn(snapshots)
      await forgetOld()
      return learnt
    },
    told: (learnt) => {
      notify({ deskhandNotice: 'past-tickets' })
      if (!learnt) return
      knowledge.forgetFound()
      notify({ deskhandNotice: 'view' })
    },
  })
  const reminders = new ReminderDesk(area, reminderBrowser(askPage), () =>
    notify({ deskhandNotice: 'reminders' }),
  )
  const scores = new ScoreDesk()
  const visits = new VisitDesk(area, browser.storage.session)
  const gaps = new GapDesk(knowledge, notify)
  const ramp = new RampDesk(notify)
  const guard = new GuardDesk(browser.storage.session)
  const packetEdits = new PacketEditsDesk(browser.storage.session)
  const mappedHosts = new MappedHosts(area, async (origin) => {
    for (const id of await tabIds())
      if ((await askPage(id, 'page/where', {}))?.site === origin) await askPage(id, 'page/leave', {})
  })
  const panelPlace = new PanelPlace({ area, callPage: askPage, tabIds, notify, mark: markThrownOut })
  const checklists = new ChecklistDesk({
    area,
    notify,
    locale: () => browser.i18n.getUILanguage() || 'en',
    choose: (ticket, playbooks, options) =>
      chooseTopics(ticket, playbooks, { knowledge: BUILT_IN_KNOWLEDGE, ...options }),
    // Where no database can be opened, in private windows of some browsers, nothing is counted.
    practised: () => ramp.practised().catch(() => ({})),
  })
  const reviews = new ReviewBase(area, notify)
  const parts = {
    panelPlace,
    hostHealth,
    about: { version: browser.runtime.getManifest().version, browser: navigator.userAgent },
    guard,
    packetEdits,
    checklists,
    acts: actModelFrom(browser.runtime.getURL('/models/acts.json')),
    tickets,
    scores,
    visits,
    knowledge,
    gaps,
    ramp,
    runs,
    pastTickets,
    reminders,
    reviews,
    session: browser.storage.session,
    openOwnPage: async (name: string) => {
      await browser.tabs.create({ url: new URL(name, browser.runtime.getURL('/')).href })
    },
    openTab: async (url: string) => (await browser.tabs.create({ url })).id,
    goTo: async (tabId: number, url: string) => void (await browser.tabs.update(tabId, { url })),
    callPage: askPage,
    area,
    tabIds,
    notify,
  }
  const handlers = deskHandlers(parts)

  browser.runtime.onMessage.addListener(
    answerCalls(
      handlers,
      {
        runtimeId: browser.runtime.id,
        ownOrigin: new URL(browser.runtime.getURL('/')).origin,
        isHost: (origin) => mappedHosts.isHost(origin),
        tabInFront,
      },
      (name, error) => {
        // The only trace of a fault in our own code; it names the call and holds nothing of a ticket.
        // eslint-disable-next-line no-console
        console.error(`Deskhand could not answer ${name}`, error)
      },
    ) as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  )
  // Where no database can be opened there are no reviews either.
  void tidyReviews(reviews, area, Date.now()).catch(() => undefined)
  browser.runtime.onStartup.addListener(() => void forgetImports(reviews).catch(() => undefined))
  listenForReminders(reminders)
  browser.tabs.onRemoved.addListener((tabId) => {
    tickets.leave(tabId)
    scores.leave(tabId)
    panelPlace.leave(tabId)
    void visits.leave(tabId)
  })
  browser.permissions.onAdded.addListener(() => void mappedHosts.obey())
  browser.permissions.onRemoved.addListener(() => void mappedHosts.obey())
  void mappedHosts.obey()
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'local' && mappedHostsItem.key in changes) void mappedHosts.obey()
    if (name === 'local' && playbooksItem.key in changes) {
      notify({ deskhandNotice: 'view' })
      // Where no database can be opened, in private windows of some browsers, nothing is kept either.
      void checklists.forgetOld(Date.now()).catch(() => undefined)
    }
    if (name !== 'local' || !('settings' in changes)) return
    notify({ deskhandNotice: 'settings' })
    void panelPlace.obey()
    sidePanel.obey()
    // Where no database can be opened, in private windows of some browsers, there are no sources either.
    void knowledge.sources.obey().catch(() => undefined)
    void forgetOld().then(
      () => notify({ deskhandNotice: 'past-tickets' }),
      // Where no database can be opened, in private windows of some browsers, nothing is kept either.
      () => undefined,
    )
  })
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
    // Firefox starts bridges in open pages by itself.
    if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) void takeOverOpenTabs()
  })

  const sidePanel = followShowIn(area)
  // The browser's own key for this button (`_execute_action`) comes here, too.
  browser.action.onClicked.addListener(({ id }) => {
    if (!sidePanel.toggle() && id !== undefined) void panelPlace.toggle(id)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-palette' && tab?.id !== undefined) void panelPlace.openPalette(tab.id)
  })
}
