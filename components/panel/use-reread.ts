import { useEffect, useState } from 'react'
import { ask } from '../desk'

/** After this long without a new view the wait is over, in ms. */
const PATIENCE = 15_000

/**
 * Reading the ticket again. The call only starts it, so it counts as busy until something else than `shown` is shown.
 */
export function useReread(shown: object): { readonly busy: boolean; readonly reread: () => void } {
  const [waiting, setWaiting] = useState<object | null>(null)
  useEffect(() => {
    if (waiting === null) return
    const timer = setTimeout(() => setWaiting(null), PATIENCE)
    return () => clearTimeout(timer)
  }, [waiting])
  const reread = async () => {
    setWaiting(shown)
    const answer = await ask('panel/reread', {})
    if (!answer.ok) setWaiting(null)
  }
  return { busy: waiting === shown, reread: () => void reread() }
}
