import { z } from 'zod'
import { learningPackFault, LONGEST_PACK } from '@/lib/knowledge/learning/learning-pack'
import { answerKind } from '@/lib/knowledge/learning/past-ticket'
import { call } from './call'
import { problem } from './view'

const nothing = z.strictObject({})
const site = z.strictObject({ site: z.url().max(300) })
const count = z.number().int().nonnegative()
/** What became of a change; `ok: false` changed nothing. */
const kept = z.union([
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['storage-full', 'newer']) }),
])

/** `no-page`: no page of the site is open, whose session the reading works with. */
export const startOutcome = z.union([
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['no-page', 'already', 'storage-full', 'newer']) }),
])
export type StartOutcome = z.infer<typeof startOutcome>

/** How learning from the solved tickets of a site stands. Times are ISO 8601. */
export const learningStatus = z.strictObject({
  phase: z.enum(['running', 'waiting', 'no-page', 'paused', 'failed', 'complete', 'cancelled']),
  wanted: count,
  /** Tickets looked at. */
  done: count,
  /** How many there are to look at. */
  of: count,
  /** Those that taught something new. */
  learnt: count,
  skipped: z.strictObject({ gone: count, forbidden: count, unreadable: count, visibility: count }),
  /** Milliseconds until it is done; null where that cannot be told yet. */
  msLeft: count.nullable(),
  /** When it goes on by itself, for `waiting` and `failed`. */
  retryAt: z.string().nullable(),
  problem: problem.nullable(),
  endedAt: z.string().nullable(),
})
export type LearningStatus = z.infer<typeof learningStatus>

/** One helpdesk whose past tickets are known or could be. */
export const learningSite = z.strictObject({ site: z.string(), known: count, run: learningStatus.nullable() })
export type LearningSite = z.infer<typeof learningSite>

/** A past ticket as it is inspected: all that is kept of it. */
export const keptTicket = z.strictObject({
  id: z.string(),
  site: z.string(),
  key: z.string(),
  url: z.string(),
  at: z.string(),
  /** Titles are null for articles that are not there any more. */
  answers: z.array(z.strictObject({ articleId: z.string(), title: z.string().nullable(), how: answerKind })),
  terms: z.array(z.string()),
  fields: z.array(z.string()),
})
export type KeptTicket = z.infer<typeof keptTicket>

/** What our own pages, outside any frame, may ask about past tickets. */
export const pastTicketCalls = {
  'past-tickets/status': call(['page'], nothing, z.array(learningSite)),
  /** Learns from the last solved tickets of a site. */
  'past-tickets/learn': call(
    ['page'],
    site.extend({ wanted: z.number().int().min(1).max(2_000) }),
    startOutcome,
  ),
  'past-tickets/pause': call(['page'], site, kept),
  'past-tickets/resume': call(['page'], site, startOutcome),
  'past-tickets/cancel': call(['page'], site, kept),
  /** Those whose key, article or words hold the query, newest first, `size` from `from` on. */
  'past-tickets/list': call(
    ['page'],
    z.strictObject({ query: z.string().max(200), from: count, size: z.number().int().min(1).max(100) }),
    z.strictObject({ tickets: z.array(keptTicket), total: count }),
  ),
  /** One, or all with the counts of words. */
  'past-tickets/erase': call(['page'], z.strictObject({ id: z.string().max(400).nullable() }), kept),
  /** Null when nothing is known. */
  'past-tickets/export': call(
    ['page'],
    nothing,
    z.strictObject({ text: z.string(), fileName: z.string() }).nullable(),
  ),
  /** `taken`: those that were not known yet. */
  'past-tickets/import': call(
    ['page'],
    z.strictObject({ text: z.string().max(LONGEST_PACK) }),
    z.union([
      z.strictObject({ ok: z.literal(true), taken: count, known: count }),
      z.strictObject({ ok: z.literal(false), fault: learningPackFault }),
      z.strictObject({ ok: z.literal(false), reason: z.literal('storage-full') }),
    ]),
  ),
} as const
