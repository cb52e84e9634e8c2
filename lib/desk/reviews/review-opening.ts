import type { TicketRef } from '@/lib/host/contract'
import type { OpenReview, ReviewDesk, SavedReview } from '@/lib/messaging/reviews/review-panel-calls'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import type { Scorecard } from '@/lib/review/card/card'
import { beginReview } from '@/lib/review/record/begin-review'
import { draftId, type ReviewDraft } from '@/lib/review/record/draft'
import type { ReviewHead } from '@/lib/review/record/head'
import { ticketId, type TicketName } from '@/lib/review/record/review'
import { ticketAgents } from '@/lib/review/record/ticket-agents'
import { ticketFactsOf } from '@/lib/review/record/ticket-facts'
import { pickOf, placeOf } from '@/lib/review/sample/list-place'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { draftOf, drafts } from '@/lib/storage/reviews/drafts'
import { headsOfTicket } from '@/lib/storage/reviews/heads'
import { calibrationSessions } from '@/lib/storage/reviews/sessions'
import { scoreOptions } from '../ready-view'
import { currentPacks } from '../rubric-desk'
import { currentSettings } from '../settings-desk'
import type { ReadTicket } from '../ticket-reads'
import { refOnScreen, type ReviewPanelParts } from './review-panel-parts'
import { toSaved } from './saved-review'

/**
 * Everything that the Review tab shows of the ticket in a tab. A ticket that cannot be read any more is shown with what
 * was begun or saved on it.
 *
 * @param wanted the calibration session to review for, `none` for none; undefined: the newest one that still waits for this
 *   person's review of the ticket, where there is one
 */
export async function openReview(
  parts: ReviewPanelParts,
  tabId: number,
  wanted: string | undefined,
): Promise<ReviewDesk> {
  const chosen = await parts.reviews.settings()
  if (!chosen.on) return { kind: 'off' }
  const reading = await parts.tickets.findRead(tabId)
  const ref = reading?.ref ?? (await refOnScreen(parts, tabId))
  if (!ref) return { kind: 'no-ticket' }
  const ticket = { host: ref.host, site: ref.site, key: ref.key }
  const database = await parts.reviews.database()
  const me = await parts.reviews.me()
  const sessions = await sessionsOf(parts, ref)
  const heads = await headsOfTicket(database, ticket)
  const isDoneFor = (of: string | null) =>
    heads.some(({ revision: { content } }) => content.reviewer.id === me.id && content.session === of)
  const session = sessions.find(({ id }) => (wanted === undefined ? !isDoneFor(id) : id === wanted)) ?? null
  const sessionId = session?.id ?? null
  const draft =
    (await draftOf(database, draftId(ticket, sessionId))) ??
    (session ? null : await leftDraft(database, ticket, sessions))
  const blind = (session !== null || chosen.blind) && !isDoneFor(sessionId)
  const saved = await savedOf(parts, heads, { me: me.id, blind })
  const found = placeOf(await database.getAll('lists'), ticket)
  if (!reading && !draft && saved.length === 0 && !found) return { kind: 'no-ticket' }
  const judged = reading ? await judgedOf(parts, tabId, reading) : null
  const cards = session ? [session.card] : await cardsFor(parts)
  const first = session?.card ?? cards.find(({ id }) => id === chosen.card) ?? cards[0]
  const agents = reading ? ticketAgents(reading.snapshot) : []
  const fresh =
    reading && judged && first
      ? beginReview({
          ticket: ticketFactsOf(reading.snapshot, judged.profile, judged.scores),
          agent: (session ? null : found?.entry.agent) ?? agents[0]?.person ?? null,
          reviewer: me,
          card: first,
          pick: session ? { how: 'chosen' } : pickOf(found),
          blind,
          session: sessionId,
          now: new Date().toISOString(),
        })
      : null
  return {
    kind: 'ready',
    ticket,
    me,
    cards: [...cards],
    card: (draft ? await cardOfDraft(parts, draft.content.card, session) : first) ?? null,
    draft,
    fresh: fresh && { review: crypto.randomUUID(), base: 0, content: fresh },
    agents: agents.map(({ person, messages, isAssignee }) => ({ person, messages, isAssignee })),
    saved,
    place: found?.place ?? null,
    sessions: sessions.map(({ id, title }) => ({ id, title })),
    session: sessionId,
    blind,
    judged: blind || !judged ? null : judged.judged,
  }
}

/** What was begun for a calibration session that is gone meanwhile: it is not lost, and can still be saved or given up. */
async function leftDraft(
  database: ReviewIdb,
  ticket: TicketName,
  sessions: readonly CalibrationSession[],
): Promise<ReviewDraft | null> {
  const left = (await drafts(database)).find(
    ({ content }) =>
      content.session !== null &&
      ticketId(content.ticket) === ticketId(ticket) &&
      !sessions.some(({ id }) => id === content.session),
  )
  return left ?? null
}

/** Reviews of a ticket, the newest first, with what may be seen of them. */
function savedOf(
  { reviews }: ReviewPanelParts,
  heads: readonly ReviewHead[],
  { me, blind }: { readonly me: string; readonly blind: boolean },
): Promise<SavedReview[]> {
  const newest = [...heads].sort((one, other) => (one.revision.at < other.revision.at ? 1 : -1))
  return Promise.all(
    newest.map(async (head) => {
      const { reviewer, session, card } = head.revision.content
      // Colleagues' ratings in a calibration are for its own page, when all are in.
      const shown = reviewer.id === me || (session === null && !blind)
      return toSaved(head, await reviews.card(card), { me, shown })
    }),
  )
}

/** Calibration sessions that a ticket is in, the newest first. */
async function sessionsOf({ reviews }: ReviewPanelParts, ref: TicketRef): Promise<CalibrationSession[]> {
  const all = await calibrationSessions(await reviews.database())
  return all
    .filter(({ tickets }) => tickets.some((each) => ticketId(each) === ticketId(ref)))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** Cards that are offered, those made for the role first, then those for all. */
async function cardsFor({ reviews, area }: ReviewPanelParts): Promise<Scorecard[]> {
  const { settings } = await currentSettings(area)
  const far = ({ profiles }: Scorecard) =>
    profiles.includes(settings.role) ? 0 : profiles.length === 0 ? 1 : 2
  return (await reviews.offered()).sort((one, other) => far(one) - far(other))
}

async function cardOfDraft(
  { reviews }: ReviewPanelParts,
  ref: { readonly id: string; readonly version: number },
  session: CalibrationSession | null,
): Promise<Scorecard | undefined> {
  const own = session?.card
  return own?.id === ref.id && own.version === ref.version ? own : reviews.card(ref)
}

/** What the machine makes of the ticket as it is, whatever is being written as a reply. */
async function judgedOf({ scores, area }: ReviewPanelParts, tabId: number, { ref, snapshot }: ReadTicket) {
  const { settings } = await currentSettings(area)
  const packs = await currentPacks(area, settings)
  const { hygiene, escalation } = scores.score(tabId, ref, snapshot, packs, scoreOptions(settings)).base
  const judged: NonNullable<OpenReview['judged']> = {
    hygiene: hygiene.judgements,
    escalation: escalation.judgements,
  }
  return {
    judged,
    profile: settings.role,
    scores: { hygiene: hygiene.score, escalation: escalation.score },
  }
}
