import { useState } from 'react'
import { NO_WORK, readWork, type PracticeWork } from '@/lib/practice/practice-work'

const keyOf = (id: string) => `practice ${id}`

/** What was done on a ticket in this tab. It lies in the tab's own storage, which no other page sees and which goes with the tab. */
export function workOn(id: string): PracticeWork {
  return readWork(sessionStorage.getItem(keyOf(id)))
}

/** Nothing was done on these tickets. */
export function forgetWork(ids: readonly string[]): void {
  for (const id of ids) sessionStorage.removeItem(keyOf(id))
}

/** The work on one ticket, kept with each change so that a reload loses nothing. */
export function usePracticeWork(id: string) {
  const [work, setWork] = useState(() => workOn(id))
  const change = (wanted: Partial<PracticeWork>) => {
    const next = { ...work, ...wanted }
    sessionStorage.setItem(keyOf(id), JSON.stringify(next))
    setWork(next)
  }
  const restart = () => {
    forgetWork([id])
    setWork(NO_WORK)
  }
  return { work, change, restart }
}
