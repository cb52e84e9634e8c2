import type { HarRequest } from './har-schema'

/** A request by itself as a HAR of one entry without an answer. */
export function curlAsHar(request: HarRequest): string {
  const nothing = { headersSize: -1, bodySize: -1, httpVersion: '', cookies: [] }
  const entry = {
    startedDateTime: '',
    time: 0,
    request: { ...request, ...nothing, queryString: [] },
    response: {
      status: 0,
      statusText: '',
      headers: [],
      content: { size: 0, mimeType: '' },
      redirectURL: '',
      ...nothing,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  }
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'curl', version: '' }, entries: [entry] } })
}
