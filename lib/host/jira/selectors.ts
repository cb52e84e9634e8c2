import type { FieldName } from '../contract'
import type { DatedSelector } from '../selectors'

/** Jira Cloud's issue view: on its own page, in a queue's side view, and in a dialog over a board. */
const ISSUE = '/browse/{id}'

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
]

/** Adds older comments to the list. */
export const showEarlier: readonly DatedSelector[] = [
  {
    css: 'button[data-testid="issue.activity.common.component.load-more-button.loading-button"]',
    seen: '2026-06',
    on: ISSUE,
  },
]

/** Adds the replies that a thread leaves out. */
export const showReplies: readonly DatedSelector[] = [
  {
    css: 'button[data-testid="issue-view-activity-comment.comment-show-more-replies.show-more-button"]',
    seen: '2026-06',
    on: ISSUE,
  },
]

/** Unfolds a part of a comment (the editor's "expand"); known by what screen readers are told. */
export const folded: readonly DatedSelector[] = [
  { css: 'button[aria-expanded="false"]:not([aria-haspopup])', seen: '2026-11', on: ISSUE },
  { css: 'details:not([open]) > summary', seen: '2026-11', on: ISSUE },
]

export const status: readonly DatedSelector[] = [
  {
    css: '[data-testid="issue-field-status.ui.status-view.status-button.status-button"]',
    seen: '2026-06',
    on: ISSUE,
  },
]

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

const seen = (...css: string[]): DatedSelector[] =>
  css.map((one) => ({ css: one, seen: '2026-06', on: ISSUE }))
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
