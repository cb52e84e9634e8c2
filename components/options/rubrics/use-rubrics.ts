import { useCallback, useEffect, useState } from 'react'
import type { CallResponse } from '@/lib/messaging/protocol'
import { ask } from '../../desk'

/** The rubrics there are and which are in use; null until the first answer. */
export interface Rubrics {
  readonly list: CallResponse<'rubrics/list'> | null
  /** Whether the last question failed. */
  readonly failed: boolean
  readonly refresh: () => void
}

/** Asks which rubrics there are, now and after each change. */
export function useRubrics(): Rubrics {
  const [list, setList] = useState<Rubrics['list']>(null)
  const [failed, setFailed] = useState(false)
  const load = useCallback(async () => {
    const answer = await ask('rubrics/list', {})
    setFailed(!answer.ok)
    if (answer.ok) setList(answer.value)
  }, [])
  useEffect(() => {
    const start = async () => load()
    void start()
  }, [load])
  return { list, failed, refresh: () => void load() }
}
