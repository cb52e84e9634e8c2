import type { FieldName } from '../contract'
import type { DatedSelector } from '../selectors'

/** Zendesk Agent Workspace. Labels are translated, so nothing is found by `aria-label`. */
const TICKET_PAGE = '/agent/tickets/{id}'

/** The container of one ticket, which names its id. */
export const ticketContainers: readonly DatedSelector[] = [
  { css: '[data-ticket-id="{id}"]', seen: '2026-06', on: TICKET_PAGE },
  { css: '[data-test-id="ticket-{id}-custom-layout"]', seen: '2026-06', on: TICKET_PAGE },
]

/** Containers that do not name their ticket: used only when it is certain which one is on screen. */
export const anonymousContainers: readonly DatedSelector[] = [
  { css: '.ticket-panes-grid-layout[data-is-active="true"]', seen: '2026-06', on: TICKET_PAGE },
  { css: 'main#main_panes > *', seen: '2026-06', on: TICKET_PAGE },
]

/** What tells a ticket's id inside or on a container. */
export const ticketMarks: readonly DatedSelector[] = [
  { css: '[data-ticket-id]', seen: '2026-06', on: TICKET_PAGE },
  { css: '[data-test-id^="ticket-"][data-test-id$="-custom-layout"]', seen: '2026-06', on: TICKET_PAGE },
]

export const messages: readonly DatedSelector[] = [
  { css: 'article[data-test-id="omni-log-comment-item"]', seen: '2026-06', on: TICKET_PAGE },
  { css: '[data-test-id="omni-log-container"] article', seen: '2026-06', on: TICKET_PAGE },
]

/** One message by its id, where a layout says it. */
export const messageById: readonly DatedSelector[] = [
  { css: 'article[data-comment-id="{id}"]', seen: '2026-06', on: TICKET_PAGE },
]

export const messageTime: readonly DatedSelector[] = [
  { css: 'time[data-test-id="timestamp-relative"][datetime]', seen: '2026-06', on: TICKET_PAGE },
  { css: 'time[datetime]', seen: '2026-06', on: TICKET_PAGE },
]

/** Adds earlier messages to the conversation. */
export const showEarlier: readonly DatedSelector[] = [
  { css: 'button[data-test-id="convolog-show-more-button"]', seen: '2026-06', on: TICKET_PAGE },
]

/** Unfolds a part of a message. No source names these controls: they are known by what screen readers are told. */
export const folded: readonly DatedSelector[] = [
  { css: 'button[aria-expanded="false"]:not([aria-haspopup])', seen: '2026-11', on: TICKET_PAGE },
  { css: 'details:not([open]) > summary', seen: '2026-11', on: TICKET_PAGE },
]

export const composers: readonly DatedSelector[] = [
  {
    css: '.ck-editor__editable[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]',
    seen: '2026-06',
    on: TICKET_PAGE,
  },
  { css: '.ck-editor__editable[contenteditable="true"]', seen: '2026-06', on: TICKET_PAGE },
]

/** `data-channel` is `internal` for notes, and the public channel's name otherwise. */
export const channelSwitchers: readonly DatedSelector[] = [
  {
    css: 'button[data-test-id="omnichannel-channel-switcher-button"][data-channel]',
    seen: '2026-06',
    on: TICKET_PAGE,
  },
]

export const assignee: readonly DatedSelector[] = [
  { css: '[data-test-id="assignee-field"]', seen: '2026-06', on: TICKET_PAGE },
]

const seen = (...css: string[]): DatedSelector[] =>
  css.map((one) => ({ css: one, seen: '2026-06', on: TICKET_PAGE }))

/** The fields of the ticket; group and assignee are chosen in one control. `{id}` is a custom field's. */
export const fields: Readonly<Record<FieldName, readonly DatedSelector[]>> = {
  priority: seen('[data-test-id="ticket-fields-priority-select"]', '[data-test-id="ticket-fields-priority"]'),
  type: seen('[data-test-id="ticket-fields-type-select"]', '[data-test-id="ticket-fields-type"]'),
  assignee: assignee,
  group: assignee,
  tags: seen('[data-test-id="ticket-system-field-tags-multiselect"]', '[data-test-id="ticket-fields-tags"]'),
  subject: seen('input[data-test-id="omni-header-subject"]', '[data-test-id="omni-header-subject"]'),
  custom: seen('[data-test-id^="ticket-form-field-"][data-test-id$="-field-{id}"]'),
}
