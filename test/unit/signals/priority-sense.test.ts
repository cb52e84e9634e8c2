import { describe, expect, it } from 'vitest'
import { clockPriority } from '@/lib/signals/clock-priority'
import { customerTier, type TierRule } from '@/lib/signals/customer-tier'
import {
  fallingCell,
  PRIORITY_MATRIX,
  PRIORITY_STEPS,
  priorityMatrix,
  stepOf,
  type Level,
  type PriorityMatrix,
} from '@/lib/signals/priority-matrix'
import { prioritySense, raisedPriority } from '@/lib/signals/priority-sense'
import { firstReplyInTime } from '@/lib/signals/ticket/first-reply-in-time'
import { firstReplyOverdue } from '@/lib/signals/ticket/first-reply-overdue'
import { lateUpdate } from '@/lib/signals/ticket/late-update'
import { priorityMismatch, priorityTooLow } from '@/lib/signals/ticket/priority-mismatch'
import { readTicket, type ScoreOptions } from '@/lib/rubric/score-ticket'
import { read, unreadable } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { momentOf, ticketOf, type Line } from './ticket-of'

const LEVELS = [1, 2, 3] as const
const OUTAGE: readonly Line[] = [['R', '10:00', 'Nobody can sign in.']]
const QUESTION: readonly Line[] = [['R', '10:00', 'How do I export?']]
const ENTERPRISE: TierRule = {
  name: 'Enterprise',
  source: { by: 'tag', tag: 'enterprise' },
  raise: 1,
  minimum: null,
}

function seen(
  lines: readonly Line[],
  changes: Partial<TicketSnapshot> = {},
  rules: Partial<ScoreOptions> = {},
) {
  return readTicket(ticketOf(lines, changes), { now: momentOf('16:00'), timeZone: 'UTC', ...rules })
}

/** Matrices that never fall, made by a counter so that every run sees the same ones. */
function* matrices(): Generator<PriorityMatrix> {
  for (let seed = 0; seed < 400; seed++) {
    const draw = (place: number) => Math.abs(Math.trunc(Math.sin(seed * 9.7 + place * 3.1) * 1000)) % 3
    const rows: number[][] = []
    for (let impact = 0; impact < 3; impact++) {
      const row: number[] = []
      for (let urgency = 0; urgency < 3; urgency++)
        row.push(
          Math.min(3, Math.max(row.at(-1) ?? 0, rows.at(-1)?.[urgency] ?? 0) + draw(impact * 3 + urgency)),
        )
      rows.push(row)
    }
    yield priorityMatrix.parse(rows.map((row) => row.map((step) => PRIORITY_STEPS[step])))
  }
}

describe('the suggested priority', () => {
  it('never falls when impact, urgency, or the customer tier rises, for any matrix that is accepted', () => {
    const tiers = [null, ...PRIORITY_STEPS].flatMap((minimum) =>
      ([0, 1] as const).map((raise) => ({ raise, minimum })),
    )
    const falls: unknown[] = []
    for (const matrix of matrices())
      for (const impact of LEVELS)
        for (const urgency of LEVELS)
          for (const tier of tiers) {
            const here = stepOf(raisedPriority(matrix, impact, urgency, tier))
            const more = [
              raisedPriority(matrix, Math.min(3, impact + 1) as Level, urgency, tier),
              raisedPriority(matrix, impact, Math.min(3, urgency + 1) as Level, tier),
              raisedPriority(matrix, impact, urgency, { ...tier, raise: 1 }),
              raisedPriority(matrix, impact, urgency, { ...tier, minimum: 'urgent' }),
            ]
            const plain = raisedPriority(matrix, impact, urgency, { raise: 0, minimum: null })
            if (more.some((one) => stepOf(one) < here) || here < stepOf(plain))
              falls.push({ matrix, impact, urgency, tier })
          }
    expect(falls).toEqual([])
  })

  it('shows the words it rests on, and what they speak of', () => {
    expect(prioritySense(seen(OUTAGE))).toMatchObject({
      impact: 3,
      priority: 'urgent',
      words: [{ says: ['outage'], evidence: { messageId: 'm1', quote: 'Nobody can sign in.' } }],
    })
  })

  it('shows words that speak of two things once', () => {
    const both: readonly Line[] = [
      ['R', '10:00', '47 orders are typed in by hand today, they must be out before Friday.'],
    ]
    expect(prioritySense(seen(both))?.words.map(({ says }) => says)).toEqual([['impact', 'deadline']])
  })

  it('is silent when nothing is said', () => {
    expect(prioritySense(seen(QUESTION))).toBeNull()
  })

  it('goes by the matrix of the organisation', () => {
    const flat = PRIORITY_MATRIX.map((row) => row.map(() => 'normal')) as PriorityMatrix
    expect(prioritySense(seen(OUTAGE, {}, { priorityMatrix: flat }))?.priority).toBe('normal')
  })
})

describe('a matrix', () => {
  it('is accepted when it never falls', () => {
    expect(fallingCell(PRIORITY_MATRIX)).toBeNull()
  })

  it.each<[string, PriorityMatrix, unknown]>([
    [
      'with more urgency',
      [
        ['low', 'high', 'normal'],
        ['normal', 'high', 'high'],
        ['high', 'high', 'urgent'],
      ],
      { impact: 1, urgency: 3, below: { impact: 1, urgency: 2 } },
    ],
    [
      'with more impact',
      [
        ['low', 'normal', 'high'],
        ['normal', 'normal', 'normal'],
        ['high', 'high', 'urgent'],
      ],
      { impact: 2, urgency: 3, below: { impact: 1, urgency: 3 } },
    ],
  ])('that falls %s is refused, and the cell is named', (_name, matrix, cell) => {
    expect(fallingCell(matrix)).toEqual(cell)
    expect(priorityMatrix.safeParse(matrix).success).toBe(false)
  })
})

describe('the customer tier', () => {
  const rule = (source: TierRule['source']): TierRule => ({ ...ENTERPRISE, source })
  const ticket = ticketOf(QUESTION, {
    tags: read(['VIP_Gold', 'export']),
    organization: read('Northwind Traders'),
    customFields: read([
      { id: '1', name: 'Support plan', value: 'Premium Plus' },
      { id: '2', name: 'Region', value: null },
    ]),
  })

  it.each<[string, TierRule['source'], string | null]>([
    ['a tag, whatever its case', { by: 'tag', tag: 'vip_gold' }, 'VIP_Gold'],
    ['a tag by its beginning', { by: 'tag', tag: 'vip*' }, 'VIP_Gold'],
    ['no other tag', { by: 'tag', tag: 'vip' }, null],
    ['a field by part of its name', { by: 'field', field: '*plan*', value: 'premium*' }, 'Premium Plus'],
    ['no field that is empty', { by: 'field', field: 'region', value: '*' }, null],
    ['the organisation', { by: 'organization', organization: 'northwind*ers' }, 'Northwind Traders'],
    ['no text shorter than the pattern', { by: 'tag', tag: 'export*export' }, null],
  ])('is found in %s', (_name, source, quote) => {
    expect(customerTier(ticket, [rule(source)]).named.map(({ evidence }) => evidence.quote)).toEqual(
      quote === null ? [] : [quote],
    )
  })

  it('has the strongest effect of the rules that apply', () => {
    const gold: TierRule = { ...rule({ by: 'tag', tag: 'vip*' }), name: 'Gold', raise: 0, minimum: 'high' }
    const plan = { ...rule({ by: 'field', field: '*plan', value: '*' }), minimum: 'normal' as const }
    expect(customerTier(ticket, [gold, plan])).toMatchObject({ raise: 1, minimum: 'high' })
  })

  it('says so when its field could not be read', () => {
    const unread = ticketOf(QUESTION, { tags: unreadable('forbidden') })
    expect(customerTier(unread, [ENTERPRISE])).toMatchObject({ named: [], unread: true })
    expect(customerTier(unread, [])).toMatchObject({ unread: false })
  })

  it('costs little on hostile text', () => {
    const hostile = ticketOf(QUESTION, { tags: read(['a'.repeat(100_000)]) })
    const stars = rule({ by: 'tag', tag: `${'a*'.repeat(50)}b` })
    expect(customerTier(hostile, [stars]).named).toEqual([])
  })
})

describe('the signals on priority', () => {
  const held: readonly Line[] = [
    ['R', '10:00', 'We are blocked, the export stops and we type the rest by hand.'],
  ]
  const found = (signal: typeof priorityTooLow, ticket: ReturnType<typeof seen>) => {
    const result = signal.find(ticket)
    return 'found' in result && result.found.length > 0
  }

  it('go by the tier', () => {
    const gold: TierRule = { ...ENTERPRISE, raise: 0, minimum: 'high' }
    const low = { tags: read(['enterprise']), priority: read('normal' as const) }
    expect(found(priorityTooLow, seen(held, low))).toBe(false)
    expect(found(priorityTooLow, seen(held, low, { tiers: [gold] }))).toBe(true)
  })

  it('go by the matrix', () => {
    const steep = PRIORITY_MATRIX.map((row) => row.map(() => 'urgent')) as PriorityMatrix
    expect(found(priorityMismatch, seen(held))).toBe(false)
    expect(found(priorityMismatch, seen(held, {}, { priorityMatrix: steep }))).toBe(true)
  })
})

describe('the priority clocks go by', () => {
  const gold: TierRule = { ...ENTERPRISE, raise: 0, minimum: 'high' }
  it.each<[string, readonly Line[], Partial<TicketSnapshot>, unknown]>([
    ['is the one that is set', OUTAGE, { priority: read('low') }, { priority: 'low', from: 'set' }],
    [
      'is at least what the tier asks for',
      QUESTION,
      { priority: read('low'), tags: read(['enterprise']) },
      { priority: 'high', from: 'tier' },
    ],
    [
      'is what the words suggest while none is set',
      OUTAGE,
      { priority: read(null) },
      { priority: 'urgent', from: 'words' },
    ],
    ['is P3 when nothing tells', QUESTION, { priority: read(null) }, { priority: 'normal', from: 'assumed' }],
  ])('%s', (_name, lines, changes, expected) => {
    expect(clockPriority(seen(lines, changes, { tiers: [gold] }))).toEqual(expected)
  })

  it('is not made up where it could not be read', () => {
    const answered: readonly Line[] = [...QUESTION, ['A', '10:05', 'I look it up.']]
    const unread = { priority: unreadable<never>('forbidden') }
    expect(firstReplyOverdue.find(seen(QUESTION, unread))).toEqual({ unreadable: 'forbidden' })
    for (const signal of [firstReplyInTime, lateUpdate])
      expect(signal.find(seen(answered, unread))).toEqual({ unreadable: 'forbidden' })
  })
})

describe('what the wording weighs', () => {
  it.each([
    ['The label is a little crooked, only cosmetic.', 'low'],
    ['I type the orders in by hand.', 'normal'],
    ['The invoices are due on Friday and we cannot send them.', 'high'],
    ['We are losing sales.', 'high'],
    ['Somebody sends mails in our name, customers think it is fraud.', 'high'],
    ['The total is fine, the audit log is empty.', null],
  ])('%j is %s', (text, priority) => {
    expect(prioritySense(seen([['R', '10:00', text]]))?.priority ?? null).toBe(priority)
  })
})
