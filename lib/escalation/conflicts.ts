import type { TicketReading } from '@/lib/signals/signal'
import type { FieldId, PacketConflict, PacketEntry } from './packet'
import { countsIn, regionIn, severityIn, versionIn, zonedClocksIn } from './comparable'
import { momentsIn } from './time-window'

/** Starts named this close to each other are the same, in ms: people round. */
const SAME_START = 20 * 60_000
/** So many different figures are a series, not a contradiction. */
const SERIES = 4

/** Something an entry says that another entry may contradict. */
interface Claim {
  readonly about: PacketConflict['about']
  /** Claims of one topic can contradict each other: the thing counted, the product whose version it is. */
  readonly topic: string
  /** Equal when two claims agree. */
  readonly sense: string
  /** As written. */
  readonly value: string
  readonly entry: PacketEntry
}

/** Where entries of a field contradict each other: two versions, regions, accounts, starts, zones, counts, severities. */
export function findConflicts(
  id: FieldId,
  entries: readonly PacketEntry[],
  ticket: TicketReading,
): PacketConflict[] {
  switch (id) {
    case 'environment':
      return [
        ...contradictions(entries.filter((each) => !isChange(each, ticket)).flatMap(versionClaims)),
        ...contradictions(entries.flatMap((each) => aspectClaims(each, 'region', regionIn))),
        ...contradictions(entries.flatMap((each) => aspectClaims(each, 'account', accountIn))),
      ]
    case 'time-window':
      return [...contradictions(entries.flatMap(zoneClaims)), ...contradictions(startClaims(entries, ticket))]
    case 'impact':
      return contradictions(entries.flatMap(countClaims))
    case 'severity':
      return contradictions(severityClaims(entries))
    default:
      return []
  }
}

function contradictions(claims: readonly Claim[]): PacketConflict[] {
  const byTopic = Map.groupBy(claims, ({ about, topic }) => `${about} ${topic}`)
  return [...byTopic].flatMap(([id, same]) => {
    const bySense = [...Map.groupBy(same, ({ sense }) => sense).values()]
    const messages = new Set(same.map(({ entry }) => placeOf(entry)))
    const [first] = same
    if (!first || bySense.length < 2 || bySense.length > SERIES || messages.size < 2) return []
    const sides = bySense.map((side) => ({
      value: side[0]?.value ?? '',
      keys: [...new Set(side.map(({ entry }) => entry.key))],
    }))
    // Both in one breath ("from 4.11 to 4.12") is a story, not a contradiction.
    const keys = sides.flatMap((side) => side.keys)
    return new Set(keys).size < keys.length ? [] : [{ id: id.trim(), about: first.about, sides }]
  })
}

function versionClaims(entry: PacketEntry): Claim[] {
  const version = entry.aspect === 'version' ? versionIn(entry.value) : null
  if (!version) return []
  return [{ about: 'version', topic: version.of, sense: version.number, value: entry.value, entry }]
}

function aspectClaims(
  entry: PacketEntry,
  about: 'region' | 'account',
  read: (value: string) => string | null,
): Claim[] {
  const sense = entry.aspect === about ? read(entry.value) : null
  return sense === null ? [] : [{ about, topic: '', sense, value: entry.value, entry }]
}

function zoneClaims(entry: PacketEntry): Claim[] {
  return zonedClocksIn(entry.value).map(({ clock, zone, value }) => ({
    about: 'zone',
    topic: clock,
    sense: zone,
    value,
    entry,
  }))
}

function startClaims(entries: readonly PacketEntry[], ticket: TicketReading): Claim[] {
  return entries.flatMap((entry): Claim[] => {
    const { source } = entry
    if (entry.aspect !== 'start' || 'field' in source) return []
    const message = ticket.messages.find(({ reading }) => reading.message.id === source.messageId)
    const moment =
      message && momentsIn(message).find(({ start }) => start >= source.start && start < source.end)
    if (!moment) return []
    const sense = String(Math.round(moment.at / SAME_START))
    return [{ about: 'start', topic: '', sense, value: entry.value, entry }]
  })
}

function countClaims(entry: PacketEntry): Claim[] {
  return countsIn(entry.value).map(({ of, count, value }) => ({
    about: 'count',
    topic: of,
    sense: count,
    value,
    entry,
  }))
}

/** What is set now, against the last that was written: an earlier severity is history. */
function severityClaims(entries: readonly PacketEntry[]): Claim[] {
  const set = entries.find(({ source }) => 'field' in source)
  const written = entries.findLast((entry) => entry !== set && severityIn(entry.value) !== null)
  return [set, written].flatMap((entry): Claim[] => {
    const sense = entry ? severityIn(entry.value) : null
    return entry && sense !== null
      ? [{ about: 'severity', topic: '', sense: String(sense), value: entry.value, entry }]
      : []
  })
}

/** "Updated to 4.12 on Monday": another version than the present one, and no contradiction to it. */
function isChange({ source }: PacketEntry, ticket: TicketReading): boolean {
  if ('field' in source) return false
  const message = ticket.messages.find(({ reading }) => reading.message.id === source.messageId)
  return (message?.findings('recent-change') ?? []).some(
    (each) => 'start' in each && each.start <= source.start && source.end <= each.end,
  )
}

function accountIn(value: string): string | null {
  const id = /[a-z0-9_-]{3,60}$/i.exec(value.slice(-80))?.[0] ?? ''
  return /\d/.test(id) ? id.toLowerCase() : null
}

function placeOf({ source }: PacketEntry): string {
  return 'field' in source ? `@${source.field}` : source.messageId
}
