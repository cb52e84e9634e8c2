import { describe, expect, it } from 'vitest'
import { interpretAnswer } from '@/lib/host/client'
import type { RawAnswer } from '@/lib/host/contract'

const answer = (over: Partial<RawAnswer>): RawAnswer => ({
  path: '/api/v2/users/me',
  status: 200,
  contentType: 'application/json; charset=utf-8',
  body: '{"user":{}}',
  redirected: false,
  ...over,
})
const LOGIN = '<!DOCTYPE html><html><form action="/access/login"><input type="password"></form></html>'

describe('what an answer is believed to be', () => {
  it('JSON', () => {
    expect(interpretAnswer(answer({ body: '\ufeff{"a":[1,"]"]}' }))).toEqual({
      ok: true,
      value: { a: [1, ']'] },
    })
  })

  const failures: readonly [name: string, over: Partial<RawAnswer>, reason: string][] = [
    ['401', { status: 401 }, 'signed-out'],
    ['403', { status: 403, contentType: 'text/html', body: LOGIN }, 'forbidden'],
    ['404', { status: 404 }, 'not-found'],
    ['410', { status: 410 }, 'not-found'],
    ['429', { status: 429, retryAfter: 30 }, 'rate-limited'],
    ['500', { status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' }, 'server-error'],
    ['503', { status: 503, retryAfter: 5 }, 'server-error'],
    ['504', { status: 504 }, 'timeout'],
    ['400', { status: 400 }, 'malformed'],
    ['a redirect that was not followed', { status: 302, body: '' }, 'login-page'],
    ['a login page', { contentType: 'text/html', body: LOGIN }, 'login-page'],
    [
      'a redirect that was',
      { contentType: 'text/html', body: '<p>Hello</p>', redirected: true },
      'login-page',
    ],
    ['a login page that calls itself JSON', { body: LOGIN }, 'login-page'],
    ['another page', { contentType: 'text/html', body: '<p>We are building something</p>' }, 'not-json'],
    ['words', { contentType: 'text/plain', body: 'OK' }, 'not-json'],
    ['nonsense between braces', { body: '{"a":nope}' }, 'not-json'],
    ['too many ends', { body: '{"a":1}}' }, 'not-json'],
    ['an answer cut in a list', { body: '{"a":[1,2' }, 'truncated'],
    ['an answer cut in a string', { body: '{"a":"b\\"c' }, 'truncated'],
    ['an answer cut after a key', { body: '{"a"' }, 'truncated'],
    ['nothing at all', { body: '' }, 'truncated'],
    ['nothing that is no JSON', { body: '', contentType: '' }, 'not-json'],
  ]
  it.each(failures)('%s', (_, over, reason) => {
    const raw = answer(over)
    expect(interpretAnswer(raw)).toEqual({
      ok: false,
      reason,
      path: raw.path,
      status: raw.status,
      ...(raw.retryAfter === undefined ? {} : { retryAfter: raw.retryAfter }),
    })
  })
})
