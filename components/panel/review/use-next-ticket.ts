import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { OpenReview } from '@/lib/messaging/reviews/review-panel-calls'
import { ask } from '../../desk'
import { useAnnounce } from '../../ui/Announcer'

/** Going to the next ticket of the list. */
export interface NextTicket {
  /** Null where no other ticket waits. */
  readonly go: (() => void) | null
  readonly busy: boolean
  /** Why it could not be opened; null when nothing is wrong. */
  readonly fault: string | null
}

export function useNextTicket({ place, ticket }: Pick<OpenReview, 'place' | 'ticket'>): NextTicket {
  const announce = useAnnounce()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const go = async (list: string) => {
    if (busy) return
    setBusy(true)
    const answer = await ask('review/next', { ticket, list })
    setBusy(false)
    if (answer.ok && answer.value.ok) return setFault(null)
    const isDone = answer.ok && !answer.value.ok && answer.value.reason === 'done'
    const text = i18n.t(isDone ? 'reviewTab.lastOne' : 'reviewTab.nextFailed')
    setFault(text)
    announce(text)
  }
  return { go: place && place.waiting > 0 ? () => void go(place.list) : null, busy, fault }
}
