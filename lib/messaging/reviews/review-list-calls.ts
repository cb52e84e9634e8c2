import { z } from 'zod'
import { ticketName, uid } from '@/lib/review/record/review'
import { candidate } from '@/lib/review/sample/candidate'
import { listChoice } from '@/lib/review/sample/list-choice'
import { listedTicket, listOrigin, reviewList } from '@/lib/review/sample/review-list'
import { call } from '../call'
import { problem } from '../view'

/** Tickets that are looked at for one list at most. */
export const MOST_CANDIDATES = 1_000

const nothing = z.strictObject({})
const count = z.number().int().nonnegative()
const fullDisk = z.strictObject({ ok: z.literal(false), reason: z.literal('storage-full') })

/** Where looking for tickets on a host stands. It lives in memory: after the worker was stopped there is none. */
export const candidateLook = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('none') }),
  z.strictObject({
    phase: z.literal('looking'),
    site: z.string(),
    /** Tickets found so far, and of how many; null where the host does not say. */
    found: count,
    of: count.nullable(),
    /** Whether they are read whole and scored. */
    scores: z.boolean(),
    requests: count,
    /** When it goes on, ISO 8601, while the host is left alone; null while it is asked. */
    waitsUntil: z.string().nullable(),
  }),
  z.strictObject({
    phase: z.literal('found'),
    id: uid,
    origin: listOrigin,
    candidates: z.array(candidate).max(MOST_CANDIDATES),
    /** Results that could not be read; they are among no candidates. */
    unreadable: count,
    requests: count,
  }),
  z.strictObject({
    phase: z.literal('failed'),
    site: z.string(),
    problem,
    /** What the host said of the question, where it refused it. */
    says: z.string().nullable(),
  }),
])
export type CandidateLook = z.infer<typeof candidateLook>

export const reviewListCalls = {
  /** Helpdesks of open tabs: only there can be searched. */
  'review-lists/sites': call(['page'], nothing, z.array(z.string())),
  /** Begins to look for tickets on a host; one look at a time, and a new one ends the one before. */
  'review-lists/look': call(
    ['page'],
    z.strictObject({
      site: z.string().max(300),
      query: z.string().min(1).max(2_000),
      /** Also reads each ticket whole, to score it: costs requests. */
      scores: z.boolean(),
    }),
    z.union([
      z.strictObject({ ok: z.literal(true) }),
      z.strictObject({ ok: z.literal(false), reason: z.literal('no-page') }),
    ]),
  ),
  'review-lists/look-state': call(['page'], nothing, candidateLook),
  /** Ends looking and forgets what was found. */
  'review-lists/stop-looking': call(['page'], nothing, z.strictObject({ ok: z.literal(true) })),
  /** Tickets that were opened in this browser. */
  'review-lists/opened': call(['page'], nothing, z.array(candidate).max(MOST_CANDIDATES)),

  'review-lists/make': call(
    ['page'],
    z.strictObject({
      /** Made up by the page: whoever did not hear the answer asks again with the same one, and the list is made once. */
      id: uid,
      title: z.string().trim().min(1).max(200),
      origin: listOrigin,
      candidates: z.array(candidate).max(MOST_CANDIDATES),
      choice: listChoice,
    }),
    z.union([
      z.strictObject({ ok: z.literal(true), id: uid }),
      fullDisk,
      /** `no-name`: the settings do not say who reviews here. `none`: no ticket is picked. */
      z.strictObject({ ok: z.literal(false), reason: z.enum(['no-name', 'none']) }),
    ]),
  ),
  /** The newest first. */
  'review-lists/all': call(['page'], nothing, z.array(reviewList)),
  /** Leaves a ticket out, or brings it back. What was reviewed stays so. */
  'review-lists/mark': call(
    ['page'],
    z.strictObject({
      list: uid,
      ticket: ticketName,
      state: listedTicket.shape.state.extract(['open', 'skipped']),
    }),
    z.union([
      z.strictObject({ ok: z.literal(true) }),
      fullDisk,
      z.strictObject({ ok: z.literal(false), reason: z.literal('changed') }),
    ]),
  ),
  'review-lists/remove': call(
    ['page'],
    z.strictObject({ list: uid }),
    z.union([
      z.strictObject({ ok: z.literal(true) }),
      fullDisk,
      z.strictObject({ ok: z.literal(false), reason: z.literal('no-name') }),
    ]),
  ),
  /**
   * Opens the next ticket of a list in a tab. Tickets that the host no longer shows are marked as gone on the way; `gone` are
   * their keys. `key` is null where none is left.
   */
  'review-lists/open-next': call(
    ['page'],
    z.strictObject({ list: uid }),
    z.strictObject({ key: z.string().nullable(), gone: z.array(z.string()) }),
  ),
} as const
