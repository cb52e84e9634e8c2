import { describe, expect, it } from 'vitest'
import { withDraft, type Draft } from '@/lib/ticket/draft'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { read, unreadable, valueOf } from '@/lib/ticket/field'
import { plainToText } from '@/lib/ticket/plain-text'
import { ticketSnapshot } from '@/lib/ticket/snapshot'
import { ticketOf } from '../signals/ticket-of'

const draft = (text: string, kind: Draft['kind'] = 'public'): Draft => ({ kind, content: plainToText(text) })
const TICKET = ticketOf([['R', '10:00', 'The export stops.']])

describe('a ticket with its draft', () => {
  it('has the draft as its newest message, by an agent', () => {
    const { messages } = withDraft(TICKET, draft('I look into it.', 'internal'), '2026-11-18T11:00:00.000Z')
    expect(valueOf(messages)?.at(-1)).toMatchObject({
      id: DRAFT_ID,
      author: { role: 'agent' },
      visibility: 'internal',
      at: '2026-11-18T11:00:00.000Z',
      text: 'I look into it.',
    })
    expect(valueOf(messages)).toHaveLength(2)
  })

  it('is a snapshot still, and the ticket itself stays as it was', () => {
    const before = structuredClone(TICKET)
    ticketSnapshot.parse(withDraft(TICKET, draft('x'), '2026-11-18T11:00:00.000Z'))
    expect(TICKET).toEqual(before)
  })

  it('comes after the last message even when our clock is behind', () => {
    const { messages } = withDraft(TICKET, draft('x'), '2026-11-18T09:00:00.000Z')
    expect(valueOf(messages)?.map(({ at }) => at)).toEqual(['2026-11-18T10:00:00Z', '2026-11-18T10:00:00Z'])
  })

  it('is the first message where there is none, and no conversation where none could be read', () => {
    const empty = { ...TICKET, messages: read([]) }
    expect(valueOf(withDraft(empty, draft('x'), '2026-11-18T09:00:00.000Z').messages)).toHaveLength(1)
    const unread = { ...TICKET, messages: unreadable('forbidden') }
    expect(withDraft(unread, draft('x'), '2026-11-18T09:00:00.000Z')).toBe(unread)
  })
})
