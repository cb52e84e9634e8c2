import { describe, expect, it } from 'vitest'
import { weighMessage } from '@/lib/knowledge/message-weight'
import { queryOfTicket } from '@/lib/knowledge/ticket-query'
import { messageOf, ticketOf } from './samples'

const weightOf = (query: ReturnType<typeof queryOfTicket>, term: string) =>
  query.terms.find((one) => one.term === term)?.weight ?? 0

describe('what a ticket asks', () => {
  const query = queryOfTicket(
    ticketOf('Webhook rejected', [
      messageOf('requester', 'The webhook shows RLY-3009 since Monday and the gateway refuses it.'),
      messageOf('agent', 'Could you send a screenshot of the gateway?'),
      messageOf('requester', 'The proxy was replaced.'),
      messageOf('system', 'Satisfaction survey delivered'),
    ]),
  )

  it('weighs words said more often, and by the requester, more', () => {
    expect(weightOf(query, 'webhook')).toBeGreaterThan(weightOf(query, 'proxi'))
    expect(weightOf(query, 'proxi')).toBeGreaterThan(weightOf(query, 'screenshot'))
    expect(weightOf(query, 'screenshot')).toBeGreaterThan(0)
  })

  it('leaves out what the system wrote', () => {
    expect(weightOf(query, 'satisfact')).toBe(0)
  })

  it('keeps words as the ticket wrote them', () => {
    expect(query.terms.find((one) => one.term === 'rly-3009')?.written).toBe('RLY-3009')
    expect(query.language).toBe('en')
  })

  it('is made of the messages alone when the subject could not be read', () => {
    expect(queryOfTicket(ticketOf(null, [messageOf('requester', 'invoice')])).terms).toHaveLength(1)
  })

  it('is empty for an empty ticket', () => {
    expect(queryOfTicket(ticketOf('', [])).terms).toEqual([])
  })

  it('reads the beginning of a ticket of 200 kB', () => {
    const long = queryOfTicket(
      ticketOf('Export', [messageOf('requester', `first ${'filler '.repeat(30_000)} last`)]),
    )
    expect(long.terms.map((one) => one.term)).toContain('first')
    expect(long.terms.map((one) => one.term)).not.toContain('last')
  })
})

describe('the language of a ticket', () => {
  const LOG = Array.from(
    { length: 20 },
    (_, at) => `2026-11-02T10:15:${at + 10}Z ERROR the relay could not connect and will not try this again`,
  ).join('\n')
  const QUOTED =
    '> Thank you for your message. We have looked into this and would like to know more about it.\n'

  it.each([
    ['below the log it quotes', `${LOG}\nSeit gestern startet der Dienst bei uns nicht mehr.`],
    ['above the log it quotes', `Seit gestern startet der Dienst bei uns nicht mehr.\n${LOG}`],
    ['above an English reply', `Das hat leider nicht geholfen.\n${QUOTED.repeat(8)}`],
  ])('is what the requester writes %s', (_name, text) => {
    expect(queryOfTicket(ticketOf('', [messageOf('requester', text)])).language).toBe('de')
  })

  it('is not what the agent writes', () => {
    const answer = 'Please send us the log files of the last two days and tell us which version you use. '
    const ticket = ticketOf('Drucker druckt seit heute nicht', [
      messageOf('requester', 'Bei uns im Büro geht nichts mehr.'),
      messageOf('agent', answer.repeat(10)),
    ])
    expect(queryOfTicket(ticket).language).toBe('de')
  })

  it.each([
    ['a ticket that is a log', LOG],
    ['a ticket of one word', 'Passwort'],
  ])('is not told of %s', (_name, text) => {
    expect(queryOfTicket(ticketOf('', [messageOf('requester', text)])).language).toBe('')
  })
})

describe('weights within a message', () => {
  const shareOf = (text: string, line: string, blocks: Parameters<typeof weighMessage>[0]['blocks'] = []) =>
    weighMessage({ text, blocks }, 1).find((part) => part.text.includes(line))?.weight

  it.each([
    ['own words', 'The export stops.', 'export', 1],
    ['a quoted line', 'Yes.\n> old words', 'old words', 0.25],
    ['a log line', 'See:\n2026-11-20 10:00:01 ERROR worker died', 'worker', 0.3],
    ['a stack frame', 'It fails\n    at Worker.run (worker.js:10)', 'worker.js', 0.3],
    ['a run of key=value', 'Log:\nlevel=warn code=5 host=a', 'level', 0.3],
    ['a stretch that looks like one for long', `Hm\n${'a=b='.repeat(5_000)} ! x`, '!', 1],
    ['a signature', 'It fails.\nKind regards,\nMaria Example', 'Maria', 0.1],
    ['a leave-taking with a letter below it', `Thanks\n${'More of the story. '.repeat(40)}`, 'More', 1],
  ])('%s', (_name, text, line, share) => {
    expect(shareOf(text, line)).toBe(share)
  })

  it('counts a code in a log line in full', () => {
    const [part] = weighMessage({ text: '2026-11-20 10:00:01 RLY-3009', blocks: [] }, 1)
    expect(part?.codeWeight).toBe(1)
  })

  it('believes the blocks the host marked', () => {
    const text = 'mine\ntheirs'
    expect(shareOf(text, 'theirs', [{ kind: 'quote', start: 5, end: 11 }])).toBe(0.25)
  })
})
