import type { ProfileId } from '@/lib/profile/profile'
import type { TicketPriority } from '@/lib/ticket/snapshot'
import type { ReviewRow } from './row'

/** Which reviews are looked at; null: all. */
export interface OverviewFilter {
  /** Always one: tickets picked at random and those picked for a reason never meet in one mean. */
  readonly pick: ReviewRow['pick']
  /** ISO 8601 UTC, both inclusive. */
  readonly from: string | null
  readonly until: string | null
  readonly profile: ProfileId | null
  readonly channel: string | null
  readonly priority: TicketPriority | null
  readonly reviewer: string | null
  readonly agent: string | null
  /** Id of a card, in all its versions. */
  readonly card: string | null
}

export const NO_FILTER: OverviewFilter = {
  pick: 'random',
  from: null,
  until: null,
  profile: null,
  channel: null,
  priority: null,
  reviewer: null,
  agent: null,
  card: null,
}

/** The rows that a filter leaves, in their order. Reviews made for calibration are never among them. */
export function filterRows(rows: readonly ReviewRow[], filter: OverviewFilter): ReviewRow[] {
  const { pick, from, until, profile, channel, priority, reviewer, agent, card } = filter
  return rows.filter(
    (row) =>
      !row.isCalibration &&
      row.pick === pick &&
      (from === null || row.at >= from) &&
      (until === null || row.at <= until) &&
      (profile === null || row.profile === profile) &&
      (channel === null || row.channel === channel) &&
      (priority === null || row.priority === priority) &&
      (reviewer === null || row.reviewer.id === reviewer) &&
      (agent === null || row.agent?.id === agent) &&
      (card === null || row.card.id === card),
  )
}
