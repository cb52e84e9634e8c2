/** The least a request needs; the rest is filled in. */
export interface EntryWish {
  readonly method?: string
  readonly url: string
  readonly status?: number
  readonly time?: number
  readonly requestHeaders?: Readonly<Record<string, string>>
  readonly responseHeaders?: Readonly<Record<string, string>>
  readonly requestCookies?: Readonly<Record<string, string>>
  readonly responseCookies?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly post?: { readonly mimeType: string; readonly text?: string; readonly params?: readonly object[] }
  readonly body?: { readonly mimeType: string; readonly text?: string; readonly encoding?: string }
  readonly redirect?: string
  /** Fields of a browser's own, such as `_initiator`. */
  readonly more?: Readonly<Record<string, unknown>>
}

const START = Date.UTC(2026, 10, 24, 9, 30)
const pairs = (values: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).map(([name, value]) => ({ name, value }))

/** One request of a HAR 1.2 file; `index` sets when it began. */
export function entry(wish: EntryWish, index: number): object {
  const time = wish.time ?? 84
  return {
    ...(wish.more ?? {}),
    startedDateTime: new Date(START + index * 1_300).toISOString(),
    time,
    request: {
      method: wish.method ?? (wish.post ? 'POST' : 'GET'),
      url: wish.url,
      httpVersion: 'HTTP/2.0',
      headers: pairs(wish.requestHeaders),
      queryString: pairs(wish.query),
      cookies: pairs(wish.requestCookies),
      headersSize: -1,
      bodySize: wish.post?.text?.length ?? 0,
      ...(wish.post ? { postData: { params: [], text: '', ...wish.post } } : {}),
    },
    response: {
      status: wish.status ?? 200,
      statusText: '',
      httpVersion: 'HTTP/2.0',
      headers: pairs(wish.responseHeaders),
      cookies: pairs(wish.responseCookies),
      content: { size: wish.body?.text?.length ?? 0, mimeType: 'application/json', ...wish.body },
      redirectURL: wish.redirect ?? '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { blocked: 1, dns: -1, connect: -1, ssl: -1, send: 0.2, wait: time - 3, receive: 1.8 },
    serverIPAddress: '203.0.113.10',
  }
}

/** What is special about each program's files. */
export const PROGRAMS = {
  chrome: { creator: { name: 'WebInspector', version: '537.36' }, pages: true, indent: 2 },
  firefox: {
    creator: { name: 'Firefox', version: '145.0' },
    browser: { name: 'Firefox', version: '145.0' },
    pages: true,
    indent: 2,
  },
  safari: { creator: { name: 'WebKit Web Inspector', version: '1.0' }, pages: true, indent: 1 },
  charles: { creator: { name: 'Charles Proxy', version: '5.0' }, pages: false, indent: 0 },
  fiddler: {
    creator: { name: 'Fiddler', version: '5.0', comment: 'https://fiddler2.com' },
    pages: false,
    indent: 0,
  },
} as const
export type Program = keyof typeof PROGRAMS

/** The text of a HAR as a program writes it: with or without pages, byte order mark and line breaks. */
export function harText(program: Program, wishes: readonly EntryWish[], title = 'Acme'): string {
  const { indent, pages, ...made } = PROGRAMS[program]
  const log = {
    version: '1.2',
    ...made,
    ...(pages
      ? {
          pages: [
            {
              startedDateTime: new Date(START).toISOString(),
              id: 'page_1',
              title,
              pageTimings: { onContentLoad: 310, onLoad: 702 },
            },
          ],
        }
      : {}),
    entries: wishes.map((wish, index) => ({
      ...(pages ? { pageref: 'page_1' } : {}),
      ...entry(wish, index),
    })),
  }
  return (program === 'fiddler' ? '\ufeff' : '') + JSON.stringify({ log }, null, indent)
}
