import { z } from 'zod'
import type { HostFailure } from '@/lib/host/contract'
import { pathShape } from '@/lib/host/path-shape'
import { fieldHow, hostFailureNote } from '@/lib/messaging/health-calls'
import type { FieldHow, HostFailureNote, HostHealth } from '@/lib/messaging/health-calls'
import type { StorageArea } from '@/lib/storage/item-store'
import { ticketSnapshot, type TicketSnapshot } from '@/lib/ticket/snapshot'
import { healthReport } from './health-report'
import type { TicketReading } from './ticket-desk'
import { Turns } from './turns'

/** What is known of one helpdesk: how each field was read last, since when, and what failed last. */
const siteHealth = z.strictObject({
  fields: z.record(z.string(), z.strictObject({ how: fieldHow, since: z.string() })),
  failure: hostFailureNote.nullable(),
})
type SiteHealth = z.infer<typeof siteHealth>

/** What the report says beside what was read. */
export interface AboutUs {
  readonly version: string
  readonly browser: string
}

/**
 * Remembers, for each helpdesk and until the browser ends, which way each field of a ticket was read and what failed. Names
 * of fields, ways and times only: nothing of a ticket is kept.
 */
export class HostHealthDesk {
  readonly #session: StorageArea
  readonly #turns = new Turns()

  constructor(session: StorageArea) {
    this.#session = session
  }

  /** A ticket was read, or could not be. */
  note(reading: TicketReading): Promise<void> {
    return this.#turns.take(async () => {
      if (reading.kind !== 'read' && reading.kind !== 'failed') return
      const { site } = reading.ref
      const before = await this.#of(site)
      const next =
        reading.kind === 'failed'
          ? { ...before, failure: noteOf(reading.failure, reading.at) }
          : {
              fields: fieldsSince(before.fields, howRead(reading.snapshot), reading.raw.readAt),
              failure: failedAgain(reading) ?? failedPart(reading) ?? before.failure,
            }
      if (JSON.stringify(next) !== JSON.stringify(before)) await this.#session.set({ [keyOf(site)]: next })
    })
  }

  /** How a tab's helpdesk stands. @param selectors what its page shows */
  async look(
    reading: TicketReading | null,
    selectors: HostHealth['selectors'],
    about: AboutUs,
  ): Promise<HostHealth> {
    const ref = reading !== null && 'ref' in reading ? reading.ref : null
    const { fields, failure } = ref ? await this.#of(ref.site) : NOTHING
    const health = {
      host: ref?.host ?? null,
      // Storage gives the names back in its own order.
      fields: FIELDS.flatMap((field) => {
        const known = fields[field]
        return known ? [{ field, ...known }] : []
      }),
      failure,
      selectors,
      ...about,
    }
    return { ...health, report: healthReport(health) }
  }

  async #of(site: string): Promise<SiteHealth> {
    const kept = siteHealth.safeParse((await this.#session.get([keyOf(site)]))[keyOf(site)])
    return kept.success ? kept.data : NOTHING
  }
}

/** The fields of a ticket, in the order of the snapshot. */
const FIELDS: readonly string[] = Object.keys(ticketSnapshot.shape)

const NOTHING: SiteHealth = { fields: {}, failure: null }

function keyOf(site: string): string {
  return `host-health-${site}`
}

function howRead(snapshot: TicketSnapshot): Array<readonly [string, FieldHow]> {
  return Object.entries(snapshot).flatMap(([name, field]: [string, unknown]) => {
    if (typeof field !== 'object' || field === null) return []
    const how = fieldHow.safeParse('route' in field ? field.route : 'unreadable' in field && field.unreadable)
    return how.success ? [[name, how.data] as const] : []
  })
}

function fieldsSince(
  before: SiteHealth['fields'],
  now: ReadonlyArray<readonly [string, FieldHow]>,
  at: string,
): SiteHealth['fields'] {
  return Object.fromEntries(
    now.map(([name, how]) => {
      const known = before[name]
      return [name, known?.how === how ? known : { how, since: at }]
    }),
  )
}

/** The ticket is shown as it was read before, because reading it again failed. */
function failedAgain({ again }: Extract<TicketReading, { kind: 'read' }>): HostFailureNote | null {
  return again ? noteOf(again.failure, again.at) : null
}

/** A part that failed beside those that were read; that a host has no such thing, or that nobody waited, is no failure. */
function failedPart({ raw }: Extract<TicketReading, { kind: 'read' }>): HostFailureNote | null {
  const failed = Object.values(raw.parts).find(
    (part): part is HostFailure => !part.ok && part.reason !== 'not-found' && part.reason !== 'aborted',
  )
  return failed ? noteOf(failed, raw.readAt) : null
}

function noteOf({ path, reason, status }: HostFailure, at: string): HostFailureNote {
  return { path: pathShape(path), reason, status: status ?? null, at }
}
