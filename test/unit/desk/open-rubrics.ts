import { vi } from 'vitest'
import { currentPacks } from '@/lib/desk/rubric-desk'
import { rubricHandlers } from '@/lib/desk/rubric-handlers'
import { calls, type CallName, type CallRequest, type CallResponse } from '@/lib/messaging/protocol'
import { profileId } from '@/lib/profile/profile'
import { basePack } from '@/lib/rubric/built-in-packs'
import type { Pack } from '@/lib/rubric/pack'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { memoryArea } from '../storage/memory-area'

export const PAGE = { kind: 'page' } as const
export const hygiene = basePack('hygiene')
/** A pack of somebody's own. */
export const OWN: Pack = { ...hygiene, id: 'own', version: '2.0.0', title: 'Ours' }
export const heavier = (pack: Pack): Pack => ({
  ...pack,
  criteria: pack.criteria.map((each, index) => (index === 0 ? { ...each, weight: each.weight + 1 } : each)),
})
/** A pack as a later or earlier Deskhand may have kept it. */
export const UNUSABLE = { ...OWN, criteria: [{ ...OWN.criteria[0], pass: { signal: 'mood' } }] }

export function open(
  stored: Record<string, unknown> = {},
  options: { full?: boolean; recent?: TicketSnapshot[] } = {},
) {
  const { area, contents } = memoryArea(stored, options)
  const changed = vi.fn()
  const handlers = rubricHandlers({ area, changed, recent: () => Promise.resolve(options.recent ?? []) })
  /** Asks as a page would, and holds the answer to the protocol. */
  const ask = async <N extends CallName & keyof typeof handlers>(
    name: N,
    request: CallRequest<N>,
  ): Promise<CallResponse<N>> => {
    const handler = handlers[name] as (
      request: CallRequest<N>,
      sender: typeof PAGE,
    ) => Promise<CallResponse<N>>
    const answer = await handler(request, PAGE)
    return calls[name].response.parse(answer) as CallResponse<N>
  }
  const current = (role: (typeof profileId.options)[number] = 'specialist') => currentPacks(area, { role })
  const entry = async (id: string) => (await ask('rubrics/list', {})).packs.find((each) => each.id === id)
  return { ask, current, entry, changed, contents }
}
export const kept = (packs: Record<string, unknown>, chosen = { hygiene: 'role', escalation: 'role' }) => ({
  rubrics: { version: 1, data: { packs, chosen } },
})
