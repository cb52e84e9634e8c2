import type { PageMessage, PageTicket } from '@/lib/ticket/page-ticket'
import type { TicketRef } from '../contract'
import { newestMessages, shownFacts, shownText, writtenHtml } from '../page-text'
import { findAll, findFirst } from '../selectors'
import { findTicketContainer } from './container'
import { isNewestFirst, messagesIn, timeOf } from './find-message'
import * as selectors from './selectors'

/** Marks of the host and of translators among the words of a message. */
const NOT_WRITTEN = '[data-zes-id], [data-test-id^="convo-log-item-"]'

/** What the ticket's own container shows of it; null when it is not mounted. */
export function readPageTicket(ref: TicketRef): PageTicket | null {
  const container = findTicketContainer(ref.key)
  if (!container) return null
  const articles = messagesIn(container)
  const all = articles.flatMap((article) => messageOf(article) ?? [])
  if (isNewestFirst(articles)) all.reverse()
  const { messages, left } = newestMessages(all)
  const isCut = findFirst(container, selectors.showEarlier) !== null
  const status = findFirst(container, selectors.status)
  return {
    site: ref.site,
    key: ref.key,
    older: articles.length - all.length + left + (isCut ? 1 : 0),
    ...shownFacts({
      subject: shownText(findFirst(container, selectors.fields.subject)),
      status: shownText(status),
      statusCode: status?.getAttribute('data-status') ?? undefined,
      priority: valueIn(findFirst(container, selectors.fields.priority)),
      type: valueIn(findFirst(container, selectors.fields.type)),
      requester: valueIn(findFirst(container, selectors.requester)),
      ...ownersIn(container),
      tags: tagsIn(container),
      customFields: customFieldsIn(container),
      // A pane without any message is one that has not been filled yet.
      messages: articles.length > 0 ? messages : undefined,
    }),
  }
}

/** Null for what is no message of the conversation, such as what other extensions put among them. */
function messageOf(article: Element): PageMessage | null {
  const content = findFirst(article, selectors.messageContent)
  if (!content) return null
  const type = findFirst(article, selectors.messageType)?.getAttribute('type')
  const isNote = type === 'internal' || findFirst(article, selectors.noteTag) !== null
  const kind = isNote ? 'internal' : type
  return {
    id: article.getAttribute('data-comment-id'),
    author: shownText(findFirst(article, selectors.messageAuthor)) ?? '',
    role: kind === 'end-user' ? 'requester' : kind === 'agent' || isNote ? 'agent' : 'unknown',
    visibility: isNote ? 'internal' : kind === 'agent' || kind === 'end-user' ? 'public' : 'unknown',
    at: timeOf(article),
    html: writtenHtml(content, NOT_WRITTEN),
    files: findAll(article, selectors.messageFiles).map(fileName).filter(Boolean),
  }
}

/** The name that Zendesk writes into the address of a file, else what the link says. */
function fileName(link: Element): string {
  const [, name] = /[?&]name=([^&#]*)/.exec(link.getAttribute('href') ?? '') ?? []
  try {
    return name ? decodeURIComponent(name) : (shownText(link) ?? '')
  } catch {
    // A name with a lone percent sign: the link's words say it as well.
    return shownText(link) ?? ''
  }
}

/** Group and assignee share one control: marks with names, or one line `Group / Assignee`. */
function ownersIn(container: Element): Pick<Partial<PageTicket>, 'group' | 'assignee'> {
  const field = findFirst(container, selectors.assignee)
  if (!field) return {}
  const mark = findFirst(field, selectors.assigneeAgent)
  const titles = mark
    ? [...mark.querySelectorAll('[title]')].map((one) => one.getAttribute('title') ?? '')
    : []
  const [group, agent] = titles
  if (group && agent) return shownFacts({ group, assignee: agent })
  const groupMark = findFirst(field, selectors.assigneeGroup)
  if (mark || groupMark) return shownFacts({ group: shownText(groupMark), assignee: shownText(mark) ?? '' })
  const [first, second, ...more] = (valueIn(field) ?? '').split(' / ')
  if (first === '' && second === undefined) return { group: '', assignee: '' }
  // A single name may be either.
  return second === undefined || more.length > 0 ? {} : { group: first ?? '', assignee: second }
}

function tagsIn(container: Element): string[] | undefined {
  const field = findFirst(container, selectors.fields.tags)
  return field ? findAll(field, selectors.tag).flatMap((tag) => shownText(tag) || []) : undefined
}

function customFieldsIn(container: Element): PageTicket['customFields'] {
  const known = findAll(container, selectors.customFields).flatMap((field) => {
    const id = /-field-(\d{1,18})$/.exec(field.getAttribute('data-test-id') ?? '')?.[1]
    if (id === undefined) return []
    const label = findFirst(field, selectors.fieldLabel) ?? field.closest('label')
    return [{ id, name: shownText(label) || id, value: checked(field) ?? valueIn(field) ?? '' }]
  })
  return known.length > 0 ? known : undefined
}

function checked(field: Element): string | null {
  return field.matches('input[type="checkbox"]') ? String((field as HTMLInputElement).checked) : null
}

/** What a field shows beside its label. */
function valueIn(field: Element | null): string | undefined {
  return field ? shownText(findFirst(field, selectors.fieldValue) ?? field) : undefined
}
