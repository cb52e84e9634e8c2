import { harText } from './har-parts'
import type { Planting } from './planting'

/** Firefox: JSON both ways, in lists, under objects, in strings of JSON in strings of JSON. */
export function jsonBodies(p: Planting): string {
  const inner = JSON.stringify({
    refresh_token: p.secret('JSON in JSON in JSON', p.letters(40)),
    tenant: p.keep(`tn_${p.hex(8)}`),
  })
  const middle = JSON.stringify({
    payload: inner,
    attempt: 2,
    password: p.secret('JSON in JSON', p.password()),
  })
  return harText('firefox', [
    {
      url: 'https://api.acme.example/graphql',
      post: {
        mimeType: 'application/json',
        text: JSON.stringify({
          operationName: p.keep('UpdateSecretRotation'),
          query: p.keep('mutation Up($password: String!) { login(password: $password) { token expiresAt } }'),
          variables: {
            input: {
              user: p.keep('ops-bot'),
              password: p.secret('GraphQL variable', p.password()),
              pin: Number(p.secret('number', `8${p.digits(5)}`)),
            },
          },
        }),
      },
      body: {
        mimeType: 'application/json',
        text: JSON.stringify({
          data: {
            login: {
              token: p.secret('JSON body', p.jwt({ sub: 'u-19', email: p.secret('JWT payload', p.email()) })),
              expiresAt: p.keep('2026-11-24T11:00:00Z'),
              tokenType: p.keep('Bearer'),
              max_tokens: 4096,
              passwordRequired: true,
              sessionCount: 3,
              credentials: {
                user: p.keep('ops-bot-2'),
                value: p.secret('value under credentials', p.letters(20)),
              },
            },
          },
          secrets: [p.secret('list of secrets', p.letters(24)), p.secret('list of secrets', p.letters(24))],
          ids: { order: p.keep('9007199254740993123'), request: p.keep(p.uuid()) },
        }),
      },
    },
    {
      url: 'https://api.acme.example/events',
      post: {
        mimeType: 'application/json',
        text: JSON.stringify({ event: middle, source: p.keep('billing') }),
      },
      body: {
        mimeType: 'application/json',
        text: JSON.stringify({
          settings: [
            { name: 'smtp_password', value: p.secret('name and value', p.password()) },
            { name: p.keep('smtp_host'), value: p.keep('mail.acme.example') },
            { key: 'webhook_secret', value: p.secret('key and value', p.letters(32)) },
          ],
          headers: {
            Authorization: `Bearer ${p.secret('headers as an object', p.letters(32))}`,
            Accept: p.keep('application/json'),
            cookie: `a=${p.secret('cookie in an object', p.hex(20))}`,
          },
          rawHeaders: [
            'authorization',
            `Token ${p.secret('raw headers', p.letters(30))}`,
            'accept',
            p.keep('*/*'),
          ],
          note: `${p.keep('Rotated by')} ops: ${p.secret('vendor token in prose', p.githubToken())} and ${p.secret('vendor token in prose', p.payKey())}`,
        }),
      },
    },
    {
      url: 'https://api.acme.example/broken',
      status: 500,
      body: {
        mimeType: 'application/json',
        text: `{"error":{"code":"${p.keep('E-1042')}","trace":"${p.keep(p.hex(32))}"},"config":{"clientSecret":"${p.secret('JSON that breaks off', p.letters(32))}","region":"${p.keep('eu-west-1')}","dbPass`,
      },
    },
  ])
}

/** Charles: base64 of text, of JSON, of tokens, of pictures and of bytes, and encoded JSON in addresses. */
export function encodedBodies(p: Planting): string {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const picture = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    Buffer.alloc(64, 7),
  ]).toString('base64')
  const payload = {
    sub: p.secret('JWT payload', p.email()),
    scope: 'read',
    api_key: p.secret('JWT payload', p.hex(32)),
  }
  const bytes = (words: string) =>
    Buffer.concat([
      Buffer.from([8, 150, 1, 18, 255, 254, 0]),
      Buffer.from(words),
      Buffer.from([0, 1, 2]),
    ]).toString('base64')
  return harText('charles', [
    {
      url: 'https://api.acme.example/config',
      body: {
        mimeType: 'application/json',
        encoding: 'base64',
        text: base64(
          JSON.stringify({
            clientSecret: p.secret('base64 body', p.letters(30)),
            theme: p.keep('midnight-blue'),
            nested: { list: [{ accessToken: p.secret('base64 body, deep', p.letters(30)) }] },
          }),
        ),
      },
      responseHeaders: { authorization: `Bearer ${p.secret('JWT header', p.jwt(payload))}` },
    },
    {
      url: 'https://api.acme.example/text',
      body: {
        mimeType: 'text/plain',
        encoding: 'base64',
        text: base64(
          `${p.keep('health=ok version=4.12.0')}\npassword: ${p.secret('base64 text', p.password())}\nAuthorization: Basic ${p.secret('base64 text', base64(`svc:${p.letters(12)}`))}\n`,
        ),
      },
      post: {
        mimeType: 'application/json',
        text: JSON.stringify({
          data: base64(
            JSON.stringify({ session_id: p.secret('base64 in JSON', p.hex(32)), page: p.keep('checkout-2') }),
          ),
          hash: p.keep(p.hex(64)),
          icon: p.keep(`data:image/png;base64,${picture}`),
        }),
      },
    },
    {
      url: `https://api.acme.example/go?state=${encodeURIComponent(base64(JSON.stringify({ token: p.secret('base64 in an address', p.letters(24)), back: '/board' })))}`,
      body: { mimeType: 'image/png', encoding: 'base64', text: p.keep(picture) },
    },
    {
      url: 'https://api.acme.example/rpc',
      body: {
        mimeType: 'application/x-protobuf',
        encoding: 'base64',
        text: bytes(`token=${p.secret('bytes', p.githubToken())}`),
      },
    },
    {
      url: 'https://api.acme.example/rpc2',
      body: {
        mimeType: 'application/x-protobuf',
        encoding: 'base64',
        text: p.keep(bytes('OrderService.List ok')),
      },
    },
    {
      url: 'https://api.acme.example/download',
      body: {
        mimeType: 'application/zip',
        encoding: 'base64',
        text: p.secret(
          'packed body',
          Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40, 3)]).toString('base64'),
        ),
      },
    },
    {
      url: `https://api.acme.example/x?ctx=${Buffer.from(JSON.stringify({ password: p.secret('base64url in an address', p.password()), lang: 'de' })).toString('base64url')}`,
      body: {
        mimeType: 'application/json',
        text: `${JSON.stringify({ etag: p.keep(p.hex(40)), integrity: p.keep(`sha256-${base64(p.hex(32))}`) })}`,
      },
    },
  ])
}

/** Firefox: forms and files sent in parts, with the boundary of two browsers. */
export function multipartBodies(p: Planting): string {
  const part = (boundary: string, name: string, value: string, more = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
  const one = '----WebKitFormBoundaryA1b2C3d4E5f6G7h8'
  const two = '---------------------------29871263418'
  return harText('firefox', [
    {
      url: 'https://app.acme.example/upload',
      post: {
        mimeType: `multipart/form-data; boundary=${one}`,
        text: `${part(one, 'title', p.keep('Quarterly numbers'))}${part(one, 'password', p.secret('multipart field', p.password()))}${part(one, 'api_token', p.secret('multipart field', p.letters(32)))}${part(one, 'meta', JSON.stringify({ client_secret: p.secret('JSON in multipart', p.letters(30)), kind: p.keep('report') }), '')}${part(one, 'file', `user=${p.keep('ops')}\nAWS_SECRET_ACCESS_KEY=${p.secret('file in multipart', p.letters(40))}\nAWS_REGION=${p.keep('eu-central-1')}\n`, '; filename=".env"\r\nContent-Type: text/plain')}--${one}--\r\n`,
      },
      body: {
        mimeType: 'application/json',
        text: JSON.stringify({ stored: p.keep('up_77120.csv'), checksum: p.keep(p.hex(64)) }),
      },
    },
    {
      url: 'https://app.acme.example/keys',
      post: {
        mimeType: `multipart/form-data; boundary=${two}`,
        text: `${part(two, 'label', p.keep('Deploy key'))}${part(two, 'private_key', p.secret('private key in multipart', p.privateKey()))}${part(two, 'passphrase', p.secret('multipart field', p.password()))}--${two}--\r\n`,
      },
      body: {
        mimeType: 'text/plain',
        text: `${p.keep('created key 3 of 5')}\n${p.secret('private key in text', p.privateKey())}\n`,
      },
    },
    {
      url: 'https://app.acme.example/form',
      post: {
        mimeType: 'application/x-www-form-urlencoded',
        text: `a=${p.keep('1')}&json=${encodeURIComponent(JSON.stringify({ oldPassword: p.secret('JSON in a form', p.password()), newPassword: p.secret('JSON in a form', p.password()) }))}&client_secret=${p.secret('form text', p.letters(32))}&grant_type=${p.keep('password')}`,
        params: [
          { name: 'client_secret', value: p.secret('form params', p.letters(32)) },
          { name: 'grant_type', value: 'password' },
          { name: 'upload', fileName: p.keep('invoice-2026-11.pdf'), contentType: 'application/pdf' },
        ],
      },
    },
  ])
}
