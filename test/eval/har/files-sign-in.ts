import { harText } from './har-parts'
import type { Planting } from './planting'

const FORM = 'application/x-www-form-urlencoded'

/** Chrome: signing in with a form, cookies both ways, a token in a page title and in the initiator. */
export function signInWithForm(p: Planting): string {
  const password = p.secret('form text', p.password())
  const csrf = p.secret('form text', p.letters(32))
  const sid = p.secret('Cookie header', p.hex(32))
  const remember = p.secret('Set-Cookie header', p.letters(40))
  const reset = p.secret('page title', p.letters(28))
  const host = 'https://app.acme.example'
  return harText(
    'chrome',
    [
      {
        url: `${host}/login?next=/board&ref=${p.keep('mail-footer')}`,
        query: { next: '/board', ref: 'mail-footer' },
        requestHeaders: {
          ':authority': p.keep('app.acme.example'),
          cookie: `sid=${sid}; theme=${p.secret('Cookie header', p.letters(12))}`,
          'x-request-id': p.keep(p.uuid()),
          traceparent: p.keep(`00-${p.hex(32)}-${p.hex(16)}-01`),
          'accept-language': p.keep('de-DE,de;q=0.9,en;q=0.8'),
          'user-agent': p.keep(
            'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0',
          ),
        },
        requestCookies: { sid, locale: p.secret('cookies array', p.letters(10)) },
        responseHeaders: {
          etag: p.keep(`W/"${p.hex(32)}"`),
          'cf-ray': p.keep(`${p.hex(16)}-FRA`),
          server: p.keep('nginx/1.27.2'),
        },
        body: {
          mimeType: 'text/html',
          text: `<html><head><meta name="csrf-token" content="${csrf}"><title>${p.keep('Sign in to Acme')}</title></head><body><form><input type="password" name="password" placeholder="${p.keep('Enter your password')}"><input type="hidden" name="authenticity_token" value="${p.secret('hidden field', p.letters(30))}"></form></body></html>`,
        },
        more: {
          _initiator: {
            type: 'script',
            stack: {
              callFrames: [
                {
                  functionName: p.keep('submitLogin'),
                  scriptId: '14',
                  url: `${host}/js/app.js?token=${p.secret('initiator', p.letters(24))}`,
                  lineNumber: 120,
                  columnNumber: 8,
                },
                {
                  functionName: p.keep('onTokenExpired'),
                  scriptId: '15',
                  url: p.keep(`${host}/js/vendor.3f9a2c.js`),
                  lineNumber: 1,
                  columnNumber: 99_120,
                },
              ],
            },
          },
        },
      },
      {
        url: `${host}/session`,
        status: 302,
        requestHeaders: { 'content-type': FORM, COOKIE: `sid=${sid}`, 'X-CSRF-Token': csrf },
        post: {
          mimeType: FORM,
          text: `utf8=%E2%9C%93&authenticity_token=${csrf}&user%5Bemail%5D=${encodeURIComponent(p.secret('form text', p.email()))}&user%5Bpassword%5D=${encodeURIComponent(password)}&commit=${p.keep('Sign+in')}`,
          params: [
            { name: 'user[password]', value: password },
            { name: 'otp', value: p.secret('form params', p.digits(6)) },
            { name: 'commit', value: p.keep('Sign in') },
          ],
        },
        responseHeaders: {
          'set-cookie': `remember_token=${remember}; Path=/; HttpOnly; SameSite=Lax\n_acme=${p.secret('Set-Cookie header, second', p.hex(24))}; Max-Age=3600`,
          location: `${host}/board?session_token=${p.secret('Location header', p.letters(32))}`,
          'x-runtime': p.keep('0.184211'),
        },
        responseCookies: { remember_token: remember },
        redirect: `${host}/board?session_token=${p.secret('redirectURL', p.letters(32))}`,
      },
    ],
    `${p.keep('Reset password')} – ${host}/reset?reset_token=${reset}`,
  )
}

/** Fiddler: single sign-on with SAML, basic credentials, digest, keys in headers of many spellings. */
export function signInWithSaml(p: Planting): string {
  const assertion = Buffer.from(
    `<samlp:Response ID="${'_resp-4471'}"><saml:Attribute Name="mail">${p.email()}</saml:Attribute><ds:SignatureValue>${p.letters(60)}</ds:SignatureValue></samlp:Response>`,
  ).toString('base64')
  p.secret('SAMLResponse', assertion)
  const basic = Buffer.from(`integration:${p.password()}`).toString('base64')
  return harText('fiddler', [
    {
      url: 'https://idp.acme.example/sso/saml',
      post: {
        mimeType: FORM,
        text: `SAMLResponse=${encodeURIComponent(assertion)}&RelayState=${p.keep('board')}`,
        params: [{ name: 'SAMLResponse', value: assertion }],
      },
      requestHeaders: {
        AUTHORIZATION: `Basic ${p.secret('Authorization: Basic', basic)}`,
        'Content-Type': FORM,
      },
      body: {
        mimeType: 'text/xml',
        text: `<soap:Envelope><wsse:Password Type="PasswordText">${p.secret('SOAP element', p.password())}</wsse:Password><wsse:Username>${p.keep('svc-acme')}</wsse:Username></soap:Envelope>`,
      },
    },
    {
      url: 'https://api.acme.example/v1/things',
      status: 401,
      requestHeaders: {
        'Proxy-Authorization': `Bearer ${p.secret('Proxy-Authorization', p.letters(40))}`,
        'X-Api-Key': p.secret('X-Api-Key', p.hex(32)),
        'x-amz-security-token': p.secret('x-amz-security-token', p.letters(90)),
        'Ocp-Apim-Subscription-Key': p.secret('subscription key', p.hex(32)),
        'X-Auth-Token': p.secret('X-Auth-Token', p.letters(32)),
        'X-Vault-Token': p.secret('X-Vault-Token', p.letters(26)),
        'X-Amzn-Trace-Id': p.keep(`Root=1-${p.hex(8)}-${p.hex(24)}`),
        'X-Correlation-ID': p.keep(p.uuid()),
        'If-None-Match': p.keep(`"${p.hex(32)}"`),
      },
      responseHeaders: {
        'WWW-Authenticate': p.keep('Bearer realm="acme", error="invalid_token"'),
        'X-Refresh-Token': p.secret('X-Refresh-Token', p.letters(48)),
        'Content-Security-Policy': p.keep(
          "default-src 'self'; script-src 'nonce-r4nd0m' https://cdn.acme.example",
        ),
      },
      body: {
        mimeType: 'application/json',
        text: JSON.stringify({
          error: p.keep('invalid_token'),
          message: p.keep('The access token expired'),
          token_type: p.keep('Bearer'),
          request_id: p.keep(`req_${p.hex(16)}`),
        }),
      },
    },
  ])
}
