import { useEffect, useState } from 'react'
import { onNotice } from '../desk'
import { PANEL_KEYS } from './panel-keys'

/** Whether the palette is open; its key opens it while the focus is in the panel, the browser's shortcut from anywhere. */
export function usePalette(tabId: number | null) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!PANEL_KEYS.palette.isAskedBy(event)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', pressed)
    const stop = onNotice((notice) => {
      if (notice.deskhandNotice === 'palette' && notice.tabId === tabId) setOpen(true)
    })
    return () => {
      document.removeEventListener('keydown', pressed)
      stop()
    }
  }, [tabId])
  return { open, setOpen }
}
