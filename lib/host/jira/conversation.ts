import { read, valueOf, type Field } from '@/lib/ticket/field'
import { toUtc } from '@/lib/ticket/moment'
import type { Message } from '@/lib/ticket/snapshot'
import type { RawTicket } from '../contract'
import { pagesOf } from '../pages'
import { parseItems, parsePart, readField } from '../read-field'
import {
  jiraAttachment,
  jiraComment,
  jiraCommentsAnswer,
  jiraFieldKeys as keys,
  type JiraAttachment,
  type JiraIssueAnswer,
  type JiraUser,
} from './answers'
import { bodyText, descriptionMessage, messageOf, withAttachments, type Service } from './messages'
import { personOf } from './people'

/** Files added with a request arrive this much around its creation. Milliseconds. */
const FILES_FOLLOW_WITHIN = 60_000

/**
 * Description and comments as messages, the oldest first. Without the comments the conversation is unreadable, not
 * short: a description alone would read as a ticket that nobody answered.
 */
export function readConversation(
  raw: RawTicket,
  issue: JiraIssueAnswer,
  reporterId: string | null,
): { messages: Field<Message[]>; messagesNotRead: number } {
  const pages = pagesOf(raw, 'comments').map((page) => parsePart(page, jiraCommentsAnswer))
  const first = pages[0] ?? { unreadable: 'not-in-answer' as const }
  if (!('value' in first)) return { messages: first, messagesNotRead: 0 }

  const items = pages.flatMap((page) => ('value' in page ? page.value.comments : []))
  const { good } = parseItems(items, jiraComment)
  const service = serviceOf(raw)
  const comments = good.map((comment) => messageOf(comment, reporterId, service, raw.ref.site))
  const attachments = issue.fields['attachment']
  const files = parseItems(Array.isArray(attachments) ? attachments : [], jiraAttachment).good
  const described = describedIn(issue, files, reporterId, raw.ref.site)
  const all = [...described, ...comments].sort((a, b) => a.at.localeCompare(b.at))
  return {
    messages: read(withAttachments(all, files)),
    messagesNotRead: Math.max(0, first.value.total - comments.length),
  }
}

/** The description, or the files that came instead of one. */
function describedIn(
  issue: JiraIssueAnswer,
  files: readonly JiraAttachment[],
  reporterId: string | null,
  site: string,
): Message[] {
  const at = toUtc(valueOf(readField(issue.fields, 'created', keys.created)))
  const body = issue.fields['description'] ?? null
  if (at === null) return []
  const cameAlong = (file: JiraAttachment) =>
    Math.abs(Date.parse(toUtc(file.created) ?? '') - Date.parse(at)) <= FILES_FOLLOW_WITHIN
  if (body === null && !files.some(cameAlong)) return []
  const rendered = issue.renderedFields?.['description']
  const text = bodyText(body, typeof rendered === 'string' ? rendered : null, site)
  return [descriptionMessage(text, personOf(describer(issue), reporterId), at)]
}

/** Who wrote the description: whoever created the issue, unless that was a mail handler working for the reporter. */
function describer(issue: JiraIssueAnswer): JiraUser | null {
  const creator = valueOf(readField(issue.fields, 'creator', keys.creator))
  const reporter = valueOf(readField(issue.fields, 'reporter', keys.reporter)) ?? null
  return creator && creator.accountType !== 'app' ? creator : reporter
}

function serviceOf(raw: RawTicket): Service {
  const request = raw.parts['request']
  if (request?.ok) return 'yes'
  return request?.reason === 'not-found' ? 'no' : 'unknown'
}
