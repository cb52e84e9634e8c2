import { i18n } from '#i18n'
import { browser } from 'wxt/browser'
import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { HostPage } from '@/lib/host/contract'
import { EvidenceInPage } from '@/lib/host/evidence'
import { sameTicket } from '@/lib/host/same-ticket'
import type { PageLayout } from '@/lib/messaging/layout'
import { afterLayout } from './after-layout'
import { ChangeWatch } from './change-watch'
import { DraftWatch } from './draft-watch'
import { PanelFrame, removeFormerPanels } from './frame'
import { isPageCall, pageHandlers } from './page-handlers'
import { isNarrow } from './page-room'
import { PageRequests } from './requests'
import { watchRoute } from './route-watch'
import { isRecord, tell } from './tell'

/** A box that the page draws anew is found again within this, and so is the page's theme. Milliseconds. */
const LOOK_EVERY = 1_000
/** For so long a page that was just loaded may be without its theme yet: it is asked each time. Milliseconds. */
const YOUNG = 5_000
/** The bridge of an updated extension starts within this, where the browser lets it. Milliseconds. */
const TAKE_OVER = 4_000

/**
 * Starts the bridge of one host page: tells the background where the page is, does what it asks (requests, insertions,
 * highlights), and holds the panel's frame. Everything ends with `context`, also when the extension is updated: then the
 * updated bridge takes this one's place, or the page is asked to be loaded anew.
 */
export async function startBridge(page: HostPage, context: ContentScriptContext): Promise<void> {
  removeFormerPanels()
  const requests = new PageRequests(page)
  const frame = new PanelFrame(
    browser.runtime.getURL('/panel.html'),
    i18n.t('bridge.frameTitle'),
    () => void tell('bridge/room', where()),
  )
  const goodbye = i18n.t('bridge.stale')
  let ref = page.matchTicket(location.href)
  const youngUntil = performance.now() + YOUNG
  // Later it is asked of the page only when that costs nothing: the background wants it at any time.
  let theme = page.theme()
  let wasNarrow = isNarrow()
  let shown: PageLayout | null = null
  let usedAt = -1e9
  const drafts = new DraftWatch(page, (of, draft) => void tell('bridge/draft', { ref: of, ...draft }))
  const evidence = new EvidenceInPage(page, (of) => sameTicket(ref, of))
  const changes = new ChangeWatch(page, context, (of) => void tell('bridge/changed', { ref: of }))
  // A page is nobody's business where Deskhand is switched off. The rail, too, shows what the guard makes of a draft.
  const watch = () => {
    drafts.follow(shown ? ref : null)
    changes.follow(shown ? ref : null)
  }

  const where = () => ({
    site: page.siteOf(location.href),
    ref,
    theme: performance.now() < youngUntil ? page.theme() : theme,
    narrow: isNarrow(),
    thrownOut: frame.thrownOut,
  })
  const show = (layout: PageLayout) => {
    shown = layout
    frame.show(layout)
    watch()
  }
  const sayHere = async (started = false) => {
    const answer = await tell('bridge/here', { ...where(), started })
    if (!isPlace(answer)) return
    if (answer.enabled) show(answer.layout)
    else {
      shown = null
      frame.remove()
      watch()
    }
  }
  const handlers = pageHandlers({
    page,
    requests,
    drafts,
    evidence,
    where,
    show: (layout) => {
      frame.forgive()
      show(layout)
    },
    panelHasFocus: () => frame.hasFocus,
    focusPanel: () => frame.focus(),
    usedAt: () => usedAt,
    leave: () => {
      browser.runtime.onMessage.removeListener(listener as never)
      shown = null
      frame.remove()
      watch()
    },
  })

  const listener = (message: unknown, sender: { id?: string | undefined; tab?: unknown }) => {
    // Only the background speaks without a tab; a page of ours inside a tab has no business with a bridge.
    if (sender.id !== browser.runtime.id || sender.tab || !isPageCall(message, handlers)) return undefined
    return handlers[message.deskhand](message.body as never)
  }
  browser.runtime.onMessage.addListener(listener as never)

  watchRoute(context, (url) => {
    const next = page.matchTicket(url)
    if (sameTicket(ref, next)) return
    ref = next
    evidence.stop()
    requests.keepOnly(next)
    watch()
    frame.arrive(next?.key ?? null)
    void sayHere()
  })
  context.addEventListener(
    document,
    'focusin',
    ({ target }) => {
      // A box that has just been opened is watched from its first letter on.
      if (target instanceof Element && target.closest('[contenteditable="true"]')) drafts.look()
    },
    { capture: true, passive: true },
  )
  for (const use of ['keydown', 'pointerdown', 'wheel'] as const)
    context.addEventListener(document, use, () => (usedAt = performance.now()), {
      capture: true,
      passive: true,
    })
  context.addEventListener(document, 'visibilitychange', () => {
    // The background may have been stopped while the page was hidden.
    if (document.visibilityState === 'visible') void sayHere()
  })
  const lookAtFrame = afterLayout(() => frame.look())
  context.addEventListener(window, 'resize', (event) => {
    if (!event.isTrusted) return
    lookAtFrame()
    if (wasNarrow === isNarrow()) return
    wasNarrow = isNarrow()
    void tell('bridge/room', where()).then((layout) => {
      if (shown && isRecord(layout)) show(layout as PageLayout)
    })
  })
  const look = afterLayout(() => {
    frame.look()
    drafts.look()
    const now = page.theme()
    if (now === theme) return
    theme = now
    void tell('bridge/room', where())
  })
  context.setInterval(look, LOOK_EVERY)
  context.onInvalidated(() => {
    browser.runtime?.onMessage?.removeListener(listener as never)
    drafts.follow(null)
    evidence.stop()
    frame.giveUp()
    setTimeout(() => {
      if (shown && frame.isInPage) frame.leaveNote(goodbye)
    }, TAKE_OVER)
  })

  requests.keepOnly(ref)
  await sayHere(true)
}

function isPlace(value: unknown): value is { layout: PageLayout; enabled: boolean } {
  return isRecord(value) && isRecord(value['layout']) && typeof value['enabled'] === 'boolean'
}
