import { describe, expect, it } from 'vitest'
import { parseMappedHost } from '@/lib/storage/mapped-hosts'

const ADDED = ['https://help.acme.com']

describe('the address of a helpdesk under a name of its own', () => {
  it.each([
    ['support.acme.com', 'https://support.acme.com'],
    ['  https://Support.Acme.com/ ', 'https://support.acme.com'],
    ['hilfe.bücher.de', 'https://hilfe.xn--bcher-kva.de'],
    ['support.notzendesk.com', 'https://support.notzendesk.com'],
  ])('is understood: %s', (typed, origin) => {
    expect(parseMappedHost(typed, ADDED)).toEqual({ ok: true, origin })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['our helpdesk', 'not-address'],
    ['localhost', 'not-address'],
    ['*.acme.com', 'not-address'],
    ['javascript:alert(1)', 'not-address'],
    ['ftp://support.acme.com', 'not-address'],
    ['https://me:secret@support.acme.com', 'not-address'],
    ['http://support.acme.com', 'not-https'],
    ['support.acme.com/agent/tickets/1', 'path'],
    ['https://support.acme.com/?a=b', 'path'],
    ['support.acme.com:8443', 'port'],
    ['192.168.0.1', 'ip'],
    ['https://[::1]/', 'ip'],
    ['acme.zendesk.com', 'known'],
    ['https://acme.atlassian.net/jira', 'known'],
    ['help.acme.com', 'already'],
  ])('cannot be added: "%s" is %s', (typed, fault) => {
    expect(parseMappedHost(typed, ADDED)).toEqual({ ok: false, fault })
  })
})
