import type { FieldName } from '../contract'
import type { DatedSelector } from '../selectors'

/**
 * Zendesk Agent Workspace. Labels are translated, so nothing is found by `aria-label`. The two layouts are Zendesk's own:
 * tickets are drawn in the one that an account has chosen.
 */
const TICKET_PAGE = '/agent/tickets/{id}'

type Layout = 'custom-layout' | 'standard-layout'
const dated =
  (...layouts: Layout[]) =>
  (...css: string[]): DatedSelector[] =>
    css.map((one) => ({ css: one, seen: '2026-06', on: TICKET_PAGE, layouts }))
const both = dated('custom-layout', 'standard-layout')
const custom = dated('custom-layout')
const standard = dated('standard-layout')

/** The container of one ticket, which names its id. */
export const ticketContainers: readonly DatedSelector[] = [
  ...standard('[data-ticket-id="{id}"]'),
  ...custom('[data-test-id="ticket-{id}-custom-layout"]'),
  ...standard('[data-test-id="ticket-{id}-standard-layout"]'),
]

/** Containers that do not name their ticket: used only when it is certain which one is on screen. */
export const anonymousContainers: readonly DatedSelector[] = [
  ...custom('.ticket-panes-grid-layout[data-is-active="true"]'),
  ...both('main#main_panes > *'),
]

/** What tells a ticket's id inside or on a container. */
export const ticketMarks: readonly DatedSelector[] = [
  ...standard('[data-ticket-id]'),
  ...custom('[data-test-id^="ticket-"][data-test-id$="-custom-layout"]'),
  ...standard('[data-test-id^="ticket-"][data-test-id$="-standard-layout"]'),
]

/** The conversation of a ticket. */
export const logs = both('[data-test-id="omni-log-container"]')

export const messages: readonly DatedSelector[] = [
  ...custom('article[data-test-id="omni-log-comment-item"]'),
  ...both('[data-test-id="omni-log-container"] article'),
]

/** One message by its id, where a layout says it. */
export const messageById = standard('article[data-comment-id="{id}"]')

export const messageTime: readonly DatedSelector[] = [
  ...custom('time[data-test-id="timestamp-relative"][datetime]'),
  ...both('time[datetime]'),
]

/** Inside a message. `type` is `agent`, `end-user` or `internal`. */
export const messageType = custom('[data-test-id="omni-log-item-message"][type]')
export const messageContent: readonly DatedSelector[] = [
  ...custom('[data-test-id="omni-log-message-content"]'),
  ...both('[data-test-id="omni-log-item-message"]', '.zd-comment'),
]
export const messageAuthor: readonly DatedSelector[] = [
  ...custom('[data-test-id="omni-log-item-sender"]'),
  ...standard('[data-test-id="omni-log-comment-user-link"]'),
]
export const noteTag = both('[data-test-id="omni-log-internal-note-tag"]')
export const messageFiles = both('a[href*="/attachments/token/"]')

/** Adds earlier messages to the conversation: there are more than are loaded. */
export const showEarlier = both('button[data-test-id="convolog-show-more-button"]')

/** Unfolds a part of a message. No source names these controls: they are known by what screen readers are told. */
export const folded = both(
  'button[aria-expanded="false"]:not([aria-haspopup])',
  'details:not([open]) > summary',
)

export const composers: readonly DatedSelector[] = [
  ...custom('.ck-editor__editable[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]'),
  ...both('.ck-editor__editable[contenteditable="true"]'),
]

/** `data-channel` is `internal` for notes, and the public channel's name otherwise. */
export const channelSwitchers = both(
  'button[data-test-id="omnichannel-channel-switcher-button"][data-channel]',
)

export const assignee = both('[data-test-id="assignee-field"]')
/** Names in the assignee's control: a mark for the group, one for the agent. */
export const assigneeGroup = standard('[data-test-id="assignee-field-selected-group-tag"]')
export const assigneeAgent = standard('[data-test-id="assignee-field-selected-agent-tag"]')

export const status = both('[data-test-id="ticket-fields-status-view"]')
export const requester = both('[data-test-id="ticket-system-field-requester-select"]')
export const tag = both('[data-test-id="ticket-system-field-tags-item-selected"]')

/** All fields of the account's own; the id ends the mark. */
export const customFields = both('[data-test-id^="ticket-form-field-"][data-test-id*="-field-"]')
/** Inside a field. */
export const fieldValue: readonly DatedSelector[] = [
  ...standard('[data-garden-id="dropdowns.combobox.value"]'),
  ...custom('[data-garden-id="dropdowns.combobox.trigger"]'),
  ...standard('[data-garden-id="dropdowns.faux_input"]', 'input:not([type="checkbox"]), textarea'),
]
export const fieldLabel: readonly DatedSelector[] = [
  ...standard('[data-garden-id$=".label"]'),
  ...custom('[data-garden-id="forms.input_label"]'),
  ...standard('label'),
]

/** The fields of the ticket; group and assignee are chosen in one control. `{id}` is a custom field's. */
export const fields: Readonly<Record<FieldName, readonly DatedSelector[]>> = {
  priority: [
    ...custom('[data-test-id="ticket-fields-priority-select"]'),
    ...standard('[data-test-id="ticket-fields-priority"]'),
  ],
  type: [
    ...custom('[data-test-id="ticket-fields-type-select"]'),
    ...standard('[data-test-id="ticket-fields-type"]'),
  ],
  assignee: assignee,
  group: assignee,
  tags: [
    ...custom('[data-test-id="ticket-system-field-tags-multiselect"]'),
    ...standard('[data-test-id="ticket-fields-tags"]'),
  ],
  subject: [
    ...custom('input[data-test-id="omni-header-subject"]'),
    ...both('[data-test-id="omni-header-subject"]'),
  ],
  custom: both('[data-test-id^="ticket-form-field-"][data-test-id$="-field-{id}"]'),
}
