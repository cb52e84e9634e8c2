/** Unsaved changes of one kind of document, kept in this tab so that they survive a reload. */
export interface DraftStore<D> {
  /** Null when there are none, or when what lies there is no such document any more. */
  readonly kept: (id: string) => D | null
  /** Where the tab has no room for them they live as long as the page does. */
  readonly keep: (id: string, draft: D) => void
  readonly forget: (id: string) => void
}

/** @param name of the kind, before each document's id. @param check what lies there as a document; null when it is none. */
export function draftStore<D>(name: string, check: (value: unknown) => D | null): DraftStore<D> {
  const keyOf = (id: string) => `${name}:${id}`
  const forget = (id: string) => sessionStorage.removeItem(keyOf(id))
  return {
    forget,
    kept: (id) => {
      const text = sessionStorage.getItem(keyOf(id))
      if (text === null) return null
      try {
        return check(JSON.parse(text))
      } catch {
        // Not JSON: somebody else wrote there. What is saved is what counts then.
        return null
      }
    },
    keep: (id, draft) => {
      try {
        sessionStorage.setItem(keyOf(id), JSON.stringify(draft))
      } catch {
        forget(id)
      }
    },
  }
}
