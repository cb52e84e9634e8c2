import { useEffect, useState } from 'react'
import type { CallResponse } from '@/lib/messaging/protocol'
import type { ReadyView } from '@/lib/messaging/view'
import { ask } from '../../desk'

/** The packet of the ticket on screen with its ways, and the edits kept of it. */
export type MadePacket = NonNullable<CallResponse<'panel/packet'>>

/** `waiting` until the first answer, `failed` when none came. */
export type PacketState = MadePacket | 'waiting' | 'failed'

/**
 * Asks for the packet when it is first looked at, and again when the ticket was read anew. A packet that is there stays on
 * screen meanwhile.
 */
export function usePacket(view: ReadyView, active: boolean): { state: PacketState; again: () => void } {
  const [state, setState] = useState<PacketState>('waiting')
  const [turn, setTurn] = useState(0)
  const wanted = active
    ? JSON.stringify([turn, view.timings.readMs, view.timings.requests, view.ticket])
    : null
  useEffect(() => {
    if (wanted === null) return
    let left = false
    const load = async () => {
      const answer = await ask('panel/packet', {})
      if (left) return
      setState((before) =>
        answer.ok && answer.value !== null ? answer.value : typeof before === 'string' ? 'failed' : before,
      )
    }
    void load()
    return () => {
      left = true
    }
  }, [wanted])
  return {
    state,
    again: () => {
      setState('waiting')
      setTurn((before) => before + 1)
    },
  }
}
