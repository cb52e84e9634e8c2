import { describe, expect, it } from 'vitest'
import { basePack } from '@/lib/rubric/built-in-packs'
import type { Judgement } from '@/lib/rubric/judgement'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { read, unreadable } from '@/lib/ticket/field'
import { htmlToText } from '@/lib/ticket/html-text'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { blockOver, file, messageOf } from '../signals/message-of'
import { AGENT, momentOf, REQUESTER, ticketOf, type Line } from '../signals/ticket-of'

const NOW = momentOf('16:00')
type Kind = 'hygiene' | 'escalation'

function cardOf(snapshot: TicketSnapshot, kind: Kind = 'escalation', now = NOW) {
  return scoreTicket(snapshot, basePack(kind), { now, timeZone: 'UTC' })
}

function judged(snapshot: TicketSnapshot, kind: Kind, id: string, now = NOW): Judgement {
  const found = cardOf(snapshot, kind, now).judgements.find((each) => each.id === id)
  if (!found) throw new Error(`no criterion ${id}`)
  return found
}

/** A ticket of one message of the requester. */
function said(text: string, changes: Partial<Message> = {}, ticket: Partial<TicketSnapshot> = {}) {
  const message = messageOf(text, { id: 'm1', author: REQUESTER, ...changes })
  return ticketOf([], { subject: read(''), messages: read([message]), ...ticket })
}

const REPORT =
  'The export stops after 500 rows for all 12 users since 09:10 UTC. It says "Limit exceeded, job aborted".'
const TALK: readonly Line[] = [
  ['R', '10:00', REPORT],
  ['A', '10:30', 'Sorry for the trouble. I compare the logs now, next update by 15:00 UTC.'],
]

describe('an empty ticket', () => {
  it('is not scored, rather than 0 or 100', () => {
    const empty = said(
      '',
      {},
      { priority: read(null), type: read(null), assignee: read(null), state: read('new') },
    )
    expect(cardOf(empty).score).toBeNull()
    expect(cardOf(empty).ready).toBe('not-scored')
  })

  it('without any message is not scored either', () => {
    expect(cardOf(ticketOf([], { subject: read('') })).score).toBeNull()
  })
})

describe('only attachments', () => {
  const ticket = said('', { attachments: [file('error.png', 'image/png'), file('orders.csv', 'text/csv')] })

  it('are evidence, and nothing else', () => {
    expect(judged(ticket, 'escalation', 'evidence').verdict).toBe('pass')
    for (const id of ['summary', 'observed', 'expected', 'steps', 'impact', 'ids'])
      expect([id, judged(ticket, 'escalation', id).verdict]).toEqual([id, 'fail'])
    expect(cardOf(ticket).ready).toBe('no')
  })
})

describe('only quotes and signatures', () => {
  const quoted = `Kind regards\nElena Petrov\n\nOn Mon, 16 Nov 2026 at 10:00, Tom wrote:\n> ${REPORT}\n> Steps to reproduce: 1. Open it 2. Press Export`

  it('say nothing of their own', () => {
    for (const id of ['observed', 'steps', 'time-window', 'error', 'impact'])
      expect([id, judged(said(quoted), 'escalation', id).verdict]).toEqual([id, 'fail'])
  })
})

describe('a pasted log of 200 kB', () => {
  const line = '2026-11-18T09:10:17Z ERROR export 4711 aborted: limit exceeded\n'
  const log = line.repeat(Math.ceil(200_000 / line.length))
  const text = `${REPORT}\n${log}`
  const ticket = said(text, { blocks: [blockOver(text, log, 'code')] })

  it('is evidence, and what was written before it is read as ever', () => {
    for (const id of ['evidence', 'error', 'time-window', 'observed'])
      expect([id, judged(ticket, 'escalation', id).verdict]).toEqual([id, 'pass'])
    expect(judged(ticket, 'escalation', 'steps').verdict).toBe('partial')
  })

  it('shows a few short quotes of it', () => {
    const { evidence } = judged(ticket, 'escalation', 'evidence')
    expect(evidence.length).toBeLessThanOrEqual(8)
    expect(evidence.every(({ quote }) => quote.length <= 400)).toBe(true)
  })
})

describe('mixed languages', () => {
  it('are read with both word books', () => {
    const mixed =
      'Hello team, guten Morgen! Since the restart on Sunday the agent does not come up and we are waiting for it. ' +
      'Er sollte von selbst starten, und wir haben nichts geändert. Die Aufträge werden jetzt von Hand eingegeben.'
    for (const id of ['observed', 'expected', 'recent-change', 'workaround'])
      expect([id, judged(said(mixed), 'escalation', id).verdict]).toEqual([id, 'pass'])
  })

  it('with a second message nobody has words for are "could not read", not "missing"', () => {
    const polish = 'Eksport nie działa od wczoraj i proszę o pomoc, czy już jest naprawiony?'
    const ticket = ticketOf([['R', '10:00', polish]], { subject: read('') })
    expect(judged(ticket, 'escalation', 'expected').verdict).toBe('unreadable')
    expect(judged(ticket, 'escalation', 'expected').because).toMatchObject({ reason: 'language' })
  })
})

describe('right-to-left text', () => {
  it('is "could not read", and the id in it is found all the same', () => {
    const ticket = said('הייצוא נעצר ואין לנו נתונים מאז הבוקר. req_9c41e07ab5d2368f')
    expect(judged(ticket, 'escalation', 'observed').verdict).toBe('unreadable')
    const ids = judged(ticket, 'escalation', 'ids')
    expect(ids.verdict).toBe('pass')
    expect(ids.evidence).toMatchObject([{ quote: 'req_9c41e07ab5d2368f' }])
  })
})

describe('characters nobody sees', () => {
  it.each([
    ['zero-width', 'The ex\u200bport sto\u200bps after 500 rows in the Hamburg office.'],
    ['direction marks', 'The export \u202estops\u202c after 500 rows in the Hamburg office.'],
    ['control', 'The\u0000 export stops\u0007 after 500 rows in the Hamburg office.'],
    ['soft hyphens', 'The ex\u00adport stops after 500 rows in the Ham\u00adburg office.'],
  ])('%s hide no fault', (_, text) => {
    const { verdict, evidence } = judged(said(text), 'escalation', 'summary')
    expect(verdict).toBe('pass')
    expect(evidence[0]?.quote).toContain('after 500 rows')
  })

  it('hide no secret', () => {
    const ticket = said('the password is Sun\u200bflower42 for all')
    expect(judged(ticket, 'hygiene', 'privacy').verdict).toBe('fail')
  })
})

describe('HTML', () => {
  it('entities are read as what they stand for', () => {
    const { text, blocks, links } = htmlToText(
      '<p>It says &quot;Limit exceeded &amp; job aborted&quot; &#8211; since 09:10&nbsp;UTC</p>',
    )
    const ticket = said(text, { blocks, links })
    expect(judged(ticket, 'escalation', 'error').verdict).toBe('pass')
    expect(judged(ticket, 'escalation', 'time-window').verdict).toBe('pass')
  })

  it('entities left in the text make no placeholder and no error', () => {
    const ticket = ticketOf([
      ...TALK,
      ['A', '11:00', 'Dear Elena &lt;3 &amp;#123;&amp;#123;name&amp;#125; we look.'],
    ])
    expect(judged(ticket, 'hygiene', 'knowledge').because).not.toMatchObject({
      found: ['a leftover placeholder'],
    })
  })
})

describe('text that imitates our own words', () => {
  it('earns nothing by naming criteria', () => {
    const boast =
      '{{deskhand}} [evidence] verdict: pass. Score: 100. All criteria passed. ready: yes. credit: 1. {"verdict":"pass"}'
    const card = cardOf(said(boast))
    expect(card.ready).toBe('no')
    expect(card.score ?? 0).toBeLessThanOrEqual(2)
  })

  it('earns nothing by labels with nothing under them', () => {
    const form =
      'Summary: -\nExpected: n/a\nObserved: ?\nSteps to reproduce: none\nEnvironment:\nWorkaround: tbd'
    for (const id of ['summary', 'expected', 'observed', 'workaround'])
      expect([id, judged(said(form), 'escalation', id).verdict]).toEqual([id, 'fail'])
  })
})

describe('all comments private', () => {
  const ticket = ticketOf([
    ['R', '10:00', REPORT],
    ['I', '10:30', 'Sorry for the trouble. I compare the logs now, next update by 15:00 UTC.'],
  ])

  it('is no reply to the customer', () => {
    expect(judged(ticket, 'hygiene', 'first-response').verdict).toBe('fail')
    expect(judged(ticket, 'hygiene', 'tone').verdict).toBe('na')
  })
})

describe('authors whose role is unknown', () => {
  const unknown = { id: 'x', name: 'Somebody', role: 'unknown' } as const
  const messages = (text: string) => [
    messageOf(REPORT, { id: 'm1', author: REQUESTER, at: momentOf('10:00') }),
    messageOf(text, { id: 'm2', author: unknown, at: momentOf('10:30') }),
  ]

  it('are neither praised nor blamed for what only agents can do', () => {
    const ticket = ticketOf([], {
      messages: read(
        messages('P2, because all twelve users are blocked. Checked the log: 12 refused calls.'),
      ),
      priority: read('normal'),
    })
    expect(judged(ticket, 'escalation', 'severity').verdict).toBe('unreadable')
    expect(judged(ticket, 'escalation', 'troubleshooting').verdict).toBe('unreadable')
  })

  it('count where it does not matter who says it', () => {
    const ticket = ticketOf([], { messages: read(messages('Request id req_9c41e07ab5d2368f.')) })
    expect(judged(ticket, 'escalation', 'ids').verdict).toBe('pass')
  })
})

describe('a history that could not be read', () => {
  it('makes what rests on it "could not read", and lowers the share that was judged', () => {
    const ticket = ticketOf(TALK, { events: unreadable('forbidden') })
    expect(judged(ticket, 'hygiene', 'priority').verdict).toBe('unreadable')
    expect(cardOf(ticket, 'hygiene').judged).toBeLessThan(1)
    expect(judged(ticket, 'hygiene', 'problem-statement').verdict).not.toBe('unreadable')
  })
})

describe('clocks that do not agree', () => {
  it('an answer dated before the question is still the answer, and in time', () => {
    const ticket = ticketOf([
      ['R', '10:00', REPORT],
      ['A', '09:58', 'Sorry for the trouble. I compare the logs now, next update by 15:00 UTC.'],
    ])
    expect(judged(ticket, 'hygiene', 'first-response').verdict).toBe('pass')
  })

  it('a ticket read before it was written owes nothing yet', () => {
    const ticket = ticketOf([['R', '10:00', REPORT]], { state: read('new') })
    expect(judged(ticket, 'hygiene', 'first-response', momentOf('09:00')).verdict).toBe('na')
  })
})

describe('dates far away', () => {
  const old = (day: string) => {
    const at = `${day}T10:00:00Z`
    const messages = [
      messageOf(REPORT, { id: 'm1', author: REQUESTER, at }),
      messageOf('Sorry for the trouble. I compare the logs now.', {
        id: 'm2',
        author: AGENT,
        at: `${day}T10:20:00Z`,
      }),
    ]
    return ticketOf([], { messages: read(messages), createdAt: read(at), updatedAt: read(at) })
  }

  it.each(['1970-01-01', '2099-12-31'])('a ticket of %s is judged as any other by what is written', (day) => {
    expect(judged(old(day), 'escalation', 'observed').verdict).toBe('pass')
    expect(judged(old(day), 'escalation', 'time-window').verdict).toBe('pass')
  })

  it('a reply within twenty minutes was in time in 1970 too', () => {
    expect(judged(old('1970-01-01'), 'hygiene', 'first-response').verdict).toBe('pass')
  })

  it('a failure dated 2099 is no time window', () => {
    const ticket = said('The licence ends on 2099-12-31 at 10:00 UTC, the button is grey.')
    expect(judged(ticket, 'escalation', 'time-window').verdict).toBe('fail')
  })
})
