import { valueOf } from '@/lib/ticket/field'
import { evidenceOf, publicReplies } from '../replies'
import type { TicketSignal } from '../signal'

/** Of this share of the updates the next one must be named. */
const MOST = 0.5

/** Most public updates name the time of the next; the closing one need not. */
export const updateNamed: TicketSignal = {
  id: 'update-named',
  name: 'the time of the next update',
  needs: ['update-promise'],
  find: (ticket) => {
    const state = valueOf(ticket.snapshot.state)
    const replies = publicReplies(ticket)
    const updates = state === 'solved' || state === 'closed' ? replies.slice(0, -1) : replies
    const named = updates.flatMap((reply) => {
      const [promise] = reply.findings('update-promise')
      return promise ? [[evidenceOf(reply, promise)]] : []
    })
    return { found: updates.length > 0 && named.length / updates.length >= MOST ? named : [] }
  },
}
