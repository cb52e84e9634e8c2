import { harText } from './har-parts'
import type { Planting } from './planting'

/** Chrome: an OAuth round with codes and tokens in queries, fragments and addresses inside addresses. */
export function oauthRound(p: Planting): string {
  const code = p.secret('query code', p.letters(40))
  const inner = `https://app.acme.example/cb?access_token=${p.secret('address in an address', p.letters(40))}&state=${p.keep('board')}`
  const fragment = p.secret('fragment', p.letters(36))
  const signed = p.secret('signed address', p.hex(64))
  return harText('chrome', [
    {
      url: `https://id.acme.example/authorize?response_type=code&client_id=${p.keep('acme-web')}&scope=${p.keep('openid+profile')}&redirect_uri=${encodeURIComponent(inner)}`,
      query: { response_type: p.keep('code'), redirect_uri: inner },
      status: 302,
      responseHeaders: { location: `https://app.acme.example/cb?code=${code}&state=board` },
    },
    {
      url: `https://app.acme.example/cb?code=${code}&state=board`,
      query: { code, state: 'board' },
      requestHeaders: {
        referer: `https://id.acme.example/x?login_ticket=${p.keep('hint')}&id_token=${p.secret('Referer', p.jwt({ sub: 'u-771', nonce: p.hex(16) }))}`,
      },
    },
    {
      url: `https://app.acme.example/board#access_token=${fragment}&token_type=${p.keep('bearer')}&expires_in=${p.keep('3600')}`,
      body: {
        mimeType: 'text/html',
        text: `<a href="https://files.acme.example/report.pdf?X-Amz-Credential=${p.secret('signed address in HTML', `${p.cloudKey()}%2F20261124%2Feu-west-1%2Fs3%2Faws4_request`)}&amp;X-Amz-Expires=${p.keep('900')}&amp;X-Amz-Signature=${signed}">${p.keep('Monthly report')}</a>`,
      },
    },
    {
      url: `https://admin:${p.secret('address with login', p.password().replace(/!/g, ''))}@legacy.acme.example/status`,
      body: {
        mimeType: 'text/plain',
        text: `${p.keep('build 4.12.0-rc.2')}\nDATABASE_URL=postgres://app:${p.secret('connection string', p.letters(16))}@db.internal.example:5432/orders\n`,
      },
    },
    {
      url: `https://hooks.acme.example/v2/deliver?sig=${p.secret('query sig', p.letters(43))}&sv=${p.keep('2024-11-04')}&se=${p.keep('2026-12-01')}`,
      query: {
        api_key: p.secret('query api_key', p.hex(32)),
        page: p.keep('3'),
        pageToken: p.keep(p.letters(24)),
        sort: p.keep('-updated'),
      },
      responseHeaders: {
        link: `<https://api.acme.example/things?cursor=${p.keep('c2Vlay0zMDA')}>; rel="next"`,
      },
    },
  ])
}

/** Safari: addresses in bodies, in script and in headers that are not known to hold any. */
export function addressesInBodies(p: Planting): string {
  return harText('safari', [
    {
      url: 'https://cdn.acme.example/app.js',
      body: {
        mimeType: 'application/javascript',
        text: [
          `const api = "https://api.acme.example/v3?apikey=${p.secret('address in script', p.hex(32))}";`,
          `window.config = { apiKey: "${p.secret('setting in script', p.letters(30))}", passwordField: "${p.keep('#user_password')}", tokenName: "${p.keep('csrfToken')}" };`,
          `function ${p.keep('refreshToken(session)')} { return session.token || ${p.keep('this.auth.currentToken')} }`,
          `const labels = { password: "${p.keep('Password')}", secret: "${p.keep('Your secret')}", key: "${p.keep('Key')}" };`,
          `el.setAttribute("integrity", "${p.keep(`sha384-${p.letters(64)}`)}");`,
          `fetch("/login",{body:'{\\"password\\":\\"${p.secret('JSON in script', p.password())}\\"}'})`,
          `<div data-state='{&quot;password&quot;:&quot;${p.secret('JSON in an attribute', p.password())}&quot;,&quot;lang&quot;:&quot;${p.keep('fr-CA')}&quot;}'></div>`,
          `query { login(user: "ops", password: "${p.secret('GraphQL text', 'correcthorsebattery')}") { id } }`,
          `DB_PASSWORD=${p.secret('environment', 'treehousewindow')}`,
          `var session = ${p.keep('sessionStorage.getItem')}("id"), pin = ${p.keep('map.addPin')}(x), key = event.keyCode`,
        ].join('\n'),
      },
    },
    {
      url: `https://app.acme.example/password/reset/${p.secret('path', p.letters(40))}`,
      requestHeaders: {
        'x-forward-to': `https://x.acme.example/?token=${p.secret('address in a header', p.letters(26))}`,
      },
      body: {
        mimeType: 'application/json',
        text: JSON.stringify({
          subject: p.keep('Reset your password'),
          html: `<a href='https://app.acme.example/reset?reset_password_token=${p.secret('address in JSON', p.letters(24))}'>here</a>`,
          link: p.keep('https://docs.acme.example/guides/tokens?lang=en#rotate'),
          magic: `https://app.acme.example/go#/enter?jwt=${p.secret('address with route', p.jwt({ sub: '88' }))}`,
        }),
      },
    },
    {
      url: `https://app.acme.example/redirect?to=${encodeURIComponent(`https://a.example/?u=${encodeURIComponent(`https://b.example/?secret=${p.secret('third address in an address', p.letters(22))}`)}`)}`,
      body: {
        mimeType: 'text/css',
        text: `.password-token { background: url(${p.keep('/img/key.9f8e7d.svg')}) }`,
      },
    },
  ])
}
