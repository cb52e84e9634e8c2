import { describe, expect, it } from 'vitest'
import { read, valueOf } from '@/lib/ticket/field'
import { withDraft } from '@/lib/ticket/draft'
import { plainToText } from '@/lib/ticket/plain-text'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { basePack } from '@/lib/rubric/built-in-packs'
import {
  CLOCK_SIGNALS,
  explainChange,
  rememberCard,
  rememberedCard,
  type RememberedCard,
} from '@/lib/rubric/explain-change'
import type { CriticalPolicy } from '@/lib/rubric/arithmetic'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { findSignal } from '@/lib/signals/registry'
import { momentOf, ticketOf, type Line } from '../signals/ticket-of'

const PACK = basePack('hygiene')
const TALK: readonly Line[] = [
  ['R', '10:00', 'The export stops after 500 rows for all 12 users since Monday.'],
  ['A', '10:20', 'I compare the logs now.'],
]

function cardOf(snapshot: TicketSnapshot, now: string, policy: CriticalPolicy = 'flag') {
  return scoreTicket(snapshot, PACK, {
    now: momentOf(now),
    timeZone: 'UTC',
    profile: 'specialist',
    criticalPolicy: policy,
  })
}

function rememberedAt(snapshot: TicketSnapshot, now: string): RememberedCard {
  return rememberCard(cardOf(snapshot, now), 'flag', momentOf(now))
}

function explained(
  before: RememberedCard,
  snapshot: TicketSnapshot,
  now: string,
  settings: CriticalPolicy = 'flag',
) {
  const messages = (valueOf(snapshot.messages) ?? []).map(({ id, at, author }) => ({
    id,
    at,
    role: author.role,
  }))
  return explainChange(before, { card: cardOf(snapshot, now, settings), pack: PACK, settings, messages })
}

const reasonsOf = (change: ReturnType<typeof explainChange>) =>
  Object.fromEntries(
    (change?.criteria ?? []).map(({ id, from, to, reason }) => [id, `${from} → ${to}: ${reason}`]),
  )

describe('what changed since a ticket was last seen', () => {
  const before = rememberedAt(ticketOf(TALK), '11:00')

  it('is nothing when nothing did', () => {
    expect(explained(before, ticketOf(TALK), '11:05')).toBeNull()
  })

  it('is told by a new message', () => {
    const now = ticketOf([
      ...TALK,
      [
        'A',
        '12:00',
        'I am sorry that this stops your team. See https://acme.zendesk.com/hc/en-us/articles/1.',
      ],
    ])
    const change = explained(before, now, '12:01')
    expect(reasonsOf(change)).toMatchObject({
      tone: 'partial → pass: message',
      knowledge: 'fail → pass: message',
    })
    expect(change).toMatchObject({ since: momentOf('11:00'), from: before.score })
    expect(change?.to).toBeGreaterThan(before.score ?? 0)
  })

  it('is told by a field', () => {
    const unowned = rememberedAt(ticketOf(TALK, { assignee: read(null) }), '11:00')
    expect(reasonsOf(explained(unowned, ticketOf(TALK), '11:05'))).toEqual({
      ownership: 'fail → pass: field',
    })
    expect(reasonsOf(explained(before, ticketOf(TALK, { assignee: read(null) }), '11:05'))).toEqual({
      ownership: 'pass → fail: field',
    })
  })

  it('is told by another state', () => {
    const change = reasonsOf(explained(before, ticketOf(TALK, { state: read('solved') }), '11:05'))
    expect(change).toMatchObject({ resolution: 'na → fail: field', cadence: 'partial → na: field' })
  })

  it('is told by time that passed without a word', () => {
    const unanswered = ticketOf(TALK.slice(0, 1))
    const fresh = rememberedAt(unanswered, '10:10')
    expect(reasonsOf(explained(fresh, unanswered, '17:30'))).toEqual({
      'first-response': 'na → fail: time',
    })
  })

  it('is told by the draft', () => {
    const draft = { kind: 'public', content: plainToText('I am sorry that this stops your team.') } as const
    const now = withDraft(ticketOf(TALK), draft, momentOf('11:30'))
    expect(reasonsOf(explained(before, now, '11:30'))['tone']).toBe('partial → pass: draft')
  })

  it('is the rubric where that is another one', () => {
    const older = {
      ...before,
      rubricVersion: '0.9.0',
      verdicts: { ...before.verdicts, tone: 'fail' as const },
    }
    const change = explained(older, ticketOf(TALK), '11:05')
    expect(change?.overall).toBe('rubric')
    expect(reasonsOf(change)).toEqual({ tone: 'fail → partial: rubric' })
  })

  it('is the settings where the person changed role or policy', () => {
    const secret = ticketOf([...TALK, ['A', '10:30', 'Your password is Winter-2026!x, please keep it.']])
    const change = explained(rememberedAt(secret, '11:00'), secret, '11:05', 'zero')
    expect(change).toMatchObject({ overall: 'settings', to: 0, criteria: [] })
  })

  it('leaves out criteria that did not exist before', () => {
    const others = Object.entries(before.verdicts).filter(([id]) => id !== 'tone')
    expect(explained({ ...before, verdicts: Object.fromEntries(others) }, ticketOf(TALK), '11:05')).toBeNull()
  })
})

describe('what is remembered', () => {
  it('holds figures and names, and not a word of the ticket', () => {
    const card = rememberedCard.parse(rememberedAt(ticketOf(TALK), '11:00'))
    expect(JSON.stringify(card)).not.toMatch(/export|logs|Elena|Mira/i)
    expect(card).toMatchObject({ rubric: 'hygiene', messages: 2, settings: 'flag' })
  })
})

it('clock signals are signals', () => {
  expect([...CLOCK_SIGNALS].filter((id) => !findSignal(id))).toEqual([])
})
