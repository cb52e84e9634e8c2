import { describe, expect, it } from 'vitest'
import { findOutdated } from '@/lib/knowledge/outdated'
import { queryOfTicket } from '@/lib/knowledge/ticket-query'
import { compareVersions, isSameProduct, versionsIn } from '@/lib/knowledge/versions'
import { articleOf, messageOf, ticketOf } from './samples'

const named = (text: string) => versionsIn(text).map(({ product, version }) => `${product}|${version}`)

describe('versions in a text', () => {
  it.each([
    ['a product with its version', 'Relay Connector 4.2 stops', ['relay connector|4.2']],
    ['with a v', 'We run Relay Connector v4.2.1 here.', ['relay connector|4.2.1']],
    ['with the word', 'Since Relay version 3.2 it fails', ['relay|3.2']],
    ['without a product', 'our version is fine, but version 4.1 is not', ['|4.1']],
    ['at the beginning of a sentence', 'Version 4.1 crashes', ['|4.1']],
    ['a family', 'Relay Connector 4.x', ['relay connector|4.x']],
    ['an article before the name', 'The Connector 4.2', ['connector|4.2']],
    ['a system', 'On iOS 17.2 and macOS 14.1', ['ios|17.2', 'macos|14.1']],
    ['German', 'Unser Relay Connector Version 4.2', ['relay connector|4.2']],
    ['French', 'Depuis la version 3.2', ['|3.2']],
    ['Spanish', 'con la versión 3.2', ['|3.2']],
    ['the end of a sentence', 'We use Relay 4.2.', ['relay|4.2']],
  ])('are read: %s', (_name, text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it.each([
    ['an address', 'Server 10.0.12.4 does not answer, host 192.168.1.10'],
    ['an address with a port', 'Proxy 10.0.1:8080'],
    ['a date', 'Monday 12.10.2026 and Nov 3.11.2026'],
    ['a protocol', 'HTTP/1.1 200 and HTTP/2.0'],
    ['a standard', 'TLS 1.2 with SAML 2.0 and OAuth 2.0'],
    ['a price', 'Plus 9.99 EUR, $3.20, Team 12.50 per month, € 4.50'],
    ['a share', 'CPU 3.5% and Load 0.7 %'],
    ['a measure', 'Memory 1.5 GB, Timeout 2.5 s, Wait 1.5 minutes'],
    ['a time of day', 'Heute 10.30 Uhr'],
    ['a place in a text', 'see Section 3.2 and Step 4.1'],
    ['a number alone', 'it took 3.2 on average'],
    ['a path', '/api/v2.1/records and https://example.com/4.2/'],
    ['a code', 'RLY-4.2 and release_4.2'],
    ['a short date', 'until 3.11. we wait'],
  ])('are not seen in %s', (_name, text) => {
    expect(named(text)).toEqual([])
  })
})

describe('versions', () => {
  it.each([
    ['3.2', '4.1', -1],
    ['4.1', '3.9', 1],
    ['3.10', '3.9', 1],
    ['4.x', '4.7', 0],
    ['3.x', '4.7', -1],
    ['3.2', '3.2.9', 0],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign)
  })

  it.each([
    ['relay connector', 'connector', true],
    ['connector', 'relay connector', true],
    ['relay', 'relay connector', false],
    ['', 'relay', false],
    ['', '', true],
    ['ios', 'relay', false],
  ])('of “%s” and “%s” are of one product: %s', (a, b, same) => {
    expect(isSameProduct(a, b)).toBe(same)
  })
})

describe('an outdated article', () => {
  const find = (title: string, body: string, ticket: string, labels: string[] = []) =>
    findOutdated(articleOf('v', title, body, { labels }), versionsIn(ticket))

  it.each([
    [
      'names the product in its title',
      'Relay Connector 3.2 does not start',
      '',
      'Relay Connector 4.1 does not start',
    ],
    [
      'says what it applies to',
      'Does not start',
      'Applies to Relay Connector 3.2.',
      'We updated to Connector 4.1',
    ],
    [
      'says a version alone, as the ticket does',
      'Start',
      'Applies to version 3.2',
      'since version 4.1 it fails',
    ],
    ['says it with a bare number', 'Start', 'Applies to: 3.2', 'we are on version 4.1 now'],
    ['says it in a label', 'Start', '', 'version 4.1 fails', ['v3.2']],
    ['says it in German', 'Start', 'Gilt für Version 3.2.', 'Mit Version 4.1 geht nichts'],
    ['says it in French', 'Démarrage', 'S’applique à la version 3.2.', 'Avec la version 4.1'],
    ['says it in Spanish', 'Inicio', 'Se aplica a la versión 3.2.', 'con la versión 4.1'],
  ])('%s', (_name, title, body, ticket, labels: string[] = []) => {
    expect(find(title, body, ticket, labels)).toEqual({ article: '3.2', ticket: '4.1' })
  })

  it.each([
    ['the ticket names no version', 'Relay 3.2 fails', '', 'it fails'],
    ['the article names none', 'It fails', 'Restart.', 'Relay 4.1 fails'],
    ['both are the same', 'Relay 4.1 fails', '', 'Relay 4.1.3 fails'],
    ['the article is for a newer one', 'Relay 5.0 fails', '', 'Relay 4.1 fails'],
    ['they are of other products', 'Relay 3.2 fails', '', 'On iOS 17.2 it fails'],
    ['the app is one thing and its system another', 'App 3.2 on iOS', '', 'iOS 17.2, App 3.2'],
    ['the ticket names two of the product', 'Relay 3.2 fails', '', 'We went from Relay 3.2 to Relay 4.1'],
    ['the article is for several, one of them new', 'Relay 3.2 and Relay 4.1 fail', '', 'Relay 4.1 fails'],
    ['the article holds from a version on', 'Since Relay 3.2: new log in', '', 'Relay 4.1 log in'],
    ['it holds for later ones', 'Relay 3.2 or later: log in', '', 'Relay 4.1 log in'],
    ['it says so in its text', 'Log in', 'Applies to version 3.2 and later.', 'version 4.1 log in'],
    ['it says so in German', 'Anmelden', 'Ab Version 3.2 geht das so.', 'Mit Version 4.1 nicht'],
    [
      'the version is only mentioned in passing',
      'Log in',
      'The old Relay 3.2 had a button.',
      'Relay 4.1 log in',
    ],
    ['one is unnamed and others are in play', 'Log in', 'Applies to version 3.2', 'version 4.1 on iOS 17.2'],
    ['one side names a product and the other none', 'Relay 3.2 log in', '', 'version 4.1 log in'],
    ['it is a standard', 'TLS 1.0 is refused', '', 'We use TLS 1.3'],
  ])('is not called so where %s', (_name, title, body, ticket) => {
    expect(find(title, body, ticket)).toBeNull()
  })

  it('is told by the words of the requester, not by those of agents', () => {
    const ticket = ticketOf('Connector stops', [
      messageOf('requester', 'We run Relay Connector 4.1.'),
      messageOf('agent', 'Is it Relay Connector 5.0?'),
    ])
    expect(queryOfTicket(ticket).versions).toEqual([{ product: 'relay connector', version: '4.1' }])
  })
})
