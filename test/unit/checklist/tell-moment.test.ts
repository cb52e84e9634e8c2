import { describe, expect, it } from 'vitest'
import { builtInPlaybook, BUILT_IN_PLAYBOOK_IDS } from '@/lib/checklist/built-in-playbooks'
import { guideOf } from '@/lib/checklist/guide-of'
import { MOMENTS } from '@/lib/checklist/playbook'
import { read, unreadable } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { AGENT, eventOf, REQUESTER, ticketOf, type Line } from '../signals/ticket-of'
import { guessOf, inputOf, playbookOf } from './guide-case'
import { CLOSING, ESCALATING, NOT_CLOSING, NOT_ESCALATING } from './moment-drafts'

const playbooks = BUILT_IN_PLAYBOOK_IDS.flatMap((id) => builtInPlaybook(id) ?? [])
const TALK: readonly Line[] = [
  ['R', '10:00', 'The export stops after 500 rows since Monday.'],
  ['A', '10:30', 'Sorry for the trouble, I am looking at the logs. Next update by 15:00 UTC.'],
  ['R', '11:00', 'Thanks.'],
]

function momentOf(snapshot: TicketSnapshot, changes: Parameters<typeof inputOf>[1] = {}) {
  return guideOf(inputOf(snapshot, { playbooks, ...changes })).moment
}
const written = (
  kind: 'public' | 'internal' | 'unknown',
  text: string,
  changes: Partial<TicketSnapshot> = {},
) => momentOf(ticketOf(TALK, changes), { draft: [kind, text] })

describe('a public reply that ends the case', () => {
  it.each(CLOSING)('%s', (text) => {
    expect(written('public', text)).toEqual({ id: 'before-closing', by: 'draft' })
  })
})

describe('a public reply that does not', () => {
  it.each(NOT_CLOSING)('%s', (text) => {
    expect(written('public', text)).toBeNull()
  })

  it('nor does the same in a note, or where nobody knows what it would be sent as', () => {
    expect(written('internal', 'I will close this ticket now.')).toBeNull()
    expect(written('unknown', 'I will close this ticket now.')).toBeNull()
  })

  it('nor does it on a ticket that is solved already', () => {
    expect(written('public', 'I will close this ticket now.', { state: read('solved') })).toBeNull()
  })
})

describe('an internal note that hands the case to engineering', () => {
  it.each(ESCALATING)('%s', (text) => {
    expect(written('internal', text)).toEqual({ id: 'before-escalating', by: 'draft' })
  })
})

describe('an internal note that does not', () => {
  it.each(NOT_ESCALATING)('%s', (text) => {
    expect(written('internal', text)).toBeNull()
  })

  it('nor does the same in a reply, or on a ticket that is escalated already', () => {
    const text = 'Escalating to engineering: export job 4711 stops.'
    expect(written('public', text)).toBeNull()
    expect(written('internal', text, { tags: read(['escalated']) })).toBeNull()
  })
})

describe('what a ticket has just become', () => {
  const solved = (at: string, by = AGENT): Partial<TicketSnapshot> => ({
    state: read('solved'),
    events: read([{ ...eventOf('status', at, 'open', 'solved'), by }]),
  })
  const moved = (at: string, to: string): Partial<TicketSnapshot> => ({
    group: read(to),
    events: read([eventOf('group', at, 'Technical', to)]),
  })

  it.each<[what: string, changes: Partial<TicketSnapshot>, id: string | null]>([
    ['solved ten minutes ago', solved('15:50'), 'before-closing'],
    ['solved half an hour ago', solved('15:30'), null],
    ['solved by the requester', solved('15:50', REQUESTER), null],
    ['solved by a rule', solved('15:50', { id: 's', name: 'System', role: 'system' }), null],
    ['solved, and opened again', { ...solved('15:50'), state: read('open') }, null],
    ['solved, when nobody can tell', { state: read('solved'), events: unreadable('forbidden') }, null],
    ['moved to engineering ten minutes ago', moved('15:50', 'Engineering'), 'before-escalating'],
    ['moved to engineering an hour ago', moved('15:00', 'Engineering'), null],
    ['moved to another team', moved('15:50', 'Billing'), null],
  ])('%s', (_, changes, id) => {
    expect(momentOf(ticketOf(TALK, changes))).toEqual(id && { id, by: 'status' })
  })

  it('the note that escalates was written a moment ago', () => {
    const note = 'Escalating to engineering: export job 4711 stops at 500 rows.'
    expect(momentOf(ticketOf([...TALK, ['I', '15:50', note]]))).toEqual({
      id: 'before-escalating',
      by: 'status',
    })
    expect(momentOf(ticketOf([...TALK, ['I', '15:00', note]]))).toBeNull()
    expect(momentOf(ticketOf([...TALK, ['R', '15:50', note]]))).toBeNull()
  })

  it('is nothing to look at when engineering has all it needs', () => {
    expect(momentOf(ticketOf(TALK, moved('15:50', 'Engineering')), { ready: 'yes' })).toBeNull()
  })

  it('solved is chosen in the host’s page and not saved yet', () => {
    expect(momentOf(ticketOf(TALK), { stateChosen: 'solved' })).toEqual({
      id: 'before-closing',
      by: 'status',
    })
    expect(momentOf(ticketOf(TALK), { stateChosen: 'pending' })).toBeNull()
  })
})

describe('a ticket of a major incident', () => {
  const topics = [guessOf('major-incident')]
  const joined: Line = ['I', '11:10', 'Linked to incident RELAY-1402.']

  it.each<[what: string, snapshot: TicketSnapshot, found: boolean]>([
    ['that somebody linked to the incident', ticketOf([...TALK, joined]), true],
    [
      'that has the host’s link',
      ticketOf(TALK, { links: read([{ kind: 'problem', key: '4037', url: null }]) }),
      true,
    ],
    ['in German', ticketOf([...TALK, ['I', '11:10', 'Gehört zur Störung von heute früh, verknüpft.']]), true],
    ['that stands alone', ticketOf(TALK), false],
    ['that is solved', ticketOf([...TALK, joined], { state: read('solved') }), false],
    [
      'that was found to be another',
      ticketOf([...TALK, ['I', '11:10', 'Not linked to the incident: other error.']]),
      false,
    ],
    [
      'whose requester speaks of one',
      ticketOf([['R', '10:00', 'Is this part of the incident of today?']]),
      false,
    ],
    [
      'that is linked to a duplicate',
      ticketOf(TALK, { links: read([{ kind: 'duplicate', key: '1', url: null }]) }),
      false,
    ],
  ])('%s', (_, snapshot, found) => {
    expect(momentOf(snapshot, { topics })).toEqual(found ? { id: 'incident-joined', by: 'ticket' } : null)
  })

  it('of another topic is none', () => {
    expect(momentOf(ticketOf([...TALK, joined]), { topics: [guessOf('webhook')] })).toBeNull()
  })
})

describe('a moment', () => {
  it.each(MOMENTS)('%s can be looked up at any time', (looked) => {
    expect(momentOf(ticketOf(TALK), { looked })).toEqual({ id: looked, by: 'asked' })
  })

  it('that is looked up holds while something else seems to happen', () => {
    const draft = ['public', CLOSING[0] ?? ''] as const
    expect(momentOf(ticketOf(TALK), { looked: 'hand-over', draft })?.id).toBe('hand-over')
  })

  it('that is switched off never comes', () => {
    const others = playbooks.filter(({ id }) => id !== 'before-closing')
    const draft = ['public', CLOSING[0] ?? ''] as const
    expect(momentOf(ticketOf(TALK), { playbooks: others, draft })).toBeNull()
  })

  it('of the organisation comes at the same signs unless it has its own', () => {
    const own = playbookOf('before-closing', [{ id: 'one' }], { kind: 'moment' })
    const other = playbookOf('before-closing', [{ id: 'one' }], {
      kind: 'moment',
      signs: { reply: { text: 'over and out', name: 'our end' } },
    })
    const at = (playbook: typeof own, text: string) =>
      momentOf(ticketOf(TALK), { playbooks: [playbook], draft: ['public', text] })?.id
    expect([
      at(own, 'I close this ticket.'),
      at(other, 'I close this ticket.'),
      at(other, 'Over and out.'),
    ]).toEqual(['before-closing', undefined, 'before-closing'])
  })
})
