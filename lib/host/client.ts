import type { HostFailure, HostFailureReason, HostResult, RawAnswer } from './contract'
import { refusalIn } from './refusal'

/** How much of an HTML page is looked at for signs of a login form. */
const LOOKED_AT = 50_000
const LOGIN =
  /<input[^>]{0,300}type=["']?password|<form[^>]{0,300}(?:login|sign[-_]?in|auth)|log ?in|sign ?in/i

/** Believes an answer as far as JSON, or says why not. Pure; the value is not yet checked against a schema. */
export function interpretAnswer(raw: RawAnswer): HostResult<unknown> {
  const fail = (reason: HostFailureReason): HostFailure => ({
    ok: false,
    reason,
    path: raw.path,
    status: raw.status,
    ...(raw.retryAfter === undefined ? {} : { retryAfter: raw.retryAfter }),
  })
  const refused = reasonOfStatus(raw.status)
  if (refused) {
    const says = raw.status === 400 || raw.status === 422 ? refusalIn(raw.body) : null
    return says === null ? fail(refused) : { ...fail(refused), says }
  }

  const body = raw.body.replace(/^\ufeff/, '').trim()
  if (isHtml(raw.contentType, body)) return fail(isLoginPage(raw, body) ? 'login-page' : 'not-json')
  if (body === '') return fail(raw.contentType.includes('json') ? 'truncated' : 'not-json')
  try {
    return { ok: true, value: JSON.parse(body) as unknown }
  } catch {
    // Says where it broke, which is the host's content: only the kind of break is kept.
    return fail(isCutShort(body) ? 'truncated' : 'not-json')
  }
}

function reasonOfStatus(status: number): HostFailureReason | null {
  if (status >= 200 && status < 300) return null
  if (status === 401) return 'signed-out'
  if (status === 403) return 'forbidden'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 408 || status === 504) return 'timeout'
  if (status === 429) return 'rate-limited'
  if (status >= 500) return 'server-error'
  // A redirect that was not followed leads to a login page; any other 4xx means that we and the host differ.
  return status >= 300 && status < 400 ? 'login-page' : 'malformed'
}

function isHtml(contentType: string, body: string): boolean {
  return contentType.includes('text/html') ? !/^[{[]/.test(body) : body.startsWith('<')
}

function isLoginPage(raw: RawAnswer, body: string): boolean {
  return raw.redirected || LOGIN.test(body.slice(0, LOOKED_AT))
}

/** Whether a text begins as JSON and ends before what it opened is closed. */
function isCutShort(body: string): boolean {
  if (!/^[{["]/.test(body)) return false
  let depth = 0
  let inString = false
  for (let index = 0; index < body.length; index += 1) {
    const character = body.charAt(index)
    if (inString) {
      if (character === '\\') index += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    if (depth < 0) return false
  }
  return inString || depth > 0
}
