import { i18n } from '#i18n'
import { browser } from 'wxt/browser'
import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import type { HostPage, TicketRef } from '@/lib/host/contract'
import { focusField } from '@/lib/host/page-field'
import { revealQuote } from '@/lib/host/reveal'
import type { PageLayout } from '@/lib/messaging/layout'
import type { PageCallName, PageCalls } from '@/lib/messaging/page-call'
import { DraftWatch } from './draft-watch'
import { PanelFrame } from './frame'
import { PageRequests } from './requests'

/** How often a visible page is looked at for a hint that its ticket changed. Milliseconds. */
const LOOK_EVERY = 2_000

type PageHandlers = {
  readonly [N in PageCallName]: (request: PageCalls[N]['request']) => Promise<PageCalls[N]['response']>
}

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
  const handlers: PageHandlers = {
    'page/where': async () => where(),
    'page/get': (request) => requests.get(request),
    'page/abort': async ({ ids }) => {
      requests.abort(ids)
      return { ok: true }
    },
    'page/composer': async (request) => ({ kind: page.composerKind(request.ref) }),
    'page/insert': async (request) =>
      sameTicket(ref, request.ref)
        ? page.insert(request.ref, request.content, request.onlyInternal)
        : { ok: false, reason: 'no-composer' },
    'page/replace': async ({ ref: of, quote, content }) =>
      sameTicket(ref, of) ? page.replace(of, quote, content) : { ok: false, reason: 'no-composer' },
    'page/draft': async (request) => drafts.draftOf(request.ref),
    'page/focus-field': async (request) => {
      const field = sameTicket(ref, request.ref)
        ? page.findField(request.ref, request.field, request.id)
        : null
      if (field) focusField(field)
      return { ok: field !== null }
    },
    'page/reveal': async (request) => {
      const element = sameTicket(ref, request.ref)
        ? page.findMessage(request.ref, request.messageId, request.index, request.total)
        : null
      return { ok: element !== null && revealQuote(element, request.quote) }
    },
    'page/focus-panel': async () => {
      frame.focus()
      return { ok: true }
    },
    'page/layout': async (layout) => {
      show(layout)
      return { ok: true }
    },
  }

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

/** Sends to the background; null when it does not answer or this extension is gone. */
async function tell(
  name: 'bridge/here' | 'bridge/changed' | 'bridge/draft',
  body: unknown,
): Promise<unknown> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ deskhand: name, body })
    return isRecord(answer) && answer['ok'] === true ? answer['value'] : null
  } catch {
    // An updated extension or a worker stopped in mid-answer: both are normal, and the next event tries again.
    return null
  }
}

function sameTicket(a: TicketRef | null, b: TicketRef | null): boolean {
  return a?.key === b?.key && a?.site === b?.site
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isPlace(value: unknown): value is { layout: PageLayout; enabled: boolean } {
  return isRecord(value) && isRecord(value['layout']) && typeof value['enabled'] === 'boolean'
}

function isPageCall(
  message: unknown,
  handlers: PageHandlers,
): message is { deskhand: PageCallName; body: unknown } {
  return (
    isRecord(message) &&
    typeof message['deskhand'] === 'string' &&
    Object.hasOwn(handlers, message['deskhand'])
  )
}
