import { zendeskPage } from '@/lib/host/zendesk/page'
import type { Desk } from '../../helpdesk/desk'
import { CUSTOM_FIELDS } from '../../helpdesk/ids'
import { SITES } from '../host-fetch'
import { escapeHtml as text, FOREIGN, type Locale, type Scene, type Shell } from './shell'
import { shellTicket, type ShellMessage, type ShellTicket } from './shell-ticket'
import { FOLDS, LABELS, ZENDESK_PRIORITIES, ZENDESK_STATES, ZENDESK_TYPES } from './words'

type Layout = 'custom-layout' | 'standard-layout'

/** Zendesk's Agent Workspace in one of its two layouts; every open ticket stays mounted. */
export function zendeskShell(desk: Desk, layout: Layout): Shell {
  const isCustom = layout === 'custom-layout'
  const draw = (scene: Scene, locale: Locale) => {
    const panes = scene.open.map((id, index) => {
      const ticket = shellTicket(desk, id, 'zendesk', scene.said?.[id])
      return isCustom
        ? customPane(ticket, scene, locale, index === 0)
        : standardPane(ticket, scene, locale, index === 0)
    })
    const tabs = scene.open
      .map((id) => `<a data-entity-id="${id}" href="/agent/tickets/${id}">${id}</a>`)
      .join('')
    return `<nav>${tabs}</nav><main id="main_panes">${panes.join('')}</main>${scene.crowded ? FOREIGN.inPage : ''}`
  }
  return {
    host: 'zendesk',
    layout,
    page: zendeskPage,
    ref: (id) => ({ host: 'zendesk', site: SITES.zendesk, key: String(id) }),
    customField: String(CUSTOM_FIELDS[0].zendesk),
    draw,
  }
}

function customPane(ticket: ShellTicket, scene: Scene, locale: Locale, isShown: boolean): string {
  const trigger = (value: string) =>
    `<div data-garden-id="dropdowns.combobox.trigger">${text(value || '-')}</div>`
  const label = (name: string) => `<span data-garden-id="forms.input_label">${name}</span>`
  const field = (mark: string, name: string, value: string) =>
    `<div data-test-id="${mark}">${label(name)}${trigger(value)}</div>`
  const owner = [ticket.group, ticket.assignee].filter(Boolean).join(' / ')
  return `<div class="ticket-panes-grid-layout" data-is-active="${isShown}" data-test-id="ticket-${ticket.id}-custom-layout"${isShown ? '' : ' hidden'}>
    <input data-test-id="omni-header-subject" value="${text(ticket.subject)}">
    <span data-test-id="ticket-fields-status-view" data-status="${ticket.state}">${ZENDESK_STATES[locale][ticket.state]}</span>
    ${field('ticket-system-field-requester-select', 'R', ticket.requester)}
    ${field('assignee-field', 'A', owner)}
    <div data-test-id="ticket-system-field-tags-multiselect">${tags(ticket)}</div>
    ${field('ticket-fields-type-select', 'T', ZENDESK_TYPES[locale][ticket.type ?? ''] ?? '')}
    ${field('ticket-fields-priority-select', 'P', ZENDESK_PRIORITIES[locale][ticket.priority ?? ''] ?? '')}
    ${ownFields(ticket, (mark, name, value) => field(mark, name, value))}
    ${log(ticket, scene, locale, isShown, customMessage)}
    ${composer(scene, isShown, ' data-test-id="omnicomposer-rich-text-ckeditor"')}
  </div>`
}

function standardPane(ticket: ShellTicket, scene: Scene, locale: Locale, isShown: boolean): string {
  const label = (name: string) => `<label data-garden-id="dropdowns.combobox.label">${name}</label>`
  const value = (of: string) =>
    `<div><div data-garden-id="dropdowns.combobox.value">${text(of || '-')}</div></div>`
  const owner =
    ticket.assignee !== ''
      ? `<div data-test-id="assignee-field-selected-agent-tag"><span title="${text(ticket.group)}">${text(ticket.group)}</span><span title="${text(ticket.assignee)}">${text(ticket.assignee)}</span></div>`
      : `<div data-test-id="assignee-field-selected-group-tag">${text(ticket.group)}</div>`
  return `<section data-ticket-id="${ticket.id}"${isShown ? '' : ' hidden'}><div data-test-id="ticket-${ticket.id}-standard-layout">
    <div data-test-id="omni-header-subject">${text(ticket.subject)}</div>
    <strong data-test-id="ticket-fields-status-view">${ZENDESK_STATES[locale][ticket.state]}</strong>
    <div data-test-id="ticket-system-field-requester-select">${value(ticket.requester)}</div>
    <div data-test-id="assignee-field">${label('A')}${owner}</div>
    <div data-test-id="ticket-fields-tags">${tags(ticket)}</div>
    <div data-test-id="ticket-fields-type">${label('T')}<div data-garden-id="dropdowns.faux_input">${ZENDESK_TYPES[locale][ticket.type ?? ''] ?? '-'}</div></div>
    <div data-test-id="ticket-fields-priority">${label('P')}${value(ZENDESK_PRIORITIES[locale][ticket.priority ?? ''] ?? '')}</div>
    ${ownFields(ticket, (mark, name, of) => `<div data-test-id="${mark}">${label(name)}<input value="${text(of)}"></div>`)}
    ${log(ticket, scene, locale, isShown, standardMessage)}
    ${composer(scene, isShown, '')}
  </div></section>`
}

function tags({ tags }: ShellTicket): string {
  return tags
    .map((tag) => `<span data-test-id="ticket-system-field-tags-item-selected">${text(tag)}</span>`)
    .join('')
}

function ownFields(ticket: ShellTicket, draw: (mark: string, name: string, value: string) => string): string {
  return ticket.fields
    .map(({ key, name, value }) => {
      const known = CUSTOM_FIELDS.find((field) => field.key === key)
      return draw(
        `ticket-form-field-${known?.choice ? 'dropdown' : 'text'}-field-${known?.zendesk}`,
        name,
        value,
      )
    })
    .join('')
}

function log(
  ticket: ShellTicket,
  scene: Scene,
  locale: Locale,
  isShown: boolean,
  draw: (message: ShellMessage, index: number, ticket: ShellTicket, locale: Locale, inside: string) => string,
): string {
  const newest = isShown && scene.newest !== undefined ? scene.newest : ticket.messages.length
  const from = ticket.messages.length - newest
  const drawn = ticket.messages.map((message, index) =>
    index < from
      ? ''
      : draw(
          message,
          index,
          ticket,
          locale,
          scene.crowded ? `${FOREIGN.inMessage}<div data-zes-id="1">Translated</div>` : '',
        ),
  )
  if (scene.turned) drawn.reverse()
  const more =
    from > 0 ? `<button data-test-id="convolog-show-more-button">${LABELS[locale].more}</button>` : ''
  const foreign = scene.crowded ? FOREIGN.amongMessages : ''
  return `<div role="log" aria-label="${LABELS[locale].log}" data-test-id="omni-log-container">${more}${foreign}${drawn.join(foreign)}</div>`
}

function customMessage(
  message: ShellMessage,
  _: number,
  __: ShellTicket,
  locale: Locale,
  inside: string,
): string {
  const type = message.public ? message.role : 'internal'
  return `<article data-test-id="omni-log-comment-item"><header><span data-test-id="omni-log-item-sender">${text(message.author)}</span>${note(message, locale)}
    <time data-test-id="timestamp-relative" datetime="${message.at}">…</time></header>
    <div type="${type}" data-test-id="omni-log-item-message"><div data-test-id="omni-log-message-content">${message.html}${inside}</div></div>${files(message)}${FOLDS}</article>`
}

function standardMessage(
  message: ShellMessage,
  index: number,
  ticket: ShellTicket,
  locale: Locale,
  inside: string,
): string {
  return `<article data-comment-id="${ticket.id * 100_000 + index + 1}"><a data-test-id="omni-log-comment-user-link">${text(message.author)}</a>${note(message, locale)}
    <time datetime="${message.at}">…</time><div data-test-id="omni-log-item-message">${message.html}${inside}</div>${files(message)}${FOLDS}</article>`
}

function note(message: ShellMessage, locale: Locale): string {
  return message.public ? '' : `<span data-test-id="omni-log-internal-note-tag">${LABELS[locale].note}</span>`
}

function files(message: ShellMessage): string {
  return message.files
    .map(({ name, address }) => `<a href="${text(address)}">${text(name)} <small>3 kB</small></a>`)
    .join('')
}

function composer(scene: Scene, isShown: boolean, mark: string): string {
  if (!scene.composer || !isShown) return ''
  const channel = scene.composer === 'internal' ? 'internal' : 'email'
  return `<button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}"></button>
    <div class="ck-editor__editable" contenteditable="true"${mark}></div>`
}
