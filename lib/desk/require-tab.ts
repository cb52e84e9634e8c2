import type { KnownSender } from '@/lib/messaging/sender'

/** The tab a sender lives in. @throws Error for a page that lives in none. */
export function requireTab(sender: KnownSender): number {
  if (sender.tabId === undefined) throw new Error('the sender lives in no tab')
  return sender.tabId
}
