import { stringAt, walkJson } from '@/lib/privacy/clean/json-walk'
import type { CorrelationId } from './correlation'

/** What an answer in JSON says about a fault. */
export interface ErrorBody {
  readonly code: string | null
  readonly message: string | null
  readonly ids: readonly CorrelationId[]
}

/** Names under which programs put it, the most telling first. */
const CODES = ['code', 'errorcode', 'error_code', 'errcode', 'error', 'type', 'reason', 'status', 'name']
const MESSAGES = [
  'message',
  'error_description',
  'errormessage',
  'error_message',
  'detail',
  'details',
  'description',
  'title',
  'msg',
  'reason',
  'error',
]
const ID =
  /^(?:(?:x-)?(?:request|trace|correlation|span|transaction|event|error|incident|operation)[-_]?id|instance|traceparent)$/i
const LONGEST = 400

/** Error code, message and ids of a JSON body, at any depth, the outermost first; null when it has none of them. */
export function readErrorBody(text: string): ErrorBody | null {
  if (!/^\s{0,40}[[{]/.test(text)) return null
  const codes: Found[] = []
  const messages: Found[] = []
  const ids: CorrelationId[] = []
  const walk = walkJson(text, {
    onClose: (path) => {
      for (const { key, type, start, end } of path.at(-1)?.leaves ?? []) {
        if (key === null) continue
        const value = (type === 'string' ? stringAt(text, start, end) : text.slice(start, end)).slice(
          0,
          LONGEST,
        )
        const name = key.toLowerCase()
        if (ID.test(name) && /\d/.test(value) && ids.length < 10) ids.push({ name: key, value })
        keep(codes, CODES.indexOf(name), path.length, value, /^[\w.:/-]{1,80}$/.test(value))
        keep(messages, MESSAGES.indexOf(name), path.length, value, /[A-Za-z]{2}/.test(value))
      }
    },
  })
  if (walk.at === 0) return null
  const code = best(codes)
  const message = best(messages.filter(({ value }) => value !== code))
  return code === null && message === null && ids.length === 0 ? null : { code, message, ids }
}

interface Found {
  readonly value: string
  readonly order: number
}

function keep(found: Found[], rank: number, depth: number, value: string, fits: boolean): void {
  if (rank >= 0 && fits && value !== '' && found.length < 200)
    found.push({ value, order: rank + Math.min(depth, 50) * 0.5 })
}

function best(found: readonly Found[]): string | null {
  return [...found].sort((a, b) => a.order - b.order)[0]?.value ?? null
}
