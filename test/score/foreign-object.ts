/** A JSON object of which nothing is known. */
export type Foreign = Readonly<Record<string, unknown>>

/** The value as an object; null for anything else, arrays among them. */
export function asObject(value: unknown): Foreign | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Foreign) : null
}

/** A key of an object's own; undefined where it is absent or null. */
export function ownKey(from: Foreign | null, key: string): unknown {
  return from && Object.hasOwn(from, key) ? (from[key] ?? undefined) : undefined
}

/** The items of a list: bare, in an answer under `key`, in several such answers, or in an object by id. */
export function itemsOf(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) {
    const pages = value.map((page: unknown) => ownKey(asObject(page), key))
    return pages.length > 0 && pages.every(Array.isArray) ? pages.flat() : (value as unknown[])
  }
  const answer = asObject(value)
  if (!answer) return []
  const items = ownKey(answer, key)
  return Array.isArray(items) ? items : Object.values(answer).filter((item) => asObject(item) !== null)
}

/** The pages of a paged answer: whatever was captured, in the shape in which the host gives it. */
export function pagesIn(value: unknown, key: string): Foreign[] {
  if (Array.isArray(value)) {
    const pages = value.map(asObject).filter((page) => page !== null)
    const arePages = pages.length > 0 && pages.length === value.length
    return arePages && pages.every((page) => Array.isArray(ownKey(page, key))) ? pages : [{ [key]: value }]
  }
  const answer = asObject(value)
  return answer ? [answer] : []
}

/** The origin of an address; null where it is none of the web. */
export function originOf(address: unknown): string | null {
  if (typeof address !== 'string' || !URL.canParse(address)) return null
  const { origin, protocol } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}
