import type { TicketActivity } from '../activity'

/** A ticket as it is seen now, as far as its activity goes. */
export interface SeenWork extends Pick<
  TicketActivity,
  'host' | 'site' | 'key' | 'role' | 'hygiene' | 'notesComplete' | 'isEscalated'
> {
  /** ISO 8601 UTC. */
  readonly at: string
  /** Whether the person works on it: only that makes a ticket count. */
  readonly worked: boolean
  /** Null where no topic was told; what was told before stays then. */
  readonly topic: string | null
  /** Null where its state could not be read. */
  readonly isOver: boolean | null
  /** What the escalation rubric says. */
  readonly ready: 'yes' | 'no' | 'not-scored' | null
  /** Playbooks that are shown for it, and whether nothing of them is open. */
  readonly checklists: readonly { readonly id: string; readonly complete: boolean }[]
}

/** While somebody works on, the moment they were last seen to is written down this often at most. Milliseconds. */
const STEP = 600_000

/** What is kept of a ticket once it was seen; null while it does not count. The same value where nothing changed. */
export function activityAfter(before: TicketActivity | null, seen: SeenWork): TicketActivity | null {
  if (before === null && !seen.worked) return null
  const after: TicketActivity = {
    host: seen.host,
    site: seen.site,
    key: seen.key,
    from: before?.from ?? seen.at,
    at: before !== null && !isLater(before, seen) ? before.at : seen.at,
    role: before?.role ?? seen.role,
    topic: seen.topic ?? before?.topic ?? null,
    hygiene: seen.hygiene,
    notesComplete: seen.notesComplete,
    isOver: seen.isOver ?? before?.isOver ?? false,
    isEscalated: seen.isEscalated,
    readyFirst: readyFirst(before, seen),
    completed: completed(before?.completed ?? [], seen.checklists),
    articles: before?.articles ?? 0,
  }
  return before !== null && JSON.stringify(before) === JSON.stringify(after) ? before : after
}

function isLater(before: TicketActivity, { worked, at }: SeenWork): boolean {
  return worked && Date.parse(at) - Date.parse(before.at) >= STEP
}

/** Told once, when a ticket that was not escalated before is seen escalated. */
function readyFirst(before: TicketActivity | null, { isEscalated, ready }: SeenWork): boolean | null {
  if (before === null) return null
  if (before.readyFirst !== null || before.isEscalated || !isEscalated) return before.readyFirst
  return ready === null || ready === 'not-scored' ? null : ready === 'yes'
}

/** Playbooks that are shown are complete or not; of the others it stays as it was. */
function completed(before: readonly string[], shown: SeenWork['checklists']): string[] {
  const others = before.filter((id) => !shown.some((one) => one.id === id))
  return [...others, ...shown.flatMap(({ id, complete }) => (complete ? id : []))].sort()
}
