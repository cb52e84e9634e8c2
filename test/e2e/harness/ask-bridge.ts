import type { PageCallName, PageCalls } from '@/lib/messaging/page-call'
import type { BrowserDesk } from './browser-desk'

/** Asks the bridge of the tab in front, as the background does, which alone speaks to bridges. One answer for each request. */
export async function askBridge<N extends PageCallName>(
  desk: BrowserDesk,
  name: N,
  ...requests: ReadonlyArray<PageCalls[N]['request']>
): Promise<ReadonlyArray<PageCalls[N]['response']>> {
  const messages = requests.map((body) => ({ deskhand: name, body }))
  const worker = await desk.worker()
  return worker.evaluate(
    `chrome.tabs.query({ active: true }).then(([tab]) => Promise.all(${JSON.stringify(messages)}.map(
      (message) => chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }))))`,
  )
}
