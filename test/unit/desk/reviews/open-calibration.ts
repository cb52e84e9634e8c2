import { expect } from 'vitest'
import { calibrationHandlers } from '@/lib/desk/reviews/calibration-handlers'
import { ReviewBase } from '@/lib/desk/reviews/review-base'
import { reviewFileHandlers } from '@/lib/desk/reviews/review-file-handlers'
import { reviewLogHandlers } from '@/lib/desk/reviews/review-log-handlers'
import type { ReviewParts } from '@/lib/desk/reviews/review-parts'
import { reviewTableHandlers } from '@/lib/desk/reviews/review-table-handlers'
import { calls } from '@/lib/messaging/protocol'
import type { KnownSender } from '@/lib/messaging/sender'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import { builtInCards } from '@/lib/review/card/built-in-cards'
import type { AuditEntry } from '@/lib/review/record/audit'
import type { ReviewPerson, Revision } from '@/lib/review/record/review'
import { confirmReview } from '@/lib/storage/reviews/records'
import { calibrationSessionOf } from '@/lib/storage/reviews/sessions'
import { reviewSettingsItem } from '@/lib/storage/review-settings'
import { toStored } from '@/lib/storage/versioned'
import { madeId, madeResults, type Said } from '../../../reviews/made-session'
import { memoryArea } from '../../storage/memory-area'

/** Our own page, who asks. */
export const PAGE: KnownSender = { kind: 'page' }
/** The site of all tickets. */
export const SITE = 'https://acme.zendesk.com'
/** Three who review. */
export const ME = { id: madeId(7, 1), name: 'Ada Brink' }
export const BO = { id: madeId(7, 2), name: 'Bo Lindqvist' }
export const CHIDI = { id: madeId(7, 3), name: 'Chidi Okafor' }
/** The comment on every rating. */
export const SECRET = 'Said by one reviewer only'
const [first] = builtInCards()
if (!first) throw new Error('no card')
/** What sessions are rated by. */
export const card = first

/** A background that has just started, with whatever the database holds. */
export function open(me: { id: string; name: string } = ME) {
  const settings = { ...reviewSettingsItem.defaults, on: true, me }
  const { area } = memoryArea({ [reviewSettingsItem.key]: toStored(reviewSettingsItem, settings) })
  const reviews = new ReviewBase(area, () => undefined)
  const parts = { reviews, area, tickets: { recent: [] }, tabIds: async () => [] } as unknown as ReviewParts
  return {
    reviews,
    handlers: {
      ...calibrationHandlers(parts),
      ...reviewLogHandlers(parts),
      ...reviewTableHandlers(parts),
      ...reviewFileHandlers(parts),
    },
  }
}

/** Tickets that are typed in. */
export const typed = (text: string) => ({ from: 'typed' as const, text, site: SITE })
/** A session of two tickets and two reviewers. */
export const REQUEST = {
  title: 'November',
  card: { id: card.id, version: card.version },
  reviewers: 2,
  tickets: typed('4001 4002'),
}

/** A session that was made, as it is kept. */
export async function made(change: Partial<typeof REQUEST> = {}): Promise<CalibrationSession> {
  const { handlers, reviews } = open()
  const answer = await handlers['calibration/make']({ ...REQUEST, ...change }, PAGE)
  if (!answer.ok) throw new Error(answer.reason)
  const session = await calibrationSessionOf(await reviews.database(), answer.id)
  if (!session) throw new Error('It is not there.')
  return session
}

/** Every category rated alike, as far as its scale goes. */
export const row = (value: number): Said[] =>
  card.categories.map(({ points }) => ({ value: Math.min(points, value), comment: SECRET }))

/** Saves reviews, one after the other. */
export async function confirm(revisions: readonly Revision[]): Promise<void> {
  const { reviews } = open()
  for (const revision of revisions) {
    const { at, by, review, counter } = revision
    const audit: AuditEntry = { at, by, what: 'review-saved', id: review, counter, card: null, count: null }
    const saved = await confirmReview(await reviews.database(), revision, { draft: '', audit })
    expect(saved).toEqual({ ok: true, value: { ok: true } })
  }
}

/** What somebody says of the tickets of a session. */
export const results = (
  session: CalibrationSession,
  person: ReviewPerson,
  seed: number,
  rows = [row(3), row(1)],
) => madeResults(session, person, rows, seed)

/** A session as somebody sees it. */
export async function view(id: string, me = ME) {
  const answer = await open(me).handlers['calibration/one']({ id }, PAGE)
  // What is answered must pass as the protocol has it.
  expect(calls['calibration/one'].response.safeParse(answer).error).toBeUndefined()
  if (!answer.view) throw new Error('It is gone.')
  return answer.view
}

/** What is on record, the oldest first. */
export async function whatWasDone(): Promise<string[]> {
  const all = await (await open().reviews.database()).getAll('audit')
  return all.map(({ what }) => what)
}
