import type { Reminder, WantedReminder } from '@/lib/messaging/reminder'
import { MOST_REMINDERS, type Reminders } from '@/lib/storage/reminders'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Reminders are for work at hand; a longer way off is a slip of the finger. */
const FARTHEST = 366 * DAY
/** One that nobody has looked at for so long makes room when another is set. */
const FORGOTTEN = 14 * DAY

/** Why a reminder cannot be set. */
export type Refusal = 'past' | 'too-far' | 'too-many'

/** Why a time cannot be set a reminder for, at `now` (ms since 1970); null when it can. */
export function refusalOf(at: string, now: number): Exclude<Refusal, 'too-many'> | null {
  const left = Date.parse(at) - now
  return left <= 0 ? 'past' : left > FARTHEST ? 'too-far' : null
}

/** The list with one more; null as `list` when the same ticket has one for the same minute already. */
export function withReminder(
  state: Reminders,
  wanted: WantedReminder,
  id: string,
  now: number,
): { readonly list: Reminder[] | null } | { readonly refused: Refusal } {
  const refused = refusalOf(wanted.at, now)
  if (refused) return { refused }
  const same = ({ site, key, at }: Reminder) =>
    site === wanted.site && key === wanted.key && minuteOf(at) === minuteOf(wanted.at)
  if (state.reminders.some(same)) return { list: null }
  const kept = state.reminders.filter(({ at }) => Date.parse(at) > now - FORGOTTEN)
  if (kept.length >= MOST_REMINDERS) return { refused: 'too-many' }
  return { list: soonestFirst([...kept, { ...wanted, id }]) }
}

/** Those whose time has come and that nobody was told of. */
export function untoldDue({ reminders, told }: Reminders, now: number): Reminder[] {
  return reminders.filter(({ id, at }) => Date.parse(at) <= now && !told.includes(id))
}

/** When the next one comes (ms since 1970); null when none is to come. */
export function nextAfter({ reminders }: Reminders, now: number): number | null {
  const times = reminders.map(({ at }) => Date.parse(at)).filter((at) => at > now)
  return times.length > 0 ? Math.min(...times) : null
}

export function soonestFirst(list: readonly Reminder[]): Reminder[] {
  return list.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

function minuteOf(at: string): number {
  return Math.floor(Date.parse(at) / MINUTE)
}
