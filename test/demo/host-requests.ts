import type { LoggedRequest, RequestLog } from '../helpdesk/request-log'

/** Paths that a source of articles is read by; what is left belongs to tickets. */
const KNOWLEDGE =
  /^\/(api\/v2\/(help_center|guide|brands)\b|wiki\/rest\/|rest\/servicedeskapi\/knowledgebase\b)/

/** Requests that the extension made for tickets: not for articles, and not the host's own page. */
export function ticketRequests(log: RequestLog): readonly LoggedRequest[] {
  return log.fromOthers().filter(({ path }) => !KNOWLEDGE.test(path))
}

/** Requests that the extension made for articles. */
export function knowledgeRequests(log: RequestLog): readonly LoggedRequest[] {
  return log.fromOthers().filter(({ path }) => KNOWLEDGE.test(path))
}

/**
 * Waits until the extension has asked nothing for `quietMs`; answers false when that has not come about after
 * `timeoutMs`.
 */
export async function quietHelpdesk(log: RequestLog, quietMs: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  let seen = log.fromOthers().length
  let since = Date.now()
  while (Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const now = log.fromOthers().length
    if (now !== seen) [seen, since] = [now, Date.now()]
    else if (Date.now() - since >= quietMs) return true
  }
  return false
}
