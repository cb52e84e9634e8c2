import { describe, expect, it } from 'vitest'
import { readTypedTickets } from '@/lib/desk/reviews/typed-tickets'

const ACME = 'https://acme.zendesk.com'
const DESK = 'https://acme.atlassian.net'

describe('tickets that somebody typed', () => {
  it.each([
    [`${ACME}/agent/tickets/4001`, null, ['zendesk 4001']],
    [`${DESK}/browse/DESK-12`, null, ['jira DESK-12']],
    [`${DESK}/jira/servicedesk/projects/DESK/queues/custom/1/DESK-7`, null, ['jira DESK-7']],
    ['4001, #4002;4003\n 4004', ACME, ['zendesk 4001', 'zendesk 4002', 'zendesk 4003', 'zendesk 4004']],
    ['desk-12 DESK-13', DESK, ['jira DESK-12', 'jira DESK-13']],
    [`4001 ${ACME}/agent/tickets/4001 4001`, ACME, ['zendesk 4001']],
    [`4001 ${DESK}/browse/DESK-12`, ACME, ['zendesk 4001', 'jira DESK-12']],
    ['', ACME, []],
  ])('%j of %s', (text, site, expected) => {
    const { tickets, unknown } = readTypedTickets(text, site)
    expect(tickets.map(({ host, key }) => `${host} ${key}`)).toEqual(expected)
    expect(unknown).toEqual([])
  })

  it('have the address that an agent opens', () => {
    expect(readTypedTickets(`${ACME}/agent/tickets/4001/?brand=1`, null).tickets).toEqual([
      { host: 'zendesk', site: ACME, key: '4001', url: `${ACME}/agent/tickets/4001` },
    ])
  })

  it.each([
    ['4001', null],
    ['DESK-12', ACME],
    ['4001', DESK],
    ['javascript:alert(1)', ACME],
    ['http://acme.zendesk.com/agent/tickets/4001', ACME],
    ['https://example.com/agent', null],
    ['../users', ACME],
  ])('%j of %s is none, and said so', (text, site) => {
    expect(readTypedTickets(text, site)).toEqual({ tickets: [], unknown: [text] })
  })
})
