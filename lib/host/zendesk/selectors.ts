import type { FieldName } from '../contract'
import type { DatedSelector } from '../selectors'

/** Zendesk Agent Workspace. Labels are translated, so nothing is found by `aria-label`. */
const TICKET_PAGE = '/agent/tickets/{id}'

/** The container of one ticket, which names its id. */
export const ticketContainers: readonly DatedSelector[] = [
  { css: '[data-ticket-id="{id}"]', seen: '2026-06', on: TICKET_PAGE },
  { css: '[data-test-id="ticket-{id}-custom-layout"]', seen: '2026-06', on: TICKET_PAGE },
  { css: '[data-test-id="ticket-{id}-standard-layout"]', seen: '2026-06', on: TICKET_PAGE },
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
  { css: '[data-test-id^="ticket-"][data-test-id$="-standard-layout"]', seen: '2026-06', on: TICKET_PAGE },
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

const seen = (...css: string[]): DatedSelector[] =>
  css.map((one) => ({ css: one, seen: '2026-06', on: TICKET_PAGE }))

/** The conversation of a ticket. */
export const logs = seen('[data-test-id="omni-log-container"]')

/** Inside a message. `type` is `agent`, `end-user` or `internal`. */
export const messageType = seen('[data-test-id="omni-log-item-message"][type]')
export const messageContent = seen(
  '[data-test-id="omni-log-message-content"]',
  '[data-test-id="omni-log-item-message"]',
  '.zd-comment',
)
export const messageAuthor = seen(
  '[data-test-id="omni-log-item-sender"]',
  '[data-test-id="omni-log-comment-user-link"]',
)
export const noteTag = seen('[data-test-id="omni-log-internal-note-tag"]')
export const messageFiles = seen('a[href*="/attachments/token/"]')

/** There is more of the conversation than is loaded. */
export const olderMessages = seen('[data-test-id="convolog-show-more-button"]')

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

/** Names in the assignee's control: a mark for the group, one for the agent. */
export const assigneeGroup = seen('[data-test-id="assignee-field-selected-group-tag"]')
export const assigneeAgent = seen('[data-test-id="assignee-field-selected-agent-tag"]')

export const status = seen('[data-test-id="ticket-fields-status-view"]')
export const requester = seen('[data-test-id="ticket-system-field-requester-select"]')
export const tag = seen('[data-test-id="ticket-system-field-tags-item-selected"]')

/** All fields of the account's own; the id ends the mark. */
export const customFields = seen('[data-test-id^="ticket-form-field-"][data-test-id*="-field-"]')
/** Inside a field. */
export const fieldValue = seen(
  '[data-garden-id="dropdowns.combobox.value"]',
  '[data-garden-id="dropdowns.combobox.trigger"]',
  '[data-garden-id="dropdowns.faux_input"]',
  'input:not([type="checkbox"]), textarea',
)
export const fieldLabel = seen('[data-garden-id$=".label"]', '[data-garden-id="forms.input_label"]', 'label')

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
