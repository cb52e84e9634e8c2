import type { FieldName } from '../contract'
import type { DatedSelector } from '../selectors'

/** Jira Cloud's issue view: on its own page and in a queue's side view, and in a dialog over a board. */
const ISSUE = '/browse/{id}'

type Layout = 'full-page' | 'dialog'
const dated =
  (...layouts: Layout[]) =>
  (...css: string[]): DatedSelector[] =>
    css.map((one) => ({ css: one, seen: '2026-06', on: ISSUE, layouts }))
const both = dated('full-page', 'dialog')
const page = dated('full-page')
const dialog = dated('dialog')

/** A view of one issue, the outer before the inner: the dialog over a board, and the view itself. */
export const issueViews: readonly DatedSelector[] = [
  ...dialog('[data-testid="issue.views.issue-details.issue-modal.modal-dialog"]'),
  ...page('[data-testid="issue.views.issue-details.issue-layout.issue-layout"]'),
]

/** Where a page says which issue it shows; the link of the issue's own breadcrumb. */
export const shownKeys = both(
  '[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]',
)

export const description: readonly DatedSelector[] = [
  ...page('[data-testid="issue.views.field.rich-text.description"] .ak-renderer-document'),
  ...both('[data-testid="issue.views.field.rich-text.description"]'),
]

export const messageById: readonly DatedSelector[] = [
  ...page('[data-testid="comment-base-item-{id}"]'),
  ...both('[data-testid="issue-comment-base.ui.comment.ak-comment.{id}-body"]'),
  ...dialog('#comment-{id}'),
]

export const messages: readonly DatedSelector[] = [
  ...page('[data-testid^="comment-base-item-"]'),
  ...dialog(
    '[data-testid^="issue-comment-base.ui.comment.ak-comment."]:not([data-testid$="-header"]):not([data-testid$="-body"]):not([data-testid$="-footer"])',
  ),
]

/** The list of comments: there as soon as they are loaded, also when there are none. */
export const commentLists = both('[data-testid="issue.activity.comments-list"]')

/** Adds older comments to the list: there are more than are loaded. */
export const showEarlier = both(
  'button[data-testid="issue.activity.common.component.load-more-button.loading-button"]',
)

/** Adds the replies that a thread leaves out. */
export const showReplies = both(
  'button[data-testid="issue-view-activity-comment.comment-show-more-replies.show-more-button"]',
)

/** Unfolds a part of a comment (the editor's "expand"); known by what screen readers are told. */
export const folded = both(
  'button[aria-expanded="false"]:not([aria-haspopup])',
  'details:not([open]) > summary',
)

/** Inside a comment. */
export const commentBody: readonly DatedSelector[] = [
  ...page('[data-testid$="-body"] .ak-renderer-document'),
  ...both('[data-testid$="-body"]'),
]
export const commentHeader = both('[data-testid$="-header"]')
export const commentTime = both('time[datetime]')
/** On comments that customers do not see: notes, and those for a role or group. One source only. */
export const restricted = both('[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"]')
export const files = both('[data-test-media-name]')

/** A person, wherever one is named. */
export const person: readonly DatedSelector[] = [
  ...page('[data-testid="profilecard-next.ui.profilecard.profilecard-trigger"]'),
  ...dialog('strong'),
]

export const status = both('[data-testid="issue-field-status.ui.status-view.status-button.status-button"]')

/** The editor of a new comment; the description's has the same id, so it is looked for inside the activity only. */
export const composers: readonly DatedSelector[] = [
  ...page('[data-testid="issue.activity.comment"] .ProseMirror#ak-editor-textarea[contenteditable="true"]'),
  ...both('[data-testid="issue.activity.comment"] .ProseMirror[contenteditable="true"]'),
]

/** The tabs over the composer: the first is the internal note, the second the reply. One source only. */
export const internalTab = both('#comment-editor-container-tabs-0')
export const publicTab = both('#comment-editor-container-tabs-1')

/** Below the details; the words are the page's language, so only a `datetime` counts. */
export const created = both('[data-testid="created-date.ui.read.meta-date"] time[datetime]')
export const updated = both('[data-testid="updated-date.ui.read.meta-date"] time[datetime]')

export const reporter = both('[data-testid="issue.views.field.user.reporter"]')
export const label: readonly DatedSelector[] = [
  ...page('[data-testid="issue.views.field.labels.label-link"]'),
  ...dialog('a'),
]

/** All fields with a place of their own; the id ends the mark. */
export const places = both('[data-testid^="issue.issue-view-layout.issue-view-"][data-testid*="-field."]')
/** Inside a field: what it shows, and what it is called. */
export const fieldValue: readonly DatedSelector[] = [
  ...dialog('[data-testid^="issue.views.field."][data-testid$="--container"]'),
  ...page('[data-testid^="issue-field-inline-edit-read-view-container"]'),
]
export const fieldLabel: readonly DatedSelector[] = [
  ...dialog('[data-testid^="issue-field-heading"]'),
  ...page('dt, h2, h3'),
]

/** Jira names the place of a field by the kind of the field and by its id. */
const place = (id: string) =>
  `[data-testid^="issue.issue-view-layout.issue-view-"][data-testid$="-field.${id}"]`

/** The fields of the issue; a team is a custom field, so `group` has no place of its own. */
export const fields: Readonly<Record<FieldName, readonly DatedSelector[]>> = {
  priority: [
    ...page(place('priority')),
    ...dialog('[data-testid="issue-field-priority-readview-full.ui.priority.wrapper"]'),
  ],
  type: [
    ...page(place('issuetype')),
    ...dialog('[data-testid="issue.views.issue-base.foundation.change-issue-type.button"]'),
  ],
  assignee: [...page(place('assignee')), ...dialog('[data-testid="issue.views.field.user.assignee"]')],
  group: [],
  tags: [...page(place('labels')), ...dialog('[data-testid="issue.views.issue-base.context.labels"]')],
  subject: both('[data-testid="issue.views.issue-base.foundation.summary.heading"]'),
  custom: both(place('{id}')),
}
