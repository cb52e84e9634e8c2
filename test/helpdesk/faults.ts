import type { HostName } from './ids'
import { html, type Reply } from './reply'

/** What goes wrong. `slow` waits and then answers; `hang` never answers; `reset` cuts the connection. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: 401 | 403 | 404 | 429 | 500 | 503
      readonly retryAfter?: number
    }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'truncated' | 'not-json' | 'login-page' | 'login-redirect' | 'hang' | 'reset' }

/** Where and how often it goes wrong; without `host` and `path` everywhere, without `times` always. */
export type FaultRule = Fault & {
  readonly host?: HostName
  /** Tested against path and query. */
  readonly path?: RegExp
  /** How many requests it spoils before it is over. */
  readonly times?: number
  /** Also spoil what the host's own page asks for; by default the page keeps working. */
  readonly alsoPage?: boolean
}

/** The rules in force. A rule touches API requests only; the first that matches counts. */
export class Faults {
  private rules: Array<{ rule: FaultRule; left: number }> = []

  /** Adds a rule; the answer takes it back. */
  set(rule: FaultRule): () => void {
    const entry = { rule, left: rule.times ?? Infinity }
    this.rules.push(entry)
    return () => {
      this.rules = this.rules.filter((one) => one !== entry)
    }
  }

  clear(): void {
    this.rules = []
  }

  /** The fault for a request, counting it as used. */
  take(host: HostName, target: string, from: 'page' | 'other'): Fault | null {
    const hit = this.rules.find(
      ({ rule, left }) =>
        left > 0 &&
        (!rule.host || rule.host === host) &&
        (!rule.path || rule.path.test(target)) &&
        (from === 'other' || rule.alsoPage === true),
    )
    if (!hit) return null
    hit.left -= 1
    return hit.rule
  }
}

/** Spoils an answer. `errorOf` gives the host's own error body for a status. */
export function spoil(fault: Fault, reply: Reply, errorOf: (status: number) => Reply): Reply {
  switch (fault.kind) {
    case 'status': {
      const error = errorOf(fault.status)
      if (fault.retryAfter === undefined && fault.status !== 429) return error
      return { ...error, headers: { ...error.headers, 'retry-after': String(fault.retryAfter ?? 30) } }
    }
    case 'truncated': {
      const whole = Buffer.from(reply.body)
      return { ...reply, body: whole.subarray(0, Math.floor(whole.length / 2)) }
    }
    case 'not-json':
      return { ...reply, body: 'upstream connect error or disconnect/reset before headers' }
    case 'login-page':
      return loginPage()
    case 'login-redirect':
      return { status: 302, headers: { location: '/access/login' }, body: '' }
    default:
      return reply
  }
}

/** What a host shows somebody who is signed out. */
export function loginPage(): Reply {
  return html(
    '<!doctype html><html lang="en"><head><title>Sign in</title></head><body><main><h1>Sign in</h1>' +
      '<form method="post" action="/access/login"><label>Email <input type="email" name="user"></label>' +
      '<label>Password <input type="password" name="password"></label><button>Sign in</button></form></main></body></html>',
  )
}
