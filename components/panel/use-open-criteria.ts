import { useState } from 'react'
import { flushSync } from 'react-dom'

/** Which criteria of a score card are open, and a way to jump to one. */
export interface OpenCriteria {
  readonly isOpen: (id: string) => boolean
  readonly setOpen: (id: string, open: boolean) => void
  /** Opens a criterion, scrolls to it and puts the focus on it. */
  readonly show: (id: string) => void
  /** The DOM id of a criterion's heading. */
  readonly headingId: (id: string) => string
}

/** Keeps what is open; `rubric` tells the cards of a page apart. */
export function useOpenCriteria(rubric: string): OpenCriteria {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const headingId = (id: string) => `criterion-${rubric}-${id}`
  const setOpen = (id: string, open: boolean) =>
    setOpened((before) => {
      const next = new Set(before)
      if (open) next.add(id)
      else next.delete(id)
      return next
    })
  return {
    headingId,
    isOpen: (id) => opened.has(id),
    setOpen,
    show: (id) => {
      flushSync(() => setOpen(id, true))
      const heading = document.getElementById(headingId(id))
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
      heading?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' })
      heading?.querySelector('button')?.focus({ preventScroll: true })
    },
  }
}
