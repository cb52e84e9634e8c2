import type { ProfileId } from '@/lib/profile/profile'
import type { TicketPriority } from '@/lib/ticket/snapshot'
import type { CountedRow } from './row'

/** Which reviews are looked at; null: all. */
export interface OverviewFilter {
  /** Always one: tickets picked at random and those picked for a reason never meet in one mean. */
  readonly pick: CountedRow['pick']
  /** Days (UTC), both inclusive, e.g. `2026-11-27`. */
  readonly from: string | null
  readonly until: string | null
  readonly profile: ProfileId | null
  /** Empty: those whose channel is not known. */
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
export function filterRows<R extends CountedRow>(rows: readonly R[], filter: OverviewFilter): R[] {
  const { pick, from, until, profile, channel, priority, reviewer, agent, card } = filter
  return rows.filter(
    (row) =>
      !row.isCalibration &&
      row.pick === pick &&
      (from === null || dayOf(row) >= from) &&
      (until === null || dayOf(row) <= until) &&
      (profile === null || row.profile === profile) &&
      (channel === null || (row.channel ?? '') === channel) &&
      (priority === null || row.priority === priority) &&
      (reviewer === null || row.reviewer.id === reviewer) &&
      (agent === null || row.agent?.id === agent) &&
      (card === null || row.card.id === card),
  )
}

function dayOf({ at }: CountedRow): string {
  return at.slice(0, 10)
}
