import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { harText, type EntryWish } from './har-parts'
import { Planting } from './planting'

const SCRIPT = 300_000
const ROWS = 400
const PICTURE = 60_000

/**
 * A HAR of about so many megabytes as a morning in a web application makes it: scripts (of the TypeScript compiler), lists as
 * JSON, pictures in base64, and headers with cookies and tokens on every request.
 */
export function bigHar(megabytes: number): string {
  const planting = new Planting(77)
  const script = readFileSync(createRequire(import.meta.url).resolve('typescript'), 'utf8')
  const bearer = planting.jwt({ sub: 'u-1', scope: 'all' })
  const wishes: EntryWish[] = []
  let size = 0
  for (let index = 0; size < megabytes * 1_000_000; index++) {
    const body = bodyOf(index, script, planting)
    size += JSON.stringify(body).length + 2_600
    wishes.push({
      url: `https://api.acme.example/v1/part/${index}?session_id=${planting.hex(32)}`,
      status: index % 17 === 0 ? 503 : 200,
      time: (index * 131) % 4_000,
      requestHeaders: {
        authorization: `Bearer ${bearer}`,
        cookie: `sid=${planting.hex(32)}; theme=dark; region=eu`,
        'x-request-id': planting.uuid(),
        'user-agent':
          'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
        accept: 'application/json, text/plain, */*',
        referer: 'https://app.acme.example/board?view=week&sort=-updated',
      },
      responseHeaders: {
        'content-type': body.mimeType,
        etag: `"${planting.hex(32)}"`,
        date: 'Tue, 24 Nov 2026 09:30:00 GMT',
      },
      body,
    })
  }
  return harText('chrome', wishes)
}

function bodyOf(index: number, script: string, planting: Planting): NonNullable<EntryWish['body']> {
  switch (index % 4) {
    case 0: {
      const from = (index * 91_337) % (script.length - SCRIPT)
      return { mimeType: 'application/javascript', text: script.slice(from, from + SCRIPT) }
    }
    case 3: {
      const bytes = Uint8Array.from(
        { length: PICTURE },
        (_, at) => (at < 8 ? [137, 80, 78, 71, 13, 10, 26, 10][at] : (at * 167 + index) % 256) ?? 0,
      )
      return { mimeType: 'image/png', encoding: 'base64', text: Buffer.from(bytes).toString('base64') }
    }
    default:
      return {
        mimeType: 'application/json',
        text: JSON.stringify({
          rows: Array.from({ length: ROWS }, (_, row) => rowOf(index * ROWS + row, planting)),
        }),
      }
  }
}

function rowOf(number: number, planting: Planting): object {
  return {
    id: `ord_${number}`,
    uuid: planting.uuid(),
    customer: `Customer ${number % 900}`,
    email: `buyer.${number % 900}@customer.example`,
    created: new Date(1_795_000_000_000 + number * 61_000).toISOString(),
    status: number % 7 === 0 ? 'failed' : 'paid',
    total: (number % 900) * 1.25,
    note: 'Delivered to the side door, signed by the neighbour.',
    address: { street: `Lindenweg ${number % 90}`, zip: String(10_000 + (number % 80_000)), city: 'Bremen' },
  }
}
