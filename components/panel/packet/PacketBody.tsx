import { attachedFiles } from '@/lib/escalation/attached-files'
import { editedFields } from '@/lib/escalation/edits'
import type { ScoreCard } from '@/lib/rubric/judgement'
import { usePacketSetup } from '../../ui/use-packet-setup'
import { useTicket } from '../ticket-context'
import { AddEvidence } from './AddEvidence'
import { PacketFields } from './PacketFields'
import { PacketMissing } from './PacketMissing'
import { PacketOut } from './PacketOut'
import { RouteList } from './RouteList'
import type { MadePacket } from './use-packet'
import { usePacketEdits } from './use-packet-edits'

export interface PacketBodyProps {
  readonly made: MadePacket
  readonly card: ScoreCard
  /** Whether it can be seen. */
  readonly active: boolean
}

/** A packet that is there, with the person's edits: those kept of an earlier look at the ticket to begin with. */
export default function PacketBody({ made: { packet, routes, edits }, card, active }: PacketBodyProps) {
  const { view } = useTicket()
  const editing = usePacketEdits(view.ticket, edits)
  const { setup, change } = usePacketSetup()
  const fields = editedFields(packet, editing.edits)
  return (
    <div className="packet-parts" data-packet="">
      <RouteList routes={routes} />
      <PacketFields packet={packet} fields={fields} editing={editing} />
      <AddEvidence attached={attachedFiles(packet)} editing={editing} active={active} />
      <PacketMissing fields={fields} card={card} onAdd={editing.add} />
      {setup !== null && (
        <PacketOut
          packet={packet}
          fields={fields}
          setup={setup}
          onDestination={(destination) => change({ destination })}
        />
      )}
    </div>
  )
}
