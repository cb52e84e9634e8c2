import { describe, expect, it } from 'vitest'
import { readEvidence } from '@/lib/evidence/read-evidence'
import { harText } from '../../eval/har/har-parts'
import { bytes, read, TOKEN } from './readable'

describe('what is recognised', () => {
  it.each([
    ['a HAR under any name', 'capture.txt', harText('firefox', [{ url: 'https://a.example/' }]), 'har'],
    ['a log', 'app.log', '2026-11-24 09:31:02 INFO up\n2026-11-24 09:31:03 ERROR down\n', 'log'],
    [
      'console output',
      '',
      'app.js:12 Uncaught TypeError: x is not a function\nGET https://a.example/b 404 (Not Found)\n',
      'log',
    ],
    [
      'a log of JSON lines',
      'x.jsonl',
      '{"level":"info","msg":"up"}\n{"level":"error","msg":"down"}\n',
      'log',
    ],
    ['a curl command', '', "curl 'https://a.example/x'", 'curl'],
    ['a JSON body', '', '{"error":{"code":"E-1","message":"No such order"}}', 'json'],
    [
      'a trace',
      '',
      'TypeError: x is undefined\n    at load (https://a.example/app.js:10:5)\n    at run (https://a.example/app.js:2:1)',
      'trace',
    ],
    ['prose', '', 'It does not work since Monday.', 'text'],
  ])('%s', (_, name, text, kind) => {
    expect(read(name, text).facts.kind).toBe(kind)
    expect(read(name, bytes(text)).facts.kind).toBe(kind)
  })

  it.each([
    ['a picture', 'shot.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'picture'],
    ['an archive', 'logs.zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'binary'],
    ['bytes', 'core', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32), 'binary'],
    ['nothing', 'a.log', new Uint8Array(), 'empty'],
    ['a HAR that is a web page', 'a.har', bytes('<html>Sign in</html>'), 'not-json'],
    ['a HAR that is other JSON', 'a.har', bytes('{"a":1}'), 'not-har'],
    [
      'a HAR that breaks off in its first request',
      'a.har',
      bytes('{"log":{"entries":[{"time":'),
      'truncated',
    ],
  ])('%s is refused with a reason', (_, name, source, fault) => {
    expect(readEvidence(name, source)).toEqual({ ok: false, name, fault })
  })
})

describe('a HAR', () => {
  const text = harText('chrome', [
    { url: 'https://api.example/ok', time: 120 },
    { url: 'https://api.example/late?x=1', time: 4_200 },
    { url: 'https://api.example/later', time: 9_000 },
    {
      url: 'https://api.example/orders?access_token=k7Q9fTqvN2mWz81LsPbR',
      status: 503,
      time: 31,
      requestHeaders: {
        authorization: `Bearer ${TOKEN}`,
        'x-request-id': 'req-771',
        accept: '*/*',
        'content-type': 'application/json',
      },
      responseHeaders: {
        'CF-Ray': '8f1e2d3c4b5a-FRA',
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      },
      post: { mimeType: 'application/json', text: `{"note":"it's 5 o'clock","password":"Maple-1!x"}` },
      body: {
        mimeType: 'application/json',
        text: '{"errors":[{"code":"UPSTREAM_TIMEOUT","detail":"orders did not answer"}],"request_id":"req-771"}',
      },
    },
    { url: 'https://api.example/gone', status: 0, time: 5, more: {} },
  ])
  const { facts, clean } = read('a.har', text)

  it('tells failing requests with method, path, status, time, ids and what the answer says', () => {
    expect(clean).toBe(true)
    expect(facts).toMatchObject({
      kind: 'har',
      madeBy: 'WebInspector 537.36',
      requests: 5,
      malformed: 0,
      failingCount: 2,
      failing: [
        {
          method: 'POST',
          host: 'api.example',
          path: '/orders',
          status: 503,
          ms: 31,
          startedAt: '2026-11-24T09:30:03.900Z',
          ids: [
            { name: 'x-request-id', value: 'req-771' },
            { name: 'CF-Ray', value: '8f1e2d3c4b5a-FRA' },
            { name: 'traceparent', value: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
          ],
          error: { code: 'UPSTREAM_TIMEOUT', message: 'orders did not answer' },
        },
        { method: 'GET', path: '/gone', status: 0 },
      ],
    })
  })

  it('tells slow ones, the slowest first', () => {
    const slow = facts.kind === 'har' ? facts.slow : []
    expect(slow.map(({ path, ms }) => [path, ms])).toEqual([
      ['/later', 9_000],
      ['/late', 4_200],
    ])
  })

  it('gives each as a masked command for a POSIX shell', () => {
    const [failing] = facts.kind === 'har' ? facts.failing : []
    expect(failing?.curl).toBe(
      [
        "curl 'https://api.example/orders?access_token=<token-1>'",
        "-H 'authorization: Bearer <authorization-1>'",
        "-H 'x-request-id: req-771'",
        "-H 'accept: */*'",
        "-H 'content-type: application/json'",
        `--data-raw '{"note":"it'\\''s 5 o'\\''clock","password":"<password-1>"}'`,
      ].join(' \\\n  '),
    )
  })

  it('counts entries without what HAR 1.2 requires, and reads the others', () => {
    const odd = JSON.stringify({
      log: {
        version: '1.2',
        entries: [
          { request: {} },
          7,
          ...(JSON.parse(text) as { log: { entries: object[] } }).log.entries.slice(0, 1),
        ],
      },
    })
    expect(read('a.har', odd).facts).toMatchObject({ requests: 2, malformed: 1 })
  })
})

describe('a curl command', () => {
  const body = '{"name":"O\'Neil \\"Bob\\"","password":"Maple-1!x"}'
  it.each([
    [
      'bash',
      `curl 'https://a.example/x' \\\n  -H 'Content-Type: application/json' \\\n  -H 'Cookie: sid=a7f3c91e77d04b2f' \\\n  --data-raw $'{"name":"O\\'Neil \\\\"Bob\\\\"","password":"Maple-1\\u0021x"}'`,
    ],
    [
      'cmd',
      'curl ^"https://a.example/x^" ^\r\n  -H ^"Content-Type: application/json^" ^\r\n  -b ^"sid=a7f3c91e77d04b2f^" ^\r\n  --data-raw ^"^{^\\^"name^\\^":^\\^"O\'Neil ^\\^\\^\\^"Bob^\\^\\^\\^"^\\^",^\\^"password^\\^":^\\^"Maple-1^!x^\\^"^}^"',
    ],
    [
      'PowerShell',
      `curl.exe 'https://a.example/x' \`\n  -H 'Content-Type: application/json' \`\n  -H "Cookie: sid=a7f3c91e77d04b2f" \`\n  -d '{"name":"O''Neil \\"Bob\\"","password":"Maple-1!x"}'`,
    ],
  ])('in the writing of %s is read and masked', (_, command) => {
    const { facts, text, clean } = read('', command)
    expect(clean).toBe(true)
    expect(facts).toMatchObject({
      kind: 'curl',
      request: { method: 'POST', url: 'https://a.example/x', path: '/x' },
    })
    expect(text).toContain("'Content-Type: application/json'")
    expect(text).toMatch(/Cookie: sid=<session-1>/)
    expect(text).toContain(
      `--data-raw '${body.replaceAll("'", "'\\''").replace('Maple-1!x', '<password-1>')}'`,
    )
  })

  it('as Chrome copies it for PowerShell is read and masked', () => {
    const { facts, text, clean } = read(
      '',
      [
        '$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession',
        '$session.UserAgent = "Mozilla/5.0 (X11)"',
        '$session.Cookies.Add((New-Object System.Net.Cookie("sid", "a7f3c91e77d04b2f", "/", "a.example")))',
        '$session.Cookies.Add((New-Object System.Net.Cookie("theme", "dark-and-quiet-7", "/", "a.example")))',
        'Invoke-WebRequest -UseBasicParsing -Uri "https://a.example/x?a=`$1" `',
        '-Method "POST" `',
        '-WebSession $session `',
        '-Headers @{',
        '"authority"="a.example"',
        '  "path"="/x"',
        '  "x-api-key"="k7Q9fTqvN2mWz81LsPbR"',
        '  "accept" = "*/*"',
        '} `',
        '-ContentType "application/json" `',
        '-Body ([System.Text.Encoding]::UTF8.GetBytes("{`"name`":`"Zo$([char]235) C:\\\\x`",`"password`":`"Maple-1!x`"}"))',
      ].join('\r\n'),
    )
    expect(clean).toBe(true)
    expect(facts).toMatchObject({
      kind: 'curl',
      shell: 'powershell',
      request: { method: 'POST', path: '/x' },
    })
    expect(text).toBe(
      [
        "curl 'https://a.example/x?a=$1'",
        "-H 'x-api-key: <token-1>'",
        "-H 'accept: */*'",
        "-H 'Content-Type: application/json'",
        "-H 'User-Agent: Mozilla/5.0 (X11)'",
        "-H 'Cookie: sid=<session-1>; theme=<cookie-1>'",
        `--data-raw '{"name":"Zoë C:\\\\x","password":"<password-1>"}'`,
      ].join(' \\\n  '),
    )
  })

  it.each([
    ['breaks off in a string', '"https://a.example/x', 'curl https://a.example/x'],
    ['has no strings', 'https://a.example/x -Method Delete', 'curl https://a.example/x \\\n  -X DELETE'],
    ['has two quotes in quotes', "'https://a.example/o''neil'", "curl 'https://a.example/o'\\''neil'"],
  ])('for PowerShell that %s is read', (_, uri, command) => {
    expect(read('', `PS C:\\> Invoke-RestMethod -Uri ${uri}`).text).toBe(command)
  })

  it('that is one of several is left as text, masked, with nothing lost', () => {
    const copied =
      "curl 'https://a.example/x' -H 'Authorization: Bearer k7Q9fTqvN2mWz81LsPbR' ;\ncurl 'https://a.example/y' -u ana:Maple-1x"
    const { facts, text } = read('', copied)
    expect(facts.kind).toBe('text')
    expect(text).toBe(
      "curl 'https://a.example/x' -H 'Authorization: Bearer <authorization-1>' ;\ncurl 'https://a.example/y' -u ana:<password-1>",
    )
  })

  it('hides a login and reads -X, -G, -F and glued options', () => {
    expect(read('', `$ curl -u admin:Maple-1x -XDELETE https://a.example/y`).text).toBe(
      "curl https://a.example/y \\\n  -X DELETE \\\n  -H 'Authorization: Basic <authorization-1>'",
    )
    expect(read('', 'curl -G https://a.example/y -d api_key=k7Q9fTqvN2mWz81LsPbR -d page=2').text).toBe(
      "curl 'https://a.example/y?api_key=<token-1>&page=2'",
    )
    expect(read('', 'curl https://a.example/z -F secret=k7Q9fTqvN2mWz81LsPbR -F file=@a.txt').text).toBe(
      "curl https://a.example/z \\\n  -F 'secret=<token-1>' \\\n  -F file=@a.txt",
    )
  })
})
