import { describe, expect, it } from 'vitest'
import type { HostClient, HostResult } from '@/lib/host/contract'
import { zendeskReader } from '@/lib/host/zendesk/reader'
import { valueOf } from '@/lib/ticket/field'
import { audit, comment, NOW, ok, PARTS, REF, snapshotOf, ticket, users, withTicket } from './zendesk-answers'

const linksOf = (parts: Record<string, HostResult<unknown>>, kind: RegExp) =>
  (valueOf(snapshotOf(parts).links) ?? [])
    .filter((link) => kind.test(link.kind))
    .map((link) => `${link.kind} ${link.key}`)

const saying = (...comments: unknown[]) => ({ comments: ok({ comments, users, meta: { has_more: false } }) })

describe('merged tickets of Zendesk', () => {
  it.each([
    [
      'of the way it came',
      { channel: 'merge', source: { from: { ticket_ids: [3001, 3002] } } },
      'x',
      [3001, 3002],
    ],
    ['of a way told by number', { channel: 19, source: { from: { ticket_id: 3001 } } }, 'x', [3001]],
    [
      'of its words',
      { channel: 'web' },
      'Request #3001 "Webhooks" was closed and merged into this request.',
      [3001],
    ],
    [
      'of words about several',
      { channel: 'web' },
      'Requests #3001, #3002 were closed and merged into this request.',
      [3001, 3002],
    ],
    ['of nothing', { channel: 'web' }, 'We merged the branch #3001.', []],
  ])('are known %s', (_, via, plain_body, from) => {
    expect(linksOf(saying(comment(1, 2, { via, plain_body })), /merged/)).toEqual(
      from.map((id) => `merged-from ${id}`),
    )
  })

  it('name the one that goes on, where the host says that a merge closed this one', () => {
    const said = saying(
      comment(1, 2, { plain_body: 'This request was closed and merged into request #4100 "x".' }),
    )
    expect(linksOf(said, /merged/)).toEqual([])
    expect(linksOf({ ...said, ...withTicket({ tags: ['closed_by_merge'] }) }, /merged/)).toEqual([
      'merged-into 4100',
    ])
  })
})

describe('those in copy of a ticket of Zendesk', () => {
  it('are mails’ copies and followers, each once', () => {
    const copies = { email_cc_ids: [4], follower_ids: [3], collaborator_ids: [4, 3, 99] }
    expect(valueOf(snapshotOf(withTicket(copies)).copied ?? { unreadable: 'forbidden' })).toEqual([
      { id: '4', name: 'Dirk Jansen', role: 'requester', as: 'cc' },
      { id: '3', name: 'Ada Admin', role: 'agent', as: 'follower' },
      { id: '99', name: '#99', role: 'unknown', as: 'cc' },
    ])
    expect(snapshotOf({}).copied).toEqual({ unreadable: 'not-in-answer' })
  })
})

describe('conversations beside a ticket of Zendesk', () => {
  const hint = {
    audits: ok({ audits: [audit(1, [{ type: 'CollabThreadCreated' }])], meta: { has_more: false } }),
  }

  it('are none where the whole history says nothing of them, and unread where it goes on', () => {
    expect(snapshotOf({}).sideConversations).toMatchObject({ value: [] })
    const more = ok({ audits: [], meta: { has_more: true, after_cursor: 'x' } })
    expect(snapshotOf({ audits: more }).sideConversations).toEqual({ unreadable: 'not-in-answer' })
  })

  it('are read as far as the account may', () => {
    const one = {
      id: 'a-1',
      subject: 'Supplier',
      state: 'open',
      participants: [{ email: 'x@y.example' }],
      updated_at: null,
    }
    const answer = ok({ side_conversations: [one, { odd: true }] })
    expect(snapshotOf({ ...hint, sideConversations: answer }).sideConversations).toMatchObject({
      value: [{ id: 'a-1', subject: 'Supplier', state: 'open', people: ['x@y.example'], at: null }],
    })
    const refused = { ok: false, reason: 'forbidden', path: '/' } as const
    expect(snapshotOf({ ...hint, sideConversations: refused }).sideConversations).toEqual({
      unreadable: 'forbidden',
    })
  })

  it.each([
    ['an ordinary ticket', {}, PARTS.audits, 3],
    ['a problem with incidents', { has_incidents: true }, PARTS.audits, 4],
    ['a ticket whose history tells of one', {}, hint.audits, 4],
  ])('%s costs no request that is not hinted at', async (_, over, audits, most) => {
    const asked: string[] = []
    const client: HostClient = {
      site: REF.site,
      get: async (path) => {
        asked.push(path)
        if (/\/(?:incidents|side_conversations)/.test(path))
          return ok({ tickets: [{ id: 5 }], side_conversations: [] })
        if (path.includes('/comments')) return PARTS.comments
        return path.includes('/audits') ? audits : ok({ ticket: { ...ticket, ...over }, users })
      },
    }
    await zendeskReader.readTicket(client, REF, { signal: new AbortController().signal, now: NOW })
    expect(asked).toHaveLength(most)
  })
})
