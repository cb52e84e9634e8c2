import { useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { CallRequest } from '@/lib/messaging/protocol'
import { ask } from '../../desk'
import { useAnnounce } from '../../ui/Announcer'
import { useIdFor } from '../../ui/use-id-for'

type SayingName = 'reviews/dispute' | 'reviews/answer' | 'reviews/note'

/**
 * Saying one thing about a review, once: a second try after an answer that did not come says the same again. `fault` tells why
 * the last try failed; what was written stays in its box then.
 */
export function useSaying(onSaid: () => void) {
  const announce = useAnnounce()
  const idFor = useIdFor()
  const [fault, setFault] = useState<string | null>(null)
  /** A button that waits is read out by its name after it is gone (react-aria, 2026-11): a second press is just left alone. */
  const isBusy = useRef(false)
  const say = async <N extends SayingName>(name: N, request: Omit<CallRequest<N>, 'id'>) => {
    if (isBusy.current) return
    isBusy.current = true
    setFault(null)
    const answer = await ask(name, { ...request, id: idFor([name, request]) } as CallRequest<N>)
    isBusy.current = false
    const outcome = answer.ok ? answer.value : ({ ok: false, reason: 'unanswered' } as const)
    if (outcome.ok) {
      announce(i18n.t('reviewLog.said'))
      onSaid()
    } else setFault(WHY[outcome.reason]())
  }
  return { say, fault }
}

const WHY = {
  unanswered: () => i18n.t('reviewLog.fault.unanswered'),
  'storage-full': () => i18n.t('reviewLog.fault.full'),
  'no-name': () => i18n.t('reviewLog.fault.noName'),
  'not-reviewer': () => i18n.t('reviewLog.fault.notReviewer'),
  gone: () => i18n.t('reviewLog.fault.gone'),
  changed: () => i18n.t('reviewLog.fault.changed'),
  answered: () => i18n.t('reviewLog.fault.answered'),
  'no-such-rating': () => i18n.t('reviewLog.fault.noSuchRating'),
} as const
