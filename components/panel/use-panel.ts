import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallFailure, CallResponse } from '@/lib/messaging/protocol'
import type { PanelView } from '@/lib/messaging/view'
import { ask, onArrival, onNotice, onStale } from '../desk'
import { followTabs, showTab } from '../side-panel'

/** Who the panel speaks for, and how it stands in the page. */
export type Greeting = CallResponse<'panel/hello'>

/** All that the panel knows. `null` is "not asked yet". */
export interface PanelState {
  readonly greeting: Greeting | null
  readonly view: PanelView | null
  /** Why the background could not be asked; null when the last answer came. `stale` never goes away. */
  readonly failure: CallFailure['reason'] | null
}

/** Pauses before the panel greets again while no bridge answers in its tab, in ms. */
const GREET_AGAIN = [500, 1_000, 2_000, 4_000, 8_000]

/**
 * Greets the background, fetches the view, and keeps both fresh as notices come. Of several notices that come while an
 * answer is on its way only the last leads to another question.
 */
export function usePanel(): PanelState & { readonly refresh: () => void } {
  const [state, setState] = useState<PanelState>({ greeting: null, view: null, failure: null })
  const [round, setRound] = useState(0)
  const tabId = useRef<number | null>(null)
  // The ticket on screen as the background or the page last told it; undefined until one has.
  const onScreen = useRef<string | null>(undefined)

  useEffect(() => {
    let gone = false
    let busy = false
    let again = false
    let timer: ReturnType<typeof setTimeout> | undefined
    let greetings = 0

    const fetchAll = async (): Promise<void> => {
      const hello = await ask('panel/hello', {})
      if (gone) return
      if (!hello.ok) return setState((old) => ({ ...old, failure: worse(old.failure, hello.reason) }))
      tabId.current = hello.value.tabId
      showTab(hello.value.tabId)
      const view = hello.value.paired ? await ask('panel/view', {}) : null
      // Where another tab came to the front meanwhile, it is greeted next.
      if (gone || (view && !view.ok && view.reason === 'moved')) return
      // An answer that comes late, for a ticket that was left meanwhile, is not shown: the next is already asked for.
      const key = view?.ok ? keyOf(view.value) : null
      const isLate = key !== null && onScreen.current !== undefined && key !== onScreen.current
      setState((old) => ({
        greeting: hello.value,
        view:
          view === null ? { kind: 'not-paired' } : view.ok && !isLate ? keep(old.view, view.value) : old.view,
        failure: worse(old.failure, view === null || view.ok ? null : view.reason),
      }))
      const pause = hello.value.paired ? undefined : GREET_AGAIN[greetings++]
      if (pause !== undefined) timer = setTimeout(run, pause)
    }
    const run = (): void => {
      clearTimeout(timer)
      if (busy) {
        again = true
        return
      }
      busy = true
      void fetchAll().finally(() => {
        busy = false
        if (again && !gone) {
          again = false
          run()
        }
      })
    }
    const moveTo = (key: string | null): void => {
      onScreen.current = key
      setState((old) =>
        old.view === null || keyOf(old.view) === key
          ? old
          : { ...old, view: key === null ? null : { kind: 'reading', key } },
      )
    }
    run()
    const stop = onNotice((notice) => {
      if (['reminders', 'guard', 'palette'].includes(notice.deskhandNotice)) return
      if (notice.tabId !== undefined && tabId.current !== null && notice.tabId !== tabId.current) return
      if (notice.key !== undefined && notice.tabId === tabId.current) moveTo(notice.key)
      run()
    })
    const stopArrivals = onArrival(moveTo)
    const stopFollowing = followTabs(
      () => {
        // Nothing of the tab that was left may be pressed any more.
        setState((old) => ({ ...old, view: null, failure: worse(old.failure, null) }))
        tabId.current = null
        onScreen.current = undefined
        showTab(undefined)
        greetings = 0
        run()
      },
      () => {
        greetings = 0
        run()
      },
    )
    const stopStale = onStale(() => {
      gone = true
      setState((old) => ({ ...old, failure: 'stale' }))
    })
    return () => {
      gone = true
      clearTimeout(timer)
      stop()
      stopArrivals()
      stopFollowing()
      stopStale()
    }
  }, [round])

  const refresh = useCallback(() => setRound((value) => value + 1), [])
  return { ...state, refresh }
}

/** The ticket that a view is of; null for a view of none. */
function keyOf(view: PanelView): string | null {
  if (view.kind === 'ready') return view.ticket.key
  return 'key' in view ? view.key : null
}

function worse(old: PanelState['failure'], next: PanelState['failure']): PanelState['failure'] {
  return old === 'stale' ? old : next
}

/** A ticket that is read again stays on screen meanwhile; another ticket takes its place at once. */
function keep(old: PanelView | null, next: PanelView): PanelView {
  const isSameTicket = old?.kind === 'ready' && next.kind === 'reading' && old.ticket.key === next.key
  return isSameTicket ? old : next
}
