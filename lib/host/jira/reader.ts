import type { HostClient, HostReader, HostResult, RawTicket, ReadOptions, TicketRef } from '../contract'
import { readPages } from '../pages'
import { jiraCommentsAnswer } from './answers'
import { commentsPath, issuePath, requestPath } from './paths'
import { toSnapshot } from './snapshot'

/** 100 comments a page: 2,500 comments are read, and `messagesNotRead` tells the rest. */
const MOST_COMMENT_PAGES = 25

/**
 * Jira in three requests at once: the issue with names and history, its comments, and the service desk's view of it. A
 * project without a service desk answers 404 to the last, and is read all the same.
 */
export const jiraReader: HostReader = { host: 'jira', readTicket, toSnapshot }

async function readTicket(client: HostClient, ref: TicketRef, options: ReadOptions): Promise<RawTicket> {
  const parts: Record<string, HostResult<unknown>> = {}
  const { signal } = options
  const ask = async (part: string, path: string) => {
    parts[part] = await client.get(path, { signal })
  }
  await Promise.all([
    ask('ticket', issuePath(ref.key)),
    ask('request', requestPath(ref.key)),
    readPages(
      client,
      parts,
      'comments',
      commentsPath(ref.key, 0),
      nextPageOf(ref.key),
      MOST_COMMENT_PAGES,
      signal,
    ),
  ])
  return { ref, readAt: options.now, parts }
}

/** Jira may answer with fewer than asked for: the next page begins where this one ended. */
function nextPageOf(key: string): (answer: unknown) => string | null {
  return (answer) => {
    const page = jiraCommentsAnswer.safeParse(answer)
    if (!page.success) return null
    const { startAt, total, comments } = page.data
    const next = startAt + comments.length
    return comments.length > 0 && next < total ? commentsPath(key, next) : null
  }
}
