import { valueOf } from '@/lib/ticket/field'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { DEMO_NOW } from './demo-moment'

const BETWEEN_MS = 10 * 60_000

/**
 * A ticket of `count` comments, one every ten minutes until {@link DEMO_NOW}: the fields of the demo's longest unsolved
 * ticket, and the demo's messages in turn. Another `turn` begins elsewhere, so that nothing kept from before fits.
 */
export function longTicket(demo: readonly TicketSnapshot[], count: number, turn: number): TicketSnapshot {
  const base = longestUnsolved(demo)
  const pool = demo.flatMap((each) => valueOf(each.messages) ?? []).filter(({ text }) => text !== '')
  const start = Date.parse(DEMO_NOW) - count * BETWEEN_MS
  const messages = Array.from({ length: count }, (_, index): Message[] => {
    const message = pool[(index + turn * 17) % pool.length]
    if (!message) return []
    const at = new Date(start + index * BETWEEN_MS).toISOString()
    return [{ ...message, id: `${turn}-${index}`, at }]
  }).flat()
  return { ...base, messages: { value: messages, route: 'api' } }
}

function longestUnsolved(demo: readonly TicketSnapshot[]): TicketSnapshot {
  const length = (each: TicketSnapshot) => valueOf(each.messages)?.length ?? 0
  const unsolved = demo.filter((each) => valueOf(each.state) === 'open')
  const [first, ...others] = unsolved.length > 0 ? unsolved : demo
  if (!first) throw new Error('The demo has no tickets')
  return others.reduce((best, each) => (length(each) > length(best) ? each : best), first)
}
