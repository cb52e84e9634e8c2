import { browser } from 'wxt/browser'

/** What a bridge tells the background; the shapes are in `protocol.ts`, beside schemas that a bridge does not carry. */
export type BridgeNews = 'bridge/here' | 'bridge/room' | 'bridge/changed' | 'bridge/draft'

/** Sends to the background; null when it does not answer or this extension is gone. */
export async function tell(name: BridgeNews, body: unknown): Promise<unknown> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ deskhand: name, body })
    return isRecord(answer) && answer['ok'] === true ? answer['value'] : null
  } catch {
    // An updated extension or a worker stopped in mid-answer: both are normal, and the next event tries again.
    return null
  }
}

/** Whether a value has keys that can be looked at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
