import type { StoreResult } from '@/lib/knowledge/store'
import { finish, storing } from '../transaction'
import { textHash } from '@/lib/review/record/hash'
import type { RecordLine } from '@/lib/review/files/line'
import type { ReviewIdb, StagedLine } from './database'

/** Lines of one file as they come: the next part of an import. */
export interface StagedPart {
  /** Made up by the page for each file. */
  readonly id: string
  /** Counted from 0. */
  readonly part: number
  readonly lines: readonly RecordLine[]
}

/** Where lines lie that must be known before others: −1 for part 0. */
export function leadKey(part: number): number {
  return -part - 1
}

/** All keys of an import. */
export function stagedRange(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, -Infinity], [id, Infinity])
}

/** Throws away what imports left that were never ended, of this page or another, and begins anew. */
export function beginImports(database: ReviewIdb): Promise<StoreResult<null>> {
  return storing(async () => {
    const tx = database.transaction(['staged', 'imported'], 'readwrite', { durability: 'strict' })
    return finish(tx, async () => {
      await Promise.all([tx.objectStore('staged').clear(), tx.objectStore('imported').clear()])
      return null
    })
  })
}

/**
 * Lays a part of a file aside; nothing of it shows yet. `interrupted`: the part before is not here, because another import
 * began meanwhile.
 */
export function stagePart(
  database: ReviewIdb,
  { id, part, lines }: StagedPart,
): Promise<StoreResult<{ readonly ok: true } | { readonly ok: false; readonly reason: 'interrupted' }>> {
  return storing(async () => {
    const tx = database.transaction('staged', 'readwrite', { durability: 'relaxed' })
    return finish(tx, async () => {
      if (part > 0 && (await tx.store.getKey([id, part - 1])) === undefined)
        return { ok: false, reason: 'interrupted' } as const
      const leads = lines.filter((line) => 'card' in line || 'erased' in line || 'session' in line)
      const others = lines.filter((line) => 'revision' in line || 'remark' in line || 'session' in line)
      await Promise.all([
        ...(leads.length > 0 ? [tx.store.put(leads.map(stagedLine), [id, leadKey(part)])] : []),
        tx.store.put(others.map(stagedLine), [id, part]),
      ])
      return { ok: true } as const
    })
  })
}

function stagedLine(line: RecordLine): StagedLine {
  if (!('revision' in line)) return { text: JSON.stringify(line), hash: '' }
  const json = JSON.stringify(line.revision)
  return { text: `{"revision":${json}}`, hash: textHash(json) }
}

/** What {@link stagedLine} wrote. */
export function unstaged({ text }: StagedLine): RecordLine {
  return JSON.parse(text) as RecordLine
}

/** Throws away one file that was laid aside. */
export function dropStaged(database: ReviewIdb, id: string): Promise<StoreResult<null>> {
  return storing(async () => {
    const tx = database.transaction('staged', 'readwrite', { durability: 'relaxed' })
    return finish(tx, async () => {
      await tx.store.delete(stagedRange(id))
      return null
    })
  })
}
