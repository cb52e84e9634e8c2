import type { FilesStanding } from '@/lib/messaging/reviews/review-file-calls'
import { backupDue } from '@/lib/review/files/backup'
import type { ReviewPerson } from '@/lib/review/record/review'
import { openConflicts } from '@/lib/storage/reviews/conflicts'
import type { ReviewIdb } from '@/lib/storage/reviews/database'
import { rows } from '@/lib/storage/reviews/heads'
import type { ReviewSettings } from '@/lib/storage/review-settings'

/** How things stand with files. @param now milliseconds */
export async function filesStanding(
  database: ReviewIdb,
  { me, exportedAt, keepMonths }: ReviewSettings,
  now: number,
): Promise<FilesStanding> {
  const [all, sessions, conflicts] = await Promise.all([
    rows(database),
    database.getAll('sessions'),
    openConflicts(database),
  ])
  const unsaved = all.filter(({ at }) => exportedAt === null || at > exportedAt)
  const first = unsaved.reduce<string | null>(
    (least, { at }) => (least === null || at < least ? at : least),
    null,
  )
  return {
    reviews: all.length,
    mine: all.filter(({ reviewer }) => reviewer.id === me.id).length,
    agents: counted(all.flatMap(({ agent }) => agent ?? [])),
    reviewers: counted(all.map(({ reviewer }) => reviewer)),
    sessions: sessions.map(({ id, title }) => ({ id, title })),
    exportedAt,
    since: unsaved.length,
    due: backupDue(unsaved.length, exportedAt ?? first, now),
    keepMonths,
    conflicts: conflicts.length,
  }
}

/** Each person once, by name, with how often they are there. */
function counted(people: readonly ReviewPerson[]): FilesStanding['agents'] {
  const found = new Map<string, FilesStanding['agents'][number]>()
  for (const { id, name } of people) {
    const before = found.get(id)
    found.set(id, { id, name: name || (before?.name ?? ''), reviews: (before?.reviews ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
}
