import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallName, CallRequest, CallResponse, Notice } from '@/lib/messaging/protocol'
import { ask, onNotice } from '../desk'

/** What the background answered last. */
export interface Answer<T> {
  /** Null until the first answer. */
  readonly value: T | null
  readonly failed: boolean
  readonly again: () => void
}

/** Asks now, whenever the question changes, and whenever one of these notices comes. @param request as JSON */
export function useAnswer<N extends CallName>(
  name: N,
  request: string,
  notices: readonly Notice['deskhandNotice'][],
): Answer<CallResponse<N>> {
  const [value, setValue] = useState<CallResponse<N> | null>(null)
  const [failed, setFailed] = useState(false)
  const turn = useRef(0)
  const load = useCallback(async () => {
    const own = (turn.current += 1)
    const answer = await ask(name, JSON.parse(request) as CallRequest<N>)
    // What was asked before something changed may be answered last.
    if (own !== turn.current) return
    setFailed(!answer.ok)
    if (answer.ok) setValue(answer.value)
  }, [name, request])
  const heard = notices.join()
  useEffect(() => {
    const start = async () => load()
    void start()
    return onNotice(({ deskhandNotice }) => {
      if (heard.split(',').includes(deskhandNotice)) void load()
    })
  }, [load, heard])
  return { value, failed, again: () => void load() }
}
