import type { FieldName } from '../contract'
import type { DatedSelector } from '../selectors'

/** Jira Cloud's issue view: on its own page, in a queue's side view, and in a dialog over a board. */
const ISSUE = '/browse/{id}'

/** A view of one issue, the outer before the inner: the dialog over a board, and the view itself. */
export const issueViews: readonly DatedSelector[] = [
  { css: '[data-testid="issue.views.issue-details.issue-modal.modal-dialog"]', seen: '2026-06', on: ISSUE },
  { css: '[data-testid="issue.views.issue-details.issue-layout.issue-layout"]', seen: '2026-06', on: ISSUE },
]

export const description: readonly DatedSelector[] = [
  {
    css: '[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document',
    seen: '2026-06',
    on: ISSUE,
  },
  { css: '[data-testid="issue.views.field.rich-text.description"]', seen: '2026-06', on: ISSUE },
]

export const messageById: readonly DatedSelector[] = [
  { css: '[data-testid="comment-base-item-{id}"]', seen: '2026-06', on: ISSUE },
  { css: '[data-testid="issue-comment-base.ui.comment.ak-comment.{id}-body"]', seen: '2026-06', on: ISSUE },
  { css: '#comment-{id}', seen: '2026-06', on: ISSUE },
]

export const messages: readonly DatedSelector[] = [
  { css: '[data-testid^="comment-base-item-"]', seen: '2026-06', on: ISSUE },
  {
    css: '[data-testid^="issue-comment-base.ui.comment.ak-comment."]:not([data-testid$="-header"]):not([data-testid$="-body"]):not([data-testid$="-footer"])',
    seen: '2026-06',
    on: ISSUE,
  },
]

export const status: readonly DatedSelector[] = [
  {
    css: '[data-testid="issue-field-status.ui.status-view.status-button.status-button"]',
    seen: '2026-06',
    on: ISSUE,
  },
]

const seen = (...css: string[]): DatedSelector[] =>
  css.map((one) => ({ css: one, seen: '2026-06', on: ISSUE }))

/** The list of comments: there as soon as they are loaded, also when there are none. */
export const commentLists = seen('[data-testid="issue.activity.comments-list"]')

/** There are more comments than are loaded. */
export const olderComments = seen(
  '[data-testid="issue.activity.common.component.load-more-button.loading-button"]',
)

/** Inside a comment. */
export const commentBody = seen('[data-testid$="-body"] .ak-renderer-document', '[data-testid$="-body"]')
export const commentHeader = seen('[data-testid$="-header"]')
export const commentTime = seen('time[datetime]')
/** On comments that customers do not see: notes, and those for a role or group. One source only. */
export const restricted = seen('[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]')
export const files = seen('[data-test-media-name]')

/** A person, wherever one is named. */
export const person = seen('[data-testid="profilecard-next.ui.profilecard.profilecard-trigger"]', 'strong')

/** The editor of a new comment; the description's has the same id, so it is looked for inside the activity only. */
export const composers: readonly DatedSelector[] = [
  {
    css: '[data-testid="issue.activity.comment"] .ProseMirror#ak-editor-textarea[contenteditable="true"]',
    seen: '2026-06',
    on: ISSUE,
  },
  {
    css: '[data-testid="issue.activity.comment"] .ProseMirror[contenteditable="true"]',
    seen: '2026-06',
    on: ISSUE,
  },
]

/** The tabs over the composer: the first is the internal note, the second the reply. One source only. */
export const internalTab: readonly DatedSelector[] = [
  { css: '#comment-editor-container-tabs-0', seen: '2026-06', on: ISSUE },
]
export const publicTab: readonly DatedSelector[] = [
  { css: '#comment-editor-container-tabs-1', seen: '2026-06', on: ISSUE },
]

/** Where a page says which issue it shows; the link of the issue's own breadcrumb. */
export const shownKeys: readonly DatedSelector[] = [
  {
    css: '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]',
    seen: '2026-06',
    on: ISSUE,
  },
]

/** Below the details; the words are the page's language, so only a `datetime` counts. */
export const created = seen('[data-testid="created-date.ui.read.meta-date"] time[datetime]')
export const updated = seen('[data-testid="updated-date.ui.read.meta-date"] time[datetime]')

export const reporter = seen('[data-testid="issue.views.field.user.reporter"]')
export const label = seen('[data-testid="issue.views.field.labels.label-link"]', 'a')

/** All fields with a place of their own; the id ends the mark. */
export const places = seen('[data-testid^="issue.issue-view-layout.issue-view-"][data-testid*="-field."]')
/** Inside a field: what it shows, and what it is called. */
export const fieldValue = seen(
  '[data-testid^="issue.views.field."][data-testid$="--container"]',
  '[data-testid^="issue-field-inline-edit-read-view-container"]',
)
export const fieldLabel = seen('[data-testid^="issue-field-heading"]', 'dt, h2, h3')

/** Jira names the place of a field by the kind of the field and by its id. */
const place = (id: string) =>
  `[data-testid^="issue.issue-view-layout.issue-view-"][data-testid$="-field.${id}"]`

/** The fields of the issue; a team is a custom field, so `group` has no place of its own. */
export const fields: Readonly<Record<FieldName, readonly DatedSelector[]>> = {
  priority: seen(place('priority'), '[data-testid="issue-field-priority-readview-full.ui.priority.wrapper"]'),
  type: seen(
    place('issuetype'),
    '[data-testid="issue.views.issue-base.foundation.change-issue-type.button"]',
  ),
  assignee: seen(place('assignee'), '[data-testid="issue.views.field.user.assignee"]'),
  group: [],
  tags: seen(place('labels'), '[data-testid="issue.views.issue-base.context.labels"]'),
  subject: seen('[data-testid="issue.views.issue-base.foundation.summary.heading"]'),
  custom: seen(place('{id}')),
}
