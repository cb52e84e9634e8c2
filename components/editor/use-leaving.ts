import { useEffect, useRef, useState } from 'react'
import { guardRoute } from './editor-route'

/** Being about to leave a page with unsaved changes. */
export interface Leaving {
  /** Whether the person has asked to leave and must decide. */
  readonly asked: boolean
  readonly stay: () => void
  /** Goes where the person wanted to go. */
  readonly go: () => void
}

/**
 * Stops leaving the editor while there are unsaved changes: closing the tab is asked about by the browser, going back to
 * the settings by us.
 */
export function useLeaving(unsaved: boolean): Leaving {
  const [wanted, setWanted] = useState<string | null>(null)
  const going = useRef(false)
  useEffect(() => {
    if (!unsaved) return
    const closing = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', closing)
    const letGo = guardRoute((hash) => {
      if (!going.current) setWanted(hash)
      return going.current
    })
    return () => {
      removeEventListener('beforeunload', closing)
      letGo()
    }
  }, [unsaved])
  return {
    asked: wanted !== null,
    stay: () => setWanted(null),
    go: () => {
      going.current = true
      location.hash = wanted ?? ''
    },
  }
}
