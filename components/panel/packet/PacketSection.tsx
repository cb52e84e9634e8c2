import { i18n } from '#i18n'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { editedFields } from '@/lib/escalation/edits'
import { Action } from '../../ui/Action'
import { usePacketSetup } from '../../ui/use-packet-setup'
import { useTicket } from '../ticket-context'
import { PacketFields } from './PacketFields'
import { PacketMissing } from './PacketMissing'
import { PacketOut } from './PacketOut'
import { RouteList } from './RouteList'
import { usePacket } from './use-packet'
import { usePacketEdits } from './use-packet-edits'
import './Packet.css'

export interface PacketSectionProps {
  readonly card: ScoreCard
  /** Whether it can be seen: a packet is made for those who look at it. */
  readonly active: boolean
}

/** The escalation packet: where it should go and why, what it says with its quotes, what is missing, and the ways out. */
export function PacketSection({ card, active }: PacketSectionProps) {
  const { view } = useTicket()
  const { state, again } = usePacket(view, active)
  const editing = usePacketEdits()
  const setup = usePacketSetup()
  return (
    <section
      className="packet"
      aria-labelledby="packet-title"
      data-packet={typeof state === 'string' ? state : 'ready'}
    >
      <h3 id="packet-title" className="section-title">
        {i18n.t('packet.title')}
      </h3>
      {state === 'waiting' && <p className="packet-note">{i18n.t('packet.waiting')}</p>}
      {state === 'failed' && (
        <div className="packet-note" role="status">
          <p>{i18n.t('packet.failed')}</p>
          <Action onPress={again}>{i18n.t('action.again')}</Action>
        </div>
      )}
      {typeof state !== 'string' && (
        <>
          <RouteList routes={state.routes} />
          <PacketFields packet={state.packet} editing={editing} />
          <PacketMissing fields={editedFields(state.packet, editing.edits)} card={card} onAdd={editing.add} />
          {setup.setup !== null && (
            <PacketOut
              packet={state.packet}
              edits={editing.edits}
              setup={setup.setup}
              onDestination={(destination) => setup.change({ destination })}
            />
          )}
        </>
      )}
    </section>
  )
}
