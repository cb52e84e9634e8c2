import { useState } from 'react'

/**
 * What is being edited, which may for a while be nothing that could be saved. It is replaced only when something else than
 * our own last save arrives from storage.
 * @param toDraft how a stored value is edited.
 * @returns the draft, and how to change it; with the value to be saved, or null while there is none.
 */
export function useDraft<T, D>(stored: T, toDraft: (value: T) => D, save: (value: T) => void) {
  const key = JSON.stringify(stored)
  const [state, setState] = useState({ seen: key, own: key, draft: toDraft(stored) })
  if (state.seen !== key)
    setState({ seen: key, own: key, draft: key === state.own ? state.draft : toDraft(stored) })
  const edit = (draft: D, value: T | null) => {
    setState((old) => ({ ...old, draft, own: value === null ? old.own : JSON.stringify(value) }))
    if (value !== null && JSON.stringify(value) !== key) save(value)
  }
  return [state.draft, edit] as const
}
