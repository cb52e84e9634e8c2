import { useState } from 'react'

/** How many of the newest messages are shown at first, and how many more each time. */
const BATCH = 50
/** What a host's answer takes. Milliseconds. */
const ANSWER = 150

/** How many messages are shown, and what shows more of them; as in the hosts they come a moment after the press. */
export function useBatches(): { shown: number; isLoading: boolean; showMore: () => void } {
  const [shown, setShown] = useState(BATCH)
  const [isLoading, setLoading] = useState(false)
  const showMore = () => {
    setLoading(true)
    setTimeout(() => {
      setShown((before) => before + BATCH)
      setLoading(false)
    }, ANSWER)
  }
  return { shown, isLoading, showMore }
}
