import { useEffect, useState } from 'react'

/**
 * Listens for single keys on the whole document, as both hosts do, and answers what the last one did. How often one
 * was pressed stands on `html[data-hotkeys]`, so that a test can tell that none was.
 */
export function useHotkeys(actions: Readonly<Record<string, string>>): string | null {
  const [done, setDone] = useState<string | null>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key]
      if (!action || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return
      const root = document.documentElement
      root.dataset['hotkeys'] = String(Number(root.dataset['hotkeys'] ?? 0) + 1)
      setDone(`${event.key.toUpperCase()} · ${action}`)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [actions])
  useEffect(() => {
    if (done === null) return
    const timer = setTimeout(() => setDone(null), 2500)
    return () => clearTimeout(timer)
  }, [done])
  return done
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}
