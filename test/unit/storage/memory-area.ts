import type { StorageArea } from '@/lib/storage/item-store'

/** Extension storage in memory; `full` refuses every write the way browsers do. */
export function memoryArea(
  contents: Record<string, unknown> = {},
  { full = false } = {},
): { area: StorageArea; contents: Record<string, unknown> } {
  return {
    contents,
    area: {
      get: async (keys) =>
        structuredClone(
          Object.fromEntries(keys.filter((key) => key in contents).map((key) => [key, contents[key]])),
        ),
      set: async (items) => {
        if (full) throw new Error('Resource::kQuotaBytes quota exceeded')
        Object.assign(contents, structuredClone(items))
      },
    },
  }
}
