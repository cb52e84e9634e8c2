import type { CallHandlers } from '@/lib/messaging/answer-calls'
import type { calibrationCalls } from '@/lib/messaging/reviews/calibration-calls'
import { MOST_DECISIONS, type CalibrationSession, type Decision } from '@/lib/review/calibration/session'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { ReviewPerson } from '@/lib/review/record/review'
import { valueOf } from '@/lib/ticket/field'
import {
  addSession,
  calibrationSessionOf,
  calibrationSessions,
  changeSession,
  recordDone,
  removeSession,
  sessionHeads,
} from '@/lib/storage/reviews/sessions'
import { recentTickets } from '../recent-tickets'
import { sessionReviews } from '@/lib/review/calibration/session-review'
import type { RecordLine } from '@/lib/review/files/line'
import { endLine, headLine, recordText } from '@/lib/review/files/write-file'
import type { ReviewSettings } from '@/lib/storage/review-settings'
import { revisionsOf } from '@/lib/storage/reviews/records'
import { isSessionShown } from './hidden-reviews'
import type { ReviewParts } from './review-parts'
import { sessionTickets } from './session-tickets'
import { sessionBriefOf, sessionViewOf } from './session-view'

const NO_NAME = { ok: false, reason: 'no-name' } as const
const GONE = { ok: false, reason: 'gone' } as const

/** The answers about calibration sessions. */
export function calibrationHandlers(parts: ReviewParts): Pick<CallHandlers, keyof typeof calibrationCalls> {
  const { reviews } = parts
  return {
    'calibration/list': async () => {
      const { me } = await reviews.settings()
      const database = await reviews.database()
      const all = (await calibrationSessions(database)).sort((one, other) => (one.at < other.at ? 1 : -1))
      const sessions = await Promise.all(all.map((session) => sessionBriefOf(database, session, me.id)))
      return { sessions }
    },

    'calibration/one': async ({ id }) => {
      const { me } = await reviews.settings()
      const database = await reviews.database()
      const session = await calibrationSessionOf(database, id)
      return { view: session ? await sessionViewOf(database, session, me.id) : null }
    },

    'calibration/choices': async () => {
      const database = await reviews.database()
      const [cards, lists, sessions, recent] = await Promise.all([
        reviews.offered(),
        database.getAll('lists'),
        calibrationSessions(database),
        recentTickets(parts),
      ])
      const known = [
        ...recent,
        ...lists.flatMap(({ tickets }) => tickets),
        ...sessions.flatMap(({ tickets }) => tickets),
      ]
      return {
        cards: cards.map(({ id, version, title }) => ({ id, version, title })),
        lists: lists
          .sort((one, other) => (one.at < other.at ? 1 : -1))
          .map(({ id, title, tickets }) => ({ id, title, tickets: tickets.length })),
        recent: recent.map(({ host, site, key, url, subject }) => ({
          host,
          site,
          key,
          url,
          subject: valueOf(subject) ?? '',
        })),
        sites: [...new Set(known.map(({ site }) => site))].sort(),
      }
    },

    'calibration/make': async ({ title, card: ref, reviewers, tickets: from }) => {
      const by = await speaker()
      if (!by) return NO_NAME
      const database = await reviews.database()
      const card = (await reviews.offered()).find(
        ({ id, version }) => id === ref.id && version === ref.version,
      )
      if (!card) return { ok: false, reason: 'no-card' }
      const found = await sessionTickets(database, from)
      if (!found.ok) return found
      const session: CalibrationSession = {
        format: 1,
        id: crypto.randomUUID(),
        title,
        at: new Date().toISOString(),
        by,
        card,
        tickets: found.tickets,
        reviewers,
        opened: null,
        decisions: [],
      }
      const { id, at } = session
      const added = await addSession(database, session, { ...entry('session-made', id, by, at), card: ref })
      if (!added.ok) return added
      if (!added.value.ok) return { ok: false, reason: 'no-card' }
      reviews.changed()
      return { ok: true, id }
    },

    'calibration/open': async ({ id, reason }) => {
      const by = await speaker()
      if (!by) return NO_NAME
      const at = new Date().toISOString()
      const opened = await changeSession(
        await reviews.database(),
        id,
        (session) => (session.opened ? null : { ...session, opened: { at, by, reason } }),
        entry('session-opened', id, by, at),
      )
      if (!opened.ok) return opened
      reviews.changed()
      return opened.value || (await calibrationSessionOf(await reviews.database(), id)) ? { ok: true } : GONE
    },

    'calibration/decide': async ({ id, ticket, category, text }) => {
      const by = await speaker()
      if (!by) return NO_NAME
      const database = await reviews.database()
      const session = await calibrationSessionOf(database, id)
      if (!session) return GONE
      if (!(await isSessionShown(database, id))) return { ok: false, reason: 'blind' }
      const at = new Date().toISOString()
      const made: Decision = { id: crypto.randomUUID(), at, by, ticket, category, text }
      const added = await changeSession(
        database,
        id,
        (now) =>
          now.decisions.length < MOST_DECISIONS ? { ...now, decisions: [...now.decisions, made] } : null,
        entry('decision-added', id, by, at),
      )
      if (!added.ok) return added
      if (!added.value) return { ok: false, reason: 'full' }
      reviews.changed()
      return { ok: true }
    },

    'calibration/session-file': async ({ id }) => {
      const database = await reviews.database()
      const session = await calibrationSessionOf(database, id)
      return { text: session ? await written(id, [{ session }], null) : null }
    },

    'calibration/my-results': async ({ id }) => {
      const { me } = await reviews.settings()
      const database = await reviews.database()
      const session = await calibrationSessionOf(database, id)
      if (!session) return { text: null, tickets: 0 }
      const mine = sessionReviews(session, await sessionHeads(database, session)).filter(
        ({ reviewer }) => reviewer.id === me.id,
      )
      if (mine.length === 0) return { text: null, tickets: 0 }
      const revisions = await Promise.all(
        mine.map(({ review }) => revisionsOf(database, review.revision.review)),
      )
      const lines = revisions.flat().map(({ revision }): RecordLine => ({ revision }))
      return { text: await written(id, [{ session }, ...lines], mine.length), tickets: mine.length }
    },

    'calibration/remove': async ({ id }) => {
      const { me } = await reviews.settings()
      const removed = await removeSession(
        await reviews.database(),
        id,
        entry('session-removed', id, whoever(me), new Date().toISOString()),
      )
      if (!removed.ok) return removed
      reviews.changed()
      return { ok: true }
    },
  }

  /** A file of these lines, and on record that it was written. @param count of reviews in it */
  async function written(id: string, lines: readonly RecordLine[], count: number | null): Promise<string> {
    const { me } = await reviews.settings()
    const by = whoever(me)
    const at = new Date().toISOString()
    await recordDone(await reviews.database(), { ...entry('exported', id, by, at), count })
    return [headLine(at, by), ...lines.map(recordText), endLine(lines.length)].join('')
  }

  /** Who speaks; null where the settings do not say. */
  async function speaker(): Promise<ReviewPerson | null> {
    const { me } = await reviews.settings()
    return me.id === '' || me.name.trim() === '' ? null : me
  }
}

/** Somebody for the record, also where nobody said who they are. */
function whoever(me: ReviewSettings['me']): ReviewPerson {
  return { ...me, id: me.id || 'unknown' }
}

function entry(what: AuditEntry['what'], id: string, by: ReviewPerson, at: string): AuditEntry {
  return { at, by, what, id, counter: null, card: null, count: null }
}
