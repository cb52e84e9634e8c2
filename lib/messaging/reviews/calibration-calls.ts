import { z } from 'zod'
import { comparison } from '@/lib/review/calibration/comparison'
import { calibrationSession, MOST_CALIBRATED } from '@/lib/review/calibration/session'
import { sessionStanding } from '@/lib/review/calibration/standing'
import { cardRef, slug } from '@/lib/review/card/card'
import { LONGEST_TEXT, moment, reviewPerson, ticketName, uid } from '@/lib/review/record/review'
import { localized } from '@/lib/rubric/localized'
import { call } from '../call'

const count = z.number().int().nonnegative()
const about = z.strictObject({ id: uid })

/** A session as the list of them shows it. */
const sessionBrief = z.strictObject({
  id: uid,
  title: z.string(),
  at: moment,
  by: reviewPerson,
  tickets: count,
  /** How many must be in. */
  reviewers: count,
  card: localized,
  standing: sessionStanding,
  /** Tickets that the person here has reviewed for it. */
  mine: count,
})
export type SessionBrief = z.infer<typeof sessionBrief>

/** One session with all that may be seen of it. */
const sessionView = z.strictObject({
  /** Without its decisions while ratings are not shown: they speak of ratings. */
  session: calibrationSession,
  standing: sessionStanding,
  /** Positions of the tickets that the person here has reviewed for it. */
  mine: z.array(count),
  /** Null while ratings are not shown. */
  comparison: comparison.nullable(),
})
export type SessionView = z.infer<typeof sessionView>

const recentTicket = ticketName.extend({ url: z.string().max(2_000), subject: z.string() })

/** What a session can be made from. */
const sessionChoices = z.strictObject({
  cards: z.array(cardRef.extend({ title: localized })),
  lists: z.array(z.strictObject({ id: uid, title: z.string(), tickets: count })),
  /** Tickets read lately, the newest first. */
  recent: z.array(recentTicket),
  /** Sites that keys may belong to: origins. */
  sites: z.array(z.string()),
})
export type SessionChoices = z.infer<typeof sessionChoices>

/** Where the tickets of a new session come from. */
const ticketsFrom = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('list'), id: uid }),
  /** Keys and addresses; keys are of `site`. */
  z.strictObject({
    from: z.literal('typed'),
    text: z.string().max(20_000),
    site: z.string().max(300).nullable(),
  }),
  z.strictObject({
    from: z.literal('recent'),
    tickets: z.array(ticketName.extend({ url: z.string().max(2_000) })).max(MOST_CALIBRATED),
  }),
])
export type TicketsFrom = z.infer<typeof ticketsFrom>

const done = z.strictObject({ ok: z.literal(true) })
const failed = <R extends string>(...reasons: readonly R[]) =>
  z.strictObject({ ok: z.literal(false), reason: z.enum(reasons) })

/** What our own pages may ask about calibration. Before a session's ratings may be shown, no answer has any of them. */
export const calibrationCalls = {
  /** All sessions, the newest first. */
  'calibration/list': call(['page'], z.strictObject({}), z.strictObject({ sessions: z.array(sessionBrief) })),
  /** Null where it is not there any more. */
  'calibration/one': call(['page'], about, z.strictObject({ view: sessionView.nullable() })),
  'calibration/choices': call(['page'], z.strictObject({}), sessionChoices),
  /**
   * `no-name`: the person has to say in the settings who they are. `unknown-tickets`: `words` are no tickets, nothing was made.
   * `no-card`: it was changed or retired meanwhile. `gone`: the list was removed meanwhile.
   */
  'calibration/make': call(
    ['page'],
    z.strictObject({
      title: z.string().trim().min(1).max(200),
      card: cardRef,
      reviewers: z.number().int().min(2).max(50),
      tickets: ticketsFrom,
    }),
    z.union([
      z.strictObject({ ok: z.literal(true), id: uid }),
      z.strictObject({
        ok: z.literal(false),
        reason: z.literal('unknown-tickets'),
        words: z.array(z.string()),
      }),
      failed('no-name', 'no-tickets', 'too-many', 'no-card', 'gone', 'storage-full'),
    ]),
  ),
  /** Has ratings shown before all are in. The reason is kept with the session. */
  'calibration/open': call(
    ['page'],
    about.extend({ reason: z.string().trim().min(1).max(500) }),
    z.union([done, failed('no-name', 'gone', 'storage-full')]),
  ),
  /** Adds what was agreed. `blind`: ratings are not shown yet. `gone`: the session was removed. `full`: it has no room left. */
  'calibration/decide': call(
    ['page'],
    about.extend({
      ticket: count.nullable(),
      category: slug.nullable(),
      text: z.string().trim().min(1).max(LONGEST_TEXT),
    }),
    z.union([done, failed('no-name', 'blind', 'gone', 'full', 'storage-full')]),
  ),
  /** The session alone as a file of reviews, for colleagues. Null where it is not there any more. */
  'calibration/session-file': call(['page'], about, z.strictObject({ text: z.string().nullable() })),
  /** The session and one's own reviews for it as a file, for whoever compares. Null where there is none yet. */
  'calibration/my-results': call(
    ['page'],
    about,
    z.strictObject({ text: z.string().nullable(), tickets: count }),
  ),
  'calibration/remove': call(['page'], about, z.union([done, failed('storage-full')])),
} as const
