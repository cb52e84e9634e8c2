import { lazy, Suspense } from 'react'
import { i18n } from '@/components/i18n'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { Action } from '../../ui/Action'
import { useTicket } from '../ticket-context'
import { usePacket } from './use-packet'
import './PacketSection.css'

// It masks what goes out, for which it brings all finders along: only who looks at a packet waits for them.
const PacketBody = lazy(() => import('./PacketBody'))

export interface PacketSectionProps {
  readonly card: ScoreCard
  /** Whether it can be seen: a packet is made for those who look at it. */
  readonly active: boolean
}

/** The escalation packet: where it should go and why, what it says with its quotes, what is missing, and the ways out. */
export function PacketSection({ card, active }: PacketSectionProps) {
  const { view } = useTicket()
  const { state, again } = usePacket(view, active)
  const waiting = <p className="packet-note">{i18n.t('packet.waiting')}</p>
  return (
    <section className="packet" aria-labelledby="packet-title">
      <h3 id="packet-title" className="section-title" tabIndex={-1}>
        {i18n.t('packet.title')}
      </h3>
      {state === 'waiting' && waiting}
      {state === 'failed' && (
        <div className="packet-note" role="status">
          <p>{i18n.t('packet.failed')}</p>
          <Action onPress={again}>{i18n.t('action.again')}</Action>
        </div>
      )}
      {typeof state !== 'string' && (
        <Suspense fallback={waiting}>
          <PacketBody made={state} card={card} active={active} />
        </Suspense>
      )}
    </section>
  )
}
