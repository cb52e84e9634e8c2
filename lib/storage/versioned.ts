import { z } from 'zod'

/** What lies in extension storage: the data and the version of the shape it was written in. */
const stored = z.object({ version: z.number().int().positive(), data: z.unknown() })

/** Turns data of version n into data of version n + 1. It gets whatever lay there and must not throw on nonsense. */
export type Migration = (data: unknown) => unknown

/** A stored item: its key, its shape, what it is when nothing is stored, and how old shapes become the present one. */
export interface VersionedItem<S extends z.ZodObject> {
  readonly key: string
  readonly version: number
  readonly schema: S
  readonly defaults: z.output<S>
  /** `migrations[n]` leads from version n to n + 1. */
  readonly migrations: Readonly<Record<number, Migration>>
}

/** A value ready for use, with what had to be done to it. */
export interface Opened<T> {
  readonly value: T
  /** Names of the fields that could not be used and were set to their defaults. */
  readonly repaired: readonly string[]
  /** Where the value came from. `newer`: a later Deskhand wrote it; what is understood is used and it is not overwritten. */
  readonly origin: 'stored' | 'defaults' | 'migrated' | 'newer' | 'unusable'
}

/**
 * Opens whatever lies in storage: migrates old versions, then checks field by field and replaces only what is broken.
 * Pure. Never throws.
 */
export function openStored<S extends z.ZodObject>(item: VersionedItem<S>, raw: unknown): Opened<z.output<S>> {
  if (raw === undefined || raw === null) return { value: item.defaults, repaired: [], origin: 'defaults' }
  const envelope = stored.safeParse(raw)
  if (!envelope.success)
    return { value: item.defaults, repaired: Object.keys(item.schema.shape), origin: 'unusable' }
  const { version, data } = envelope.data
  const migrated = version < item.version ? migrate(item, version, data) : data
  const repaired = repairFields(item, migrated)
  const origin = version > item.version ? 'newer' : version < item.version ? 'migrated' : 'stored'
  return { ...repaired, origin }
}

/** What is written to storage for a value of the present version. */
export function toStored<S extends z.ZodObject>(item: VersionedItem<S>, value: z.output<S>): unknown {
  return { version: item.version, data: value }
}

function migrate<S extends z.ZodObject>(item: VersionedItem<S>, from: number, data: unknown): unknown {
  let current = data
  for (let version = from; version < item.version; version++) {
    const step = item.migrations[version]
    if (!step) throw new Error(`${item.key} has no migration from version ${version}`)
    current = step(current)
  }
  return current
}

function repairFields<S extends z.ZodObject>(
  item: VersionedItem<S>,
  data: unknown,
): { value: z.output<S>; repaired: string[] } {
  const fields = item.schema.shape as Record<string, z.ZodType>
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { value: item.defaults, repaired: Object.keys(fields) }
  const source = data as Record<string, unknown>
  const defaults = item.defaults as Record<string, unknown>
  const repaired: string[] = []
  const value: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(fields)) {
    if (!Object.hasOwn(source, name)) {
      value[name] = defaults[name]
      continue
    }
    const parsed = schema.safeParse(source[name])
    if (parsed.success) value[name] = parsed.data
    else {
      value[name] = defaults[name]
      repaired.push(name)
    }
  }
  return { value: value as z.output<S>, repaired }
}
