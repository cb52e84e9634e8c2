import { PAGE_CAPS } from '@/lib/ticket/page-caps'
import type { PageMessage, PageTicket } from '@/lib/ticket/page-ticket'
import type { TicketRef } from '../contract'
import { newestMessages, shownFacts, shownText, writtenHtml } from '../page-text'
import { findAll, findFirst, type DatedSelector } from '../selectors'
import * as selectors from './selectors'
import { findIssue } from './shown-issue'
import { isTeamField } from './words'

/** Fields with a place that are told by another name, or are no words. */
const ELSEWHERE = /^(?:priority|assignee|reporter|labels|issuetype|status|summary|description)$/
const FILES = '[data-test-media-name]'

/** What the page shows of an issue; null when it shows another, or none. */
export function readPageTicket(ref: TicketRef): PageTicket | null {
  const issue = findIssue(ref)
  const subject = issue ? shownText(findFirst(issue, selectors.fields.subject)) : undefined
  if (!issue || subject === undefined) return null
  const reporter = personIn(issue, selectors.reporter)
  const assignee = personIn(issue, selectors.fields.assignee)
  const created = timeIn(issue, selectors.created)
  const said = conversationIn(issue, reporter, assignee, created)
  const fields = placesIn(issue)
  return {
    site: ref.site,
    key: ref.key,
    older: said?.older ?? 0,
    ...shownFacts({
      subject,
      status: shownText(findFirst(issue, selectors.status)),
      priority: valueIn(findFirst(issue, selectors.fields.priority)),
      requester: reporter,
      assignee,
      group: fields.find(({ name }) => isTeamField(name))?.value,
      created,
      updated: timeIn(issue, selectors.updated),
      tags: labelsIn(issue),
      customFields: fields.length > 0 ? fields : undefined,
      messages: said?.messages,
    }),
  }
}

/**
 * Description and comments; undefined without the list of comments: a description alone would read as a ticket that
 * nobody answered.
 */
function conversationIn(
  issue: ParentNode,
  reporter: string | undefined,
  assignee: string | undefined,
  created: string | undefined,
): { messages: PageMessage[]; older: number } | undefined {
  const list = findFirst(issue, selectors.commentLists)
  if (!list) return undefined
  const items = findAll(list, selectors.messages)
  const comments = items.flatMap((item) => commentOf(item, reporter, assignee) ?? [])
  const [first, last] = [comments[0], comments.at(-1)].map((one) => Date.parse(one?.at ?? ''))
  // The description is the oldest, so the comments come after it in the same order.
  if (first !== undefined && last !== undefined && first > last) comments.reverse()
  // The description takes one place.
  const { messages, left } = newestMessages(comments, PAGE_CAPS.messages - 1)
  const isCut = [selectors.showEarlier, selectors.showReplies].some((more) => findFirst(issue, more) !== null)
  const described = descriptionOf(issue, reporter, created)
  return {
    messages: described ? [described, ...messages] : messages,
    // Comments that are listed and not drawn yet have no body.
    older: items.length - comments.length + left + (isCut ? 1 : 0),
  }
}

function descriptionOf(
  issue: ParentNode,
  reporter: string | undefined,
  created: string | undefined,
): PageMessage | null {
  const text = findFirst(issue, selectors.description)
  // An editor in its place holds what is being written.
  if (!text || text.querySelector('[contenteditable="true"]')) return null
  if (!text.matches('.ak-renderer-document') && shownText(text) === '') return null
  return {
    id: 'description',
    author: reporter ?? '',
    role: reporter ? 'requester' : 'unknown',
    visibility: 'public',
    at: created ?? null,
    html: writtenHtml(text, FILES),
    // Files stand below the text, in the field.
    files: filesIn(text.closest('[data-testid]') ?? text),
  }
}

function commentOf(item: Element, reporter?: string, assignee?: string): PageMessage | null {
  const body = findFirst(item, selectors.commentBody)
  const header = findFirst(item, selectors.commentHeader)
  const id = /(\d{1,20})(?:$|-)/.exec(item.getAttribute('data-testid') ?? '')?.[1]
  if (!body || !header) return null
  const author = shownText(findFirst(header, selectors.person)) ?? ''
  const isNote = findFirst(item, selectors.restricted) !== null
  return {
    id: id ?? null,
    author,
    role: roleOf(author, isNote, reporter, assignee),
    // That nothing marks a comment as a note does not make it one that customers see.
    visibility: isNote ? 'internal' : 'unknown',
    at: timeIn(item, selectors.commentTime) ?? null,
    html: writtenHtml(body, FILES),
    files: filesIn(item),
  }
}

/** The page says of nobody what they are: the reporter and the assignee are known by their names. */
function roleOf(author: string, isNote: boolean, reporter?: string, assignee?: string): PageMessage['role'] {
  if (author !== '' && author === reporter) return 'requester'
  return isNote || (author !== '' && author === assignee) ? 'agent' : 'unknown'
}

function filesIn(element: Element): string[] {
  return findAll(element, selectors.files).flatMap((file) => file.getAttribute('data-test-media-name') || [])
}

function personIn(root: ParentNode, field: readonly DatedSelector[]): string | undefined {
  const place = findFirst(root, field)
  const named = place && findFirst(place, selectors.person.slice(0, 1))
  return named ? shownText(named) : valueIn(place)
}

function timeIn(root: ParentNode, time: readonly DatedSelector[]): string | undefined {
  return findFirst(root, time)?.getAttribute('datetime') ?? undefined
}

function labelsIn(issue: ParentNode): string[] | undefined {
  const field = findFirst(issue, selectors.fields.tags)
  if (!field) return undefined
  const shown = findAll(field, selectors.label).flatMap((label) => shownText(label) || [])
  // Words without a label's mark are a layout that is not known, unless they say that there is none.
  return shown.length > 0 || valueIn(field) === '' ? shown : undefined
}

function placesIn(issue: ParentNode): NonNullable<PageTicket['customFields']> {
  return findAll(issue, selectors.places).flatMap((field) => {
    const id = /-field\.(\w{1,60})$/.exec(field.getAttribute('data-testid') ?? '')?.[1]
    const value = valueIn(field)
    if (id === undefined || value === undefined || ELSEWHERE.test(id)) return []
    return [{ id, name: shownText(findFirst(field, selectors.fieldLabel)) || id, value }]
  })
}

/** What a field shows, without its label; undefined in a layout that does not tell them apart. */
function valueIn(field: Element | null): string | undefined {
  if (!field) return undefined
  const value = findFirst(field, selectors.fieldValue)
  if (value) return shownText(value)
  return findFirst(field, selectors.fieldLabel) ? undefined : shownText(field)
}
