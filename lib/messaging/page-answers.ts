import { z } from 'zod'
import { LOST_PARTS } from '@/lib/host/contract'
import { pageTicket } from '@/lib/ticket/page-ticket'
import { selectorMatch } from './health-calls'
import { whereabouts } from './protocol'
import type { PageCallName, PageCalls } from './page-call'

const rawAnswer = z.strictObject({
  path: z.string(),
  status: z.number().int(),
  contentType: z.string(),
  retryAfter: z.number().optional(),
  rateRemaining: z.number().optional(),
  rateLimit: z.number().optional(),
  body: z.string(),
  redirected: z.boolean(),
})
const composerKind = z.enum(['public', 'internal', 'unknown'])
const insertResult = z.union([
  z.strictObject({ ok: z.literal(true), kind: composerKind, lost: z.array(z.enum(LOST_PARTS)).readonly() }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum(['no-composer', 'editor-refused', 'cut-off', 'not-internal']),
  }),
])
const done = z.strictObject({ ok: z.literal(true) })

/** How the background checks what a bridge answers: a host page could have broken its bridge. */
export const pageAnswers: {
  readonly [N in PageCallName]: z.ZodType<PageCalls[N]['response']>
} = {
  'page/where': whereabouts,
  'page/get': z.union([
    rawAnswer,
    z.strictObject({ failed: z.enum(['offline', 'timeout', 'aborted', 'not-allowed', 'truncated']) }),
  ]) as z.ZodType<PageCalls['page/get']['response']>,
  'page/abort': done,
  'page/insert': insertResult,
  'page/replace': insertResult,
  'page/composer': z.strictObject({ kind: z.enum(['public', 'internal', 'unknown', 'none']) }),
  'page/reveal': z.union([
    done,
    z.strictObject({ ok: z.literal(false), reason: z.enum(['no-message', 'no-words', 'stopped']) }),
  ]),
  'page/ticket': z.strictObject({ ticket: pageTicket.nullable() }) as z.ZodType<
    PageCalls['page/ticket']['response']
  >,
  'page/draft': z.strictObject({ html: z.string().max(60_000), kind: composerKind }),
  'page/focus-field': z.strictObject({ ok: z.boolean() }),
  'page/health': z.array(selectorMatch).max(300),
  'page/selection': z.strictObject({ text: z.string().max(2_000) }),
  'page/used': z.strictObject({ ago: z.number().nonnegative() }),
  'page/focus-panel': done,
  'page/leave': done,
  'page/layout': done,
}
