import type { ValueFault } from '@/lib/rubric/plain-issue'

/** Why what is kept cannot be used, as a sentence without its full stop: the first fault, and how many more there are. */
export function unusableReason(faults: readonly ValueFault[]): string {
  const [first] = faults
  if (!first) return 'it cannot be read'
  const more = faults.length > 1 ? `, and ${String(faults.length - 1)} more` : ''
  return `at "${first.path.join('.') || 'the whole'}", ${first.message}${more}`
}

/** What something that was kept says under a key, whatever it is. */
export function fieldOf(kept: unknown, key: string): unknown {
  return typeof kept === 'object' && kept !== null && Object.hasOwn(kept, key)
    ? (kept as Record<string, unknown>)[key]
    : undefined
}

/** What it says of its version; empty where it says none. */
export function versionOf(kept: unknown): string {
  const version = fieldOf(kept, 'version')
  return typeof version === 'string' ? version : ''
}

/** A record without one of its entries. */
export function without<T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id))
}
