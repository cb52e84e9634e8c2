import { useRef, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { CallRequest, CallResponse } from '@/lib/messaging/protocol'
import { ask } from '../../desk'
import { listWords } from '../../ui/number-words'

type ActName = 'calibration/make' | 'calibration/open' | 'calibration/decide' | 'calibration/remove'
type Done<N extends ActName> = Extract<CallResponse<N>, { readonly ok: true }>

/** Doing something with a session. `fault` tells why the last try failed; what was written stays in its box then. */
export function useCalibrating() {
  const [fault, setFault] = useState<string | null>(null)
  /** A second press while the first is answered does nothing. */
  const isBusy = useRef(false)
  /** What came of it; null where it was not done. */
  const act = async <N extends ActName>(name: N, request: CallRequest<N>): Promise<Done<N> | null> => {
    if (isBusy.current) return null
    isBusy.current = true
    setFault(null)
    const answer = await ask(name, request)
    isBusy.current = false
    const outcome = answer.ok ? answer.value : ({ ok: false, reason: 'unanswered' } as const)
    if (outcome.ok) return outcome as Done<N>
    setFault(faultWords(outcome))
    return null
  }
  return { act, fault, setFault }
}

const WHY = {
  unanswered: 'calibration.fault.unanswered',
  'no-name': 'calibration.fault.noName',
  'no-tickets': 'calibration.fault.noTickets',
  'too-many': 'calibration.fault.tooMany',
  'no-card': 'calibration.fault.noCard',
  gone: 'calibration.fault.gone',
  blind: 'calibration.fault.blind',
  full: 'calibration.fault.fullLog',
  'storage-full': 'calibration.fault.full',
} as const

function faultWords(
  outcome:
    | { readonly reason: keyof typeof WHY }
    | { readonly reason: 'unknown-tickets'; readonly words: string[] },
): string {
  return outcome.reason === 'unknown-tickets'
    ? i18n.t('calibration.fault.unknownTickets', { words: listWords(outcome.words) })
    : i18n.t(WHY[outcome.reason])
}
