const PREFIX = 'page:'

/**
 * Names messages that a page shows without an id: by their moment and, among several of one moment, by their place. Such
 * a name finds the message again whichever way round, and however much of, the conversation is shown.
 */
export function pageMessageId(): (at: string) => string {
  const seen = new Map<string, number>()
  return (at) => {
    const place = seen.get(at) ?? 0
    seen.set(at, place + 1)
    return `${PREFIX}${at}:${place}`
  }
}

/** What such a name says; null for any other id. `at` in milliseconds. */
export function parsePageMessageId(id: string): { readonly at: number; readonly place: number } | null {
  const [, at, place] = /^page:(\d{4}-.{1,30}Z):(\d{1,6})$/.exec(id) ?? []
  return at === undefined ? null : { at: Date.parse(at), place: Number(place) }
}
