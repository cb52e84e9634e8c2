import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FieldName, TicketRef } from '@/lib/host/contract'
import { jiraPage } from '@/lib/host/jira/page'
import { findTicketContainer } from '@/lib/host/zendesk/container'
import { zendeskPage } from '@/lib/host/zendesk/page'

afterEach(() => vi.unstubAllGlobals())

/** A page as far as these functions look at one; what lies under `hidden` takes up no room. */
function showPage(body: string): void {
  const { document, Element, HTMLElement } = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
  Element.prototype.getClientRects = function (this: Element) {
    return (this.closest('[hidden]') ? [] : [{}]) as unknown as DOMRectList
  }
  vi.stubGlobal('document', document)
  vi.stubGlobal('Element', Element)
  vi.stubGlobal('HTMLElement', HTMLElement)
}

const message = (text: string, at: string) =>
  `<article data-test-id="omni-log-comment-item">${text}<time data-test-id="timestamp-relative" datetime="${at}"></time></article>`
const editor =
  '<div class="ck-editor__editable" contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor"></div>'
const switcher = (channel: string) =>
  `<button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}"></button>`
const pane = (id: string, inside: string, attributes = '') =>
  `<div class="ticket-panes-grid-layout" data-test-id="ticket-${id}-custom-layout" ${attributes}>${inside}</div>`
const zendesk = (key: string) => ({ host: 'zendesk', site: 'https://acme.zendesk.com', key }) as const
const jira = (key: string) => ({ host: 'jira', site: 'https://acme.atlassian.net', key }) as const
const place = (ref: TicketRef, messageId: string, index: number, total: number, at = '') => ({
  ref,
  messageId,
  index,
  total,
  at,
})
const content = { html: '<p>x</p>', text: 'x' }

describe('several tickets of Zendesk in one page', () => {
  const two =
    pane('4001', message('of 4001', '2026-11-18T10:00:00Z') + editor + switcher('internal'), 'hidden') +
    pane(
      '4002',
      message('of 4002', '2026-11-18T10:00:00Z') + editor + switcher('web'),
      'data-is-active="true"',
    )

  it('keeps to the ticket that is asked for', () => {
    showPage(two)
    expect(findTicketContainer('4001')?.textContent).toContain('of 4001')
    expect(zendeskPage.findMessage(place(zendesk('4002'), '1', 0, 1))?.textContent).toBe('of 4002')
    expect(findTicketContainer('4003')).toBeNull()
  })

  it('writes only into the one on screen, and only notes where a note is meant', async () => {
    showPage(two)
    expect(zendeskPage.composerKind(zendesk('4001'))).toBe('none')
    expect(zendeskPage.composerKind(zendesk('4002'))).toBe('public')
    expect(await zendeskPage.insert(zendesk('4001'), content, false)).toEqual({
      ok: false,
      reason: 'no-composer',
    })
    expect(await zendeskPage.insert(zendesk('4002'), content, true)).toEqual({
      ok: false,
      reason: 'not-internal',
    })
  })

  it('passes over tabs that name a ticket', () => {
    showPage(`<div data-ticket-id="4001">Tab</div>${pane('4001', message('of 4001', ''))}`)
    expect(findTicketContainer('4001')?.textContent).toBe('of 4001')
  })

  it('believes a pane without a name only when it is alone and names no other', () => {
    const anonymous = (inside: string) => `<main id="main_panes"><div>${inside}</div></main>`
    showPage(anonymous(message('m', '')))
    expect(findTicketContainer('4001')).not.toBeNull()
    showPage(anonymous(message('m', '') + '<span data-ticket-id="4002"></span>'))
    expect(findTicketContainer('4001')).toBeNull()
    showPage(`<main id="main_panes"><div>${message('m', '')}</div><div>${message('n', '')}</div></main>`)
    expect(findTicketContainer('4001')).toBeNull()
  })

  it('cannot tell the channel of an unknown layout', () => {
    showPage(pane('4001', editor))
    expect(zendeskPage.composerKind(zendesk('4001'))).toBe('unknown')
  })
})

describe('fields of a ticket in Zendesk', () => {
  const fields = (id: string) => `
    <div data-test-id="ticket-fields-priority-select">priority of ${id}</div>
    <div data-test-id="ticket-fields-type-select">type</div>
    <div data-test-id="assignee-field">owner</div>
    <div data-test-id="ticket-system-field-tags-multiselect">tags</div>
    <input data-test-id="omni-header-subject">
    <div data-test-id="ticket-form-field-dropdown-field-360021000001">area</div>`
  const found = (field: FieldName, id = '') => zendeskPage.findField(zendesk('4002'), field, id)

  it('are those of the ticket that is asked for', () => {
    showPage(pane('4001', editor + fields('4001'), 'hidden') + pane('4002', editor + fields('4002')))
    expect(found('priority')?.textContent).toBe('priority of 4002')
    expect(found('type')?.textContent).toBe('type')
    expect(found('assignee')?.textContent).toBe('owner')
    expect(found('group')?.textContent).toBe('owner')
    expect(found('tags')?.textContent).toBe('tags')
    expect(found('subject')).not.toBeNull()
    expect(found('custom', '360021000001')?.textContent).toBe('area')
    expect(found('custom', '360021000002')).toBeNull()
    expect(found('custom', '"] *')).toBeNull()
    expect(zendeskPage.findField(zendesk('4009'), 'priority', '')).toBeNull()
  })
})

describe('messages of Zendesk by their place', () => {
  const three = ['10:00', '11:00', '12:00'].map((time) => message(time, `2026-11-18T${time}:00Z`))
  it.each([
    ['oldest first', three, 0, 3, '10:00'],
    ['newest first', three.toReversed(), 0, 3, '10:00'],
    ['older ones not loaded', three, 4, 5, '12:00'],
    ['one that is not loaded', three, 1, 5, undefined],
  ])('%s', (_, shown, index, total, text) => {
    showPage(pane('4001', shown.join('')))
    expect(zendeskPage.findMessage(place(zendesk('4001'), '7', index, total))?.textContent).toBe(text)
  })

  it.each([
    ['by its time where the page shows more than was read', three, 0, 2, '2026-11-18T11:00:00.000Z', '11:00'],
    ['by its time where not all is loaded', three, 7, 9, '2026-11-18T12:00:00.500Z', '12:00'],
    ['not one of another time', three, 0, 3, '2026-11-18T09:00:00.000Z', undefined],
    [
      'by place where two came at once',
      [three[0], three[0], three[2]],
      1,
      3,
      '2026-11-18T10:00:00.000Z',
      '10:00',
    ],
  ])('%s', (_, shown, index, total, at, text) => {
    showPage(pane('4001', shown.join('')))
    expect(zendeskPage.findMessage(place(zendesk('4001'), '7', index, total, at))?.textContent).toBe(text)
  })

  it('knows the control that adds earlier ones, of its own ticket and while it is shown', () => {
    const more = (state: string) => `<button data-test-id="convolog-show-more-button" ${state}>More</button>`
    showPage(pane('4001', three[0] + more('')) + pane('4002', three[0] + more('hidden')))
    expect(zendeskPage.openers(place(zendesk('4001'), '7', 0, 9), null)).toHaveLength(1)
    expect(zendeskPage.openers(place(zendesk('4002'), '7', 0, 9), null)).toEqual([])
    expect(zendeskPage.countMessages(zendesk('4001'))).toBe(1)
  })

  it('knows what unfolds a message, and no menus', () => {
    const folded =
      '<button aria-expanded="false">More</button><button aria-expanded="false" aria-haspopup="menu"></button>'
    showPage(pane('4001', message(folded, '2026-11-18T10:00:00Z') + message('', '')))
    const found = zendeskPage.findMessage(place(zendesk('4001'), '7', 0, 2))
    expect(
      zendeskPage.openers(place(zendesk('4001'), '7', 0, 2), found).map(({ textContent }) => textContent),
    ).toEqual(['More'])
  })

  it('hints at a change when a message comes', () => {
    showPage(pane('4001', three.slice(0, 2).join('')))
    const before = zendeskPage.changeHint(zendesk('4001'))
    showPage(pane('4001', three.join('')))
    expect(zendeskPage.changeHint(zendesk('4001'))).not.toBe(before)
    expect(zendeskPage.changeHint(zendesk('4009'))).toBe('')
  })
})

describe('an issue of Jira', () => {
  const crumb = (key: string) =>
    `<a data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item">${key}</a>`
  const tabs = (selected: number) =>
    [0, 1]
      .map(
        (tab) =>
          `<button id="comment-editor-container-tabs-${tab}" aria-selected="${tab === selected}"></button>`,
      )
      .join('')
  const proseMirror = '<div class="ProseMirror" id="ak-editor-textarea" contenteditable="true"></div>'
  const composer = (selected: number) =>
    `<div data-testid="issue.activity.comment">${tabs(selected)}${proseMirror}</div>`
  const comments = '<div data-testid="comment-base-item-7">seven</div>'

  it('finds messages by their id', () => {
    showPage(
      crumb('DESK-1') + '<div data-testid="issue.views.field.rich-text.description">text</div>' + comments,
    )
    expect(jiraPage.findMessage(place(jira('DESK-1'), '7', 1, 2))?.textContent).toBe('seven')
    expect(jiraPage.findMessage(place(jira('DESK-1'), 'description', 0, 2))?.textContent).toBe('text')
    expect(jiraPage.findMessage(place(jira('DESK-1'), '8', 1, 2))).toBeNull()
    expect(jiraPage.findMessage(place(jira('DESK-1'), '"] *', 1, 2))).toBeNull()
  })

  it('knows what adds older comments and what adds replies, the likelier first', () => {
    const more =
      '<button data-testid="issue.activity.common.component.load-more-button.loading-button">older</button>'
    const replies =
      '<button data-testid="issue-view-activity-comment.comment-show-more-replies.show-more-button">replies</button>'
    showPage(crumb('DESK-1') + replies + comments + more)
    const openers = (key: string, id: string) =>
      jiraPage.openers(place(jira(key), id, 0, 9), null).map(({ textContent }) => textContent)
    expect(openers('DESK-1', '3')).toEqual(['older', 'replies'])
    expect(openers('DESK-1', '9')).toEqual(['replies', 'older'])
    expect(openers('DESK-2', '3')).toEqual([])
    expect(jiraPage.countMessages(jira('DESK-1'))).toBe(1)
  })

  it('says nothing about a page that still shows another', () => {
    showPage(crumb('DESK-2') + comments + composer(0))
    expect(jiraPage.findMessage(place(jira('DESK-1'), '7', 1, 2))).toBeNull()
    expect(jiraPage.composerKind(jira('DESK-1'))).toBe('none')
    expect(jiraPage.changeHint(jira('DESK-1'))).toBe('')
  })

  it.each([
    [0, 'internal'],
    [1, 'public'],
    [2, 'unknown'],
  ])('tab %i is %s', (tab, kind) => {
    showPage(composer(tab))
    expect(jiraPage.composerKind(jira('DESK-1'))).toBe(kind)
  })

  it('finds fields by their place and id', () => {
    const field = (end: string) => `<div data-testid="issue.issue-view-layout.issue-view-${end}">${end}</div>`
    showPage(
      crumb('DESK-1') +
        '<h1 data-testid="issue.views.issue-base.foundation.summary.heading">summary</h1>' +
        [
          'priority-field.priority',
          'assignee-field.assignee',
          'labels-field.labels',
          'single-select-field.customfield_10040',
          'components-field.components',
        ]
          .map(field)
          .join(''),
    )
    const found = (name: FieldName, id = '') => jiraPage.findField(jira('DESK-1'), name, id)?.textContent
    expect(found('priority')).toBe('priority-field.priority')
    expect(found('assignee')).toBe('assignee-field.assignee')
    expect(found('tags')).toBe('labels-field.labels')
    expect(found('subject')).toBe('summary')
    expect(found('custom', 'customfield_10040')).toBe('single-select-field.customfield_10040')
    expect(found('custom', 'components')).toBe('components-field.components')
    expect(found('custom', 'customfield_10041')).toBeUndefined()
    expect(found('group')).toBeUndefined()
    expect(jiraPage.findField(jira('DESK-2'), 'priority', '')).toBeNull()
  })

  it('shows a draft in its composer, and only in its own', () => {
    showPage(crumb('DESK-1') + composer(1))
    expect(jiraPage.findMessage(place(jira('DESK-1'), '@draft', -1, 2))?.id).toBe('ak-editor-textarea')
    expect(jiraPage.findMessage(place(jira('DESK-2'), '@draft', -1, 2))).toBeNull()
    showPage(pane('4001', message('of 4001', '') + editor))
    expect(zendeskPage.findMessage(place(zendesk('4001'), '@draft', -1, 2))?.className).toBe(
      'ck-editor__editable',
    )
    expect(zendeskPage.findMessage(place(zendesk('4002'), '@draft', -1, 2))).toBeNull()
  })

  it('does not write into the description', async () => {
    showPage(`<div data-testid="issue.views.field.rich-text.description">${proseMirror}</div>`)
    expect(await jiraPage.insert(jira('DESK-1'), content, false)).toEqual({
      ok: false,
      reason: 'no-composer',
    })
  })
})
