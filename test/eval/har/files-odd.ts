import { harText } from './har-parts'
import type { Planting } from './planting'

const LEVELS = 10_000

/** Chrome: messages of a WebSocket, an event stream, and lines of a log in a body. */
export function socketsAndStreams(p: Planting): string {
  const message = (data: string, type = 'send', opcode = 1) => ({ type, time: 1_795_513_000.5, opcode, data })
  return harText('chrome', [
    {
      url: `wss://live.acme.example/socket?access_token=${p.secret('WebSocket address', p.letters(40))}`,
      status: 101,
      requestHeaders: {
        'Sec-WebSocket-Key': p.keep('dGhlIHNhbXBsZSBub25jZQ=='),
        'Sec-WebSocket-Protocol': p.keep('graphql-ws'),
      },
      more: {
        _webSocketMessages: [
          message(
            JSON.stringify({
              type: 'connection_init',
              payload: {
                authToken: p.secret('WebSocket message', p.letters(36)),
                client: p.keep('web-4.12'),
              },
            }),
          ),
          message(
            `42["auth",{"password":"${p.secret('WebSocket message with a number before it', p.password())}"}]`,
          ),
          message(
            Buffer.from(
              JSON.stringify({ sessionId: p.secret('WebSocket message in base64', p.hex(32)), seq: 7 }),
            ).toString('base64'),
            'receive',
            2,
          ),
          message(p.keep('{"type":"ka","seq":118}'), 'receive'),
          message(
            JSON.stringify({
              type: 'data',
              payload: { text: `${p.keep('card charged')} ${p.secret('WebSocket message', p.card())}` },
            }),
            'receive',
          ),
        ],
      },
    },
    {
      url: 'https://live.acme.example/stream',
      body: {
        mimeType: 'text/event-stream',
        text: `event: ready\ndata: {"token":"${p.secret('event stream', p.letters(30))}","id":"${p.keep('ev-1001')}"}\n\nevent: tick\ndata: {"n":${p.keep('2048')}}\n\n`,
      },
    },
    {
      url: 'https://ops.acme.example/log',
      body: {
        mimeType: 'text/plain',
        text: [
          `2026-11-24T09:31:02.114Z INFO ${p.keep('worker-3')} ${p.keep('job 88121 started')}`,
          `2026-11-24T09:31:02.341Z DEBUG headers Authorization: Bearer ${p.secret('log line', p.letters(32))}`,
          `2026-11-24T09:31:02.500Z WARN retry=2 api_key=${p.secret('log line', p.hex(32))} status=${p.keep('503')}`,
          `2026-11-24T09:31:03.008Z ERROR ${p.keep('TimeoutError')}: upstream amqp://bus:${p.secret('log line', p.letters(14))}@mq.internal.example/jobs`,
          `2026-11-24T09:31:03.010Z INFO Set-Cookie: JSESSIONID=${p.secret('log line', p.hex(32).toUpperCase())}; Path=/`,
        ].join('\n'),
      },
    },
  ])
}

/** Fiddler: JSON of ten thousand levels in a body, with a secret at the bottom. */
export function deepJson(p: Planting): string {
  const bottom = JSON.stringify({
    password: p.secret('bottom of 10,000 levels', p.password()),
    depth: p.keep('very deep indeed'),
  })
  const text = `${'{"child":['.repeat(LEVELS)}${bottom}${']}'.repeat(LEVELS)}`
  return harText('fiddler', [
    { url: 'https://api.acme.example/tree', body: { mimeType: 'application/json', text } },
    {
      url: 'https://api.acme.example/tree',
      post: {
        mimeType: 'application/json',
        text: `${'['.repeat(LEVELS)}"${p.secret('bottom of 10,000 lists', p.githubToken())}"${']'.repeat(LEVELS)}`,
      },
    },
  ])
}

/** Charles: payment and personal data by value, in every kind of body. */
export function personalData(p: Planting): string {
  return harText('charles', [
    {
      url: `https://shop.acme.example/orders?customer=${encodeURIComponent(p.secret('address', p.email()))}&ref=${p.keep('A-2026-11-0042')}`,
      post: {
        mimeType: 'application/json',
        text: JSON.stringify({
          card: {
            number: p.secret('JSON body', p.card()),
            cvc: p.secret('JSON body', p.digits(3)),
            brand: p.keep('visa'),
          },
          iban: p.secret('JSON body', p.iban()),
          total: p.keep('1299.00'),
          currency: p.keep('EUR'),
        }),
      },
      body: {
        mimeType: 'application/json',
        text: JSON.stringify({
          id: p.keep('ord_77120'),
          email: p.secret('JSON body', p.email()),
          phone: p.secret('JSON body', '+49 30 23125 128'),
          created: p.keep('2026-11-24T09:30:00Z'),
          weight: p.keep('4111 g'),
          epoch: p.keep('1795513000'),
        }),
      },
    },
    {
      url: 'https://shop.acme.example/invoice',
      body: {
        mimeType: 'text/html',
        text: `<p>${p.keep('Invoice 2026-1042')}</p><p>Pay to ${p.secret('HTML body', p.iban())} or by card ${p.secret('HTML body', p.card())}. Questions: ${p.secret('HTML body', p.email())}</p>`,
      },
    },
    {
      url: 'https://shop.acme.example/export.csv',
      body: {
        mimeType: 'text/csv',
        text: `id,mail,amount\n${p.keep('10021')},${p.secret('CSV', p.email())},12.50\n${p.keep('10022')},${p.secret('CSV', p.email())},${p.keep('99.90')}\n`,
      },
    },
  ])
}

/** Chrome: a secret that stands in a second place without a name beside it. */
export function secretsElsewhere(p: Planting): string {
  const session = p.secret('error page, without a name', p.hex(32))
  const key = p.secret('title, without a name', p.letters(32))
  return harText(
    'chrome',
    [
      {
        url: `https://app.acme.example/s/${session}/board`,
        requestHeaders: { cookie: `session=${session}`, 'x-api-key': key },
        status: 500,
        body: {
          mimeType: 'text/html',
          text: `<h1>${p.keep('Something went wrong')}</h1><pre>no row for ${session} in table ${p.keep('user_sessions')}</pre>`,
        },
      },
      {
        url: 'https://app.acme.example/board',
        body: {
          mimeType: 'application/json',
          text: JSON.stringify({ [key]: p.keep('as a name'), echoed: `?${session}!` }),
        },
      },
    ],
    `Console ${key}`,
  )
}
