import { describe, expect, it } from 'vitest'
import { readEvidence } from '@/lib/evidence/read-evidence'
import { bytes, read, TOKEN } from './readable'

describe('a log', () => {
  const lines = [
    '2026-11-24T09:31:02.114Z INFO worker-3 job 88121 started request_id=req-991',
    '2026-11-24T09:31:02.341Z WARN retry 1 of 5 for tenant tn_1',
    '2026-11-24T09:31:02.441Z WARN retry 2 of 5 for tenant tn_1',
    '2026-11-24T09:31:02.541Z WARN retry 3 of 5 for tenant tn_1',
    `2026-11-24T09:31:03.008Z ERROR job failed Authorization: Bearer ${TOKEN}`,
    'java.net.SocketTimeoutException: Read timed out',
    '\tat com.acme.Client.call(Client.java:88)',
    '\tat com.acme.Job.run(Job.java:12)',
    'Caused by: java.io.IOException: closed',
    '2026-11-24T09:31:04.000Z INFO bye',
  ]

  it('tells times, levels, ids, folded lines, and the first error with its trace', () => {
    const { facts, text } = read('app.log', lines.join('\n'))
    expect(text).toContain('Authorization: Bearer <token-1>')
    expect(facts).toMatchObject({
      kind: 'log',
      lines: 10,
      from: '2026-11-24T09:31:02.114Z',
      to: '2026-11-24T09:31:04.000Z',
      levels: { info: 2, warning: 3, error: 2 },
      ids: [{ name: 'request_id', value: 'req-991' }],
      repeated: [{ line: 2, lastLine: 4, count: 3 }],
      different: 8,
      firstError: {
        line: 5,
        more: lines.slice(5, 9),
        trace: {
          language: 'java',
          exception: 'java.net.SocketTimeoutException',
          message: 'Read timed out',
          causes: ['java.io.IOException: closed'],
          frames: [
            { name: 'com.acme.Client.call', file: 'Client.java', line: 88 },
            { name: 'com.acme.Job.run' },
          ],
        },
      },
    })
  })

  it('with zero bytes and lines of two encodings loses nothing', () => {
    const latin = Uint8Array.from('2026-11-24 09:31:02 ERROR caf\u00e9 zu\n', (each) => each.charCodeAt(0))
    const mixed = Uint8Array.of(...bytes('2026-11-24 09:31:01 INFO naïve 東京\n'), 0, 0, 0, ...latin)
    const result = read('a.log', mixed)
    expect(result).toMatchObject({ nulls: 3, mixed: true })
    expect(result.text).toBe('2026-11-24 09:31:01 INFO naïve 東京\n2026-11-24 09:31:02 ERROR café zu\n')
  })

  it('in UTF-16 is read, with and without its mark', () => {
    const wide = (text: string) =>
      Uint8Array.from([...text].flatMap((each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8]))
    const text = '2026-11-24 09:31:02 INFO up\n2026-11-24 09:31:03 ERROR down\n'
    expect(read('a.log', wide(text)).text).toBe(text)
    expect(read('a.log', wide(`\ufeff${text}`)).text).toBe(text)
  })

  it('of JSON is cleaned line by line, by structure in each of them', () => {
    const { text } = read(
      'a.jsonl',
      '{"level":"info"}\n{"name":"password","value":"treehouse"}\n{"list":["Authorization","opensesame12"]}\n',
    )
    expect(text).toBe(
      '{"level":"info"}\n{"name":"password","value":"<password-1>"}\n{"list":["Authorization","<authorization-1>"]}\n',
    )
  })

  it('whose lines begin with a bracket tells how far it is', () => {
    const told: number[] = []
    const line = '[2026-11-24 09:31:02] INFO job 1 of tenant tn_1 is up\n'
    readEvidence('a.log', line.repeat(5_000), { onProgress: (share) => told.push(share) })
    expect(told.length).toBeGreaterThan(8)
  })

  it('masks lines of JSON by their names, keys over several lines, and what was named once', () => {
    const key = `-----BEGIN ${'PRIVATE KEY'}-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END ${'PRIVATE KEY'}-----`
    const { text } = read(
      'a.jsonl',
      `{"level":"info","password":"treehouse"}\n${key}\nsession_id=a7f3c91e77d04b2f88aa\n2026-11-24 09:00:00 ERROR a7f3c91e77d04b2f88aa\n`,
    )
    expect(text).toBe(
      '{"level":"info","password":"<password-1>"}\n<private-key-1>\nsession_id=<session-1>\n2026-11-24 09:00:00 ERROR <session-1>\n',
    )
  })
})
