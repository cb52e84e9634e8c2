import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readers } from '@/lib/host/readers'
import { valueOf } from '@/lib/ticket/field'
import { PAGE_CAPS } from '@/lib/ticket/page-caps'
import { pageTicket, type PageTicket } from '@/lib/ticket/page-ticket'
import type { Helpdesk } from '../helpdesk/helpdesk'
import { startHelpdesk } from '../helpdesk/server'
import { fromPage, LAYOUTS, letters, refusedRaw, shellOf, snapshotOf } from './shells/reading'
import { showScene } from './shells/shell'

const TICKET = 4003

let helpdesk: Helpdesk
let long: number
beforeAll(async () => {
  helpdesk = await startHelpdesk({ pages: false })
  const messages = Array.from({ length: 2_000 }, (_, index) => ({
    role: index % 2 === 0 ? ('requester' as const) : ('agent' as const),
    public: true,
    text: `Message ${index}`,
  }))
  long = Number(helpdesk.add({ ticket: { subject: 'Long', messages } }).zendesk.ticket)
})
afterEach(() => vi.unstubAllGlobals())
afterAll(() => helpdesk.close())

const isJira = (layout: string) => layout === 'full-page' || layout === 'dialog'

describe.each(LAYOUTS)('%s, %s', (host, layout) => {
  const shell = () => shellOf(helpdesk.desk, layout)
  const shown = (): PageTicket => {
    const ticket = shell().page.readTicket(shell().ref(TICKET))
    if (!ticket) throw new Error('The page shows the ticket')
    return ticket
  }
  const textsOf = (id: number) =>
    (valueOf(fromPage(shell(), id).messages) ?? []).map(({ text }) => letters(text))

  it('shows only the newest messages: never whole', () => {
    showScene(shell(), { open: [TICKET] }, 'en')
    const all = textsOf(TICKET)
    showScene(shell(), { open: [TICKET], newest: 1 }, 'de')
    const snapshot = fromPage(shell(), TICKET)
    expect(snapshot.messagesNotRead).toBeGreaterThanOrEqual(1)
    expect(letters(valueOf(snapshot.messages)?.at(-1)?.text ?? '')).toBe(all.at(-1))
    expect(valueOf(snapshot.messages)).toHaveLength(isJira(layout) ? 2 : 1)
  })

  it('shows them the other way round: the same conversation, and every message is found', () => {
    showScene(shell(), { open: [TICKET] }, 'en')
    const usual = textsOf(TICKET)
    showScene(shell(), { open: [TICKET], turned: true }, 'en')
    expect(textsOf(TICKET)).toEqual(usual)
    const messages = valueOf(fromPage(shell(), TICKET).messages) ?? []
    messages.forEach(({ id, text, at }, index) => {
      const place = { ref: shell().ref(TICKET), messageId: id, index, total: messages.length, at }
      const found = shell().page.findMessage(place)
      expect(letters(found?.textContent ?? '')).toContain(letters(text).replaceAll(/\W/g, '').slice(0, 4))
    })
  })

  it('lost its times: no message is given a place that nobody told', () => {
    showScene(shell(), { open: [TICKET], without: 'time' }, 'en')
    const snapshot = fromPage(shell(), TICKET)
    expect(snapshot.messages).toHaveProperty('unreadable')
    expect(snapshot.createdAt).toHaveProperty('unreadable')
  })

  it.each([
    ['marks of notes', '[data-test-id="omni-log-internal-note-tag"], [data-testid$="restricted-to"]'],
    ['messages of that kind', '[type="internal"]'],
  ])('lost its %s: nothing that may be a note becomes a reply', (_, without) => {
    showScene(shell(), { open: [TICKET], without }, 'en')
    const hidden = helpdesk.desk.requireTicket(TICKET).messages.filter((message) => !message.public)
    const public_ = (valueOf(fromPage(shell(), TICKET).messages) ?? []).filter(
      ({ visibility }) => visibility === 'public',
    )
    expect(hidden.length).toBeGreaterThan(0)
    for (const { at } of hidden)
      expect(public_.map((message) => Date.parse(message.at))).not.toContain(Date.parse(at))
  })

  it('lost its fields: they are unread, never empty', () => {
    const without = isJira(layout)
      ? '[data-testid*="issue-view-layout"], [data-testid*="issue.views.field.user"], [data-testid*="priority"], [data-testid*="labels"]'
      : '[data-test-id*="field"], [data-test-id*="ticket-fields"]'
    showScene(shell(), { open: [TICKET], without }, 'en')
    const snapshot = fromPage(shell(), TICKET)
    for (const name of ['priority', 'assignee', 'tags', 'customFields', 'group'] as const)
      expect(snapshot[name], name).toEqual({ unreadable: 'forbidden' })
    expect(valueOf(snapshot.subject)).toBe(helpdesk.desk.requireTicket(TICKET).subject)
  })

  it('lost its conversation: it is unread, never empty', () => {
    const without = isJira(layout) ? '[data-testid="issue.activity.comments-list"]' : 'article'
    showScene(shell(), { open: [TICKET], composer: 'public', without }, 'en')
    expect(fromPage(shell(), TICKET).messages).toEqual({ unreadable: 'forbidden' })
  })

  it('shows 2,000 comments: the newest cross, within bounds, and the rest is counted', () => {
    showScene(shell(), { open: [long] }, 'en')
    const ticket = shell().page.readTicket(shell().ref(long))
    const parsed = pageTicket.parse(ticket)
    expect(parsed.messages?.length).toBeLessThanOrEqual(PAGE_CAPS.messages)
    const snapshot = snapshotOf(refusedRaw(shell(), long, parsed))
    const messages = valueOf(snapshot.messages) ?? []
    expect(messages.at(-1)?.text).toBe('Message 1999')
    expect(messages.length + snapshot.messagesNotRead).toBe(2_000)
  })

  it('answers late, of another ticket or another site: it is dropped', () => {
    showScene(shell(), { open: [TICKET] }, 'en')
    const own = shown()
    for (const late of [{ ...own, key: '4999' }, { ...own, site: 'https://other.zendesk.com' }, null])
      expect(readers[host].toSnapshot(refusedRaw(shell(), TICKET, late))).toMatchObject({
        ok: false,
        reason: 'forbidden',
      })
    expect(readers[host].toSnapshot(refusedRaw(shell(), TICKET, own)).ok).toBe(true)
  })

  it('says hostile things: they are words', () => {
    showScene(shell(), { open: [TICKET] }, 'en')
    const { messages = [], statusCode, ...rest } = shown()
    expect([undefined, 'open', 'pending']).toContain(statusCode)
    const [first] = messages
    if (!first) throw new Error('The ticket has messages')
    const html = '<script>alert(1)</script><img src=x onerror=alert(2)><p>said</p>'
    const raw = refusedRaw(shell(), TICKET, {
      ...rest,
      status: '__proto__',
      priority: 'constructor',
      messages: [{ ...first, html, author: '<b>' }],
    })
    const snapshot = snapshotOf(raw)
    expect(valueOf(snapshot.messages)?.[0]?.text).not.toMatch(/alert/)
    expect([snapshot.state, snapshot.priority]).toEqual([
      { unreadable: 'language' },
      { unreadable: 'language' },
    ])
  })
})
