import { describe, expect, it, vi } from 'vitest'
import type { CallPage } from '@/lib/desk/bridge-client'
import { GuardDesk } from '@/lib/desk/guard-desk'
import { deskHandlers, type DeskParts } from '@/lib/desk/handlers'
import { ScoreDesk } from '@/lib/desk/score-desk'
import type { TicketDesk } from '@/lib/desk/ticket-desk'
import { memoryArea } from '../storage/memory-area'
import { ticketOf } from '../signals/ticket-of'

const TAB = 7
const sender = { kind: 'panel', tabId: TAB } as const
const ref = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '1' } as const
const snapshot = ticketOf([['R', '10:00', 'The export stops.']])

/** A desk whose tab shows ticket 1; what its bridge is asked is kept. */
function open(answers: Record<string, unknown> = {}, shown = snapshot) {
  const asked: [string, unknown][] = []
  const callPage: CallPage = async (_tab, name, request) => {
    asked.push([name, request])
    return (answers[name] ?? null) as never
  }
  const reading = { kind: 'read', ref, snapshot: shown }
  const tickets = { find: async () => reading, findRead: async () => reading } as unknown as TicketDesk
  const scores = new ScoreDesk()
  const notify = vi.fn()
  const guard = new GuardDesk(memoryArea().area)
  const parts = {
    tickets,
    scores,
    guard,
    callPage,
    notify,
    panelPlace: { handlers: () => ({}) },
    area: memoryArea().area,
  } as unknown as DeskParts
  return { asked, scores, notify, handlers: deskHandlers(parts) }
}

describe('a draft that a bridge tells of', () => {
  const html = '<p>I look into it.</p>'
  it('is taken for the ticket on screen, and shown', async () => {
    const { handlers, scores, notify } = open()
    await handlers['bridge/draft']({ ref, html, kind: 'public' }, { kind: 'bridge', tabId: TAB })
    expect(scores.knows(TAB, ref)).toBe(true)
    expect(notify).toHaveBeenCalledWith({ deskhandNotice: 'view', tabId: TAB })
  })

  it('changes nothing when it comes late, from another ticket or another site', async () => {
    const { handlers, scores, notify } = open()
    for (const late of [
      { ...ref, key: '2' },
      { ...ref, site: 'https://other.zendesk.com' },
    ]) {
      await handlers['bridge/draft']({ ref: late, html, kind: 'public' }, { kind: 'bridge', tabId: TAB })
      expect(scores.knows(TAB, late)).toBe(false)
    }
    expect(notify).not.toHaveBeenCalled()
  })
})

describe('a text of ours', () => {
  it('reaches the page as text and as HTML that holds no markup of its own', async () => {
    const { handlers, asked } = open({ 'page/insert': { ok: true, kind: 'public', lost: [] } })
    const text = 'Hello,\n\n1. Which <b>version</b>?\n2. Since when?'
    expect(await handlers['panel/insert-text']({ text, onlyInternal: false }, sender)).toEqual({
      ok: true,
      kind: 'public',
      lost: [],
    })
    expect(asked).toEqual([
      [
        'page/insert',
        {
          ref,
          onlyInternal: false,
          content: {
            text,
            html: '<p>Hello,</p><ol><li>Which &lt;b&gt;version&lt;/b&gt;?</li><li>Since when?</li></ol>',
          },
        },
      ],
    ])
  })

  it.each(['not-internal', 'no-composer', 'editor-refused'] as const)(
    'says why it was refused: %s',
    async (reason) => {
      const { handlers } = open({ 'page/insert': { ok: false, reason } })
      expect(
        await handlers['panel/insert-text']({ text: 'Workaround: ', onlyInternal: true }, sender),
      ).toEqual({ ok: false, reason })
    },
  )

  it('says so when no page answers', async () => {
    const { handlers } = open()
    expect(await handlers['panel/insert-text']({ text: 'x', onlyInternal: true }, sender)).toEqual({
      ok: false,
      reason: 'page-gone',
    })
  })
})

describe('going to a field', () => {
  it.each([
    [{ field: 'priority' }, { ref, field: 'priority', id: '' }],
    [
      { customField: '360021000001', name: 'Product area' },
      { ref, field: 'custom', id: '360021000001' },
    ],
  ] as const)('%j', async (target, request) => {
    const { handlers, asked } = open({ 'page/focus-field': { ok: true } })
    expect(await handlers['panel/focus-field'](target, sender)).toEqual({ ok: true })
    expect(asked).toEqual([['page/focus-field', request]])
  })

  it('fails when the field is not there, or nobody answers', async () => {
    const gone = open({ 'page/focus-field': { ok: false } })
    expect(await gone.handlers['panel/focus-field']({ field: 'type' }, sender)).toEqual({ ok: false })
    expect(await open().handlers['panel/focus-field']({ field: 'type' }, sender)).toEqual({ ok: false })
  })
})

it('a quote of the draft is shown in the reply box', async () => {
  const { handlers, asked } = open({ 'page/reveal': { ok: true } })
  expect(await handlers['panel/reveal']({ messageId: '@draft', quote: 'I look' }, sender)).toEqual({
    ok: true,
  })
  const place = expect.objectContaining({ ref, messageId: '@draft', index: -1, at: '' })
  expect(asked).toEqual([['page/reveal', { place, quote: 'I look' }]])
  expect(await handlers['panel/reveal']({ messageId: '999', quote: 'I look' }, sender)).toEqual({
    ok: false,
    reason: 'no-message',
  })
  expect(await open().handlers['panel/reveal']({ messageId: '@draft', quote: 'I look' }, sender)).toEqual({
    ok: false,
    reason: 'page-gone',
  })
})

describe('a worker that has just started', () => {
  const german = ticketOf([
    ['R', '10:00', 'Guten Tag, der Export bricht seit heute Morgen ab. Es kommt nur eine leere Datei.'],
  ])
  const told = { html: '<p>Ihr Passwort: Winter-2026!x</p>', kind: 'public' }

  it('asks the page for the draft before it says that there is nothing to look at', async () => {
    const { handlers, asked } = open({ 'page/draft': told }, german)
    const check = await handlers['panel/guard']({}, sender)
    expect(check.findings).toEqual([
      expect.objectContaining({ kind: 'secret', quote: 'Winter-2026!x', mask: '[Geheimnis entfernt]' }),
    ])
    await handlers['panel/guard']({}, sender)
    expect(asked).toEqual([['page/draft', { ref }]])
  })

  it('takes what the page has told meanwhile for newer than what it asked for', async () => {
    const { handlers, scores } = open({
      get 'page/draft'() {
        scores.write(TAB, ref, { html: '<p>Your password is Summer-2027!y</p>', kind: 'public' })
        return told
      },
    })
    expect((await handlers['panel/guard']({}, sender)).findings.map(({ quote }) => quote)).toEqual([
      'Summer-2027!y',
    ])
  })
})
