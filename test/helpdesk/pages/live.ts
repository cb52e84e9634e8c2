import { useEffect, useState, useSyncExternalStore } from 'react'
import { getJson } from './get-json'

const EVERY = 2000
let revision = 0
const listeners = new Set<() => void>()

async function look(): Promise<void> {
  if (document.visibilityState === 'hidden') return
  const answer = await getJson<{ revision: number }>('/agent-page/revision').catch(() => null)
  if (!answer || answer.revision === revision) return
  revision = answer.revision
  for (const listener of listeners) listener()
}

/** Begins to look every two seconds, and at every return to the tab, whether the desk changed. */
export function watchDesk(): void {
  void look()
  setInterval(() => void look(), EVERY)
  window.addEventListener('focus', () => void look())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What `load` gives for `key`, loaded anew when the desk changed. The former value stays until the new one is there. */
export function useLive<T>(
  key: string,
  load: (key: string) => Promise<T>,
): { data: T | null; failed: boolean } {
  const seen = useSyncExternalStore(subscribe, () => revision)
  const [state, setState] = useState<{ key: string; data: T | null; failed: boolean }>({
    key: '',
    data: null,
    failed: false,
  })
  useEffect(() => {
    let isWanted = true
    load(key).then(
      (data) => isWanted && setState({ key, data, failed: false }),
      () => isWanted && setState((before) => ({ ...before, key, failed: true })),
    )
    return () => {
      isWanted = false
    }
  }, [key, load, seen])
  return state.key === key ? state : { data: null, failed: false }
}
