import type { SenderKind } from './call'

/** The parts of the browser's `MessageSender` that tell who speaks. */
export interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly frameId?: number | undefined
  readonly tab?:
    | {
        readonly id?: number | undefined
        readonly windowId?: number | undefined
        readonly incognito?: boolean | undefined
        /** Firefox only: which container's cookies the tab has. */
        readonly cookieStoreId?: string | undefined
      }
    | undefined
}

/** Who we are, for comparing. */
export interface Identity {
  readonly runtimeId: string
  /** Origins of our pages, e.g. `chrome-extension://abc`; more than one where the browser uses changing addresses. */
  readonly ownOrigin: string
  /** Whether an origin is a host that Deskhand is switched on for. */
  readonly isHost: (origin: string) => boolean | Promise<boolean>
}

export interface KnownSender {
  readonly kind: SenderKind
  /** The tab it lives in or, for a panel outside any page, the one it stands beside; absent where there is none. */
  readonly tabId?: number
  /** Of a bridge: whose cookies its tab has. Private windows and containers have others than the rest. */
  readonly session?: string
}

/** A sender as the browser tells it, before it is known which tab a panel outside any page stands beside. */
export interface IdentifiedSender extends KnownSender {
  /** A panel in the browser's own side panel, or in a tab of its own: it speaks for the tab in front in its window. */
  readonly follows?: { readonly windowId?: number }
}

/** Pages of ours in a tab of their own that ask for data. */
const PAGES: ReadonlySet<string> = new Set([
  '/options.html',
  '/welcome.html',
  '/knowledge.html',
  '/reviews.html',
  '/ramp.html',
])

/**
 * Tells who sent a message, from what the browser says and never from what the message says. Returns null for anyone
 * we do not know: another extension, a frame inside a host page, a page of ours that is not listed.
 */
export async function identifySender(sender: Sender, identity: Identity): Promise<IdentifiedSender | null> {
  if (sender.id !== identity.runtimeId || !sender.url || !URL.canParse(sender.url)) return null
  const url = new URL(sender.url)
  const origin = `${url.protocol}//${url.host}`
  const tab = sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }
  const isFramed = sender.tab !== undefined && (sender.frameId ?? 0) > 0
  const windowId = sender.tab?.windowId
  const follows = windowId === undefined ? {} : { windowId }
  if (origin === identity.ownOrigin) {
    if (url.pathname === '/panel.html')
      return isFramed ? { kind: 'panel', ...tab } : { kind: 'panel', follows }
    if (PAGES.has(url.pathname)) return { kind: 'page', ...tab }
    return null
  }
  if (sender.frameId !== 0 || !sender.tab || tab.tabId === undefined) return null
  if (!(await identity.isHost(origin))) return null
  return { kind: 'bridge', ...tab, session: sessionOf(sender.tab) }
}

function sessionOf({ incognito, cookieStoreId }: NonNullable<Sender['tab']>): string {
  return `${incognito ? 'private' : 'normal'} ${cookieStoreId ?? ''}`
}
