import { z } from 'zod'
import type { GapCluster } from './cluster'

/** By what gaps are ranked: how many tickets, the time they took, or which came last. */
export const gapOrder = z.enum(['tickets', 'time', 'newest'])
export type GapOrder = z.infer<typeof gapOrder>

/**
 * Clusters in the order wanted, what they have in common decided by the number of tickets and then by the newest. Those that
 * nothing is known of come last.
 */
export function rankClusters(clusters: readonly GapCluster[], order: GapOrder): GapCluster[] {
  const named = ({ topic }: GapCluster) => Number(topic.length > 0)
  const byTickets = (a: GapCluster, b: GapCluster) => b.gaps.length - a.gaps.length
  const byTime = (a: GapCluster, b: GapCluster) => b.minutes - a.minutes
  const byMoment = (a: GapCluster, b: GapCluster) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)
  const first = { tickets: byTickets, time: byTime, newest: byMoment }[order]
  return clusters.toSorted(
    (a, b) =>
      named(b) - named(a) || first(a, b) || byTickets(a, b) || byMoment(a, b) || (a.id < b.id ? -1 : 1),
  )
}
