import { browser } from 'wxt/browser'
import { makeCall } from '@/lib/messaging/make-call'
import type { CallResult } from '@/lib/messaging/make-call'
import { arrival, notice } from '@/lib/messaging/protocol'
import type { CallName, CallRequest, Notice } from '@/lib/messaging/protocol'
import { changeItem } from '@/lib/storage/item-store'
import { settingsItem } from '@/lib/storage/settings'
import { standing } from './side-panel'

const staleListeners = new Set<() => void>()

/** Asks the background. The only way from a page of ours to data. Never throws. */
export async function ask<N extends CallName>(name: N, request: CallRequest<N>): Promise<CallResult<N>> {
  const send = (message: unknown) => browser.runtime.sendMessage(message)
  const result = await makeCall({ sendMessage: send }, name, request, await standing(name === 'panel/hello'))
  if (!result.ok && result.reason === 'stale') for (const told of staleListeners) told()
  return result
}

/** Calls `told` when any call shows that this page belongs to an older Deskhand; returns how to stop. */
export function onStale(told: () => void): () => void {
  staleListeners.add(told)
  return () => staleListeners.delete(told)
}

/** Calls `heard` for each notice of the background; returns how to stop. Anything else that arrives is left alone. */
export function onNotice(heard: (notice: Notice) => void): () => void {
  const listen = (message: unknown): undefined => {
    const parsed = notice.safeParse(message)
    if (parsed.success) heard(parsed.data)
    return undefined
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

/**
 * Calls `heard` when the page around a panel moves to another ticket, null for none; returns how to stop. The background says
 * so as well, but one that sleeps takes half a second to start, and what was left must not stand there so long. Whoever else
 * speaks for the page can take the panel's view away for a moment, and nothing more.
 */
export function onArrival(heard: (key: string | null) => void): () => void {
  const listen = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== window.parent || window.parent === window) return
    const parsed = arrival.safeParse(data)
    if (parsed.success) heard(parsed.data.key)
  }
  window.addEventListener('message', listen)
  return () => window.removeEventListener('message', listen)
}

/**
 * The person knows which settings were repaired: stores them as they are used now, the broken ones kept beside them. Where
 * that fails (no room left) the sentence comes back.
 */
export async function acceptRepairedSettings(): Promise<void> {
  await changeItem(browser.storage.local, settingsItem, {})
}

/** Opens the settings in a tab of their own. */
export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage()
}

/**
 * How many screen px make a CSS px of the page, as far as pointer events are concerned. Chromium leaves `screenX`
 * unzoomed; Firefox zooms it, and has no `tabs` in a frame.
 */
export async function pageZoom(): Promise<number> {
  const tabs = browser.tabs as typeof browser.tabs | undefined
  return (await tabs?.getZoom().catch(() => 1)) ?? 1
}
