import { jiraPage } from '@/lib/host/jira/page'
import type { Desk } from '../../helpdesk/desk'
import { CUSTOM_FIELDS, issueKey, JIRA_FIELDS } from '../../helpdesk/ids'
import { SITES } from '../host-fetch'
import { escapeHtml as text, FOREIGN, type Locale, type Scene, type Shell } from './shell'
import { shellTicket, type ShellMessage, type ShellTicket } from './shell-ticket'
import { FOLDS, JIRA_NOBODY, JIRA_NONE, JIRA_PRIORITIES, JIRA_STATES, LABELS } from './words'

type Layout = 'full-page' | 'dialog'

/** Jira Cloud's issue view, on a page of its own and in a dialog; further issues lie behind it. */
export function jiraShell(desk: Desk, layout: Layout): Shell {
  const draw = (scene: Scene, locale: Locale) => {
    const views = scene.open.map((id, index) => {
      const ticket = shellTicket(desk, id, 'jira', scene.said?.[id])
      const inside = layout === 'dialog' && index === 0 ? dialogIssue : pageIssue
      const isInDialog = inside === dialogIssue
      const mark = isInDialog
        ? 'issue.views.issue-details.issue-modal.modal-dialog'
        : 'issue.views.issue-details.issue-layout.issue-layout'
      return `<div data-testid="${mark}"${index === 0 || isInDialog ? '' : ' hidden'}>${inside(ticket, scene, locale, index === 0)}</div>`
    })
    const list = scene.open.map((id) => `<a href="/browse/${issueKey(id)}">${issueKey(id)}</a>`).join('')
    return `<nav>${list}</nav>${views.toReversed().join('')}${scene.crowded ? FOREIGN.inPage : ''}`
  }
  return {
    host: 'jira',
    layout,
    page: jiraPage,
    ref: (id) => ({ host: 'jira', site: SITES.jira, key: issueKey(id) }),
    customField: CUSTOM_FIELDS[0].jira,
    draw,
  }
}

function head(ticket: ShellTicket, locale: Locale): string {
  const key = issueKey(ticket.id)
  return `<a data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item" href="/browse/${key}">${key}</a>
    <h1 data-testid="issue.views.issue-base.foundation.summary.heading">${text(ticket.subject)}</h1>
    <button data-testid="issue-field-status.ui.status-view.status-button.status-button">${JIRA_STATES[locale][ticket.state]}<svg></svg></button>
    <span data-testid="created-date.ui.read.meta-date"><time datetime="${ticket.created}">…</time></span>
    <span data-testid="updated-date.ui.read.meta-date"><time datetime="${ticket.updated}">…</time></span>`
}

function pageIssue(ticket: ShellTicket, scene: Scene, locale: Locale, isShown: boolean): string {
  const place = (end: string, name: string, value: string) =>
    `<div data-testid="issue.issue-view-layout.issue-view-${end}"><dt>${name}</dt><dd data-testid="issue-field-inline-edit-read-view-container.ui.container">${value}</dd></div>`
  const person = (name: string) =>
    name === ''
      ? JIRA_NOBODY[locale]
      : `<i aria-hidden="true">XY</i><span data-testid="profilecard-next.ui.profilecard.profilecard-trigger">${text(name)}</span>`
  const labels = ticket.tags.map(
    (tag) => `<span data-testid="issue.views.field.labels.label-link">${text(tag)}</span>`,
  )
  return `${head(ticket, locale)}
    ${described(ticket, (html) => `<div class="ak-renderer-document">${html}</div>`, scene)}
    ${place('assignee-field.assignee', 'A', person(ticket.assignee))}
    <div data-testid="issue.views.field.user.reporter">${person(ticket.requester)}</div>
    ${place('priority-field.priority', 'P', JIRA_PRIORITIES[locale][ticket.priority ?? ''] ?? JIRA_NONE[locale])}
    ${place('issuetype-field.issuetype', 'T', 'Incident')}
    ${place('labels-field.labels', 'L', labels.join('') || JIRA_NONE[locale])}
    ${ownFields(ticket, locale, place)}
    ${composer(scene, isShown, ' id="ak-editor-textarea"')}
    ${comments(ticket, scene, locale, isShown, (message, id, inside) => {
      const part = `issue-comment-base.ui.comment.ak-comment.${id}`
      return `<div data-testid="comment-base-item-${id}"><div data-testid="${part}-header"><span data-testid="profilecard-next.ui.profilecard.profilecard-trigger">${text(message.author)}</span>${note(message, locale)}<time datetime="${message.at}">…</time>${FOLDS}</div>
        <div data-testid="${part}-body"><div class="ak-renderer-document">${message.html}${inside}</div>${files(message)}</div></div>`
    })}`
}

function dialogIssue(ticket: ShellTicket, scene: Scene, locale: Locale, isShown: boolean): string {
  const value = (of: string, id: string) =>
    `<div data-testid="issue.views.field.select.common.select-inline-edit.${id}.field-inline-edit-state-less--container">${of}</div>`
  const place = (end: string, name: string, of: string) => {
    const id = end.slice(end.lastIndexOf('.') + 1)
    return `<div data-testid="issue.issue-view-layout.issue-view-${end}"><h3 data-testid="issue-field-heading-styled-field-heading.${id}">${name}</h3>${value(of, id)}</div>`
  }
  return `${head(ticket, locale)}
    ${described(ticket, (html) => `<div>${html}</div>`, scene)}
    <div data-testid="issue.views.field.user.assignee">${text(ticket.assignee) || JIRA_NOBODY[locale]}</div>
    <div data-testid="issue.views.field.user.reporter">${text(ticket.requester)}</div>
    <div data-testid="issue-field-priority-readview-full.ui.priority.wrapper">${JIRA_PRIORITIES[locale][ticket.priority ?? ''] ?? JIRA_NONE[locale]}</div>
    <button data-testid="issue.views.issue-base.foundation.change-issue-type.button"></button>
    <div data-testid="issue.views.issue-base.context.labels">${ticket.tags.map((tag) => `<a href="/issues/?jql=labels">${text(tag)}</a>`).join('') || JIRA_NONE[locale]}</div>
    ${ownFields(ticket, locale, place)}
    ${composer(scene, isShown, '')}
    ${comments(ticket, scene, locale, isShown, (message, id, inside) => {
      const part = `issue-comment-base.ui.comment.ak-comment.${id}`
      return `<div id="comment-${id}" data-testid="${part}"><div data-testid="${part}-header"><strong>${text(message.author)}</strong>${note(message, locale)}<time datetime="${message.at}">…</time>${FOLDS}</div>
        <div data-testid="${part}-body">${message.html}${inside}${files(message)}</div><div data-testid="${part}-footer"><button>Reply</button></div></div>`
    })}`
}

function described(
  { messages: [first] }: ShellTicket,
  around: (html: string) => string,
  scene: Scene,
): string {
  const html = first?.public
    ? around(first.html + (scene.crowded ? FOREIGN.inMessage : '')) + files(first)
    : ''
  return `<div data-testid="issue.views.field.rich-text.description">${html}</div>`
}

/** The newest first, as Jira shows them; the first public message is the description. */
function comments(
  ticket: ShellTicket,
  scene: Scene,
  locale: Locale,
  isShown: boolean,
  draw: (message: ShellMessage, id: number, inside: string) => string,
): string {
  const all = ticket.messages[0]?.public ? ticket.messages.slice(1) : ticket.messages
  const newest = isShown && scene.newest !== undefined ? scene.newest : all.length
  const drawn = all
    .map((message, index) => draw(message, ticket.id * 1000 + index, scene.crowded ? FOREIGN.inMessage : ''))
    .slice(Math.max(0, all.length - newest))
  if (!scene.turned) drawn.reverse()
  const more =
    newest < all.length
      ? `<button data-testid="issue.activity.common.component.load-more-button.loading-button">${LABELS[locale].more}</button><button data-testid="issue-view-activity-comment.comment-show-more-replies.show-more-button"></button>`
      : ''
  const foreign = scene.crowded ? FOREIGN.amongMessages : ''
  return `<div data-testid="issue.activity.comments-list" aria-label="${LABELS[locale].log}">${foreign}${drawn.join(foreign)}${more}</div>`
}

function ownFields(
  ticket: ShellTicket,
  locale: Locale,
  place: (end: string, name: string, value: string) => string,
): string {
  const own = ticket.fields.map(({ key, name, value }) => {
    const id = CUSTOM_FIELDS.find((field) => field.key === key)?.jira
    return place(`single-select-field.${id}`, name, text(value) || JIRA_NONE[locale])
  })
  return [
    ...own,
    place(
      `single-select-field.${JIRA_FIELDS.group}`,
      'Support group',
      text(ticket.group) || JIRA_NONE[locale],
    ),
  ].join('')
}

function note(message: ShellMessage, locale: Locale): string {
  return message.public
    ? ''
    : `<span data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to">${LABELS[locale].note}</span>`
}

function files(message: ShellMessage): string {
  return message.files
    .map(({ name }) => `<div data-test-media-name="${text(name)}">${text(name)}</div>`)
    .join('')
}

function composer(scene: Scene, isShown: boolean, mark: string): string {
  if (!scene.composer || !isShown) return ''
  const tab = (index: number, isSelected: boolean) =>
    `<button role="tab" id="comment-editor-container-tabs-${index}" aria-selected="${isSelected}"></button>`
  return `<div data-testid="issue.activity.comment">${tab(0, scene.composer === 'internal')}${tab(1, scene.composer === 'public')}
    <div class="ProseMirror"${mark} contenteditable="true"></div></div>`
}
