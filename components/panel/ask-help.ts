import type { HelpView } from '@/lib/messaging/help-view'
import { ask } from '../desk'

/**
 * What replies to the ticket of this key are written with. Null when there is no answer, and when the page has moved on: words of one
 * customer must not get into a reply to another.
 */
export async function askHelp(key: string): Promise<HelpView | null> {
  const answer = await ask('panel/help', {})
  return answer.ok && answer.value?.key === key ? answer.value : null
}
