import { i18n } from '#i18n'
import { browser } from 'wxt/browser'
import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { HostPage } from '@/lib/host/contract'
import { sameTicket } from '@/lib/host/same-ticket'
import type { PageLayout } from '@/lib/messaging/layout'
import { DraftWatch } from './draft-watch'
import { PanelFrame } from './frame'
import { isPageCall, pageHandlers } from './page-handlers'
import { PageRequests } from './requests'
import { isRecord, tell } from './tell'

/** How often a visible page is looked at for a hint that its ticket changed. Milliseconds. */
const LOOK_EVERY = 2_000

/**
 * Starts the bridge of one host page: tells the background where the page is, does what it asks (requests, insertions,
 * highlights), and holds the panel's frame. Everything ends with `context`, also when the extension is updated.
 */
export async function startBridge(page: HostPage, context: ContentScriptContext): Promise<void> {
  const requests = new PageRequests(page)
  const frame = new PanelFrame(browser.runtime.getURL('/panel.html'), i18n.t('bridge.frameTitle'))
  const goodbye = i18n.t('bridge.stale')
  let ref = page.matchTicket(location.href)
  let hint = ''
  let shown: PageLayout | null = null
  const drafts = new DraftWatch(page, (of, draft) => void tell('bridge/draft', { ref: of, ...draft }))
  // What is written is nobody's business where Deskhand is switched off. The rail, too, shows what the guard makes of it.
  const watchDraft = () => drafts.follow(shown ? ref : null)

  const where = () => ({ site: location.origin, ref, theme: page.theme() })
  const show = (layout: PageLayout) => {
    shown = layout
    frame.show(layout)
    watchDraft()
  }
  const sayHere = async (started = false) => {
    const answer = await tell('bridge/here', { ...where(), started })
    if (!isPlace(answer)) return
    if (answer.enabled) show(answer.layout)
    else {
      shown = null
      frame.remove()
      watchDraft()
    }
  }
  const handlers = pageHandlers({ page, requests, drafts, where, show, focusPanel: () => frame.focus() })

  const listener = (message: unknown, sender: { id?: string | undefined; tab?: unknown }) => {
    // Only the background speaks without a tab; a page of ours inside a tab has no business with a bridge.
    if (sender.id !== browser.runtime.id || sender.tab || !isPageCall(message, handlers)) return undefined
    return handlers[message.deskhand](message.body as never)
  }
  browser.runtime.onMessage.addListener(listener as never)

  // The browser tells of a move before it is made: `location` is still the old one.
  context.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    const next = page.matchTicket(newUrl.href)
    if (sameTicket(ref, next)) return
    ref = next
    hint = next ? page.changeHint(next) : ''
    requests.keepOnly(next)
    watchDraft()
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
  context.addEventListener(document, 'visibilitychange', () => {
    // The background may have been stopped, and the theme changed, while the page was hidden.
    if (document.visibilityState === 'visible') void sayHere()
  })
  context.addEventListener(window, 'resize', (event) => {
    if (shown && event.isTrusted) frame.show(shown)
  })
  context.setInterval(() => {
    if (document.visibilityState !== 'visible' || !ref) return
    drafts.look()
    const next = page.changeHint(ref)
    if (next === hint || next === '') return
    const first = hint === ''
    hint = next
    if (!first) void tell('bridge/changed', { ref })
  }, LOOK_EVERY)
  context.onInvalidated(() => {
    browser.runtime?.onMessage?.removeListener(listener as never)
    drafts.follow(null)
    if (shown) frame.leaveNote(goodbye)
  })

  requests.keepOnly(ref)
  await sayHere(true)
}

function isPlace(value: unknown): value is { layout: PageLayout; enabled: boolean } {
  return isRecord(value) && isRecord(value['layout']) && typeof value['enabled'] === 'boolean'
}
