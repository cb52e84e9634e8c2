import { useEffect, useState } from 'react'
import type { DraftCheck } from '@/lib/messaging/help-view'
import { ask, onNotice } from '../desk'

const NOTHING: DraftCheck = { key: '', findings: [], tone: [] }

/**
 * What should be looked at in what is being written. It is asked for apart from the view, which takes longer to make.
 * @param tabId of the panel; null while it is not known.
 * @param key of the ticket on screen; null where there is none.
 */
export function useDraftCheck(tabId: number | null, key: string | null): DraftCheck {
  const [told, setTold] = useState(NOTHING)
  useEffect(() => {
    if (tabId === null || key === null) return
    let gone = false
    let turn = 0
    const look = async () => {
      const mine = ++turn
      const answer = await ask('panel/guard', {})
      if (!gone && mine === turn && answer.ok) setTold(answer.value)
    }
    void look()
    const stop = onNotice((notice) => {
      const concerns = notice.tabId === undefined || notice.tabId === tabId
      if (concerns && (notice.deskhandNotice === 'guard' || notice.deskhandNotice === 'settings')) void look()
    })
    return () => {
      gone = true
      stop()
    }
  }, [tabId, key])
  return told.key === key ? told : NOTHING
}
