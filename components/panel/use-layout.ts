import { useCallback, useRef, useState } from 'react'
import type { LayoutChange, PageLayout } from '@/lib/messaging/layout'
import { ask } from '../desk'

/**
 * How the panel stands in the page, and how to change it. What is asked for shows at once; while an answer is on its
 * way only the latest wish waits, so that dragging stays smooth.
 */
export function useLayout(told: PageLayout | null) {
  const [wish, setWish] = useState<{ readonly over: PageLayout; readonly layout: PageLayout } | null>(null)
  const next = useRef<LayoutChange | null>(null)
  const sending = useRef(false)
  const layout = wish !== null && wish.over === told ? wish.layout : told
  const changeLayout = useCallback(
    ({ passing = false, ...change }: LayoutChange) => {
      if (told === null || layout === null) return
      setWish({ over: told, layout: { ...layout, ...known(change) } })
      next.current = { ...next.current, ...change, passing }
      if (sending.current) return
      sending.current = true
      void send(next).then((answer) => {
        sending.current = false
        setWish(answer === null ? null : { over: told, layout: answer })
      })
    },
    [layout, told],
  )
  return { layout, changeLayout }
}

/** What a change says, without what it leaves open. */
function known(change: LayoutChange): Partial<PageLayout> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}

/** Sends what is wished for until nothing more is; answers the last layout told, or null when nobody answered. */
async function send(next: { current: LayoutChange | null }): Promise<PageLayout | null> {
  let last: PageLayout | null = null
  while (next.current !== null) {
    const change = next.current
    next.current = null
    const answer = await ask('panel/layout', change)
    last = answer.ok ? answer.value : null
  }
  return last
}
