import { vi } from 'vitest'
import type { Plan } from '@/lib/checklist/plan'
import { builtInPlan } from '@/lib/checklist/plans'
import type { Playbook } from '@/lib/checklist/playbook'
import { builtInPlaybook } from '@/lib/checklist/built-in-playbooks'
import { currentPlaybooks } from '@/lib/desk/checklist/current-playbooks'
import { playbookHandlers } from '@/lib/desk/checklist/playbook-handlers'
import { currentPlan } from '@/lib/desk/checklist/whole-plan'
import { calls, type CallName, type CallRequest, type CallResponse } from '@/lib/messaging/protocol'
import type { ProfileId } from '@/lib/profile/profile'
import { playbooksItem } from '@/lib/storage/playbooks'
import { memoryArea } from '../storage/memory-area'

const PAGE = { kind: 'page' } as const

/** A playbook that comes with the product. */
export function ours(id: string): Playbook {
  const found = builtInPlaybook(id)
  if (!found) throw new Error(`no playbook ${id}`)
  return found
}

/** A playbook of somebody's own. */
export const OWN: Playbook = { ...ours('sso'), id: 'own', version: '2.0.0', title: 'Ours' }
/** One as a later or earlier Deskhand may have kept it. */
export const UNUSABLE = { ...OWN, steps: [{ ...OWN.steps[0], mood: 'glad' }] }

export const OWN_PLAN: Plan = {
  ...builtInPlan('specialist'),
  id: 'own-plan',
  version: '3.0.0',
  title: 'Our year',
}

/** The options page's calls over a storage in memory. */
export function open(stored: Record<string, unknown> = {}, options: { full?: boolean } = {}) {
  const { area, contents } = memoryArea(stored, options)
  const changed = vi.fn()
  const handlers = playbookHandlers({ area, changed, practised: async () => ({ sso: 4 }) })
  /** Asks as a page would, and holds the answer to the protocol. */
  const ask = async <N extends CallName & keyof typeof handlers>(
    name: N,
    request: CallRequest<N>,
  ): Promise<CallResponse<N>> => {
    const handler = handlers[name] as (
      request: CallRequest<N>,
      sender: typeof PAGE,
    ) => Promise<CallResponse<N>>
    return calls[name].response.parse(await handler(request, PAGE)) as CallResponse<N>
  }
  return {
    ask,
    changed,
    contents,
    entry: async (id: string) => (await ask('playbooks/list', {})).playbooks.find((each) => each.id === id),
    planEntry: async (id: string) => (await ask('playbooks/list', {})).plans.find((each) => each.id === id),
    /** Those that are chosen from, by id. */
    inUse: async () => {
      const { playbooks } = await currentPlaybooks(area)
      return new Map(playbooks.map((each) => [each.id, each]))
    },
    planFor: (role: ProfileId) => currentPlan(area, role),
  }
}

/** What lies in storage where these playbooks are kept. */
export const keptPlaybooks = (playbooks: Record<string, unknown>, off: readonly string[] = []) => ({
  playbooks: { version: 1, data: { ...playbooksItem.defaults, playbooks, off } },
})
