import { fileURLToPath } from 'node:url'
import { demoSnapshots } from '../signals/demo-snapshots'
import { markdownTable } from '../table'
import { measureTicks, type TickResult, type TickScore } from './measure-ticks'
import {
  DEVELOPMENT_STATE_LABELS,
  FRESH_STATE_LABELS,
  READ_STATE_LABELS,
  readTickLabels,
  STATE_LABELS,
} from './tick-labels'

const DEVELOPMENT_TICKETS = fileURLToPath(new URL('../tickets/development/', import.meta.url))
const FRESH_TICKETS = fileURLToPath(new URL('../tickets/fresh/', import.meta.url))
const READ_TICKETS = fileURLToPath(new URL('../tickets/read/', import.meta.url))

/** What is measured with; a set whose labels are not there is left out. */
export interface TickSets {
  /** Tickets that may be looked at while conditions are written. */
  readonly development?: TickResult
  /** Threads that others wrote and read; half of them may be looked at while conditions are changed. */
  readonly seen?: TickResult
  /** The other half. */
  readonly held?: TickResult
  /** Tickets that nobody who writes conditions has seen. */
  readonly fresh?: TickResult
  /** The demo's, whose labels nobody who writes conditions has seen. */
  readonly demo?: TickResult
}

/** How well steps tick themselves on both sets. */
export async function measuredTicks(): Promise<TickSets> {
  const development = readTickLabels(DEVELOPMENT_STATE_LABELS)
  const fresh = readTickLabels(FRESH_STATE_LABELS)
  const demo = readTickLabels(STATE_LABELS)
  const read = readTickLabels(READ_STATE_LABELS) ?? []
  const threads = read.length > 0 ? await demoSnapshots(READ_TICKETS) : []
  const half = (rest: number) =>
    measureTicks(
      threads,
      read.filter(({ ticket }) => Number(ticket) % 2 === rest),
    )
  return {
    ...(development
      ? { development: measureTicks(await demoSnapshots(DEVELOPMENT_TICKETS), development) }
      : {}),
    ...(read.length > 0 ? { seen: half(1), held: half(0) } : {}),
    ...(fresh ? { fresh: measureTicks(await demoSnapshots(FRESH_TICKETS), fresh) } : {}),
    ...(demo ? { demo: measureTicks(await demoSnapshots(), demo) } : {}),
  }
}

/** The sets as a table: in all, and by kind of step. Never a ticket. */
export function tickTable(sets: TickSets): string {
  const line = (name: string, { precision, recall, n }: TickScore) => [
    name,
    precision.toFixed(3),
    recall.toFixed(3),
    n,
  ]
  const lines = (Object.entries(sets) as [string, TickResult][]).flatMap(([name, set]) => [
    line(name, set),
    ...Object.entries(set.byKind).map(([kind, score]) => line(`${name}, ${kind}`, score)),
  ])
  return markdownTable(['steps that tick themselves', 'precision', 'recall', 'done'], lines)
}
