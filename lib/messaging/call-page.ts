import { pageAnswers } from './page-answers'
import type { PageCallName, PageCalls } from './page-call'

/** Sends to the bridge of a tab: `browser.tabs.sendMessage(tabId, message, { frameId: 0 })`. */
export type SendToTab = (tabId: number, message: unknown) => Promise<unknown>

/** Asks the bridge of a tab. Null when no bridge answers there (closed, navigated away, updated) or it answers nonsense. */
export async function callPage<N extends PageCallName>(
  send: SendToTab,
  tabId: number,
  name: N,
  request: PageCalls[N]['request'],
): Promise<PageCalls[N]['response'] | null> {
  try {
    const answer = pageAnswers[name].safeParse(await send(tabId, { deskhand: name, body: request }))
    return answer.success ? answer.data : null
  } catch {
    // The browser rejects when nobody listens in the tab. That is a normal event: tabs close and pages reload.
    return null
  }
}
