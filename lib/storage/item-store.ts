import type { z } from 'zod'
import { openStored, toStored } from './versioned'
import type { Opened, VersionedItem } from './versioned'

/** The part of `browser.storage.local` that items need. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/** The outcome of a write. `storage-full` and `newer` write nothing, and what lay there stays. */
export type WriteResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'storage-full' | 'newer' }

/** The key under which an unreadable or half-readable value is kept before it is first overwritten. */
export function backupKey(key: string): string {
  return `${key}-backup`
}

/** Reads an item; whatever lies there, the answer can be used. */
export async function openItem<S extends z.ZodObject>(
  area: StorageArea,
  item: VersionedItem<S>,
): Promise<Opened<z.output<S>>> {
  const raw = (await area.get([item.key]))[item.key]
  return openStored(item, raw)
}

/**
 * Changes some fields of an item. A value that had to be repaired is kept under {@link backupKey} first; one from a newer
 * Deskhand is never overwritten.
 */
export function changeItem<S extends z.ZodObject>(
  area: StorageArea,
  item: VersionedItem<S>,
  change: Partial<z.output<S>>,
): Promise<WriteResult> {
  return changeTogether(area, [changeOf(item, change)])
}

/** What is to be written for an item, from what lies there now; null where a newer Deskhand wrote that. */
export interface ItemChange {
  readonly key: string
  readonly entries: (raw: unknown) => Record<string, unknown> | null
}

/** A change of some fields of an item, to be made by {@link changeTogether}. */
export function changeOf<S extends z.ZodObject>(
  item: VersionedItem<S>,
  change: Partial<z.output<S>>,
): ItemChange {
  return {
    key: item.key,
    entries: (raw) => {
      const opened = openStored(item, raw)
      if (opened.origin === 'newer') return null
      const next = item.schema.parse({ ...opened.value, ...change }) as z.output<S>
      const backup = opened.repaired.length > 0 ? { [backupKey(item.key)]: raw } : {}
      return { ...backup, [item.key]: toStored(item, next) }
    },
  }
}

/** Changes several items as {@link changeItem} does one: all of them, or none. */
export async function changeTogether(
  area: StorageArea,
  changes: readonly ItemChange[],
): Promise<WriteResult> {
  const before = await area.get(changes.map(({ key }) => key))
  const entries = changes.map((change) => change.entries(before[change.key]))
  if (entries.includes(null)) return { ok: false, reason: 'newer' }
  try {
    await area.set(Object.assign({}, ...entries) as Record<string, unknown>)
    return { ok: true }
  } catch (error) {
    if (/quota/i.test(String(error))) return { ok: false, reason: 'storage-full' }
    throw error
  }
}
