import { useEffect, useState } from 'react'

const MINUTE = 60_000

/** The present moment in ms, renewed at every full minute and whenever the page is shown again. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      setNow(Date.now())
      timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 50)
    }
    const shown = () => {
      if (document.visibilityState === 'visible') setNow(Date.now())
    }
    timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE) + 50)
    document.addEventListener('visibilitychange', shown)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', shown)
    }
  }, [])
  return now
}
