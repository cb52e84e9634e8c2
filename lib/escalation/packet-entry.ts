import { placeKey } from '@/lib/signals/excerpt'
import type { Evidence } from '@/lib/ticket/evidence'
import type { Aspect, PacketEntry } from './packet'

/** An entry with a key that names its place. */
export function entryOf(source: Evidence, aspect: Aspect | null): PacketEntry {
  const where = placeKey(source)
  return { key: aspect === null ? where : `${where} ${aspect}`, aspect, value: source.quote, source }
}
