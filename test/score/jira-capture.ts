import type { HostResult, RawTicket } from '@/lib/host/contract'
import { capturedMoment } from './captured-moment'
import { asObject, itemsOf, originOf, ownKey, pagesIn, type Foreign } from './foreign-object'

const NO_SITE = 'https://jira.invalid'

const isRead = (value: unknown): HostResult<unknown> => ({ ok: true, value })

/**
 * Captured answers of Jira as what its reader reads: `issue` is the issue's answer, `comments` bare or in theirs, and the
 * history stands in the issue or under `changelog`. Null where there is no issue with a key and fields.
 */
export function jiraTicket(captured: Foreign): RawTicket | null {
  const issue = asObject(ownKey(captured, 'issue')) ?? asObject(ownKey(captured, 'ticket')) ?? captured
  const fields = asObject(ownKey(issue, 'fields'))
  const key = ownKey(issue, 'key')
  if (typeof key !== 'string' || key === '' || !fields) return null

  const comments = ownKey(captured, 'comments') ?? ownKey(fields, 'comment')
  const changelog = changelogOf(ownKey(captured, 'changelog') ?? ownKey(issue, 'changelog'))
  const names = asObject(ownKey(captured, 'names'))
  const request = requestOf(captured, key)
  return {
    ref: {
      host: 'jira',
      site: originOf(ownKey(captured, 'site')) ?? originOf(ownKey(issue, 'self')) ?? NO_SITE,
      key,
    },
    readAt: capturedMoment({
      readAt: ownKey(captured, 'readAt'),
      updated: ownKey(fields, 'updated'),
      created: ownKey(fields, 'created'),
      comments,
      commentKey: 'created',
    }),
    parts: {
      ticket: isRead({
        ...issue,
        id: idOf(ownKey(issue, 'id')) ?? key,
        ...(names ? { names } : {}),
        ...(changelog ? { changelog } : {}),
      }),
      ...commentParts(comments),
      ...(request ? { request } : {}),
    },
  }
}

/** Pages of comments, with the counts that a bare list lacks. */
function commentParts(comments: unknown): Record<string, HostResult<unknown>> {
  const pages = pagesIn(comments, 'comments').map((page, index) => {
    const count = itemsOf(page, 'comments').length
    const name = index === 0 ? 'comments' : `comments-${index + 1}`
    return [name, isRead({ startAt: 0, maxResults: count, total: count, ...page })] as const
  })
  return Object.fromEntries(pages)
}

/** The history as the issue's own answer has it; its own request names the list `values`. */
function changelogOf(value: unknown): Foreign | null {
  if (Array.isArray(value)) return { histories: value, total: value.length }
  const answer = asObject(value)
  const values = ownKey(answer, 'values')
  return answer && Array.isArray(values) ? { ...answer, histories: values } : answer
}

/** The service desk's answer. An error in its place means what it means to the reader: no service desk. */
function requestOf(captured: Foreign, key: string): HostResult<unknown> | null {
  const request = asObject(ownKey(captured, 'request'))
  const clocks = ownKey(captured, 'slas') ?? ownKey(captured, 'sla')
  const sla = clocks === undefined ? {} : { sla: { values: itemsOf(clocks, 'values') } }
  if (!request && clocks === undefined) return null
  if (request && ('errorMessage' in request || 'errorMessages' in request))
    return { ok: false, reason: 'not-found', path: '' }
  return isRead({ issueKey: key, ...sla, ...request })
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
