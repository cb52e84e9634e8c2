import type { StoreResult } from '@/lib/knowledge/store'
import type { CalibrationSession } from '@/lib/review/calibration/session'
import type { AuditEntry } from '@/lib/review/record/audit'
import { ticketId } from '@/lib/review/record/review'
import type { ReviewHead } from '@/lib/review/record/head'
import { finish, storing } from '../transaction'
import type { ReviewIdb } from './database'
import { headsOfTickets } from './heads'

export function calibrationSessions(database: ReviewIdb): Promise<CalibrationSession[]> {
  return database.getAll('sessions')
}

export function calibrationSessionOf(
  database: ReviewIdb,
  id: string,
): Promise<CalibrationSession | undefined> {
  return database.get('sessions', id)
}

/** What counts of the reviews that were made for a session, of its tickets. */
export function sessionHeads(
  database: ReviewIdb,
  { id, tickets }: CalibrationSession,
): Promise<ReviewHead[]> {
  return headsOfTickets(database, [...new Set(tickets.map(ticketId))], ({ session }) => session === id)
}

/**
 * Keeps a new session, with its card as one that reviews are made with. `taken`: the card's version is here with other
 * content, and nothing was kept.
 */
export function addSession(
  database: ReviewIdb,
  session: CalibrationSession,
  audit: AuditEntry,
): Promise<StoreResult<{ readonly ok: true } | { readonly ok: false; readonly reason: 'taken' }>> {
  return storing(async () => {
    const tx = database.transaction(['sessions', 'cards', 'audit'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      const { card } = session
      const kept = await tx.objectStore('cards').get([card.id, card.version])
      if (kept && JSON.stringify(kept.card) !== JSON.stringify(card))
        return { ok: false, reason: 'taken' } as const
      if (!kept)
        await tx.objectStore('cards').put({ id: card.id, version: card.version, card, retired: false })
      await tx.objectStore('sessions').add(session)
      await tx.objectStore('audit').add(audit)
      return { ok: true } as const
    })
  })
}

/**
 * Changes a session as it is now, whoever changed it before. False where it is gone, or `change` says by null that there is
 * nothing to change; then nothing is recorded.
 */
export function changeSession(
  database: ReviewIdb,
  id: string,
  change: (session: CalibrationSession) => CalibrationSession | null,
  audit: AuditEntry,
): Promise<StoreResult<boolean>> {
  return storing(async () => {
    const tx = database.transaction(['sessions', 'audit'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      const sessions = tx.objectStore('sessions')
      const session = await sessions.get(id)
      const changed = session ? change(session) : null
      if (!changed) return false
      await sessions.put(changed)
      await tx.objectStore('audit').add(audit)
      return true
    })
  })
}

/** Forgets a session. The reviews that were made for it stay, and stay hidden from others. */
export function removeSession(
  database: ReviewIdb,
  id: string,
  audit: AuditEntry,
): Promise<StoreResult<null>> {
  return storing(async () => {
    const tx = database.transaction(['sessions', 'audit'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      await tx.objectStore('sessions').delete(id)
      await tx.objectStore('audit').add(audit)
      return null
    })
  })
}

/** Records something that changed nothing here, such as that a file was written. */
export function recordDone(database: ReviewIdb, audit: AuditEntry): Promise<StoreResult<null>> {
  return storing(async () => {
    const tx = database.transaction('audit', 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      await tx.store.add(audit)
      return null
    })
  })
}
