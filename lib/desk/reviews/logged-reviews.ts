import type { CallResponse } from '@/lib/messaging/protocol'
import type { LoggedReview } from '@/lib/messaging/reviews/review-log-calls'
import { dueCoaching, openDisputes } from '@/lib/review/log/thread'
import type { ReviewRow } from '@/lib/review/overview/row'
import type { Remark } from '@/lib/review/record/review'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { rows } from '@/lib/storage/reviews/heads'
import { hiddenReviews } from './hidden-reviews'

export interface LogRequest {
  readonly query: string
  readonly show: 'all' | 'disputed' | 'due' | 'mine'
  readonly from: number
  readonly size: number
  /** Id of who asks; empty where nobody has a name yet. */
  readonly me: string
  /** E.g. `2026-12-01`. */
  readonly today: string
}

/** Reviews as a list shows them, the newest first; without colleagues' in a calibration that is not shown yet. */
export async function loggedReviews(
  database: ReviewIdb,
  { query, show, from, size, me, today }: LogRequest,
): Promise<CallResponse<'reviews/list'>> {
  const [every, remarks] = await Promise.all([rows(database), database.getAll('remarks')])
  const hidden = await hiddenReviews(database, every, me)
  const all = every.filter(({ id }) => !hidden.has(id))
  const said = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const of = said.get(remark.review)
    if (of) of.push(remark)
    else said.set(remark.review, [remark])
  }
  const words = query.trim().toLowerCase()
  const found = all
    .filter((row) => words === '' || namesOf(row).includes(words))
    .filter((row) => {
      const of = said.get(row.id) ?? []
      if (show === 'disputed') return openDisputes(of).length > 0
      if (show === 'due') return dueCoaching(of, today).length > 0
      return show === 'all' || row.reviewer.id === me
    })
    .sort((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : one.id < other.id ? -1 : 1))
  return {
    reviews: found.slice(from, from + size).map((row) => logged(row, said.get(row.id) ?? [], today)),
    total: found.length,
  }
}

function namesOf({ key, agent, reviewer }: ReviewRow): string {
  return `${key}\n${agent?.name ?? ''}\n${reviewer.name}`.toLowerCase()
}

function logged(row: ReviewRow, remarks: readonly Remark[], today: string): LoggedReview {
  const { id, key, at, agent, reviewer, final, passed, isCalibration } = row
  return {
    id,
    key,
    at,
    agent,
    reviewer,
    final,
    passed,
    isCalibration,
    remarks: remarks.length,
    openDisputes: openDisputes(remarks).length,
    isDue: dueCoaching(remarks, today).length > 0,
  }
}
