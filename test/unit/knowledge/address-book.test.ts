import { describe, expect, it } from 'vitest'
import { AddressBook } from '@/lib/knowledge/address-book'

const GUIDE = 'zendesk-guide@acme.zendesk.com'
const WIKI = 'confluence@acme.atlassian.net'
const FILES = 'files@handbook'

const article = (sourceId: string, id: string, url: string) => ({ sourceId, id: `${sourceId}/${id}`, url })
const book = new AddressBook([
  article(GUIDE, '900101', 'https://acme.zendesk.com/hc/en-us/articles/900101-Sign-in'),
  article(GUIDE, '900101:de', 'https://acme.zendesk.com/hc/de/articles/900101-Anmelden'),
  article(WIKI, '77', 'https://acme.atlassian.net/wiki/spaces/KB/pages/77/Sign+in'),
  article(FILES, 'vpn', 'https://KB.example/Network/VPN/'),
  article(FILES, '5', 'https://kb.example/view?id=5'),
  article(FILES, '6', 'https://kb.example/view?id=6'),
  article(FILES, '1', 'https://docs.example/articles/900101'),
  article(FILES, 'without', ''),
])
const first = (href: string, own = GUIDE) => book.candidates(href, own)[0] ?? null

describe('the article of an address', () => {
  it.each([
    ['of a file, as it is', 'https://kb.example/Network/VPN/', 'files@handbook/vpn'],
    ['with scheme and host in other letters', 'HTTPS://KB.Example/Network/VPN', 'files@handbook/vpn'],
    ['with a hash and a query', 'https://kb.example/Network/VPN?utm_source=mail#steps', 'files@handbook/vpn'],
    ['that only its query tells from another', 'https://kb.example/view?id=6', 'files@handbook/6'],
    [
      'of a file that looks like one of a help centre',
      'https://docs.example/articles/900101',
      'files@handbook/1',
    ],
    [
      'of the own site, under an old title',
      'https://acme.zendesk.com/hc/en-us/articles/900101-Login',
      `${GUIDE}/900101`,
    ],
    [
      'of the own site, in another language',
      'https://acme.zendesk.com/hc/de/articles/900101',
      `${GUIDE}/900101`,
    ],
    [
      'of the own site, under another host of it',
      'https://help.acme.example/hc/articles/900101',
      `${GUIDE}/900101`,
    ],
    ['of another site', 'https://acme.atlassian.net/wiki/spaces/KB/pages/77', `${WIKI}/77`],
    [
      'of another site, by page id',
      'https://acme.atlassian.net/wiki/pages/viewpage.action?pageId=77',
      `${WIKI}/77`,
    ],
  ])('is found %s', (_, href, id) => {
    expect(first(href)).toBe(id)
  })

  it.each([
    ['in a path with other letters', 'https://kb.example/network/vpn'],
    ['that several share but for the query', 'https://kb.example/view'],
    ['of another page', 'https://acme.zendesk.com/hc/en-us/requests/900101'],
    ['that is none', 'javascript:alert(1)'],
    ['that is broken', 'https://'],
    ['without end', `https://kb.example/${'a'.repeat(3_000)}`],
  ])('is none %s', (_, href) => {
    expect(first(href)).toBeNull()
  })

  it('is never taken for one of the own site where the host is known as that of another', () => {
    expect(book.candidates('https://acme.atlassian.net/wiki/spaces/KB/pages/900101', GUIDE)).toEqual([
      `${WIKI}/900101`,
    ])
  })
})
