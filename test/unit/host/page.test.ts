import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, it, vi } from 'vitest'
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
    expect(zendeskPage.findMessage(zendesk('4002'), '1', 0, 1)?.textContent).toBe('of 4002')
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

describe('messages of Zendesk by their place', () => {
  const three = ['10:00', '11:00', '12:00'].map((time) => message(time, `2026-11-18T${time}:00Z`))
  it.each([
    ['oldest first', three, 0, 3, '10:00'],
    ['newest first', three.toReversed(), 0, 3, '10:00'],
    ['older ones not loaded', three, 4, 5, '12:00'],
    ['one that is not loaded', three, 1, 5, undefined],
  ])('%s', (_, shown, index, total, text) => {
    showPage(pane('4001', shown.join('')))
    expect(zendeskPage.findMessage(zendesk('4001'), '7', index, total)?.textContent).toBe(text)
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
    expect(jiraPage.findMessage(jira('DESK-1'), '7', 1, 2)?.textContent).toBe('seven')
    expect(jiraPage.findMessage(jira('DESK-1'), 'description', 0, 2)?.textContent).toBe('text')
    expect(jiraPage.findMessage(jira('DESK-1'), '8', 1, 2)).toBeNull()
    expect(jiraPage.findMessage(jira('DESK-1'), '"] *', 1, 2)).toBeNull()
  })

  it('says nothing about a page that still shows another', () => {
    showPage(crumb('DESK-2') + comments + composer(0))
    expect(jiraPage.findMessage(jira('DESK-1'), '7', 1, 2)).toBeNull()
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

  it('does not write into the description', async () => {
    showPage(`<div data-testid="issue.views.field.rich-text.description">${proseMirror}</div>`)
    expect(await jiraPage.insert(jira('DESK-1'), content, false)).toEqual({
      ok: false,
      reason: 'no-composer',
    })
  })
})
