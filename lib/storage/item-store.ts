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
  { readonly ok: true } | { readonly ok: false; readonly reason: 'storage-full' | 'newer' }

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
export async function changeItem<S extends z.ZodObject>(
  area: StorageArea,
  item: VersionedItem<S>,
  change: Partial<z.output<S>>,
): Promise<WriteResult> {
  const raw = (await area.get([item.key]))[item.key]
  const opened = openStored(item, raw)
  if (opened.origin === 'newer') return { ok: false, reason: 'newer' }
  const next = item.schema.parse({ ...opened.value, ...change }) as z.output<S>
  const backup = opened.repaired.length > 0 ? { [backupKey(item.key)]: raw } : {}
  try {
    await area.set({ ...backup, [item.key]: toStored(item, next) })
    return { ok: true }
  } catch (error) {
    if (/quota/i.test(String(error))) return { ok: false, reason: 'storage-full' }
    throw error
  }
}
